from datetime import date

import pytest

from union.calendar.workdays import EMPTY, DayTable
from union.womens_day.rules import season_of


def test_it_is_asked_in_february_and_signed_up_for_on_the_first_of_march():
    it = season_of(2027, 20, EMPTY)
    assert (it.polled, it.polled_until) == (date(2027, 2, 20), date(2027, 2, 28))
    assert (it.signed_up, it.eve, it.day) == (date(2027, 3, 1), date(2027, 3, 7), date(2027, 3, 8))


def test_in_a_leap_year_it_is_open_one_day_longer():
    assert season_of(2028, 20, EMPTY).polled_until == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("year", "asked"),
    [(2026, date(2026, 2, 24)), (2034, date(2034, 2, 24)), (2027, date(2027, 2, 20))],
)
def test_nobody_is_asked_during_the_spring_festival(year, asked):
    assert season_of(year, 20, EMPTY).polled == asked


def test_a_mere_weekend_is_no_holiday():
    assert date(2028, 2, 20).weekday() == 6
    assert season_of(2028, 20, EMPTY).polled == date(2028, 2, 20)


def test_holidays_until_march_leave_its_last_day():
    off = DayTable(off=frozenset(date(2027, 2, it) for it in range(15, 29)))
    assert season_of(2027, 20, off).polled == date(2027, 2, 28)
