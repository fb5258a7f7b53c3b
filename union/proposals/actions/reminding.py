"""The ladder of reminders: to those it waits for, and a week late to the leader in charge."""

from union.calendar.workdays import DayTable
from union.cases import rules as counted
from union.cases import store as cases
from union.cases.rules import Mark
from union.cases.store import CaseDue
from union.kernel.guards import unattended
from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.proposals import chain, letters, store, timing
from union.proposals.chain import MATTER, Who
from union.proposals.rules import State
from union.proposals.store import Proposal

RECHECKED = {Mark.DUE, Mark.LEADER}  # when the committee looks at a promise itself


@unattended
def remind(uow: UnitOfWork) -> None:
    """Whatever is half over, nearly over, due or overdue today."""
    _give_days(uow)
    table = timing.table(uow)
    for it in cases.running(uow.session, MATTER):
        _remind_of(uow, it, table)


def _give_days(uow: UnitOfWork) -> None:
    """What was submitted before anybody counted is counted from today."""
    known = {it.number for it in cases.running(uow.session, MATTER)}
    for proposal in store.in_states(uow.session, chain.LIVE):
        if proposal.id not in known:
            due = timing.due(uow, proposal.state)
            cases.wait(uow.session, MATTER, proposal.id, uow.today, due)


def _remind_of(uow: UnitOfWork, it: CaseDue, table: DayTable) -> None:
    mark = counted.mark_of(uow.today, it.begun, it.due, table)
    proposal = uow.session.get(Proposal, it.number)
    if mark is None or proposal is None or proposal.state not in chain.WAITS:
        return
    left = counted.elapsed(uow.today, it.due, table)
    who = chain.WAITS[proposal.state].who
    readers = _readers(uow, proposal, who, mark)
    letters.remind(uow, proposal, readers, mark.value, it.due, left)
    if mark is Mark.LEADER and who is Who.DEPARTMENT:
        letters.tell_leaders(uow, proposal, it.due, -left)


def _readers(uow: UnitOfWork, proposal: Proposal, who: Who, mark: Mark) -> list[Member]:
    """Whom it waits for; where nobody is there any more, and late, the committee."""
    if who is Who.COMMITTEE:
        return letters.reviewers(uow)
    found = [proposal.proposer] if who is Who.PROPOSER else _handlers(uow, proposal)
    tracked = proposal.state is State.TRACKING and mark in RECHECKED
    calls = tracked or (who is Who.PROPOSER and mark is Mark.LEADER)
    if calls or not any(it.is_reached for it in found):
        found = [*found, *letters.reviewers(uow)]
    return list(dict.fromkeys(found))


def _handlers(uow: UnitOfWork, proposal: Proposal) -> list[Member]:
    leads = (it for it in store.departments(uow.session, proposal.id) if it.is_lead)
    return [one for it in leads for one in store.handlers(uow.session, it.unit_id, uow.today)]
