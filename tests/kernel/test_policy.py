import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.kernel.policy import choice, number, words
from union.kernel.refusal import Refusal


@given(st.text(max_size=12))
def test_a_number_is_within_its_bounds_or_refused(text):
    try:
        assert 1 <= number(1, 20)(text) <= 20
    except Refusal as no:
        assert no.facts == {"least": 1, "most": 20}


@given(st.text(alphabet="、，,; \n甲乙丙", max_size=40))
def test_words_are_parted_tidied_and_bounded(text):
    try:
        found = words(most=3, longest=4)(text)
    except Refusal:
        return
    assert 1 <= len(found) <= 3
    assert all(word == word.strip() and 0 < len(word) <= 4 for word in found)
    assert len(set(found)) == len(found)


def test_a_choice_is_one_of_its_words():
    assert choice("a", "b")(" a ") == "a"
    with pytest.raises(Refusal, match="policies-choice"):
        choice("a", "b")("c")
