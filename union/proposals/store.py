"""Proposals, the names behind them and the papers attached."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from union.kernel.tables import Table
from union.members.store import Member
from union.proposals.rules import State


class Proposal(Table):
    """``serial`` is given when it is submitted, and kept even if it is withdrawn later."""

    __tablename__ = "proposals"
    __table_args__ = (UniqueConstraint("year", "serial"), Index(None, "state", "id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[State] = mapped_column(default=State.SEEKING)
    year: Mapped[int | None]
    serial: Mapped[int | None]
    proposer_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    subject: Mapped[str]
    category: Mapped[str]
    reason: Mapped[str]
    measures: Mapped[str]
    needed: Mapped[int]  # names, as the school decided when it was proposed
    files: Mapped[list[Any]] = mapped_column(JSON, default=list)
    begun: Mapped[datetime]
    submitted: Mapped[datetime | None]
    withdrawn: Mapped[datetime | None]
    withdrawal: Mapped[str | None]

    proposer: Mapped[Member] = relationship()

    @property
    def number(self) -> str | None:
        """``2026-017`` once it is submitted."""
        return f"{self.year}-{self.serial:03}" if self.serial else None


class Second(Table):
    """One name behind a proposal."""

    __tablename__ = "proposal_seconds"

    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)
    at: Mapped[datetime]


def next_serial(session: Session, year: int) -> int:
    return 1 + (session.scalar(select(func.max(Proposal.serial)).filter_by(year=year)) or 0)


def seconders(session: Session, proposal_id: int) -> list[Member]:
    """In the order in which they stood up."""
    names = select(Member).join(Second).where(Second.proposal_id == proposal_id)
    return list(session.scalars(names.order_by(Second.at, Member.id)).unique())


def seeking(session: Session) -> list[Proposal]:
    """Newest first."""
    still = select(Proposal).filter_by(state=State.SEEKING)
    return list(session.scalars(still.order_by(Proposal.id.desc())).unique())


def by_proposer(session: Session, member_id: int, most: int) -> list[Proposal]:
    mine = select(Proposal).filter_by(proposer_id=member_id).order_by(Proposal.id.desc())
    return list(session.scalars(mine.limit(most)).unique())


def by_seconder(session: Session, member_id: int, most: int) -> list[Proposal]:
    behind = select(Proposal).join(Second).where(Second.member_id == member_id)
    return list(session.scalars(behind.order_by(Proposal.id.desc()).limit(most)).unique())


def counts(session: Session, ids: Iterable[int]) -> dict[int, int]:
    """How many names stand behind each."""
    of = select(Second.proposal_id, func.count()).where(Second.proposal_id.in_(list(ids)))
    rows = session.execute(of.group_by(Second.proposal_id))
    return {row[0]: row[1] for row in rows}
