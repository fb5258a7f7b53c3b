"""What already had its effect, so that nothing repeated has a second one."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import BigInteger, delete, func, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from union.kernel.refusal import AlreadyDone
from union.kernel.tables import Table

UPDATES = "update:"
KEPT_DAYS = 2  # Telegram itself forgets what nobody fetched within 24 hours


class Cause(NamedTuple):
    """What sets an action off: update 77, a day of a job; ``at`` if it has its own instant."""

    source: str
    number: int
    at: datetime | None = None


def update_of(bot_id: int, update_id: int) -> Cause:
    """An update of one bot: another bot counts its updates anew."""
    return Cause(f"{UPDATES}{bot_id}", update_id)


class Effect(Table):
    """A cause that had its effect: no person, no words, only a number and a day."""

    __tablename__ = "effects"

    source: Mapped[str] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    day: Mapped[int] = mapped_column(index=True)


NOTE = text(
    "INSERT INTO effects (source, number, day) VALUES (:source, :number, :day)"
    " ON CONFLICT DO NOTHING"
)


def once(session: Session, cause: Cause, now: datetime) -> None:
    """Note the cause in the very transaction of its effect."""
    if not note(session, cause, now):
        raise AlreadyDone


def note(session: Session, cause: Cause, now: datetime) -> bool:
    """Whether it was not noted before; one statement, as each update pays."""
    noted = {"source": cause.source, "number": cause.number, "day": now.toordinal()}
    return session.connection().execute(NOTE, noted).rowcount > 0


def is_done(session: Session, cause: Cause) -> bool:
    found = select(Effect.day).filter_by(source=cause.source, number=cause.number)
    return session.connection().execute(found).first() is not None


def forget(session: Session, before: datetime) -> None:
    """Drop the updates that can no longer be repeated; the days of jobs are kept."""
    past = Effect.day < before.toordinal() - KEPT_DAYS
    session.execute(delete(Effect).where(Effect.source.startswith(UPDATES), past))


def last(session: Session, source: str) -> int | None:
    return session.scalar(select(func.max(Effect.number)).filter_by(source=source))
