from datetime import date

import pytest

from union.kernel.refusal import Refusal
from union.roles.rules import read_until, told_on, within_term
from union.school_days.rules import Which

TODAY = date(2026, 9, 7)


@pytest.mark.parametrize(
    ("said", "until"),
    [
        ("2029-08-31", date(2029, 8, 31)),
        ("三年", date(2029, 9, 6)),
        ("5 years", date(2031, 9, 6)),
        ("不限", None),
    ],
)
def test_the_end_of_a_term_as_people_write_it(said, until):
    assert read_until(said, TODAY) == until


@pytest.mark.parametrize(
    "said", ["昨天", "2026-09-06", "2029-02-30", "11年", "2037-01-01", "", "0年"]
)
def test_a_term_that_cannot_be_is_refused(said):
    with pytest.raises(Refusal, match="roles-until"):
        read_until(said, TODAY)


def test_of_several_days_those_count_on_which_a_term_can_end():
    meant = Which("周一", ("2026-08-31", "2026-09-14", "2040-09-03"))
    assert within_term(meant, TODAY).offered == ("2026-09-14",)
    with pytest.raises(Refusal, match="roles-until"):
        within_term(Which("周一", ("2026-08-31",)), TODAY)


def test_a_term_begun_on_a_leap_day_ends_before_one():
    assert read_until("一年", date(2028, 2, 29)) == date(2029, 2, 28)


def test_an_end_is_told_before_on_the_day_and_every_thirty_days_after():
    until = date(2026, 10, 10)
    told = [
        day
        for day in range(-40, 70)
        if told_on(until, 30, date.fromordinal(until.toordinal() + day))
    ]
    assert told == [-30, 0, 30, 60]
