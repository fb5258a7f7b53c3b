"""What is handed to a person of what is kept about them, and told before it is erased."""

from dataclasses import dataclass
from typing import Any, NamedTuple

from union.members.rules import Role


class Said(NamedTuple):
    """A letter, to be put into words where it is read."""

    key: str
    facts: dict[str, Any]


class PolicyName(NamedTuple):
    """A policy, by the name it is explained under."""

    name: str


class Part(NamedTuple):
    """One table of it: what it is, its columns, and a row for each thing that is kept."""

    kind: str
    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What erasing would do; ``day`` is the one on which it was asked."""

    submitted: int
    unsubmitted: int
    seconded: int
    ideas: int  # that were adopted
    offices: list[tuple[Role, str | None]]
    backups_days: int
    day: int
