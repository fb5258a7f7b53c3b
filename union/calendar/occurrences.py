"""The local dates on which a recurrence comes, by dateutil, and how holidays move them."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from dateutil import rrule

from union.calendar.birthdays import Customs, lunar_birthday
from union.calendar.lunar import lunar_of
from union.calendar.recurrence import WEEKDAYS, WORKDAY, Every, Recurrence
from union.calendar.vacations import SchoolYears, in_vacation
from union.calendar.workdays import (
    EMPTY,
    DayTable,
    add_workdays,
    holiday_break,
    is_workday,
    workday_of_month,
    workday_on_or_after,
    workday_on_or_before,
)

A_DAY = timedelta(days=1)
HORIZON = timedelta(days=40 * 366)
LAST_30 = Customs()
NO_SCHOOL = SchoolYears()
FREQUENCIES = {
    Every.DAILY: rrule.DAILY,
    Every.WEEKLY: rrule.WEEKLY,
    Every.MONTHLY: rrule.MONTHLY,
    Every.YEARLY: rrule.YEARLY,
}


class OnHoliday(StrEnum):
    """What becomes of a date on a day that is not worked."""

    KEEP = "keep"
    SKIP = "skip"
    BEFORE = "before"
    AFTER = "after"


class InVacation(StrEnum):
    """What becomes of a date in a school vacation."""

    KEEP = "keep"
    SKIP = "skip"


@dataclass(frozen=True)
class Series:
    """A recurrence as a union keeps it: from a day on, and with its manners."""

    rule: Recurrence
    since: date
    on_holiday: OnHoliday = OnHoliday.KEEP
    in_vacation: InVacation = InVacation.KEEP


class Occurrence(NamedTuple):
    """The nominal date, by which it is known for ever, and the day on which it comes."""

    key: date
    day: date


def occurrences(
    series: Series,
    first: date,
    last: date,
    table: DayTable = EMPTY,
    school: SchoolYears = NO_SCHOOL,
) -> list[Occurrence]:
    """All that come from ``first`` to ``last``, in the order of their dates."""
    # What is moved never passes a working day, so that no date further off can come within.
    begin, end = add_workdays(first, -1, table), add_workdays(last, 1, table)
    found = come(series, begin, end, table, school)
    return [it for it in found if first <= it.day <= last]


def next_occurrence(
    series: Series, after: date, table: DayTable = EMPTY, school: SchoolYears = NO_SCHOOL
) -> Occurrence | None:
    """The first that comes later than a day; None if none does within forty years."""
    begin = workday_on_or_before(after, table)
    found = come(series, begin, after + HORIZON, table, school)
    return next((it for it in found if it.day > after), None)


def come(
    series: Series, first: date, last: date, table: DayTable, school: SchoolYears
) -> Iterator[Occurrence]:
    """The occurrences of the nominal dates from ``first`` to ``last``; their days never go back."""
    for key in nominal(series.rule, series.since, first, last, table):
        day = moved(series, key, table)
        if day and not skipped(series, key, day, school):
            yield Occurrence(key, day)


def skipped(series: Series, key: date, day: date, school: SchoolYears) -> bool:
    """Whether a vacation swallows an occurrence."""
    if series.in_vacation is InVacation.KEEP:
        return False
    return in_vacation(key, school) or in_vacation(day, school)


def moved(series: Series, day: date, table: DayTable) -> date | None:
    """The day a nominal date comes on; None where a holiday swallows it."""
    if series.on_holiday is OnHoliday.KEEP or not is_free(series.rule, day, table):
        return day
    if series.on_holiday is OnHoliday.BEFORE:
        return workday_on_or_before(day, table)
    if series.on_holiday is OnHoliday.AFTER:
        return workday_on_or_after(day, table)
    return None


def is_free(rule: Recurrence, day: date, table: DayTable) -> bool:
    """Whether nothing is done on a day; a rule that names the weekend yields only to holidays."""
    if {"SA", "SU"} & {it.name for it in rule.days}:
        return holiday_break(day, table) is not None
    return not is_workday(day, table)


def nominal(
    rule: Recurrence, since: date, first: date, last: date, table: DayTable = EMPTY
) -> Iterator[date]:
    """The dates of a rule itself, from ``first`` to ``last`` and not before ``since``."""
    first = max(first, since)
    return (day for day in expanded(rule, since, first, last, table) if first <= day <= last)


def expanded(
    rule: Recurrence, since: date, first: date, last: date, table: DayTable
) -> Iterator[date]:
    """The dates of a rule, a few outside the bounds among them."""
    if rule.lunar:
        return lunar_days(rule, since, first, last)
    if rule.by_workday:
        return workdays(rule, since, first, last, table)
    if rule.days or rule.month_days or rule.every in {Every.DAILY, Every.WEEKLY}:
        return plain(rule, since, first, last)
    return (same_day(month, since.day) for month in months(rule, since, last))


def lunar_days(rule: Recurrence, since: date, first: date, last: date) -> Iterator[date]:
    """The lunar day, every so many lunar years."""
    assert rule.lunar
    start = lunar_of(since).year
    for year in range(lunar_of(first).year, last.year + 1):
        if (year - start) % rule.interval == 0:
            day = lunar_birthday(year, *rule.lunar, leap=False, customs=LAST_30)
            assert day  # every lunar year has its months
            yield day


def workdays(
    rule: Recurrence, since: date, first: date, last: date, table: DayTable
) -> Iterator[date]:
    """Every working day, or those of each month that the rule names."""
    if rule.every is Every.DAILY:
        yield from (day for day in plain(rule, since, first, last) if is_workday(day, table))
        return
    for month in months(rule, since, last):
        found = {workday_of_month(month.year, month.month, it.nth, table) for it in rule.days}
        yield from sorted(filter(None, found))


def months(rule: Recurrence, since: date, last: date) -> Iterator[date]:
    """The first day of each month the rule comes to."""
    of = rule.months or ((since.month,) if rule.every is Every.YEARLY else None)
    return dates(rule, since.replace(day=1), last, bymonth=of, bymonthday=1)


def same_day(month: date, day: int) -> date:
    """That day of the month, or its last where it has no such day."""
    return month.replace(day=min(day, monthrange(month.year, month.month)[1]))


def plain(rule: Recurrence, since: date, first: date, last: date) -> Iterator[date]:
    """The rule as RFC 5545 has it; every second week and the like are counted from ``since``."""
    weekdays = [
        rrule.weekday(WEEKDAYS.index(it.name), it.nth or None)
        for it in rule.days
        if it.name != WORKDAY
    ]
    if rule.every is Every.WEEKLY and not weekdays:
        weekdays = [rrule.weekday(since.weekday())]
    return dates(
        rule,
        first if rule.interval == 1 else since,
        last,
        bymonth=rule.months or None,
        bymonthday=rule.month_days or None,
        byweekday=weekdays or None,
    )


def dates(rule: Recurrence, start: date, last: date, **by: object) -> Iterator[date]:
    """dateutil's answer, as dates."""
    found = rrule.rrule(
        FREQUENCIES[rule.every],
        dtstart=datetime.combine(start, time()),
        until=datetime.combine(last, time()),
        interval=rule.interval,
        **by,
    )
    return (moment.date() for moment in found)
