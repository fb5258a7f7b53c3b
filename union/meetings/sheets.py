"""What is shown of meetings."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from union.meetings.rules import ItemState, MotionState, State, TaskState


@dataclass(frozen=True, slots=True)
class Line:
    """One meeting in a list; ``facts`` say what it is called and when."""

    id: int
    facts: dict[str, Any]
    is_coming: bool | None


@dataclass(frozen=True, slots=True)
class Rhythm:
    """A series: its rule in words of the calendar, and the next days."""

    id: int
    kind: str
    unit: str
    rule: str
    place: str
    next: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Board:
    """The meetings to come that concern me, the series I keep, how much I have to see to."""

    lines: tuple[Line, ...]
    series: tuple[Rhythm, ...]
    may_convene: bool
    tasks: int


@dataclass(frozen=True, slots=True)
class Item:
    id: int
    text: str
    by: str
    state: ItemState
    carried: int
    is_mine: bool


@dataclass(frozen=True, slots=True)
class Vote:
    """A motion, how many voted, and once it is over what came of it."""

    id: int
    meeting_id: int
    text: str
    state: MotionState
    in_favour: int
    against: int
    abstained: int
    silent: int
    eligible: int
    closes: datetime


@dataclass(frozen=True, slots=True)
class Task:
    """Something decided, who sees to it and until when; ``may_keep`` who called the meeting.

    ``is_reached`` unless no letter reaches whoever sees to it.
    """

    id: int
    meeting_id: int
    text: str
    owner: str
    due: date | None
    state: TaskState
    why: str
    is_late: bool
    is_mine: bool
    may_keep: bool
    is_reached: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One meeting as I see it."""

    id: int
    facts: dict[str, Any]
    state: State
    is_coming: bool | None
    has_begun: bool
    is_due: bool
    may_keep: bool
    items: tuple[Item, ...]
    votes: tuple[Vote, ...]
    tasks: tuple[Task, ...]
    series_id: int | None


@dataclass(frozen=True, slots=True)
class Present:
    """One who was due, and whether they are here."""

    member_id: int
    name: str
    is_coming: bool | None
    why: str
    is_here: bool


@dataclass(frozen=True, slots=True)
class Roll:
    """Who was due and who is here."""

    id: int
    facts: dict[str, Any]
    people: tuple[Present, ...]
    here: int
    due: int
    has_quorum: bool


@dataclass(frozen=True, slots=True)
class Minutes:
    """All that the minutes say."""

    id: int
    facts: dict[str, Any]
    host: str
    here: tuple[str, ...]
    away: tuple[str, ...]
    absent: tuple[str, ...]
    has_quorum: bool
    items: tuple[Item, ...]
    votes: tuple[Vote, ...]
    tasks: tuple[Task, ...]
    state: State
    may_keep: bool
    sent: int


def minutes_facts(it: Minutes) -> dict[str, Any]:
    """The minutes as a letter keeps them."""
    return it.facts | {
        "host": it.host,
        "here": list(it.here),
        "away": list(it.away),
        "absent": list(it.absent),
        "has_quorum": "yes" if it.has_quorum else "no",
        "items": [{"text": one.text, "state": one.state.value} for one in it.items],
        "votes": [
            {"text": one.text, "state": one.state.value, "in_favour": one.in_favour,
             "against": one.against, "abstained": one.abstained, "silent": one.silent,
             "eligible": one.eligible}
            for one in it.votes
        ],
        "tasks": [
            {"text": one.text, "owner": one.owner, "due": one.due.isoformat() if one.due else ""}
            for one in it.tasks
        ],
    }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Called:
    """A meeting that was arranged, moved or called off; who cannot be reached by a letter."""

    id: int
    facts: dict[str, Any]
    told: int
    unreachable: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answered:
    """What somebody said to a meeting."""

    id: int
    facts: dict[str, Any]
    is_coming: bool
    is_new: bool


@dataclass(frozen=True, slots=True)
class Added:
    """The items that were put on an agenda, with the number of the first."""

    meeting_id: int
    facts: dict[str, Any]
    items: tuple[Item, ...]
    number: int


@dataclass(frozen=True, slots=True)
class Overheard:
    """The meeting whose notice is answered; ``is_sure`` if the words certainly say something."""

    meeting_id: int
    is_sure: bool


@dataclass(frozen=True, slots=True)
class Said:
    """What a reply under a notice came to: an answer, or items."""

    answered: Answered | None = None
    added: Added | None = None
