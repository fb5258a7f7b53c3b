"""What becomes due by itself at its instants, and when to look again."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta
from typing import TypeVar
from zoneinfo import ZoneInfo

T = TypeVar("T")
EVENING = time(22)
REMINDED_FOR = timedelta(minutes=30)  # a reminder later than that is sent by hand, if at all


def on(day: date, at: time, zone: ZoneInfo) -> datetime:
    """That time of that day."""
    return datetime.combine(day, at, zone)


def due(beats: Iterable[tuple[datetime, T]], looked: datetime, now: datetime) -> list[T]:
    """Those after the last look, up to now, in order; of one instant in the order given."""
    found = sorted((it for it in beats if looked < it[0] <= now), key=lambda it: it[0])
    return [beat for _, beat in found]


def next_look(
    beats: Iterable[tuple[datetime, T]], looked: datetime, lapse: datetime | None
) -> datetime | None:
    """When there is something to do again; what is due and not done yet is not forgotten.

    ``lapse`` is when the first open offer ends, if any is open.
    """
    coming = [at for at, _ in beats if at > looked]
    return min([*coming, *([lapse] if lapse else [])], default=None)


def until_evening(at: datetime) -> datetime:
    """Until when a greeting of that hour is worth saying: twelve hours, not after ten at night.

    At least an hour, but nobody is greeted the day after; ``at`` is of the union's zone.
    """
    evening = datetime.combine(at.date(), EVENING, at.tzinfo)
    return max(min(evening, at + timedelta(hours=12)), at + timedelta(hours=1))


def next_day_ends(day: date, zone: ZoneInfo) -> datetime:
    """Until when a greeting of that day may come late: the end of the day after."""
    return on(day + timedelta(days=2), time(), zone)
