"""Proposals, the names behind them, the departments that see to them, answers and ratings."""

from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    ForeignKey,
    Index,
    UniqueConstraint,
    delete,
    select,
    update,
)
from sqlalchemy.orm import Mapped, Session, joinedload, mapped_column, relationship

from union.cases import numbering
from union.kernel.tables import Table
from union.members.store import Member, Unit
from union.proposals.rules import Grade, Rating, State


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
    converted: Mapped[datetime | None]  # since then it is an opinion, no proposal
    answer_due: Mapped[date | None]  # as the committee chose it, then as it was handed over
    closed: Mapped[datetime | None]
    outstanding: Mapped[int | None] = mapped_column(index=True)  # the year it was honoured for

    proposer: Mapped[Member] = relationship()

    @property
    def number(self) -> str | None:
        """``2026-017`` once it is submitted."""
        return numbering.number(self.year, self.serial)


class Second(Table):
    """One name behind a proposal."""

    __tablename__ = "proposal_seconds"

    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)
    at: Mapped[datetime]


class ProposalMerge(Table):
    """One proposal that is seen to together with another about the same matter."""

    __tablename__ = "proposal_merges"

    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), primary_key=True)
    into_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), index=True)


class ProposalDepartment(Table):
    """A department that is to see to a proposal: one leads (主办), others assist (协办)."""

    __tablename__ = "proposal_departments"

    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), primary_key=True)
    unit_id: Mapped[int] = mapped_column(ForeignKey("units.id"), primary_key=True, index=True)
    is_lead: Mapped[bool]

    unit: Mapped[Unit] = relationship(lazy="joined")


class ProposalAnswer(Table):
    """A written answer; of an opinion it may have no grade, and come from the committee.

    ``took`` are the days since it was asked for, ``in_time`` whether that was within what it was
    given; nobody knows of one from before that was kept.
    """

    __tablename__ = "proposal_answers"

    id: Mapped[int] = mapped_column(primary_key=True)
    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), index=True)
    round: Mapped[int]
    grade: Mapped[Grade | None]
    text: Mapped[str]
    promised: Mapped[date | None]
    unit_id: Mapped[int | None] = mapped_column(ForeignKey("units.id"), index=True)
    by_id: Mapped[int] = mapped_column(ForeignKey("members.id"), index=True)
    at: Mapped[datetime]
    took: Mapped[int | None]
    in_time: Mapped[bool | None]

    unit: Mapped[Unit | None] = relationship(lazy="joined")


class ProposalRating(Table):
    """What one of those behind a proposal says of an answer; the proposer's decides."""

    __tablename__ = "proposal_ratings"

    proposal_id: Mapped[int] = mapped_column(ForeignKey("proposals.id"), primary_key=True)
    member_id: Mapped[int] = mapped_column(ForeignKey("members.id"), primary_key=True, index=True)
    round: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    rating: Mapped[Rating]
    reason: Mapped[str]
    at: Mapped[datetime]


def whole(session: Session, proposal_id: int) -> Proposal | None:
    """One of them, with who proposed it."""
    return session.get(Proposal, proposal_id, options=[joinedload(Proposal.proposer)])


def next_serial(session: Session, year: int) -> int:
    return numbering.next_serial(session, Proposal.serial, Proposal.year == year)


def seconders(session: Session, *proposals: int) -> list[Member]:
    """In the order in which they stood up, behind one or any of several."""
    names = select(Member).join(Second).where(Second.proposal_id.in_(proposals))
    return list(session.scalars(names.order_by(Second.at, Member.id)).unique())


def merged_into(session: Session, proposal_id: int) -> Proposal | None:
    """The one it is seen to together with."""
    merge = session.get(ProposalMerge, proposal_id)
    return session.get(Proposal, merge.into_id) if merge else None


def merged(session: Session, proposal_id: int) -> list[Proposal]:
    """Those that were merged into it, the first first."""
    of = select(Proposal).join(ProposalMerge, ProposalMerge.proposal_id == Proposal.id)
    found = of.where(ProposalMerge.into_id == proposal_id).order_by(Proposal.id)
    return list(session.scalars(found).unique())


def people(session: Session, proposal: Proposal) -> list[Member]:
    """Who proposed it and who stood behind it, also of what was merged into it; each once."""
    every = [proposal, *merged(session, proposal.id)]
    behind = seconders(session, *(it.id for it in every))
    return list(dict.fromkeys([*(it.proposer for it in every), *behind]))


def departments(session: Session, proposal_id: int) -> list[ProposalDepartment]:
    """The lead first."""
    of = select(ProposalDepartment).filter_by(proposal_id=proposal_id)
    ordered = of.order_by(ProposalDepartment.is_lead.desc(), ProposalDepartment.unit_id)
    return list(session.scalars(ordered).unique())


def let_go(session: Session, proposal: Proposal) -> None:
    """No department sees to it any more, until no day."""
    session.execute(delete(ProposalDepartment).filter_by(proposal_id=proposal.id))
    proposal.answer_due = None


def answers(session: Session, proposal_id: int) -> list[ProposalAnswer]:
    """All of them, the last last."""
    of = select(ProposalAnswer).filter_by(proposal_id=proposal_id).order_by(ProposalAnswer.id)
    return list(session.scalars(of).unique())


def ratings(session: Session, it: ProposalAnswer) -> list[ProposalRating]:
    """What is said of this answer."""
    of = select(ProposalRating).filter_by(proposal_id=it.proposal_id, round=it.round)
    return list(session.scalars(of.order_by(ProposalRating.at, ProposalRating.member_id)))


def by_number(session: Session, year: int, serial: int) -> Proposal | None:
    return session.scalars(select(Proposal).filter_by(year=year, serial=serial)).unique().first()


def answerers(session: Session, units: Collection[int], year: int) -> set[int]:
    """Who answered a proposal of this year for one of these departments."""
    of = select(ProposalAnswer.by_id).join(Proposal, Proposal.id == ProposalAnswer.proposal_id)
    return set(session.scalars(of.where(ProposalAnswer.unit_id.in_(units), Proposal.year == year)))


def honour(session: Session, ids: Collection[int], year: int) -> None:
    """From now on they are outstanding proposals of that year."""
    chosen = update(Proposal).where(Proposal.id.in_(list(ids)))
    session.execute(chosen.values(outstanding=year))


def has_outstanding(session: Session) -> bool:
    """Whether any ever was."""
    of = select(Proposal.id).where(Proposal.outstanding.is_not(None))
    return session.scalar(of.limit(1)) is not None
