"""What a roster comes to: entries, and the faults of the rows that give none."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from union.members.rules import Role, Standing


class Birth(NamedTuple):
    """A birthday; the year may be unknown, the month may be a lunar one, even a leap one (闰月)."""

    year: int | None
    month: int | None
    day: int | None
    lunar: bool = False
    leap: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One good row."""

    name: str
    staff_number: str
    sex: str | None
    birth: Birth
    branch: str
    group: str
    roles: list[Role]
    standing: Standing | None  # an empty cell says nothing
    phone_last4: str | None
    account: int | None


class Fault(NamedTuple):
    """Why a row cannot be taken: its line in the file, a text key and its facts."""

    line: int
    key: str
    facts: Mapping[str, object]


@dataclass(slots=True)
class Roster:
    """What a file holds: the good rows and every fault of the others."""

    entries: list[Entry] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
