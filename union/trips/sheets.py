"""What is shown of trips, and drawn on paper."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from union.signups.rules import State as Standing
from union.trips.rules import State


@dataclass(frozen=True, slots=True)
class Line:
    """A trip in a list."""

    id: int
    title: str
    state: State


@dataclass(frozen=True, slots=True)
class Place:
    """How somebody stands to one route of an allotted trip."""

    route_id: int
    name: str
    standing: Standing
    is_free: bool  # a place that can be taken without an offer
    has_left: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One trip as one reader sees it; ``facts`` are those of its card."""

    id: int
    facts: Mapping[str, Any]
    first: str
    second: str
    rank: int | None
    years: tuple[int, int | None, int, bool] | None  # began, last, turn, whether checked
    places: tuple[Place, ...]
    may_keep: bool


@dataclass(frozen=True, slots=True)
class Published:
    """A trip that hangs in so many groups, or so many people were told of; who was missed."""

    trip_id: int
    title: str
    told: int
    missed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """What somebody chose, as it is kept; ``name`` is theirs if somebody else did it for them."""

    trip_id: int
    name: str
    first: str
    second: str


@dataclass(frozen=True, slots=True)
class Ranked:
    """One of the ranking, and why: ``place`` is the route got, empty for who waits or gets none.

    ``began`` and ``last`` are years; a word not ``is_checked`` is their own.
    """

    choice_id: int
    rank: int
    name: str
    unit: str | None
    began: int
    last: int | None
    is_checked: bool
    turn: int
    first: str
    second: str
    place: str
    waits: bool
    is_elsewhere: bool  # has a place on another trip
    may_go: bool  # not taken off the list

    @property
    def outcome(self) -> str:
        """What came, or would come, of a choice: ``place``, ``waits``, ``elsewhere``, ``none``."""
        if self.is_elsewhere:
            return "elsewhere"
        return "place" if self.place else "waits" if self.waits else "none"


@dataclass(frozen=True, slots=True)
class Ranking:
    """The whole list, which routes do not go, and by what order it is made."""

    trip_id: int
    title: str
    state: State
    order: str
    entries: tuple[Ranked, ...]
    off: tuple[str, ...]
