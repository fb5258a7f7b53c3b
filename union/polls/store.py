"""What was asked, and what each colleague chose."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from union.kernel.tables import Table
from union.polls.rules import State


class Poll(Table):
    """``matter`` is the capability that asks; it asks once for each ``day`` it is known by."""

    __tablename__ = "polls"
    __table_args__ = (UniqueConstraint("matter", "day"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    matter: Mapped[str]
    day: Mapped[date]
    offered: Mapped[str]  # one a line
    closes: Mapped[datetime]
    state: Mapped[State] = mapped_column(default=State.OPEN, index=True)

    @property
    def items(self) -> list[str]:
        """What can be chosen, in the order of the buttons."""
        return self.offered.splitlines()


class Vote(Table):
    """One voice a person; the last one counts."""

    __tablename__ = "poll_votes"

    poll_id: Mapped[int] = mapped_column(ForeignKey("polls.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)
    item: Mapped[str]


def of_day(session: Session, matter: str, day: date) -> Poll | None:
    return session.scalar(select(Poll).filter_by(matter=matter, day=day))


def over(session: Session, matter: str, now: datetime) -> list[Poll]:
    """Those of a matter whose time is over and that are still open."""
    of = select(Poll).where(Poll.state == State.OPEN, Poll.closes <= now)
    return list(session.scalars(of.filter_by(matter=matter).order_by(Poll.id)))


def votes(session: Session, poll_id: int) -> dict[str, int]:
    of = select(Vote.item, func.count()).filter_by(poll_id=poll_id).group_by(Vote.item)
    return {row[0]: row[1] for row in session.execute(of)}
