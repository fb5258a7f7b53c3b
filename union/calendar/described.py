"""What there is to say of a day: facts, and the Chinese name of its lunar day."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from union.calendar.festivals import Festival, Festivals, festivals_on
from union.calendar.lunar import TERMS, LunarDate, lunar_of, terms_of
from union.calendar.vacations import SchoolYears, in_vacation, term_week
from union.calendar.workdays import (
    EMPTY,
    SATURDAY,
    DayTable,
    Span,
    holiday_break,
    is_day_off,
    is_makeup,
    table_known,
)

MONTHS = "正二三四五六七八九十冬腊"
DIGITS = "日一二三四五六七八九十"
NO_SCHOOL = SchoolYears()
NO_FESTIVALS: Mapping[str, Festival] = {}


class Kind(StrEnum):
    """Why a day is worked or not."""

    WORKDAY = "workday"
    WEEKEND = "weekend"
    OFF = "off"
    MAKEUP = "makeup"


class DayFacts(NamedTuple):
    """A day as a person wants to see it; ``away`` is negative for the past, weekday 1 is Monday."""

    day: date
    weekday: int
    away: int
    lunar: LunarDate
    lunar_words: str
    term: str | None
    festivals: tuple[str, ...]
    kind: Kind
    holidays: Span | None
    sure: bool
    vacation: bool
    week: int | None


def described(
    day: date,
    today: date,
    festivals: Festivals = NO_FESTIVALS,
    table: DayTable = EMPTY,
    school: SchoolYears = NO_SCHOOL,
) -> DayFacts:
    """The facts of a day; ``sure`` is false while the 调休 of its year is not known."""
    return DayFacts(
        day=day,
        weekday=day.isoweekday(),
        away=(day - today).days,
        lunar=lunar_of(day),
        lunar_words=lunar_words(day),
        term=term_on(day),
        festivals=tuple(it.name for it in festivals_on(day, festivals)),
        kind=kind_of(day, table),
        holidays=holiday_break(day, table),
        sure=table_known(day.year, table),
        vacation=in_vacation(day, school),
        week=term_week(day, school),
    )


def kind_of(day: date, table: DayTable = EMPTY) -> Kind:
    """Whether a day is off, a make-up working day, a weekend or an ordinary working day."""
    if is_makeup(day, table):
        return Kind.MAKEUP
    if is_day_off(day, table):
        return Kind.OFF
    return Kind.WEEKEND if day.weekday() >= SATURDAY else Kind.WORKDAY


def term_on(day: date) -> str | None:
    """The solar term that falls on a day."""
    days = terms_of(day.year)
    return TERMS[days.index(day)] if day in days else None


def lunar_words(day: date) -> str:
    """The Chinese name of a day's lunar day: 正月初一, 闰六月廿三, 腊月三十."""
    lunar = lunar_of(day)
    return f"{'闰' if lunar.leap else ''}{MONTHS[lunar.month - 1]}月{day_words(lunar.day)}"


def day_words(number: int) -> str:
    """初一, 十五, 二十, 廿九, 三十."""
    if number in (20, 30):
        return "二十" if number == 20 else "三十"
    if number <= 10:
        return f"初{DIGITS[number]}"
    return f"{'十' if number < 20 else '廿'}{DIGITS[number % 10]}"
