"""When a poll ends, and what was chosen."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from union.calendar.beats import on

ENDS_AT = time(18)


class State(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


def closes(day: date, zone: ZoneInfo) -> datetime:
    """In the evening of its last day."""
    return on(day, ENDS_AT, zone)


def chosen(items: Sequence[str], votes: Mapping[str, int]) -> list[str]:
    """What most chose; several if they are even, nothing if nobody voted."""
    most = max((votes.get(it, 0) for it in items), default=0)
    return [it for it in items if most and votes.get(it, 0) == most]
