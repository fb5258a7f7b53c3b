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
class Answer:
    """What a department (or, where ``unit`` is empty, the committee) wrote, by its grade."""

    grade: str
    unit: str
    text: str
    day: date
    promised: date | None


@dataclass(frozen=True, slots=True)
class Matter:
    """A proposal, without those who stand behind it; how far it is, and its answers.

    ``waits`` are the days since it was submitted, while it is open; ``outstanding`` the year it was
    honoured for.
    """

    number: str
    subject: str
    category: str
    reason: str
    measures: str
    day: date
    state: str = "submitted"
    waits: int | None = None
    answers: tuple[Answer, ...] = ()
    outstanding: int | None = None


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
