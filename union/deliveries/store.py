"""Letters that need a person's eye."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from union.kernel.outbox import Letter, State

DIGEST = "deliveries-digest"


def unsure(session: Session, most: int) -> list[Letter]:
    doubtful = select(Letter).where(Letter.state == State.UNSURE, Letter.key != DIGEST)
    return list(session.scalars(doubtful.order_by(Letter.id).limit(most)))


def tally(session: Session) -> tuple[int, int]:
    """How many are unsure, and the newest of them."""
    of = select(func.count(), func.max(Letter.id))
    row = session.execute(of.where(Letter.state == State.UNSURE, Letter.key != DIGEST)).one()
    return row[0], row[1] or 0


def is_reported(session: Session, newest: int) -> bool:
    digest = select(Letter.id).where(Letter.dedupe.startswith(f"unsure:{newest}:"))
    return session.scalar(digest.limit(1)) is not None
