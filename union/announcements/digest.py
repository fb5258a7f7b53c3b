"""The week summed up: on which day, how long it is worth sending, what it tells."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from union.calendar.beats import on
from union.kernel.policy import Policy, clock_time, number

DAY = Policy("announcements-digest_day", number(1, 7))
AT = Policy("announcements-digest_at", clock_time())
A_WEEK, LOOKS_BACK = timedelta(days=7), timedelta(days=60)
LATEST = time(22)  # not later that evening
TOLD_MOST = 30  # of each part; more is no summary


@dataclass(frozen=True, slots=True)
class Heard:
    """One that went out to somebody; it is open while a tap of theirs is wanted."""

    id: int
    title: str
    day: date
    due: datetime
    wants_receipt: bool
    is_closed: bool
    is_over: bool

    @property
    def is_open(self) -> bool:
        return self.wants_receipt and not self.is_closed and not self.is_over

    @property
    def facts(self) -> dict[str, Any]:
        """As the letter tells it."""
        got = "no" if self.is_open else "yes" if self.wants_receipt and self.is_closed else "none"
        return {"id": self.id, "title": self.title, "day": self.day.isoformat(), "got": got}


def summed_up(heard: list[Heard], since: datetime) -> dict[str, Any] | None:
    """What is new, and what of older times is still open; None if there is neither."""
    new = [it for it in heard if it.due > since]
    old = [it for it in heard if it.due <= since and it.is_open]
    if not new and not old:
        return None
    parts = {"new": new, "old": old}
    return {name: [it.facts for it in part[-TOLD_MOST:]] for name, part in parts.items()}


def week_of(day: date) -> str:
    """``2026-W37``: once in each, whatever weekday a school moves to."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def ends(day: date, now: datetime, zone: ZoneInfo) -> datetime:
    """Until when it is sent by itself: that evening, an hour at the least."""
    return max(on(day, LATEST, zone), now + timedelta(hours=1))
