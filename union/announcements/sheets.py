"""What is shown of an announcement."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from union.announcements.rules import Level, State, Way


@dataclass(frozen=True, slots=True)
class Draft:
    """One that is not sent: how it will look, for how many, and who is out of reach."""

    id: int
    facts: dict[str, Any]
    said: str
    level: Level
    way: Way
    wants_receipt: bool
    state: State
    people: int
    lost: tuple[str, ...]
    groups: int
    due: datetime | None
    needs_approval: bool
    may_approve: bool


@dataclass(frozen=True, slots=True)
class Report:
    """One that was sent: how its letters went and who has confirmed; they sum to ``people``."""

    id: int
    facts: dict[str, Any]
    said: str
    way: Way
    waits_until: datetime | None
    people: int
    sent: int
    waiting: int
    held: int
    stopped: int
    blocked: int
    failed: int
    unsure: int
    never: int
    confirmed: int
    phoned: int
    may_keep: bool
    is_mine: bool
    has_confirmed: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """A colleague of whom it is not known that they know."""

    member_id: int
    name: str
    is_lost: bool


@dataclass(frozen=True, slots=True)
class Roll:
    """Those of whom it is not known, by group."""

    id: int
    title: str
    groups: tuple[tuple[str, tuple[Waiting, ...]], ...]
    people: int
    closed: int


@dataclass(frozen=True, slots=True)
class Line:
    """An announcement in a list."""

    id: int
    title: str
    day: str
    people: int
    closed: int
    wants_receipt: bool
    has_confirmed: bool


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Somebody tapped that they got it."""

    is_again: bool
    closed: int
    people: int
