"""What there is to know of a month: days off, make-up days, festivals, vacations."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from union.calendar.festivals import Audience, Festivals, festivals_on
from union.calendar.vacations import SchoolYears
from union.calendar.workdays import DayTable, Span, holiday_break, is_day_off, is_makeup


@dataclass(frozen=True, slots=True)
class Month:
    """A month by its first day; a row of days off stands in the month of its first day off."""

    first: date
    breaks: tuple[Span, ...]
    makeups: tuple[date, ...]
    festivals: tuple[tuple[date, str], ...]
    vacations: tuple[Span, ...]


def days_of(first: date) -> Span:
    """A whole month."""
    return Span(first, next_month(first) - timedelta(days=1))


def next_month(day: date) -> date:
    """The first day of the month after that of a day."""
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)


def spread(first: date, festivals: Festivals, table: DayTable, school: SchoolYears) -> Month:
    """All of a month."""
    month = days_of(first)
    return Month(
        first,
        tuple(dict.fromkeys(breaks(month, table))),
        tuple(day for day in month.days() if is_makeup(day, table)),
        tuple((day, it.name) for day in month.days() for it in festivals_on(day, festivals)),
        tuple(it for it in school.vacations if it.first <= month.last and month.first <= it.last),
    )


def breaks(month: Span, table: DayTable) -> Iterator[Span]:
    """The rows of days off around each holiday of a month."""
    for day in month.days():
        row = holiday_break(day, table) if is_day_off(day, table) else None
        if row:
            yield row


def for_all(festivals: Festivals) -> Festivals:
    """The festivals that everybody in the school keeps."""
    return {
        name: it
        for name, it in festivals.items()
        if it.audience is Audience.EVERYONE and not it.optional
    }
