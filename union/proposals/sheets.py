"""What is shown of proposals: lines of a list, whole sheets, outcomes of a deed."""

from dataclasses import dataclass
from datetime import date

from union.proposals.chain import Verb
from union.proposals.rules import Grade, Rating, State


@dataclass(frozen=True, slots=True)
class Line:
    """A proposal as one line of a list; ``days`` since it was submitted, while it is open."""

    id: int
    subject: str
    state: State
    number: str | None
    missing: int
    days: int | None = None
    late: int = 0
    is_outstanding: bool = False


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer: by a department, or by the committee where ``unit`` is empty."""

    round: int
    grade: Grade | None
    text: str
    promised: date | None
    unit: str
    day: date


@dataclass(frozen=True, slots=True)
class Course:
    """How far it has come after it was submitted, and what this reader can do now.

    ``left`` are the days until it is due, negative when late; ``days`` since it was submitted.
    """

    days: int | None
    due: date | None
    left: int
    lead: str
    assists: list[str]
    into: str
    with_others: list[str]
    answer: Answered | None
    rated: Rating | None
    ratings: dict[Rating, int]
    is_opinion: bool
    ways: list[Verb]
    may_rate: bool
    may_note: bool
    notes: int
    may_review: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """A proposal in full, with what the reader may do about it."""

    id: int
    subject: str
    category: str
    reason: str
    measures: str
    files: list[dict[str, str]]
    proposer: str
    seconders: list[str]
    state: State
    number: str | None
    missing: int
    begun: date
    submitted: date | None
    withdrawal: str | None
    outstanding: int | None
    is_mine: bool
    is_seconded: bool
    may_second: bool
    course: Course


@dataclass(frozen=True, slots=True)
class Proposed:
    """``groups`` is in how many group chats it hangs."""

    id: int
    subject: str
    missing: int
    groups: int


@dataclass(frozen=True, slots=True)
class Lists:
    """A page of one of the lists of the board, and how many each of them holds.

    ``has_outstanding`` if any proposal was ever honoured.
    """

    which: str
    lines: list[Line]
    at: int
    last: int
    counts: dict[str, int]
    may_review: bool
    has_outstanding: bool = False


@dataclass(frozen=True, slots=True)
class Seconded:
    """``number`` is there once the last name needed was this one."""

    id: int
    subject: str
    missing: int
    number: str | None
    workdays: int
    is_opinion: bool = False


@dataclass(frozen=True, slots=True)
class Colleague:
    id: int
    name: str
    group_id: int
    group: str


@dataclass(frozen=True, slots=True)
class Passed:
    """One step of a history; ``by`` is empty where it followed by itself."""

    verb: Verb
    day: date
    by: str
    note: str
    is_private: bool


@dataclass(frozen=True, slots=True)
class History:
    """All that happened, as far as this reader may see it."""

    id: int
    subject: str
    number: str
    steps: list[Passed]
    answers: list[Answered]


@dataclass(frozen=True, slots=True)
class Alike:
    """A proposal that may be about the same matter, beside the one in hand."""

    id: int
    number: str
    subject: str
    measures: str
    is_similar: bool


@dataclass(frozen=True, slots=True)
class Merging:
    """What can be merged with what."""

    id: int
    number: str
    subject: str
    measures: str
    others: list[Alike]


@dataclass(frozen=True, slots=True)
class Department:
    """A department that can be handed a proposal; ``part`` is lead, assist or none."""

    id: int
    name: str
    part: str
    people: int


@dataclass(frozen=True, slots=True)
class Handing:
    """To whom a proposal is about to be handed, and until when they are to answer."""

    id: int
    number: str
    subject: str
    departments: list[Department]
    due: date
    is_ready: bool


@dataclass(frozen=True, slots=True)
class Desk:
    """The committee's queues with their counts; one proposal of one of them, and where it lies."""

    counts: list[tuple[State, int]]
    late: int
    state: State | None
    at: int
    of: int
    sheet: Sheet | None
    alike: list[Line]


@dataclass(frozen=True, slots=True)
class Said:
    """A rating of an answer by the proposer, and why."""

    round: int
    rating: Rating
    reason: str


@dataclass(frozen=True, slots=True)
class Paper:
    """The form of a proposal (提案表), as far as it is known; ``verdict`` is of the committee."""

    school: str
    number: str
    subject: str
    category: str
    reason: str
    measures: str
    files: int
    proposer: str
    unit: str
    joint: list[str]
    seconders: list[str]
    submitted: date | None
    verdict: Passed | None
    into: str
    with_others: list[str]
    lead: str
    assists: list[str]
    due: date | None
    answers: list[Answered]
    ratings: list[Said]
    met: Passed | None
    closed: date | None
