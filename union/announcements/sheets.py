"""What is shown of an announcement."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from union.announcements import rules
from union.announcements.files import Attached
from union.announcements.rules import Level, Page, State, Way
from union.kernel.outbox import State as Fate


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
    groups: tuple[str, ...]
    is_overheard: bool
    pins: bool
    due: datetime | None
    needs_approval: bool
    may_approve: bool
    files: tuple[Attached, ...]
    behind: tuple[tuple[Attached, ...], ...]
    page: Page
    stamp: str


@dataclass(frozen=True, slots=True)
class Report:
    """One that was sent: how its letters went and who has confirmed; they sum to ``people``."""

    id: int
    facts: dict[str, Any]
    said: str
    way: Way
    state: State
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
    withdrawn: int
    unpinned: int
    version: int
    has_waiting: bool
    may_keep: bool
    is_mine: bool
    has_confirmed: bool
    files: tuple[Attached, ...]
    behind: tuple[tuple[Attached, ...], ...]
    page: Page

    @property
    def letters(self) -> int:
        """To how many people one was written."""
        return self.people - self.never

    @property
    def is_going(self) -> bool:
        """Whether some of its letters are still to be sent."""
        return self.waiting + self.held > 0

    @property
    def is_followed(self) -> bool:
        """Whether it goes out to so many that one wants to see how far it has come."""
        return self.is_going and self.letters > rules.MANY


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
    is_over: bool
    is_recalled: bool


@dataclass(frozen=True, slots=True)
class Notice:
    """One as it hangs on the wall."""

    title: str
    body: str
    union: str
    day: str
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Somebody tapped that they got it."""

    is_again: bool
    closed: int
    people: int


@dataclass(frozen=True, slots=True)
class Correction:
    """Other words for what was sent, while a second officer has not agreed."""

    id: int
    facts: dict[str, Any]
    is_anew: bool
    may_agree: bool
    stamp: str


@dataclass(frozen=True, slots=True)
class SavedList:
    """A name that can be written for an audience, and what it means."""

    id: int
    name: str
    said: str


@dataclass(frozen=True, slots=True)
class Version:
    """What it said from then on; days and times are those of the union's wall clock."""

    number: int
    at: datetime
    by: str
    text: str


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody it was for: how their letter went, and which version they knew since when."""

    name: str
    unit: str
    went: Fate | None
    version: int | None
    at: datetime | None
    told_by: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Who, when, which version: to be kept with the papers."""

    title: str
    said: str
    is_recalled: bool
    versions: tuple[Version, ...]
    people: tuple[Known, ...]
