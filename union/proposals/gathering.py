"""Several proposals at once: themselves, and what there is of each."""

from collections.abc import Collection, Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from union.members.store import Unit
from union.proposals.rules import State
from union.proposals.store import (
    Proposal,
    ProposalAnswer,
    ProposalDepartment,
    ProposalMerge,
    ProposalRating,
    Second,
)


def several(session: Session, ids: Collection[int], proposers: bool = False) -> list[Proposal]:
    """Those of these ids, in the order they are named; with ``proposers`` who they are, too."""
    of = select(Proposal).where(Proposal.id.in_(ids))
    if proposers:
        of = of.options(selectinload(Proposal.proposer))
    by_id = {it.id: it for it in session.scalars(of).unique()}
    return [by_id[number] for number in ids if number in by_id]


def counts(session: Session, ids: Iterable[int]) -> dict[int, int]:
    """How many names stand behind each."""
    of = select(Second.proposal_id, func.count()).where(Second.proposal_id.in_(list(ids)))
    rows = session.execute(of.group_by(Second.proposal_id))
    return {row[0]: row[1] for row in rows}


def with_part(
    session: Session, ids: Collection[int], member_id: int, units: Collection[int]
) -> set[int]:
    """In which of several somebody has a part: proposed, stood behind (also what was merged into
    them), answered, or sees to them for one of these departments."""
    merges = select(ProposalMerge.proposal_id, ProposalMerge.into_id)
    into = {row[0]: row[1] for row in session.execute(merges.where(ProposalMerge.into_id.in_(ids)))}
    every = [*ids, *into]
    own = select(Proposal.id).where(Proposal.id.in_(every), Proposal.proposer_id == member_id)
    stood = select(Second.proposal_id).filter_by(member_id=member_id)
    said = select(ProposalAnswer.proposal_id).filter_by(by_id=member_id)
    led = select(ProposalDepartment.proposal_id).where(ProposalDepartment.unit_id.in_(units))
    found = set(session.scalars(own))
    found |= set(session.scalars(stood.where(Second.proposal_id.in_(every))))
    found |= set(session.scalars(said.where(ProposalAnswer.proposal_id.in_(ids))))
    found |= set(session.scalars(led.where(ProposalDepartment.proposal_id.in_(ids))))
    return {into.get(it, it) for it in found}


def merges(session: Session, ids: Collection[int]) -> dict[int, int]:
    """Into which those of them were merged that were."""
    of = select(ProposalMerge.proposal_id, ProposalMerge.into_id)
    rows = session.execute(of.where(ProposalMerge.proposal_id.in_(list(ids))))
    return {row[0]: row[1] for row in rows}


def leads_of(session: Session, ids: Collection[int]) -> list[ProposalDepartment]:
    """The departments in charge of several."""
    of = select(ProposalDepartment).where(ProposalDepartment.proposal_id.in_(list(ids)))
    return list(session.scalars(of.filter_by(is_lead=True)).unique())


def merged_away(session: Session, states: Collection[State]) -> list[ProposalDepartment]:
    """Departments that see to one in these states and became part of another since."""
    of = select(ProposalDepartment).join(Proposal, Proposal.id == ProposalDepartment.proposal_id)
    gone = of.join(Unit, Unit.id == ProposalDepartment.unit_id).where(Unit.into_id.is_not(None))
    found = gone.where(Unit.closed.is_not(None), Proposal.state.in_(states))
    ordered = found.order_by(ProposalDepartment.proposal_id, ProposalDepartment.unit_id)
    return list(session.scalars(ordered).unique())


def answers_of(session: Session, ids: Collection[int]) -> list[ProposalAnswer]:
    """Of several, the last last."""
    of = select(ProposalAnswer).where(ProposalAnswer.proposal_id.in_(list(ids)))
    return list(session.scalars(of.order_by(ProposalAnswer.id)).unique())


def own_ratings(session: Session, ids: Collection[int]) -> list[ProposalRating]:
    """What the proposers of several say, of the first answer first."""
    of = select(ProposalRating).join(Proposal, Proposal.id == ProposalRating.proposal_id)
    own = of.where(Proposal.id.in_(list(ids)), Proposal.proposer_id == ProposalRating.member_id)
    return list(session.scalars(own.order_by(ProposalRating.round)))
