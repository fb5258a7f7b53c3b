"""Letters that need a person's eye."""

from sqlalchemy import and_, delete, func, or_, select
from sqlalchemy.orm import Session

from union.kernel.causes import Effect
from union.kernel.outbox import Letter, State

DIGEST = "deliveries-digest"
# What a person cannot get because they shut the bot out is theirs to know; a group is everyone's.
TROUBLED = or_(
    Letter.state.in_([State.UNSURE, State.FAILED, State.STALE]),
    and_(Letter.state == State.BARRED, Letter.chat < 0),
)
REPORTED = "deliveries.report"  # the effects that are doubts the watch was told of


def troubled(session: Session, most: int) -> list[Letter]:
    doubtful = select(Letter).where(TROUBLED, Letter.key != DIGEST)
    return list(session.scalars(doubtful.order_by(Letter.id).limit(most)))


def tally(session: Session) -> int:
    """How many there are."""
    of = select(func.count()).where(TROUBLED, Letter.key != DIGEST)
    return session.scalar(of) or 0


def stale(session: Session) -> list[Letter]:
    """Those whose time had passed before they were sent."""
    of = select(Letter).where(Letter.state == State.STALE, Letter.key != DIGEST)
    return list(session.scalars(of.order_by(Letter.id)))


def unreported(session: Session) -> list[int]:
    """Doubts the watch has not been told of; an old letter may become a new doubt."""
    told = select(Effect.number).where(Effect.source == REPORTED)
    fresh = select(Letter.id).where(TROUBLED, Letter.key != DIGEST)
    return list(session.scalars(fresh.where(Letter.id.not_in(told)).order_by(Letter.id)))


def chats_in_doubt(session: Session) -> set[int]:
    """Where nobody knows whether the last digest arrived."""
    last = select(func.max(Letter.id)).where(Letter.key == DIGEST).group_by(Letter.chat)
    lost = select(Letter.chat).where(Letter.id.in_(last), Letter.state == State.UNSURE)
    return set(session.scalars(lost))


def forget_report(session: Session, letter_id: int) -> None:
    session.execute(delete(Effect).filter_by(source=REPORTED, number=letter_id))


def one_troubled(session: Session, letter_id: int) -> Letter | None:
    return session.scalar(select(Letter).where(Letter.id == letter_id, TROUBLED))
