"""Until when an announcement holds."""

from datetime import datetime

from union.announcements.store import Announcement
from union.kernel.refusal import Refusal


def check(until: datetime | None, goes_out: datetime) -> None:
    """Refuses what holds no longer when it goes out."""
    if until is not None and until <= goes_out:
        raise Refusal("announcements-until-before")


def is_over(it: Announcement, now: datetime) -> bool:
    """Whether it holds no longer."""
    return it.is_over or (it.until is not None and it.until <= now)
