"""Taking a proposal back, as long as no department has it."""

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE
from union.members.store import Member
from union.proposals import chain, finding, letters, rules, showing, steps, store
from union.proposals.chain import Verb
from union.proposals.rules import State
from union.proposals.sheets import Line
from union.proposals.store import Proposal, ProposalMerge


@open_to(EVERYONE)
def may_withdraw(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Line:
    """Refuses whoever may not withdraw it, before the reason is asked."""
    proposal = _withdrawable(uow, member, proposal_id)
    return showing.lines(uow, [proposal])[0]


@open_to(EVERYONE)
def withdraw(uow: UnitOfWork, member: Member, *, proposal_id: int, why: str) -> Line:
    """Take a proposal back with a reason; a number once given stays its own.

    What was merged into it goes its own way again.
    """
    proposal = _withdrawable(uow, member, proposal_id)
    was_filed = proposal.state is not State.SEEKING
    told = set(store.people(uow.session, proposal))
    proposal.withdrawn, proposal.withdrawal = uow.now, rules.check_withdrawal(why)
    steps.take(uow, proposal, Verb.WITHDRAW, member, proposal.withdrawal)
    if was_filed:
        told |= set(letters.reviewers(uow))
    for reader in sorted(told - {member}, key=lambda it: it.id):
        letters.tell(uow, reader, proposal, "proposals-withdrawn-letter", why=proposal.withdrawal)
    if was_filed:
        letters.tell_committee(uow, proposal, "proposals-withdrawn-letter", why=proposal.withdrawal)
    for other in store.merged(uow.session, proposal.id):
        uow.session.delete(uow.session.get_one(ProposalMerge, other.id))
        uow.session.flush()
        steps.go(uow, other, Verb.SEPARATE, None)
    return showing.lines(uow, [proposal])[0]


def _withdrawable(uow: UnitOfWork, member: Member, proposal_id: int) -> Proposal:
    proposal = finding.own(uow, member, proposal_id)
    if proposal.state is State.WITHDRAWN:
        raise Refusal("proposals-withdrawn-already")
    if Verb.WITHDRAW not in chain.CHART.verbs(proposal.state):
        raise Refusal("proposals-withdraw-late")
    return proposal
