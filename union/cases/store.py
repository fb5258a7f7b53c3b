"""What was done with a case, and by when it is due."""

from collections.abc import Iterable
from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from union.kernel.tables import Table
from union.members.store import Member


class CaseStep(Table):
    """One row of a history: what, who, when and why; a private one is for those who see to it.

    ``matter`` is the capability whose case ``number`` is; nobody did what was done by itself.
    """

    __tablename__ = "case_steps"
    __table_args__ = (Index(None, "matter", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    matter: Mapped[str]
    number: Mapped[int]
    verb: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    at: Mapped[datetime]
    note: Mapped[str]
    is_private: Mapped[bool] = mapped_column(default=False)

    by: Mapped[Member | None] = relationship()


class CaseDue(Table):
    """Until when a case has to be moved on, and since when that is counted."""

    __tablename__ = "case_dues"

    matter: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    begun: Mapped[date]
    due: Mapped[date]


def steps(session: Session, matter: str, number: int) -> list[CaseStep]:
    """The history, in its order."""
    of = select(CaseStep).filter_by(matter=matter, number=number).order_by(CaseStep.id)
    return list(session.scalars(of).unique())


def private(session: Session, matter: str, number: int) -> int:
    """How many of them are for those who see to it alone."""
    of = select(func.count()).select_from(CaseStep).where(CaseStep.is_private)
    return session.scalar(of.filter_by(matter=matter, number=number)) or 0


def steps_of(
    session: Session, matter: str, numbers: Iterable[int], verbs: Iterable[str]
) -> list[CaseStep]:
    """Of several at once those of these verbs, in their order."""
    of = select(CaseStep).filter_by(matter=matter).where(CaseStep.number.in_(list(numbers)))
    wanted = of.where(CaseStep.verb.in_(list(verbs))).order_by(CaseStep.id)
    return list(session.scalars(wanted).unique())


def wait(session: Session, matter: str, number: int, begun: date, due: date | None) -> None:
    """From now on it is due then, or waits without a day."""
    session.execute(delete(CaseDue).filter_by(matter=matter, number=number))
    if due:
        session.add(CaseDue(matter=matter, number=number, begun=begun, due=due))
    session.flush()


def due_of(session: Session, matter: str, number: int) -> date | None:
    of = select(CaseDue.due).filter_by(matter=matter, number=number)
    return session.scalar(of)


def waited(session: Session, matter: str, number: int) -> CaseDue | None:
    """Since when and until when it waits."""
    return session.get(CaseDue, (matter, number))


def dues_of(session: Session, matter: str, numbers: Iterable[int]) -> dict[int, date]:
    """Of several at once."""
    of = select(CaseDue.number, CaseDue.due).where(CaseDue.number.in_(list(numbers)))
    found = session.execute(of.filter_by(matter=matter))
    return {row[0]: row[1] for row in found}


def running(session: Session, matter: str) -> list[CaseDue]:
    """All that are due some day."""
    of = select(CaseDue).filter_by(matter=matter).order_by(CaseDue.due, CaseDue.number)
    return list(session.scalars(of))
