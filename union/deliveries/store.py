"""Letters that need a person's eye."""

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from union.kernel.causes import Effect
from union.kernel.outbox import Letter, State

DIGEST = "deliveries-digest"
REPORTED = "deliveries.report"  # the effects that are doubts the watch was told of


def unsure(session: Session, most: int) -> list[Letter]:
    doubtful = select(Letter).where(Letter.state == State.UNSURE, Letter.key != DIGEST)
    return list(session.scalars(doubtful.order_by(Letter.id).limit(most)))


def tally(session: Session) -> int:
    """How many are unsure."""
    of = select(func.count()).where(Letter.state == State.UNSURE, Letter.key != DIGEST)
    return session.scalar(of) or 0


def unreported(session: Session) -> list[int]:
    """Doubts the watch has not been told of; an old letter may become a new doubt."""
    told = select(Effect.number).where(Effect.source == REPORTED)
    fresh = select(Letter.id).where(Letter.state == State.UNSURE, Letter.key != DIGEST)
    return list(session.scalars(fresh.where(Letter.id.not_in(told)).order_by(Letter.id)))


def forget_report(session: Session, letter_id: int) -> None:
    session.execute(delete(Effect).filter_by(source=REPORTED, number=letter_id))
