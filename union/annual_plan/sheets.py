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
    coming: tuple[Task, ...] = ()  # of the next month


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


@dataclass(frozen=True, slots=True)
class Offered:
    """A work of the template; ``is_starred`` if a union's published plan has it."""

    text: str
    audience: tuple[str, ...]
    is_starred: bool


@dataclass(frozen=True, slots=True)
class Template:
    """Month by month what a union usually does, and what it does in each of them."""

    months: tuple[tuple[date, tuple[Offered, ...]], ...]
    each_month: tuple[Offered, ...]
