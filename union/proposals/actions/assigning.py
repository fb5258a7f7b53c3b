"""Handing over (交办): one department leads, others assist, and all know until when."""

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.departments import handlers
from union.members.guards import open_to
from union.members.rules import Duty, UnitKind
from union.members.sheets import unit_names
from union.members.store import Member
from union.proposals import chain, finding, rules, showing, steps, store, whose
from union.proposals.chain import Verb
from union.proposals.rules import State
from union.proposals.sheets import Handing, Sheet
from union.proposals.store import Proposal, ProposalDepartment


@open_to(Duty.ASSIGN_PROPOSALS)
def handing(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Handing:
    """The departments there are, and which of them are chosen so far."""
    return _shown(uow, _assignable(uow, proposal_id))


@open_to(Duty.ASSIGN_PROPOSALS)
def pick_department(uow: UnitOfWork, member: Member, *, proposal_id: int, unit_id: int) -> Handing:
    """Choose a department or let go of it: the first leads, those after it assist."""
    proposal = _assignable(uow, proposal_id)
    chosen = uow.session.get(ProposalDepartment, (proposal.id, unit_id))
    if not chosen and unit_id not in unit_names(uow, UnitKind.DEPARTMENT):
        raise Refusal("kernel-old-button")
    if chosen:
        uow.session.delete(chosen)
    else:
        others = store.departments(uow.session, proposal.id)
        leads = not any(it.is_lead for it in others)
        uow.session.add(ProposalDepartment(proposal_id=proposal.id, unit_id=unit_id,
                                           is_lead=leads))  # fmt: skip
    uow.session.flush()
    return _shown(uow, proposal)


@open_to(Duty.ASSIGN_PROPOSALS)
def answer_until(uow: UnitOfWork, member: Member, *, proposal_id: int, until: str) -> Handing:
    """The last day for the answer (ISO text), instead of what is usual here."""
    proposal = _assignable(uow, proposal_id)
    proposal.answer_due = rules.check_ahead(until, uow.today)
    return _shown(uow, proposal)


@open_to(Duty.ASSIGN_PROPOSALS)
def hand_over(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Sheet:
    """The departments hear what is theirs to do, and the proposer from whom the answer comes."""
    proposal = _assignable(uow, proposal_id)
    with_it = store.departments(uow.session, proposal.id)
    lead = next((it for it in with_it if it.is_lead), None)
    if lead is None:
        raise Refusal("proposals-no-lead")
    if not handlers(uow.session, lead.unit_id, uow.today):
        raise Refusal("proposals-nobody-there", unit=lead.unit.called)
    verb = Verb.FORWARD if proposal.state is State.CONVERTED else Verb.ASSIGN
    whose.check(uow, proposal, member, verb)
    proposal.answer_due = showing.answer_day(uow, proposal)  # kept: was it answered in time
    steps.go(uow, proposal, verb, member, until=proposal.answer_due)
    return showing.sheet(uow, proposal, member)


@open_to(Duty.ASSIGN_PROPOSALS)
def recall(uow: UnitOfWork, member: Member, *, proposal_id: int, why: str) -> Sheet:
    """Take it from the department: to another, or, if it was to answer again, face to face."""
    proposal = finding.get(uow, proposal_id)
    whose.check(uow, proposal, member, Verb.RECALL)
    step = steps.take(uow, proposal, Verb.RECALL, member, why)
    steps.tell(uow, proposal, step)
    if proposal.state in chain.ASSIGNABLE:
        store.let_go(uow.session, proposal)
    return showing.sheet(uow, proposal, member)


def _assignable(uow: UnitOfWork, proposal_id: int) -> Proposal:
    proposal = finding.get(uow, proposal_id)
    if proposal.state not in chain.ASSIGNABLE:
        raise Refusal("cases-not-now")
    return proposal


def _shown(uow: UnitOfWork, proposal: Proposal) -> Handing:
    return showing.handing(uow, proposal, unit_names(uow, UnitKind.DEPARTMENT))
