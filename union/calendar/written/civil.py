"""Plain reckoning with months, years and weekdays."""

from calendar import monthrange
from datetime import date, timedelta

FIRST_YEAR, LAST_YEAR = 1901, 2199


def a_day(year: int, month: int, day: int) -> date | None:
    """That day, or None where the calendar has none."""
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12):
        return None
    return date(year, month, day) if 1 <= day <= monthrange(year, month)[1] else None


def month_after(year: int, month: int, count: int) -> tuple[int, int]:
    """Year and month some months later."""
    months = year * 12 + month - 1 + count
    return months // 12, months % 12 + 1


def last_of_month(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def months_later(day: date, count: int) -> date | None:
    """The same day some months later; the last of the month where it has no such day."""
    year, month = month_after(day.year, day.month, count)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def days_later(day: date, count: int) -> date | None:
    """The day some days later; None beyond the years we know."""
    if abs(count) > 100_000:
        return None
    later = day + timedelta(days=count)
    return later if FIRST_YEAR <= later.year <= LAST_YEAR else None


def monday_of(day: date) -> date:
    """Weeks run from Monday to Sunday."""
    return day - timedelta(days=day.weekday())


def nth_weekday(year: int, month: int, nth: int, weekday: int) -> date | None:
    """The nth of that weekday in a month, from its end where nth is negative; None if none."""
    if nth > 0:
        first = date(year, month, 1)
        return a_day(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = last_of_month(year, month)
    return a_day(year, month, last.day - (last.weekday() - weekday) % 7 + 7 * (nth + 1))
