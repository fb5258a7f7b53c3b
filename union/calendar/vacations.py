"""School terms and vacations, as the union entered them."""

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from union.calendar.workdays import SATURDAY, DayTable, Span

A_WEEK = 7


@dataclass(frozen=True)
class SchoolYears:
    """Terms and vacations by their dates; what lies between two entered terms is a vacation too.

    After the last entered term nothing is a vacation, so that no answer waits for ever because
    nobody entered the next.
    """

    terms: tuple[Span, ...] = ()
    entered: tuple[Span, ...] = ()

    def __post_init__(self) -> None:
        """Terms follow each other in order, and none of the spans ends before it begins."""
        if any(it.last < it.first for it in (*self.terms, *self.entered)):
            raise ValueError("a span ends before it begins")
        if any(later.first <= former.last for former, later in pairwise(self.terms)):
            raise ValueError("terms overlap or are out of order")

    @property
    def vacations(self) -> tuple[Span, ...]:
        """Every vacation known: the entered ones, and the gaps between terms."""
        gaps = (
            Span(former.last + timedelta(days=1), later.first - timedelta(days=1))
            for former, later in pairwise(self.terms)
        )
        return (*self.entered, *(gap for gap in gaps if gap.first <= gap.last))


def in_vacation(day: date, school: SchoolYears) -> bool:
    """Whether a day lies in a vacation that is known."""
    return any(day in vacation for vacation in school.vacations)


def term_of(day: date, school: SchoolYears) -> Span | None:
    """The term a day lies in."""
    return next((term for term in school.terms if day in term), None)


def first_monday(term: Span) -> date:
    """The Monday of week 1: that of the first day, or the next where term begins on a weekend."""
    weekday = term.first.weekday()
    ahead = A_WEEK if weekday >= SATURDAY else 0
    return term.first + timedelta(days=ahead - weekday)


def term_week(day: date, school: SchoolYears) -> int | None:
    """The number of the school week (教学周, Monday to Sunday) of a day; None outside terms."""
    term = term_of(day, school)
    return term and max(1, (day - first_monday(term)).days // A_WEEK + 1)


def day_of_week(term: Span, week: int, weekday: int) -> date | None:
    """The day of a school week, 1 being Monday; None outside the term."""
    day = first_monday(term) + timedelta(days=(week - 1) * A_WEEK + weekday - 1)
    return day if day in term else None


def pause_in_vacation(table: DayTable, school: SchoolYears) -> DayTable:
    """The table in which vacations count for nothing, so that due dates wait for school."""
    return table.paused(*school.vacations)
