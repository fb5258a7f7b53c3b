"""Rules that name one day of every year: by the civil or lunar calendar, a weekday or a term."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from union.calendar.lunar import TERMS, LunarDate, solar_of, term
from union.calendar.recurrence import WEEKDAYS

COMMON_YEAR = 2027


class DayRule(Protocol):
    """What finds its day in a year."""

    def day_in(self, year: int) -> date:
        """The day in that year."""


@dataclass(frozen=True)
class SolarDay:
    """A month and day of the civil year."""

    month: int
    day: int

    def day_in(self, year: int) -> date:
        """The day in a civil year."""
        return date(year, self.month, self.day)


@dataclass(frozen=True)
class LunarDay:
    """A month and day of the lunar year; never day 30, which some years have not."""

    month: int
    day: int

    def day_in(self, year: int) -> date:
        """The day in a lunar year."""
        found = solar_of(LunarDate(year, self.month, self.day))
        assert found  # every month has 29 days
        return found


@dataclass(frozen=True)
class NthWeekday:
    """Such as the second Sunday of May; weekday 0 is Monday, number 1 to 4."""

    month: int
    number: int
    weekday: int

    def day_in(self, year: int) -> date:
        """The day in a civil year."""
        begins, _ = monthrange(year, self.month)
        return date(year, self.month, 1 + (self.weekday - begins) % 7 + (self.number - 1) * 7)


@dataclass(frozen=True)
class TermDay:
    """A solar term (节气)."""

    name: str

    def day_in(self, year: int) -> date:
        """The day in a civil year."""
        return term(year, self.name)


def day_rule(kind: str, text: str) -> DayRule:
    """The rule of its kind and notation, ``8-15``, ``5-2SU`` or a term's name; or ValueError."""
    if kind == "term":
        TERMS.index(text)
        return TermDay(text)
    pattern = r"(\d\d?)-([1-4])([A-Z]{2})" if kind == "nth" else r"(\d\d?)-(\d\d?)"
    found = re.fullmatch(pattern, text, re.ASCII)
    if not found:
        raise ValueError(text)
    month, number = int(found[1]), int(found[2])
    if not 1 <= month <= 12:
        raise ValueError(text)
    if kind == "nth":
        return NthWeekday(month, number, WEEKDAYS.index(found[3]))
    return solar_day(month, number) if kind == "solar" else lunar_day(month, number)


def solar_day(month: int, day: int) -> SolarDay:
    """A day that every civil year has."""
    date(COMMON_YEAR, month, day)
    return SolarDay(month, day)


def lunar_day(month: int, day: int) -> LunarDay:
    """A day that every lunar year has."""
    if not 1 <= day <= 29:
        raise ValueError(day)
    return LunarDay(month, day)
