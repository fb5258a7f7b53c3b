"""What is shown of events."""

from dataclasses import dataclass
from datetime import date

from union.events.rules import Remind
from union.signups.rules import State


@dataclass(frozen=True, slots=True)
class Published:
    """An event that hangs in so many groups now."""

    event_id: int
    title: str
    groups: int


@dataclass(frozen=True, slots=True)
class Answered:
    """How somebody stands after a tap; ``place`` among those who come, or in the line."""

    event_id: int
    title: str
    state: State
    place: int
    companions: int
    is_early: bool  # said before that it would be so


@dataclass(frozen=True, slots=True)
class Line:
    """An event in a list, and how the reader stands to it."""

    id: int
    title: str
    day: date
    time: str
    mine: State | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One event as one reader sees it; ``facts`` are those of its card."""

    id: int
    facts: dict[str, object]
    mine: State | None
    companions: int
    remind: Remind
    may_organise: bool
    is_over: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody on the list, as the organiser sees it."""

    id: int
    name: str
    unit: str | None
    companions: int
    state: State
    has_paid: bool
    is_here: bool | None


@dataclass(frozen=True, slots=True)
class Roll:
    """The whole list of an event, for its organiser."""

    event_id: int
    title: str
    has_fee: bool
    is_today: bool
    entries: list[Entry]


@dataclass(frozen=True, slots=True)
class Months:
    """Attendance: events held, people who came, times somebody came (人次)."""

    month: date
    events: int
    people: int
    times: int
