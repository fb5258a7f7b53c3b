"""What is shown of birthdays, and drawn on paper."""

from dataclasses import dataclass
from datetime import date

from union.birthdays.rules import Habit
from union.members.rules import Shown


@dataclass(frozen=True, slots=True)
class Mine:
    """My own birthday: when it is kept next, how I am greeted, what I can choose."""

    next_day: date | None
    shown: Shown
    habits: tuple[Habit, ...]
    chosen: frozenset[Habit]
    may_keep: bool


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody's birthday in a list; ``turns`` is None where the year is not known."""

    member_id: int
    name: str
    unit: str | None
    day: date
    turns: int | None
    is_round: bool
    is_lunar: bool
    shown: Shown
    is_reached: bool
    is_held: bool
    has_gift: bool


@dataclass(frozen=True, slots=True)
class Month:
    """All birthdays kept in a month, by its first day."""

    first: date
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Hold:
    """Somebody who is left in peace."""

    member_id: int
    name: str
    until: date


@dataclass(frozen=True, slots=True)
class Wished:
    """A tap under the greeting; ``is_again`` if there was one before."""

    is_again: bool
    is_mine: bool
