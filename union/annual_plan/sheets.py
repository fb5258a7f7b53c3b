"""What is shown of the plan."""

from dataclasses import dataclass
from datetime import date

from union.annual_plan.rules import State


@dataclass(frozen=True, slots=True)
class Task:
    """One piece of work, and what became of it."""

    id: int
    month: date
    text: str
    state: State
    owner: str
    why: str


@dataclass(frozen=True, slots=True)
class Board:
    """A month of the plan; to whom it is theirs to keep, ``may_keep``."""

    month: date
    tasks: tuple[Task, ...]
    may_keep: bool


@dataclass(frozen=True, slots=True)
class Taken:
    """So many rows were taken into the plan, so many were there already; the first month."""

    taken: int
    there: int
    month: date


@dataclass(frozen=True, slots=True)
class Sum:
    """A month of the year's summary."""

    month: date
    done: int
    skipped: int
    open: int
