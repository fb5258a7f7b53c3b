"""What the proposals of a year tell, each in one question however many there are."""

from collections import Counter
from collections.abc import Collection
from datetime import date
from fractions import Fraction

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from union.cases.store import CaseDue, CaseStep
from union.honours import merit
from union.honours.merit import Figures, Share
from union.members.departments import heirs
from union.proposals.chain import MATTER, Verb
from union.proposals.choosing import Chosen
from union.proposals.rules import Grade, Rating
from union.proposals.store import (
    Proposal,
    ProposalAnswer,
    ProposalDepartment,
    ProposalRating,
)


def figures(session: Session, year: int, today: date) -> list[Figures]:
    """Of every department that answered a proposal of this year, the best first.

    What it owes by now counts as not on time; what became part of another counts there.
    """
    owed, became = overdue(session, year, today), heirs(session)
    said, own = ProposalAnswer, ProposalRating
    of = (
        select(
            said.unit_id,
            func.count(said.proposal_id.distinct()),
            func.sum(case((said.in_time.is_(True), 1), else_=0)),
            func.count(said.in_time),
            func.sum(case((own.rating == Rating.SATISFIED, 1), else_=0)),
            func.count(own.rating),
            func.sum(said.took),
            func.count(said.took),
        )
        .join(Proposal, Proposal.id == said.proposal_id)
        .outerjoin(own, _is_own(said))
    )
    chosen = of.where(*_of(year), said.unit_id.is_not(None)).group_by(said.unit_id)
    sums: dict[int, list[int]] = {}
    for unit_id, *counted in session.execute(chosen):
        before = sums.get(became.get(unit_id, unit_id), [0] * len(counted))
        sums[became.get(unit_id, unit_id)] = [one + int(more or 0) for one, more
                                              in zip(before, counted, strict=True)]  # fmt: skip
    return merit.by_merit(
        Figures(unit, proposals, Share(on_time, known + owed[unit]), Share(satisfied, rated),
                Fraction(took, timed) if timed else None)
        for unit, (proposals, on_time, known, satisfied, rated, took, timed) in sums.items()
    )  # fmt: skip


def overdue(session: Session, year: int, today: date) -> Counter[int]:
    """How many answers each department in charge owes since before today."""
    leads, became, owed = ProposalDepartment, heirs(session), Counter[int]()
    of = (
        select(leads.unit_id, func.count())
        .join(Proposal, Proposal.id == leads.proposal_id)
        .join(CaseDue, and_(CaseDue.matter == MATTER, CaseDue.number == Proposal.id))
        .where(*_of(year), Proposal.state.in_(merit.OWED), leads.is_lead, CaseDue.due < today)
    )
    for unit_id, count in session.execute(of.group_by(leads.unit_id)):
        owed[became.get(unit_id, unit_id)] += count
    return owed


def eligible(year: int) -> Chosen:
    """Outstanding (优秀提案) can be what was taken up, adopted or carried out, and praised by its
    proposer; in the order of the numbers."""
    said, own, every = ProposalAnswer, ProposalRating, aliased(ProposalAnswer)
    last = select(func.max(every.id)).where(every.proposal_id == Proposal.id).correlate(Proposal)
    done = exists().where(CaseStep.matter == MATTER, CaseStep.number == Proposal.id,
                          CaseStep.verb == Verb.FULFIL)  # fmt: skip
    of = select(Proposal).join(said, said.id == last.scalar_subquery()).join(
        own, _is_own(said))  # fmt: skip
    praised = (own.rating == Rating.SATISFIED, Proposal.state.in_(merit.SETTLED))
    carried_out = or_(said.grade == Grade.SOLVED, done)
    found = of.where(*_of(year), *praised, Proposal.converted.is_(None), carried_out)
    return found.order_by(Proposal.serial)


def eligible_of(session: Session, year: int, ids: Collection[int]) -> set[int]:
    """Which of these are among them."""
    of = eligible(year).where(Proposal.id.in_(ids)).with_only_columns(Proposal.id)
    return set(session.scalars(of.order_by(None)))


def unsettled(session: Session, year: int) -> int:
    """How many of this year are still on their way to a rating."""
    here = (*_of(year), Proposal.converted.is_(None), Proposal.state.in_(merit.UNSETTLED))
    return session.scalar(select(func.count()).select_from(Proposal).where(*here)) or 0


def _of(year: int) -> tuple[ColumnElement[bool], ...]:
    """The numbered ones of a year."""
    return (Proposal.year == year, Proposal.serial.is_not(None))


def _is_own(said: type[ProposalAnswer]) -> ColumnElement[bool]:
    """What the proposer said of this answer; nobody's praise of their own counts."""
    own = ProposalRating
    return and_(own.proposal_id == Proposal.id, own.member_id == Proposal.proposer_id,
                own.round == said.round, own.member_id != said.by_id)  # fmt: skip
