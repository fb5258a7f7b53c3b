"""What the chair decided of a festival."""

from datetime import date, datetime, time

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from union.festivals.rules import Chosen
from union.kernel.outbox import Letter, State
from union.kernel.tables import Table
from union.members.rules import BELONGING
from union.members.store import Member


class FestivalChoice(Table):
    """``at`` is an hour as ``08:00``; what is None is as it stands in the seeds."""

    __tablename__ = "festival_choices"

    name: Mapped[str] = mapped_column(primary_key=True)
    is_on: Mapped[bool | None]
    at: Mapped[str | None]
    words: Mapped[str | None]
    skipped: Mapped[date | None]
    set_by: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    set_at: Mapped[datetime]

    @property
    def chosen(self) -> Chosen:
        """As the rules see it."""
        at = time.fromisoformat(self.at) if self.at else None
        return Chosen(self.is_on, at, self.words or "", self.skipped)


def choices(session: Session) -> dict[str, Chosen]:
    return {it.name: it.chosen for it in session.scalars(select(FestivalChoice))}


def people(session: Session) -> list[Member]:
    """Everybody whom a letter can reach."""
    of = select(Member).where(Member.standing.in_(BELONGING), Member.account.is_not(None))
    return list(session.scalars(of.where(Member.reachable).order_by(Member.id)).unique())


def withdraw(session: Session, prefix: str) -> int:
    """Take back the letters that were not sent yet; how many."""
    waiting = (Letter.state == State.WAITING, Letter.dedupe.startswith(prefix, autoescape=True))
    of = select(Letter.id).where(*waiting)
    found = list(session.scalars(of))
    session.execute(delete(Letter).where(Letter.id.in_(found)))
    return len(found)
