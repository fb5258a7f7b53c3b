"""What is shown of events, and drawn on paper."""

from dataclasses import dataclass
from datetime import date, datetime

from union.events.chat import Intent
from union.events.rules import Remind, Shown
from union.signups.rules import State


@dataclass(frozen=True, slots=True)
class Published:
    """An event that hangs in so many groups now, or went to so many people."""

    event_id: int
    title: str
    told: int
    shown: Shown = Shown.NAMES
    missed: tuple[str, ...] = ()  # who has to be told by mouth


@dataclass(frozen=True, slots=True)
class Answered:
    """How somebody stands after a tap; ``place`` among those who come, or in the line."""

    event_id: int
    title: str
    state: State
    place: int
    companions: int
    is_early: bool  # said before that it would be so
    is_new: bool  # was not on the list before
    reminds: str  # "yes", "no", or "deaf" if no letter reaches them
    way_back: str  # of a no: "open", "given" to the next, or "closed"


@dataclass(frozen=True, slots=True)
class Overheard:
    """What a message says about an event; where it is not ``is_sure``, they tap to mean it."""

    event_id: int
    title: str
    intent: Intent
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Signed:
    """A colleague signed up by another."""

    name: str
    state: State


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
    pictures: int


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody on the list, as the organiser sees it."""

    id: int
    name: str
    unit: str | None
    companions: int
    with_whom: str
    state: State
    has_paid: bool
    is_here: bool | None
    is_guest: bool
    owes: bool  # whether there is anything to pay


@dataclass(frozen=True, slots=True)
class Roll:
    """The whole list of an event, for its organiser."""

    event_id: int
    title: str
    entries: list[Entry]


@dataclass(frozen=True, slots=True)
class Month:
    """Events held in a month, people who came to any, and times somebody came (人次)."""

    first: date
    events: int
    people: int
    times: int


@dataclass(frozen=True, slots=True)
class Activity:
    """What was held under one name in a year: how often, people, and times somebody came."""

    title: str
    events: int
    people: int
    times: int


@dataclass(frozen=True, slots=True)
class Album:
    """The pictures of an event, as Telegram keeps them; how many are the reader's own."""

    event_id: int
    title: str
    files: tuple[str, ...]
    mine: int


@dataclass(frozen=True, slots=True)
class Pictured:
    """A picture was taken in; ``mine`` counts those of this person."""

    title: str
    mine: int


@dataclass(frozen=True, slots=True)
class Guest:
    """Somebody on the list, with or without Telegram; ``is_here`` is None until it was noted."""

    name: str
    unit: str | None
    companions: int
    with_whom: str
    is_waiting: bool
    has_paid: bool
    is_here: bool | None


@dataclass(frozen=True, slots=True)
class Plan:
    """An event as it stands in its ``version``; instants are aware, in UTC."""

    id: int
    title: str
    starts: datetime
    ends: datetime | None
    place: str
    organiser: str
    note: str
    quota: int | None
    is_cancelled: bool
    version: int
    changed: datetime
