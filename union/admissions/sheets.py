"""What is shown of links, applications and changes of a membership."""

from dataclasses import dataclass

from union.admissions.rules import Change
from union.members.rules import Role, Standing


@dataclass(frozen=True, slots=True)
class Opened:
    """A fresh link; ``others`` is how many older ones of the group still open."""

    unit_id: int
    unit: str
    code: str
    others: int


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of a yes or a no to an application; ``missing`` voices it still needs."""

    name: str
    missing: int = 0


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a change would do to somebody, before it is done."""

    member_id: int
    name: str
    standing: Standing
    change: Change | None
    ending: list[tuple[Role, str | None]]
    restores: list[Standing]


@dataclass(frozen=True, slots=True)
class Left:
    """Who left just now, to be thanked once more."""

    name: str
