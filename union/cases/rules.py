"""Which step leads where, by when it is due, and on which days somebody is reminded."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from union.calendar.workdays import A_DAY, DayTable, add_workdays
from union.kernel.legible import legible
from union.kernel.refusal import Refusal
from union.members.rules import Duty

S = TypeVar("S", bound=StrEnum)
V = TypeVar("V", bound=StrEnum)

WORDS_LEAST, WORDS_MOST = 2, 600
WEEK = timedelta(days=7)


class Step(NamedTuple, Generic[S, V]):
    """In this state, who has this duty can do this, and then it is in that state."""

    before: S
    verb: V
    after: S
    duty: Duty


class Chart(Generic[S, V]):
    """All the steps there are; where none leads on, a case has ended."""

    def __init__(self, steps: Iterable[Step[S, V]]) -> None:
        self.steps = tuple(steps)
        self._by = {(it.before, it.verb): it for it in self.steps}
        if len(self._by) != len(self.steps):
            raise ValueError("one verb leads two ways")

    def step(self, state: S, verb: V) -> Step[S, V]:
        """The step that leads on, or a refusal: it is not its time, or no longer."""
        found = self._by.get((state, verb))
        if found is None:
            raise Refusal("cases-not-now")
        return found

    def verbs(self, state: S) -> Sequence[V]:
        """What can be done in a state, in the order of the table."""
        return [it.verb for it in self.steps if it.before == state]


class Count(StrEnum):
    """What is counted until a case is due."""

    DAYS = "days"
    WORKDAYS = "workdays"


class Mark(StrEnum):
    """On which days somebody is reminded."""

    HALF = "half"
    FOUR_FIFTHS = "four_fifths"
    WEEK_BEFORE = "week_before"
    DUE = "due"
    OVERDUE = "overdue"
    LEADER = "leader"  # and every seven days again, until it is done


def due(begun: date, count: int, unit: Count, table: DayTable) -> date:
    """The last day of a span; the first is the day after ``begun``, pauses count for nothing."""
    if unit is Count.WORKDAYS:
        return add_workdays(begun, count, table)
    return _after(begun, count, table)


def _after(day: date, count: int, table: DayTable) -> date:
    """The ``count``-th day after a day on which time runs."""
    while count > 0:
        day += A_DAY
        count -= runs(day, table)
    return day


def runs(day: date, table: DayTable) -> bool:
    """Whether time runs on a day: in a pause it stands still, at weekends it does not."""
    return not any(day in pause for pause in table.pauses)


def elapsed(begun: date, day: date, table: DayTable) -> int:
    """How many days have run since; negative before."""
    if day < begun:
        return -elapsed(day, begun, table)
    span = range((day - begun).days)
    return sum(runs(begun + (at + 1) * A_DAY, table) for at in span)


def ladder(begun: date, until: date, table: DayTable) -> dict[date, Mark]:
    """The days of the reminders up to the first that goes to the leader in charge.

    Two on one day are one, the later word; none comes on the day it began or in a pause.
    """
    length = elapsed(begun, until, table)
    days = [
        (_after(begun, -(-length // 2), table), Mark.HALF),
        (_after(begun, -(-length * 4 // 5), table), Mark.FOUR_FIFTHS),
        (_awake(until - WEEK, table), Mark.WEEK_BEFORE),
        (_awake(until, table), Mark.DUE),
        (_after(until, 1, table), Mark.OVERDUE),
        (_after(until, WEEK.days, table), Mark.LEADER),
    ]
    return {day: mark for day, mark in days if day > begun}


def _awake(day: date, table: DayTable) -> date:
    """The day itself, or the first after the pause it lies in."""
    while not runs(day, table):
        day += A_DAY
    return day


def mark_of(today: date, begun: date, until: date, table: DayTable) -> Mark | None:
    """What today's reminder is, if there is one."""
    if not runs(today, table):
        return None
    late = elapsed(until, today, table)
    if late >= WEEK.days:
        return Mark.LEADER if late % WEEK.days == 0 else None
    return ladder(begun, until, table).get(today)


def check_words(text: str) -> str:
    """A written reason or report: a sentence at least, what a phone can show at most."""
    said = legible(text)
    if not WORDS_LEAST <= len(said) <= WORDS_MOST:
        raise Refusal("cases-words", least=WORDS_LEAST, most=WORDS_MOST, now=len(said))
    return said
