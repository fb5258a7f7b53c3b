"""A department answers, hands back, moves what it promised, does it; the committee replies."""

from union.cases import rules as counted
from union.cases import store as cases
from union.cases.rules import check_words
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.departments import handles, heir
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member, Unit
from union.proposals import chain, finding, letters, rules, showing, steps, store, timing, whose
from union.proposals.chain import MATTER, Verb
from union.proposals.rules import Grade
from union.proposals.sheets import Sheet
from union.proposals.store import Proposal, ProposalAnswer


def _in_a_department(uow: UnitOfWork, member: Member) -> None:
    if not handles(member, uow.today):
        raise Refusal("proposals-no-department")


@open_to(Duty.ANSWER_PROPOSALS, also=_in_a_department)
def answer(
    uow: UnitOfWork,
    member: Member,
    *,
    proposal_id: int,
    grade: str,
    text: str,
    promised: str | None = None,
) -> Sheet:
    """Solved or adopted (A), in the plan by a day (B), or not now and why (C)."""
    proposal = finding.get(uow, proposal_id)
    whose.check(uow, proposal, member, Verb.ANSWER)
    if grade not in set(Grade):
        raise Refusal("kernel-old-button")
    said = ProposalAnswer(grade=Grade(grade), text=check_words(text))
    said.promised = rules.check_promise(Grade(grade), promised, uow.today)
    said.unit_id = _leads(uow, proposal).id
    return _answered(uow, proposal, said, Verb.ANSWER, member)


@open_to(Duty.REVIEW_PROPOSALS)
def reply(uow: UnitOfWork, member: Member, *, proposal_id: int, text: str) -> Sheet:
    """The committee itself answers an opinion, in writing."""
    proposal = finding.get(uow, proposal_id)
    whose.check(uow, proposal, member, Verb.REPLY)
    return _answered(uow, proposal, ProposalAnswer(text=check_words(text)), Verb.REPLY, member)


def _leads(uow: UnitOfWork, proposal: Proposal) -> Unit:
    """The department in charge, or what it is part of by now."""
    with_it = store.departments(uow.session, proposal.id)
    unit = next(it.unit for it in with_it if it.is_lead)
    return heir(uow.session, unit) or unit


def _answered(
    uow: UnitOfWork, proposal: Proposal, said: ProposalAnswer, verb: Verb, member: Member
) -> Sheet:
    said.proposal_id, said.round = proposal.id, chain.round_of(proposal.state)
    said.by_id, said.at = member.id, uow.now
    if asked := cases.waited(uow.session, MATTER, proposal.id):
        said.took = counted.elapsed(asked.begun, uow.today, timing.table(uow))
        said.in_time = uow.today <= asked.due
    uow.session.add(said)
    uow.session.flush()
    step = steps.take(uow, proposal, verb, member)
    letters.tell_answer(uow, proposal, said)
    steps.tell(uow, proposal, step)
    return showing.sheet(uow, proposal, member)


@open_to(Duty.ANSWER_PROPOSALS, also=_in_a_department)
def hand_back(uow: UnitOfWork, member: Member, *, proposal_id: int, why: str) -> Sheet:
    """It is not ours: the committee chooses again."""
    proposal = finding.get(uow, proposal_id)
    whose.check(uow, proposal, member, Verb.HAND_BACK)
    step = steps.take(uow, proposal, Verb.HAND_BACK, member, why)
    steps.tell(uow, proposal, step)
    store.let_go(uow.session, proposal)
    return showing.sheet(uow, proposal, member)


@open_to(Duty.ANSWER_PROPOSALS, also=_in_a_department)
def postpone(
    uow: UnitOfWork, member: Member, *, proposal_id: int, why: str, promised: str
) -> Sheet:
    """What was planned needs longer: until when, and why."""
    proposal = finding.get(uow, proposal_id)
    whose.check(uow, proposal, member, Verb.POSTPONE)
    before = cases.due_of(uow.session, chain.MATTER, proposal.id)
    day = rules.check_postponed(promised, before, uow.today)
    steps.go(uow, proposal, Verb.POSTPONE, member, why, until=day)
    return showing.sheet(uow, proposal, member)


@open_to(Duty.ANSWER_PROPOSALS, also=_in_a_department)
def fulfil(uow: UnitOfWork, member: Member, *, proposal_id: int, why: str) -> Sheet:
    """What was planned is done: what and where; it is closed and published."""
    proposal = finding.get(uow, proposal_id)
    whose.check(uow, proposal, member, Verb.FULFIL)
    steps.go(uow, proposal, Verb.FULFIL, member, why)
    return showing.sheet(uow, proposal, member)
