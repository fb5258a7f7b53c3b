"""What a roster would change, as it is shown, and as it is to be written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from union.members.rules import Role
from union.register.homes import Place

Row = dict[str, Any]


class Held(NamedTuple):
    """A row that is not taken as it stands, and why."""

    name: str
    staff_number: str
    key: str
    facts: Mapping[str, Any]


class Post(NamedTuple):
    """An office given or ended: whose, which, and of what unit."""

    name: str
    role: Role
    unit: str | None


class Unfit(NamedTuple):
    """An office that is not given, and why: ``standing``, ``group`` or ``several``."""

    name: str
    role: Role
    why: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What a roster would change; ``stamp`` is the same as long as it would change the same."""

    new: int
    changed: list[tuple[str, list[str]]]
    renamed: list[tuple[str, str]]
    adopted: list[str]
    same: int
    given: list[Post]
    ended: list[Post]
    unfit: list[Unfit]
    held: list[Held]
    new_units: list[str]
    absent: list[str]
    without_roles: bool
    stamp: str

    @property
    def is_empty(self) -> bool:
        return not (self.new or self.changed or self.given)


@dataclass(slots=True)
class Work:
    """What is to be written, column by column; a unit that is new stands there as its path."""

    add: list[Row] = field(default_factory=list)
    change: list[Row] = field(default_factory=list)
    restanding: list[int] = field(default_factory=list)
    appoint: list[tuple[str, Role, Place | None]] = field(default_factory=list)
    end: list[int] = field(default_factory=list)  # appointments
    replace: list[int] = field(default_factory=list)  # the appointments of former leaders
