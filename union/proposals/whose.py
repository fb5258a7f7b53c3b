"""In which parts somebody stands to a proposal, and what they can do with it now."""

from union.cases import store as cases
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.departments import handles
from union.members.rules import Duty
from union.members.store import Member
from union.proposals import chain, store
from union.proposals.chain import CHART, MATTER, TAKEN_BY, Verb, Who
from union.proposals.store import Proposal

NOT_YOURS = {
    Who.PROPOSER: "proposals-not-yours",
    Who.DEPARTMENT: "proposals-not-your-department",
}


def parts(uow: UnitOfWork, proposal: Proposal, member: Member) -> set[Who]:
    """Proposer, committee, the department in charge: one person can be several."""
    duties = member.duties(uow.today)
    found = {Who.PROPOSER} if proposal.proposer_id == member.id else set()
    if Duty.REVIEW_PROPOSALS in duties:
        found.add(Who.COMMITTEE)
    mine = handles(member, uow.today) if Duty.ANSWER_PROPOSALS in duties else []
    led = (it.unit_id for it in store.departments(uow.session, proposal.id) if it.is_lead)
    if any(unit in mine for unit in led):
        found.add(Who.DEPARTMENT)
    return found


def ways(uow: UnitOfWork, proposal: Proposal, member: Member) -> list[Verb]:
    """What this member can do with it now, in the order of the table."""
    mine, duties = parts(uow, proposal, member), member.duties(uow.today)
    found = [it.verb for it in CHART.steps if it.before is proposal.state
             and it.duty in duties and TAKEN_BY[it.verb] in mine]  # fmt: skip
    if Verb.UNRATED in found and is_early(uow, proposal):
        found.remove(Verb.UNRATED)
    if Verb.CLOSE in found and Verb.FULFIL in found:
        found.remove(Verb.CLOSE)  # the same, said in the other part
    return found


def is_early(uow: UnitOfWork, proposal: Proposal) -> bool:
    """Whether there still is time for those it waits for."""
    due = cases.due_of(uow.session, MATTER, proposal.id)
    return due is not None and uow.today <= due


def check(uow: UnitOfWork, proposal: Proposal, member: Member, verb: Verb) -> None:
    """Refuses a step that is not its time, or not theirs to take."""
    CHART.step(proposal.state, verb)
    who = TAKEN_BY[verb]
    if who not in parts(uow, proposal, member):
        raise Refusal(NOT_YOURS.get(who, "kernel-old-button"))
    if verb is Verb.UNRATED and is_early(uow, proposal):
        raise Refusal("proposals-still-waits")


def may_rate(uow: UnitOfWork, proposal: Proposal, member: Member) -> bool:
    """The proposer while an answer waits for it; the others behind it until it is closed."""
    if proposal.proposer_id == member.id:
        return proposal.state in chain.RATEABLE
    behind = member in store.people(uow.session, proposal)
    return behind and proposal.state in chain.STILL_RATEABLE


def sees_to(uow: UnitOfWork, proposal: Proposal, member: Member) -> bool:
    """Who reads and writes the notes apart: the committee, and every department it is with.

    Who proposed it is not of the committee there.
    """
    proposed = {it.proposer_id for it in (proposal, *store.merged(uow.session, proposal.id))}
    if Duty.REVIEW_PROPOSALS in member.duties(uow.today) and member.id not in proposed:
        return True
    if Duty.ANSWER_PROPOSALS not in member.duties(uow.today):
        return False
    mine = handles(member, uow.today)
    return any(it.unit_id in mine for it in store.departments(uow.session, proposal.id))
