"""A proposal with enough names: numbered, told of, handed to the proposal committee."""

from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.proposals import letters, rules, steps, store
from union.proposals.chain import Verb
from union.proposals.store import Proposal


def submit(uow: UnitOfWork, proposal: Proposal, last: Member) -> None:
    """After the congress' last day for proposals it becomes an opinion at once."""
    proposal.submitted, proposal.year = uow.now, uow.today.year
    proposal.serial = store.next_serial(uow.session, proposal.year)
    uow.session.flush()
    steps.take(uow, proposal, Verb.SUBMIT, None)
    if rules.is_late(uow.policy(rules.DEADLINE), uow.today):
        steps.go(uow, proposal, Verb.COME_LATE, last)
        return
    behind = store.seconders(uow.session, proposal.id)
    days = uow.policy(rules.ACCEPT_WORKDAYS)
    letters.tell(uow, proposal.proposer, proposal, "proposals-submitted-letter", workdays=days)
    for seconder in behind:
        if seconder is not last:
            letters.tell(uow, seconder, proposal, "proposals-behind-letter", workdays=days)
    names = [it.name for it in behind]
    for reader in letters.reviewers(uow):
        letters.tell(uow, reader, proposal, "proposals-review-letter", seconders=names)
    letters.tell_committee(uow, proposal, "proposals-review-letter", seconders=names)
