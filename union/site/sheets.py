"""What stands on the public page; nobody of the members is in it."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Notice:
    """An announcement; ``body`` is Telegram's HTML, ``at`` when it went out, by our clock.

    It holds ``until`` then, and was said otherwise when it was ``corrected``.
    """

    id: int
    title: str
    body: str
    at: datetime
    until: datetime | None = None
    corrected: datetime | None = None


@dataclass(frozen=True, slots=True)
class Matter:
    """A proposal, without those who stand behind it."""

    number: str
    subject: str
    category: str
    reason: str
    measures: str
    day: date


@dataclass(frozen=True, slots=True)
class Happening:
    """An event, without those who come; instants by the union's clock."""

    id: int
    title: str
    starts: datetime
    ends: datetime | None
    place: str
    version: int
    changed: datetime
    is_coming: bool


@dataclass(frozen=True, slots=True)
class Site:
    """All of it; each kind with the latest first, the coming events with the next first."""

    school: str
    notices: tuple[Notice, ...]
    matters: tuple[Matter, ...]
    coming: tuple[Happening, ...]
    been: tuple[Happening, ...]
