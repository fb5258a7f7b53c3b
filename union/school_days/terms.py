"""Terms of the school: how they are called, between which days they lie, when one is missing.

A term is called by the year its school year begins in and its number: ``2026-2`` is the second
term of the school year 2026—2027.
"""

from collections.abc import Mapping
from datetime import date, timedelta

from union.calendar.vacations import SchoolYears, term_of
from union.calendar.workdays import Span
from union.kernel.refusal import Refusal

BEGINS_IN = 8  # the month from which on the next school year is "this" one
NUMBERS = (1, 2)
LONGEST = timedelta(days=250)


def school_year(today: date) -> int:
    """The year in which the school year of a day began."""
    return today.year if today.month >= BEGINS_IN else today.year - 1


def offered(today: date) -> list[str]:
    """The terms of this school year and the next."""
    this = school_year(today)
    return [f"{year}-{number}" for year in (this, this + 1) for number in NUMBERS]


def check_term(name: str, term: Span, others: Mapping[str, Span]) -> None:
    """Refuses a term that runs backwards, for too long, in another year, or over another term."""
    year = int(name.partition("-")[0])
    if term.last <= term.first:
        raise Refusal("school-days-term-backwards")
    if term.last - term.first > LONGEST:
        raise Refusal("school-days-term-long", most=LONGEST.days)
    if not date(year, 7, 1) <= term.first <= term.last <= date(year + 1, 8, 31):
        raise Refusal("school-days-term-year", first=date(year, 7, 1), last=date(year + 1, 8, 31))
    for other, span in others.items():
        in_order = term.last < span.first if name < other else span.last < term.first
        if other != name and not in_order:
            raise Refusal("school-days-term-overlaps", term=other, first=span.first, last=span.last)


def is_missing(today: date, school: SchoolYears) -> bool:
    """Whether no term covers today, and none that is to come is known."""
    comes = any(today < term.first for term in school.terms)
    return term_of(today, school) is None and not comes
