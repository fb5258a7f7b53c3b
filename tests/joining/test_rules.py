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


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("张慧 1023", ("张慧", "1023")),
        ("我是张慧，工号：0023", ("张慧", "0023")),
        ("张慧　工号１０２３。", None),
        ("张慧,T-17", ("张慧", "T-17")),
        ("Li Fang 1023", ("Li Fang", "1023")),
        ("I am Li Fang, staff number 1023", ("Li Fang", "1023")),
        ("阿依古丽·买买提 88", ("阿依古丽·买买提", "88")),
        ("你好", None),
        ("1023", None),
        ("张慧 工号", None),
        ("提案：装 3 台饮水机", None),
    ],
)
def test_who_somebody_says_to_be(said, who):
    assert rules.said_who(said) == who


@given(st.text(alphabet=" \u3000,:;工号我是a1张", max_size=6000))
def test_a_long_message_says_nobody_and_costs_nothing(said):
    if len(said) > rules.SAID_MOST:
        assert rules.said_who(said) is None
    else:
        rules.said_who(said)
