"""What is shown of honours: the desk of a year, candidates, points, the list, objections."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from union.honours.merit import Share
from union.honours.rules import Kind, State, Verb
from union.proposals.sheets import Line


@dataclass(frozen=True, slots=True)
class Desk:
    """The honours of a year as the committee sees them; ``left`` proposals are not rated yet.

    ``ways`` are the steps this reader can take now; ``objections`` have no answer yet.
    """

    year: int
    state: State
    round_id: int
    left: int
    nominees: int
    until: date | None
    confirmed: date | None
    objections: int
    why: str
    ways: list[Verb]
    is_past: bool
    is_all_struck: bool


@dataclass(frozen=True, slots=True)
class HandledBy:
    """How one department handled a year; ``days`` on average, with one digit, if that is known."""

    unit_id: int
    name: str
    proposals: int
    on_time: Share
    satisfied: Share
    days: str


@dataclass(frozen=True, slots=True)
class Handlings:
    """The departments that handled at least so many, the best first; ``few`` handled fewer."""

    year: int
    least: int
    ranked: list[HandledBy]
    few: int


@dataclass(frozen=True, slots=True)
class Shortlist:
    """A page of the proposals that can be outstanding, of so many, and which are nominated.

    ``round_id`` is 0 unless nominees are chosen now.
    """

    year: int
    lines: list[Line]
    count: int
    at: int
    last: int
    round_id: int
    nominated: frozenset[int]


@dataclass(frozen=True, slots=True)
class Scorecard:
    """One nominee, what its reader gave it so far (0: nothing), how many are done.

    ``left_out`` nominees are not shown: the reader has a part in them.
    """

    round_id: int
    year: int
    nominee_id: int
    proposal_id: int
    number: str
    subject: str
    reason: str
    measures: str
    answer: str
    aspects: list[str]
    given: list[int]
    most: int
    at: int
    of: int
    done: int
    left_out: int


@dataclass(frozen=True, slots=True)
class NothingToScore:
    """No nominee, or none in which the reader has no part."""

    year: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """A nominee with its total; without ``judges`` it cannot stand on the list."""

    number: str
    subject: str
    total: str
    judges: int
    is_listed: bool


@dataclass(frozen=True, slots=True)
class Listing:
    """The order of the nominees, so many of whom stand on the list, and the departments."""

    round_id: int
    year: int
    most: int
    scored: int
    nominees: list[Ranked]
    departments: list[str]
    may_publish: bool


@dataclass(frozen=True, slots=True)
class Picking:
    """Which departments stand on the list, of those that are ranked."""

    round_id: int
    year: int
    ranked: list[HandledBy]
    chosen: frozenset[int]


@dataclass(frozen=True, slots=True)
class Honoured:
    """A proposal on the list; its place is kept if others are struck."""

    place: int
    number: str
    subject: str
    proposer: str
    unit: str


@dataclass(frozen=True, slots=True)
class Praised:
    """A department on the list, with its figures of that day."""

    place: int
    name: str
    proposals: int
    on_time: Share
    satisfied: Share


@dataclass(frozen=True, slots=True)
class Notice:
    """The list as everybody reads it; ``struck`` lines were taken off while it was up.

    ``mark`` changes with what stands on it, so that nobody publishes another list than they saw.
    """

    round_id: int
    year: int
    school: str
    state: State
    since: date
    until: date
    confirmed: date | None
    nominees: list[Honoured]
    departments: list[Praised]
    struck: int
    why: str
    mark: int = 0
    ways: tuple[Verb, ...] = ()


class Entry(NamedTuple):
    """A line of the list that can be objected to."""

    kind: Kind
    id: int
    title: str


@dataclass(frozen=True, slots=True)
class Objecting:
    """To what one can object, and until when."""

    year: int
    until: date
    entries: list[Entry]


@dataclass(frozen=True, slots=True)
class Objected:
    """What was objected to, and by when there is an answer."""

    title: str
    until: date


@dataclass(frozen=True, slots=True)
class Objection:
    """One objection as the committee reads it, and where it stands among those it may read.

    ``verdict`` is ``none`` until it has its ``answer``.
    """

    id: int
    year: int
    title: str
    text: str
    by: str
    day: date
    answer: str
    verdict: str
    round_id: int
    at: int
    of: int


@dataclass(frozen=True, slots=True)
class NoObjection:
    """Nothing that this reader may see; ``left_out`` concern themselves."""

    year: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Roll:
    """What was honoured in a year, and in which other years something was."""

    notice: Notice
    years: list[int]
