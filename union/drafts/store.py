"""What was answered so far; ``None`` is a question left out."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from union.kernel.tables import Table


class Draft(Table):
    """``version`` moves with every change, so that an old button does nothing."""

    __tablename__ = "drafts"

    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True)
    form: Mapped[str] = mapped_column(primary_key=True)
    answers: Mapped[dict[str, Any]]
    asking: Mapped[str | None]
    offered: Mapped[dict[str, Any] | None]  # what was said meanwhile, to begin anew with
    version: Mapped[int] = mapped_column(BigInteger)
    parked: Mapped[bool] = mapped_column(default=False)
    touched: Mapped[datetime] = mapped_column(index=True)


def latest(session: Session, member_id: int) -> Draft | None:
    mine = select(Draft).filter_by(member_id=member_id)
    return session.scalar(mine.order_by(Draft.touched.desc()).limit(1))


def forget(session: Session, before: datetime) -> None:
    session.execute(delete(Draft).where(Draft.touched < before))
