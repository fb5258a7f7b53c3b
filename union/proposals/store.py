"""Proposals, the names behind them, the departments that see to them, answers and ratings."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, UniqueConstraint, delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column, relationship

from union.kernel.tables import Table
from union.members.rules import Role
from union.members.store import Appointment, Member, Unit
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
    """A written answer; of an opinion it may have no grade, and come from the committee."""

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
    found = [it.proposer for it in every]
    found += [one for it in every for one in seconders(session, it.id)]
    return list(dict.fromkeys(found))


def departments(session: Session, proposal_id: int) -> list[ProposalDepartment]:
    """The lead first."""
    of = select(ProposalDepartment).filter_by(proposal_id=proposal_id)
    ordered = of.order_by(ProposalDepartment.is_lead.desc(), ProposalDepartment.unit_id)
    return list(session.scalars(ordered).unique())


def let_go(session: Session, proposal: Proposal) -> None:
    """No department sees to it any more, until no day."""
    session.execute(delete(ProposalDepartment).filter_by(proposal_id=proposal.id))
    proposal.answer_due = None


def handlers(session: Session, unit_id: int, today: date) -> list[Member]:
    """Who answers for a department today, reachable or not."""
    of = select(Member).join(Appointment).where(Appointment.unit_id == unit_id)
    found = session.scalars(of.order_by(Member.id)).unique()
    return [it for it in found if unit_id in handles(it, today)]


def handles(member: Member, today: date) -> list[int]:
    """The departments this person answers for today."""
    held = [it for it in member.held(today) if it.role is Role.HANDLER_DEPT]
    return [it.unit_id for it in held if it.unit_id is not None]


def answers(session: Session, proposal_id: int) -> list[ProposalAnswer]:
    """All of them, the last last."""
    of = select(ProposalAnswer).filter_by(proposal_id=proposal_id).order_by(ProposalAnswer.id)
    return list(session.scalars(of).unique())


def ratings(session: Session, proposal_id: int) -> list[ProposalRating]:
    of = select(ProposalRating).filter_by(proposal_id=proposal_id)
    return list(session.scalars(of.order_by(ProposalRating.at, ProposalRating.member_id)))


def in_states(session: Session, states: Collection[State]) -> list[Proposal]:
    """The oldest number first."""
    of = select(Proposal).where(Proposal.state.in_(states), Proposal.serial.is_not(None))
    return list(session.scalars(of.order_by(Proposal.year, Proposal.serial)).unique())


def led_by(session: Session, units: Collection[int], states: Collection[State]) -> list[Proposal]:
    """Those in these states that these departments lead."""
    mine = (ProposalDepartment.is_lead, ProposalDepartment.unit_id.in_(units))
    of = select(Proposal).join(ProposalDepartment).where(*mine, Proposal.state.in_(states))
    return list(session.scalars(of.order_by(Proposal.year, Proposal.serial)).unique())


def answered_since(session: Session, since: datetime) -> list[Proposal]:
    """Those that got an answer since then, the last first."""
    latest = func.max(ProposalAnswer.at)
    ids = select(ProposalAnswer.proposal_id, latest.label("at")).group_by(
        ProposalAnswer.proposal_id
    )
    last = ids.subquery()
    of = select(Proposal).join(last, last.c.proposal_id == Proposal.id).where(last.c.at >= since)
    return list(session.scalars(of.order_by(last.c.at.desc())).unique())


def by_number(session: Session, year: int, serial: int) -> Proposal | None:
    return session.scalars(select(Proposal).filter_by(year=year, serial=serial)).unique().first()


def filed(session: Session) -> list[Proposal]:
    """All that were ever numbered, the last first."""
    of = select(Proposal).where(Proposal.serial.is_not(None))
    return list(session.scalars(of.order_by(Proposal.id.desc())).unique())


def years(session: Session) -> dict[int, int]:
    """How many were submitted in each year, the last first."""
    of = select(Proposal.year, func.count()).where(Proposal.year.is_not(None))
    rows = session.execute(of.group_by(Proposal.year).order_by(Proposal.year.desc()))
    return {year: count for year, count in rows if year is not None}


def submitted_between(session: Session, since: datetime, before: datetime) -> list[Proposal]:
    """In the order of their numbers."""
    within = (Proposal.submitted >= since, Proposal.submitted < before)
    of = select(Proposal).where(Proposal.serial.is_not(None), *within)
    return list(session.scalars(of.order_by(Proposal.year, Proposal.serial)).unique())


def by_ids(session: Session, ids: Collection[int]) -> list[Proposal]:
    of = select(Proposal).where(Proposal.id.in_(list(ids)))
    return list(session.scalars(of.order_by(Proposal.id)).unique())


def merges(session: Session, ids: Collection[int]) -> dict[int, int]:
    """Into which those of them were merged that were."""
    of = select(ProposalMerge.proposal_id, ProposalMerge.into_id)
    rows = session.execute(of.where(ProposalMerge.proposal_id.in_(list(ids))))
    return {row[0]: row[1] for row in rows}


def leads_of(session: Session, ids: Collection[int]) -> list[ProposalDepartment]:
    """The departments in charge of several."""
    of = select(ProposalDepartment).where(ProposalDepartment.proposal_id.in_(list(ids)))
    return list(session.scalars(of.filter_by(is_lead=True)).unique())


def answers_of(session: Session, ids: Collection[int]) -> list[ProposalAnswer]:
    """Of several, the last last."""
    of = select(ProposalAnswer).where(ProposalAnswer.proposal_id.in_(list(ids)))
    return list(session.scalars(of.order_by(ProposalAnswer.id)).unique())


def own_ratings(session: Session, ids: Collection[int]) -> list[ProposalRating]:
    """What the proposers of several say, of the first answer first."""
    of = select(ProposalRating).join(Proposal, Proposal.id == ProposalRating.proposal_id)
    own = of.where(Proposal.id.in_(list(ids)), Proposal.proposer_id == ProposalRating.member_id)
    return list(session.scalars(own.order_by(ProposalRating.round)))
