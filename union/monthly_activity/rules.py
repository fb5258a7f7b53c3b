"""When it is asked, when that ends, and what was chosen."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from union.kernel.policy import Policy, choice, number, words

ASKED = Policy("monthly_activity-asked", choice("on", "off"), choices=("on", "off"))
ITEMS = Policy("monthly_activity-items", words(8, 8))
DAYS = Policy("monthly_activity-days", number(1, 14))
ENDS_AT = time(18)


class State(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


def closes(day: date, days: int, zone: ZoneInfo) -> datetime:
    """In the evening, so many days later."""
    return datetime.combine(day + timedelta(days=days), ENDS_AT, zone)


def chosen(items: Sequence[str], votes: Mapping[str, int]) -> list[str]:
    """What most chose; several if they are even, nothing if nobody voted."""
    most = max((votes.get(it, 0) for it in items), default=0)
    return [it for it in items if most and votes.get(it, 0) == most]
