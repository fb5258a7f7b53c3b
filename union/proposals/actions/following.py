"""What a department had goes with it when it becomes part of another."""

from collections.abc import Sequence
from itertools import groupby

from union.kernel.guards import unattended
from union.kernel.unit import UnitOfWork
from union.members.departments import heir
from union.members.store import Unit
from union.proposals import chain, gathering, letters, steps, store
from union.proposals.chain import Verb
from union.proposals.store import Proposal, ProposalDepartment


@unattended
def follow(uow: UnitOfWork) -> None:
    """The other goes on with it and hears so; if it leads, those behind it do, too."""
    gone = gathering.merged_away(uow.session, chain.LIVE)
    for number, rows in groupby(gone, key=lambda it: it.proposal_id):
        _pass_on(uow, uow.session.get_one(Proposal, number), list(rows))


def _pass_on(uow: UnitOfWork, proposal: Proposal, gone: Sequence[ProposalDepartment]) -> None:
    before = {it.unit_id: it.is_lead for it in store.departments(uow.session, proposal.id)}
    moved = [(it.unit, unit) for it in gone if (unit := heir(uow.session, it.unit))]
    for one, into in moved:
        _move(uow, proposal, one, into)
    if not moved or proposal.state in chain.ASSIGNABLE:
        return  # being chosen: nobody was told of the first either
    names = ", ".join(f"{one.called} → {into.called}" for one, into in moved)
    step = steps.written(uow, proposal, Verb.MOVE, None, names)
    if any(before[one.id] for one, _ in moved):
        letters.tell_step(uow, proposal, step)
    for it in store.departments(uow.session, proposal.id):
        if before.get(it.unit_id) != it.is_lead:
            letters.pass_on(uow, proposal, step, it)


def _move(uow: UnitOfWork, proposal: Proposal, one: Unit, into: Unit) -> None:
    """Both may have had it: then it is one, and leads if either did."""
    had = uow.session.get_one(ProposalDepartment, (proposal.id, one.id))
    there = uow.session.get(ProposalDepartment, (proposal.id, into.id))
    if there is None:
        there = ProposalDepartment(proposal_id=proposal.id, unit_id=into.id, is_lead=False)
        uow.session.add(there)
    there.is_lead = there.is_lead or had.is_lead
    uow.session.delete(had)
    uow.session.flush()
