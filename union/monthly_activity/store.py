"""The question of each month, and what each colleague chose."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from union.kernel.tables import Table
from union.monthly_activity.rules import State


class Poll(Table):
    """``month`` is its first day; there is one a month."""

    __tablename__ = "activity_polls"

    id: Mapped[int] = mapped_column(primary_key=True)
    month: Mapped[date] = mapped_column(unique=True)
    offered: Mapped[str]  # one a line
    closes: Mapped[datetime]
    state: Mapped[State] = mapped_column(default=State.OPEN, index=True)

    @property
    def items(self) -> list[str]:
        """What can be chosen, in the order of the buttons."""
        return self.offered.splitlines()


class Vote(Table):
    """One voice a person; the last one counts."""

    __tablename__ = "activity_votes"

    poll_id: Mapped[int] = mapped_column(ForeignKey("activity_polls.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)
    item: Mapped[str]


def of_month(session: Session, month: date) -> Poll | None:
    return session.scalar(select(Poll).filter_by(month=month))


def over(session: Session, now: datetime) -> list[Poll]:
    """Those whose time is over and that are still open."""
    of = select(Poll).where(Poll.state == State.OPEN, Poll.closes <= now)
    return list(session.scalars(of.order_by(Poll.id)))


def votes(session: Session, poll_id: int) -> dict[str, int]:
    of = select(Vote.item, func.count()).filter_by(poll_id=poll_id).group_by(Vote.item)
    return {row[0]: row[1] for row in session.execute(of)}
