"""The rows of the plan."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, func, select
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship

from union.annual_plan.rules import State
from union.kernel.tables import Table
from union.members.store import Member


class PlanTask(Table):
    """``month`` is its first day; ``why`` says why it was not done."""

    __tablename__ = "plan_tasks"
    __table_args__ = (Index(None, "month", "state"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    month: Mapped[date]
    text: Mapped[str]
    state: Mapped[State] = mapped_column(default=State.PLANNED)
    why: Mapped[str] = mapped_column(default="")
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    made_by: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    settled_by: Mapped[int | None] = mapped_column(ForeignKey("members.id"), index=True)
    settled: Mapped[datetime | None]

    owner: Mapped[Member | None] = relationship(foreign_keys=[owner_id])


def of_month(session: Session, month: date) -> list[PlanTask]:
    """In the order of the plan."""
    of = select(PlanTask).filter_by(month=month).options(joinedload(PlanTask.owner))
    return list(session.scalars(of.order_by(PlanTask.id)).unique())


def of_year(session: Session, year: int) -> list[tuple[date, State, int]]:
    """How many in each month are in which state."""
    of = select(PlanTask.month, PlanTask.state, func.count(PlanTask.id))
    here = of.where(PlanTask.month >= date(year, 1, 1), PlanTask.month <= date(year, 12, 1))
    found = session.execute(here.group_by(PlanTask.month, PlanTask.state).order_by(PlanTask.month))
    return [(row[0], row[1], row[2]) for row in found]


def texts(session: Session, months: set[date]) -> set[tuple[date, str]]:
    """What these months hold already."""
    of = select(PlanTask.month, PlanTask.text).where(PlanTask.month.in_(months))
    return {(row[0], row[1]) for row in session.execute(of)}
