"""What the chair entered; the last word on a year or a term holds, the former ones stay."""

from datetime import date, datetime

from sqlalchemy import JSON, ForeignKey, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from union.calendar.vacations import SchoolYears
from union.calendar.workdays import EMPTY, DayTable, Span
from union.kernel.tables import Table


class YearNotice(Table):
    """A year's days off and worked as ISO days, with the text they were read from."""

    __tablename__ = "school_notices"

    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(index=True)
    text: Mapped[str]
    off: Mapped[list[str]] = mapped_column(JSON)
    worked: Mapped[list[str]] = mapped_column(JSON)
    set_by: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    set_at: Mapped[datetime]

    @property
    def table(self) -> DayTable:
        """The days of this notice."""
        off, worked = (frozenset(map(date.fromisoformat, it)) for it in (self.off, self.worked))
        return DayTable(off, worked, frozenset({self.year}))


class SchoolTerm(Table):
    """A term by its name (``2026-1``), its first and its last day."""

    __tablename__ = "school_terms"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(index=True)
    first: Mapped[date]
    last: Mapped[date]
    set_by: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    set_at: Mapped[datetime]

    @property
    def span(self) -> Span:
        """From its first day to its last."""
        return Span(self.first, self.last)


def notices(session: Session) -> list[YearNotice]:
    """The notices that hold, by year."""
    latest = {it.year: it for it in session.scalars(select(YearNotice).order_by(YearNotice.id))}
    return [latest[year] for year in sorted(latest)]


def terms(session: Session) -> list[SchoolTerm]:
    """The terms that hold, in their order."""
    latest = {it.name: it for it in session.scalars(select(SchoolTerm).order_by(SchoolTerm.id))}
    return sorted(latest.values(), key=lambda it: it.first)


def table(session: Session) -> DayTable:
    """All that the notices say."""
    every = EMPTY
    for it in notices(session):
        every = every.and_also(it.table)
    return every


def school(session: Session) -> SchoolYears:
    """The terms, and the vacations between them."""
    return SchoolYears(terms=tuple(it.span for it in terms(session)))
