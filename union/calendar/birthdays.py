"""Which day a birthday is kept on, solar or lunar, and which birthdays a day keeps."""

from calendar import isleap
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from union.calendar.lunar import LunarDate, leap_month, lunar_of, month_begins, solar_of

A_DAY = timedelta(days=1)
LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


class Birthday(NamedTuple):
    """A birthday without its year; ``leap`` says born in a leap month (闰月) of the lunar year."""

    month: int
    day: int
    lunar: bool = False
    leap: bool = False


class LeapMonth(StrEnum):
    """Where a leap-month birthday is kept in a year that has that leap month.

    Any other year has the ordinary month only; who keeps both is greeted once, on the ordinary.
    """

    ORDINARY = "ordinary"
    LEAP = "leap"


class Missing(StrEnum):
    """Where a birthday is kept whose day this year has not: the day before, or the day after."""

    BEFORE = "before"
    AFTER = "after"


@dataclass(frozen=True)
class Customs:
    """How a union keeps the birthdays that do not come every year."""

    leap_month: LeapMonth = LeapMonth.ORDINARY
    lunar_30: Missing = Missing.BEFORE
    february_29: Missing = Missing.BEFORE


def birthday_in(
    year: int, month: int, day: int, lunar: bool, leap: bool, customs: Customs
) -> date | None:
    """The day on which that year's birthday is kept; None where no year has such a day.

    A lunar birthday belongs to a lunar year: 腊月 of 2026 lies in January or February 2027, so
    that a civil year may keep it twice or never, and a lunar year always once.
    """
    if lunar:
        return lunar_birthday(year, month, day, leap, customs)
    return solar_birthday(year, month, day, customs.february_29)


def solar_birthday(year: int, month: int, day: int, custom: Missing) -> date | None:
    """The birthday in a civil year; 29 February is kept beside the gap where there is none."""
    if not 1 <= month <= 12 or not 1 <= day <= LONGEST[month - 1]:
        return None
    if (month, day) == (2, 29) and not isleap(year):
        return date(year, 2, 28) if custom is Missing.BEFORE else date(year, 3, 1)
    return date(year, month, day)


def lunar_birthday(year: int, month: int, day: int, leap: bool, customs: Customs) -> date | None:
    """The birthday in a lunar year; day 30 is kept beside the gap in a month of 29 days."""
    if not 1 <= month <= 12 or not 1 <= day <= 30:
        return None
    in_leap = leap and customs.leap_month is LeapMonth.LEAP and leap_month(year) == month
    found = solar_of(LunarDate(year, month, day, in_leap))
    if found:
        return found
    begins = month_begins(year, month, in_leap)
    assert begins  # every year has its twelve months
    last = date.fromordinal(begins[0] + begins[1] - 1)
    return last if customs.lunar_30 is Missing.BEFORE else last + A_DAY


def kept_on(day: date, customs: Customs) -> dict[Birthday, int]:
    """Every birthday kept on a day, with the year (lunar for a lunar one) it is kept for."""
    return {
        birthday: year
        for birthday, year in near(day)
        if birthday_in(year, *birthday, customs) == day
    }


def near(day: date) -> set[tuple[Birthday, int]]:
    """The birthdays, with their years, that some custom keeps on a day."""
    lunar, before = lunar_of(day), lunar_of(day - A_DAY)
    days = {
        (lunar.month, lunar.day, lunar.year),
        (lunar.month, 30, lunar.year),
        (before.month, 30, before.year),
    }
    found = {
        (Birthday(month, at, True, leap), year)
        for month, at, year in days
        for leap in (False, True)
    }
    return found | {(Birthday(day.month, day.day), day.year), (Birthday(2, 29), day.year)}


def next_birthday(day: date, birthday: Birthday, customs: Customs) -> date | None:
    """The next day on which a birthday is kept, ``day`` itself counting."""
    kept = (birthday_in(year, *birthday, customs) for year in range(day.year - 1, day.year + 2))
    return min((it for it in kept if it and it >= day), default=None)
