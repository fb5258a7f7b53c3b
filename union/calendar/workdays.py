"""Working days: weekends, statutory days off (国务院令第795号) and the yearly 调休 table."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from holidays import country_holidays
from holidays.countries.china import ChinaStaticHolidays

A_DAY = timedelta(days=1)
SATURDAY = 5
NOTICES = frozenset(ChinaStaticHolidays.special_public_holidays)


class Span(NamedTuple):
    """Some days, the first and the last of them included."""

    first: date
    last: date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last

    def days(self) -> Iterator[date]:
        """Each of them."""
        for number in range((self.last - self.first).days + 1):
            yield self.first + number * A_DAY


@dataclass(frozen=True)
class DayTable:
    """What the chair entered: days off, days worked, and the years whose whole notice it holds.

    Its days overrule what the holidays package knows, and in its years leave only the statutory
    days of it. ``pauses`` are days that count for nothing, such as vacations while answers need
    not be given.
    """

    off: frozenset[date] = frozenset()
    worked: frozenset[date] = frozenset()
    years: frozenset[int] = frozenset()
    pauses: tuple[Span, ...] = ()

    def and_also(self, other: "DayTable") -> "DayTable":
        """Both tables; where they differ on a day, the other's word holds."""
        return DayTable(
            (self.off - other.worked) | other.off,
            (self.worked - other.off) | other.worked,
            self.years | other.years,
            (*self.pauses, *other.pauses),
        )

    def paused(self, *spans: Span) -> "DayTable":
        """This table, in which the days of these spans count for nothing."""
        return replace(self, pauses=(*self.pauses, *spans))


EMPTY = DayTable()


class Notice(NamedTuple):
    """A year's days off and weekends worked."""

    off: frozenset[date]
    worked: frozenset[date]


@lru_cache(maxsize=256)
def notice_of(year: int) -> Notice:
    """A year by the holidays package.

    Before the State Council's notice of that year these are the statutory days, and the working
    days supposed to be given for those that fall on a weekend.
    """
    known = country_holidays("CN", years=year, expand=False)
    worked = frozenset(day for day in known.weekend_workdays if day.year == year)
    return Notice(frozenset(known), worked)


@lru_cache(maxsize=256)
def statutory_of(year: int) -> frozenset[date]:
    """The statutory days off of a year, without what is given or exchanged for them."""
    known = country_holidays("CN", years=year, expand=False, observed=False, language="zh_CN")
    return frozenset(day for day, name in known.items() if "调休" not in name)


def table_known(year: int, table: DayTable = EMPTY) -> bool:
    """Whether that year's 调休 is known; until then only weekends and statutory days are."""
    return year in NOTICES or year in table.years


def is_day_off(day: date, table: DayTable = EMPTY) -> bool:
    """Whether a day is off by law or notice, whatever day of the week it is."""
    if day in table.off or day in table.worked:
        return day in table.off
    return day in (statutory_of(day.year) if day.year in table.years else notice_of(day.year).off)


def is_makeup(day: date, table: DayTable = EMPTY) -> bool:
    """Whether a weekend day is worked in exchange for another (调休上班)."""
    if day in table.off or day.weekday() < SATURDAY:
        return False
    return day in table.worked or (
        day.year not in table.years and day in notice_of(day.year).worked
    )


def is_workday(day: date, table: DayTable = EMPTY) -> bool:
    """Whether a day is worked, and no pause."""
    if any(day in pause for pause in table.pauses):
        return False
    if day.weekday() >= SATURDAY:
        return is_makeup(day, table)
    return not is_day_off(day, table)


def workdays_from(day: date, step: int, table: DayTable) -> Iterator[date]:
    """The working days on and after a day, or on and before it where ``step`` is -1."""
    while True:
        if is_workday(day, table):
            yield day
        day += step * A_DAY


def next_workday(day: date, table: DayTable = EMPTY) -> date:
    """The first working day after a day."""
    return add_workdays(day, 1, table)


def workday_on_or_after(day: date, table: DayTable = EMPTY) -> date:
    """The day itself if it is worked, else the next that is."""
    return next(workdays_from(day, 1, table))


def workday_on_or_before(day: date, table: DayTable = EMPTY) -> date:
    """The day itself if it is worked, else the last that was."""
    return next(workdays_from(day, -1, table))


def add_workdays(day: date, count: int, table: DayTable = EMPTY) -> date:
    """The ``count``-th working day after a day, or before it where negative.

    The day itself is not counted; zero leaves it as it is.
    """
    step = 1 if count > 0 else -1
    following = workdays_from(day + step * A_DAY, step, table)
    for _ in range(abs(count)):
        day = next(following)
    return day


def workdays_between(start: date, end: date, table: DayTable = EMPTY) -> int:
    """How many working days ``end`` lies after ``start``: the inverse of ``add_workdays``."""
    if end < start:
        return -sum(is_workday(day, table) for day in Span(end, start - A_DAY).days())
    return sum(is_workday(day, table) for day in Span(start + A_DAY, end).days())


def workday_of_month(year: int, month: int, number: int, table: DayTable = EMPTY) -> date | None:
    """The ``number``-th working day of a month, from its end where negative; or None."""
    worked = workdays_of_month(year, month, table)
    index = number - 1 if number > 0 else number
    return worked[index] if number and -len(worked) <= index < len(worked) else None


def workdays_of_month(year: int, month: int, table: DayTable = EMPTY) -> list[date]:
    """The working days of a month, in order."""
    first = date(year, month, 1)
    last = date(year + month // 12, month % 12 + 1, 1) - A_DAY
    return [day for day in Span(first, last).days() if is_workday(day, table)]


def holiday_break(day: date, table: DayTable = EMPTY) -> Span | None:
    """The days off in a row around a day, if one of them is a holiday and not merely a weekend."""
    if is_workday(day, table):
        return None
    first = workday_on_or_before(day, table) + A_DAY
    last = workday_on_or_after(day, table) - A_DAY
    row = Span(first, last)
    return row if any(is_day_off(it, table) for it in row.days()) else None
