"""What is shown of relays: matters, briefs, boards, outcomes of a deed."""

from dataclasses import dataclass
from datetime import date

from union.relays.rules import State


@dataclass(frozen=True, slots=True)
class Matter:
    """One matter as its reader may see it; no ``source`` means that no group may be named.

    ``deeds`` are what this reader can do about it.
    """

    id: int
    theme: str
    text: str
    state: State
    day: date
    heat: int
    source: tuple[str, ...]
    is_left_out: bool = False
    brief_id: int | None = None
    answer: str = ""
    answered: date | None = None
    is_on_behalf: bool = False
    deeds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Brief:
    """What was relayed together; ``matters`` stay away where only a line is wanted."""

    id: int
    day: date
    due: date
    count: int
    unanswered: int
    matters: tuple[Matter, ...] = ()


@dataclass(frozen=True, slots=True)
class Board:
    """One of the lists that this reader has, and which there are."""

    which: str
    tabs: tuple[str, ...]
    matters: tuple[Matter, ...] = ()
    briefs: tuple[Brief, ...] = ()


@dataclass(frozen=True, slots=True)
class Beside:
    """What a leader sees beside a preview: alike matters, colleagues named, how it is signed."""

    alike: tuple[Matter, ...]
    names: tuple[str, ...]
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What would be relayed now; ``last`` is the newest of it, nothing later goes along."""

    matters: tuple[Matter, ...]
    due: date
    last: int


@dataclass(frozen=True, slots=True)
class Relayed:
    """``readers`` is how many it was sent to."""

    brief_id: int
    count: int
    due: date
    readers: int


@dataclass(frozen=True, slots=True)
class Answered:
    """How many matters, and in how many groups they were heard."""

    count: int
    groups: int
    brief_id: int | None
