from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.kernel.refusal import Refusal
from union.scoring import rules


def test_points_are_averaged_exactly_and_written_with_one_digit():
    points = {"新颖": [4, 5, 5], "可行": [3]}
    assert rules.total(points) == Fraction(23, 3)
    assert rules.written(rules.total(points)) == "7.7"
    assert rules.written(Fraction(5, 4)) == "1.3"
    assert rules.written(Fraction()) == "0.0"


@given(st.lists(st.integers(1, 8), min_size=1))
def test_an_average_lies_between_the_least_and_the_most(given):
    assert min(given) <= rules.mean(given) <= max(given)


@pytest.mark.parametrize(("points", "number"), [(0, 0), (6, 0), (3, 2), (3, -1)])
def test_a_forged_button_gives_no_points(points, number):
    with pytest.raises(Refusal, match="kernel-old-button"):
        rules.check_aspect(["选题", "调研"], number)
        rules.check_points(points, 5)
