"""Birthdays by both calendars: kept once in each of their years, on a day that can be explained."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from union.calendar.birthdays import (
    LONGEST,
    Birthday,
    Customs,
    LeapMonth,
    Missing,
    birthday_in,
    kept_on,
    next_birthday,
)
from union.calendar.lunar import leap_month, lunar_of

USUAL = Customs()
OTHER = Customs(LeapMonth.LEAP, Missing.AFTER, Missing.AFTER)
CUSTOMS = st.builds(
    Customs, st.sampled_from(LeapMonth), st.sampled_from(Missing), st.sampled_from(Missing)
)
SOLAR = [Birthday(month, day) for month in range(1, 13) for day in range(1, LONGEST[month - 1] + 1)]
LUNAR = [
    Birthday(month, day, True, leap)
    for month in range(1, 13)
    for day in range(1, 31)
    for leap in (False, True)
]


def kept(year, birthday, customs=USUAL):
    return birthday_in(year, *birthday, customs)


def test_a_solar_birthday_is_its_date():
    assert kept(2026, Birthday(9, 10)) == date(2026, 9, 10)


@pytest.mark.parametrize(
    ("year", "custom", "day"),
    [
        (2028, Missing.BEFORE, date(2028, 2, 29)),
        (2027, Missing.BEFORE, date(2027, 2, 28)),
        (2027, Missing.AFTER, date(2027, 3, 1)),
        (2100, Missing.AFTER, date(2100, 3, 1)),
    ],
)
def test_the_29th_of_february_is_kept_beside_its_gap(year, custom, day):
    assert kept(year, Birthday(2, 29), Customs(february_29=custom)) == day


def test_a_lunar_birthday_moves_with_the_lunar_year():
    assert kept(2026, Birthday(8, 15, lunar=True)) == date(2026, 9, 25)
    assert kept(2025, Birthday(8, 15, lunar=True)) == date(2025, 10, 6)


def test_born_in_a_leap_month_it_is_kept_in_the_ordinary_one_when_there_is_none():
    for customs in (USUAL, OTHER):
        assert kept(2026, Birthday(6, 1, True, leap=True), customs) == date(2026, 7, 14)


def test_in_a_year_with_that_leap_month_the_union_chooses():
    born = Birthday(6, 1, True, leap=True)
    assert kept(2025, born) == date(2025, 6, 25)
    assert kept(2025, born, Customs(leap_month=LeapMonth.LEAP)) == date(2025, 7, 25)


def test_born_in_the_ordinary_month_it_is_never_kept_in_the_leap_one():
    assert kept(2025, Birthday(6, 1, True), OTHER) == date(2025, 6, 25)


def test_day_30_of_a_short_month_is_its_last_day_or_the_day_after():
    born = Birthday(12, 30, lunar=True)
    assert kept(2025, born) == date(2026, 2, 16)  # 除夕: 腊月 of 2025 has 29 days
    assert kept(2025, born, OTHER) == date(2026, 2, 17)
    assert lunar_of(date(2026, 2, 16)).day == 29


def test_a_december_birthday_falls_twice_in_one_civil_year_and_never_in_another():
    born = Birthday(12, 8, lunar=True)
    days = [kept(year, born) for year in (2021, 2022, 2023)]
    assert days == [date(2022, 1, 10), date(2022, 12, 30), date(2024, 1, 18)]
    assert kept_on(days[0], USUAL)[born] == 2021
    assert kept_on(days[1], USUAL)[born] == 2022


@pytest.mark.parametrize(
    "born",
    [
        Birthday(2, 30),
        Birthday(13, 1),
        Birthday(0, 5),
        Birthday(4, 31),
        Birthday(1, 0),
        Birthday(1, 31, lunar=True),
        Birthday(13, 1, lunar=True),
        Birthday(5, 0, lunar=True),
    ],
)
def test_a_day_that_no_year_has_is_kept_never(born):
    assert kept(2026, born) is None
    assert next_birthday(date(2026, 1, 1), born, USUAL) is None


@pytest.mark.parametrize(
    ("customs", "first", "last"),
    [(USUAL, 1950, 2099), (OTHER, 2000, 2039)],
    ids=["usual", "other"],
)
def test_every_birthday_is_kept_once_in_each_of_its_years(customs, first, last):
    """Day by day, for a century and a half: no year is left out and none greeted twice."""
    found = Counter()
    day = date(first, 1, 1)
    while day <= date(last + 2, 3, 1):
        for born, year in kept_on(day, customs).items():
            found[born, year] += 1
        day += timedelta(days=1)
    inner = {key: count for key, count in found.items() if first <= key[1] <= last}
    assert set(inner.values()) == {1}
    assert len(inner) == (last - first + 1) * (len(SOLAR) + len(LUNAR))


@settings(deadline=None)
@given(st.sampled_from(SOLAR + LUNAR), st.dates(date(1950, 1, 1), date(2099, 1, 1)), CUSTOMS)
def test_the_next_birthday_is_kept_on_its_day_and_within_thirteen_months(born, today, customs):
    day = next_birthday(today, born, customs)
    assert today <= day <= today + timedelta(days=385)
    assert born in kept_on(day, customs)
    assert all(born not in kept_on(it, customs) for it in (day - timedelta(days=1),) if it >= today)


@settings(deadline=None)
@given(st.integers(1950, 2099), st.sampled_from(LUNAR), CUSTOMS)
def test_a_lunar_birthday_lies_in_its_month_or_on_the_day_after(year, born, customs):
    lunar = lunar_of(kept(year, born, customs))
    in_month = lunar.month == born.month and lunar.day in (born.day, 29) and lunar.year == year
    assert in_month or (born.day == 30 and customs.lunar_30 is Missing.AFTER and lunar.day == 1)
    if lunar.leap and lunar.day > 1:
        assert born.leap
        assert leap_month(year) == born.month
