import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.joining import rules


@given(st.builds(rules.new_code))
def test_a_code_is_known_again_however_it_is_typed(code):
    typed = rules.grouped(code).lower().replace("-", " ")
    assert rules.looks_like_code(code)
    assert rules.looks_like_code(typed)
    assert rules.fingerprint(typed) == rules.fingerprint(code)


@pytest.mark.parametrize(
    "word",
    ["Refurbishing", "在三楼增设教职工饮水机吧", "1234567890123", "", "/start", "Get 25 new tags"],
)
def test_ordinary_words_are_no_codes(word):
    assert not rules.looks_like_code(word)
