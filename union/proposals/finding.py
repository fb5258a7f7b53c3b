"""The proposal that is meant."""

from collections.abc import Iterable

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.departments import handles, heir
from union.members.rules import Duty
from union.members.store import Member
from union.proposals import chain, store
from union.proposals.store import Proposal, ProposalDepartment


def get(uow: UnitOfWork, proposal_id: int) -> Proposal:
    proposal = store.whole(uow.session, proposal_id)
    if proposal is None:
        raise Refusal("proposals-unknown")
    return proposal


def departments(uow: UnitOfWork, proposal: Proposal) -> list[ProposalDepartment]:
    """Whom it was handed to, the lead first; nobody while they are being chosen."""
    is_chosen = proposal.state in chain.ASSIGNABLE
    return [] if is_chosen else store.departments(uow.session, proposal.id)


def is_with(uow: UnitOfWork, with_it: Iterable[ProposalDepartment], member: Member) -> bool:
    """Whether this member answers for one of these departments, or for what it became part of."""
    mine = handles(member, uow.today)
    if not mine or Duty.ANSWER_PROPOSALS not in member.duties(uow.today):
        return False
    return any((now := heir(uow.session, it.unit)) and now.id in mine for it in with_it)


def own(uow: UnitOfWork, member: Member, proposal_id: int) -> Proposal:
    """Refuses whoever did not propose it."""
    proposal = get(uow, proposal_id)
    if proposal.proposer_id != member.id:
        raise Refusal("proposals-not-yours")
    return proposal
