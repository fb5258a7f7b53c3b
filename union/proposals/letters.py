"""Who is told of a proposal, and the cards that are kept true."""

from collections.abc import Sequence
from typing import Any

from union.cases import store as cases
from union.cases.store import CaseStep
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.departments import handlers
from union.members.rules import ChatKind, Duty
from union.members.store import Member
from union.proposals import chain, finding, rules, store
from union.proposals.chain import MATTER, Verb, Who
from union.proposals.rules import State
from union.proposals.store import Proposal, ProposalAnswer, ProposalDepartment, ProposalRating

HANDLED = frozenset(chain.waits_for(Who.DEPARTMENT))
ANSWERABLE = HANDLED - {State.TRACKING}


def tell(
    uow: UnitOfWork, reader: Member, proposal: Proposal, key: str, mark: str = "", **more: Any
) -> None:
    """``mark`` tells apart what is said more than once."""
    belongs = Duty.BELONG in reader.duties(uow.today)
    if belongs and reader.account is not None and reader.reachable:
        dedupe = f"proposal:{proposal.id}:{key}{mark}:{reader.id}"
        uow.post(reader.account, key, dedupe, **facts(proposal) | more)


def tell_committee(
    uow: UnitOfWork, proposal: Proposal, key: str, mark: str = "", **more: Any
) -> None:
    """In its group."""
    for chat in members.chats(uow.session, ChatKind.PROPOSAL_COMMITTEE):
        dedupe = f"proposal:{proposal.id}:{key}{mark}:{chat.chat}"
        uow.post(chat.chat, key, dedupe, **facts(proposal) | more)


def tell_step(uow: UnitOfWork, proposal: Proposal, step: CaseStep, **more: Any) -> None:
    """What happened, who did it, when, and what comes next: to all behind it but who did it."""
    told = step_facts(uow, proposal, step) | more
    for reader in store.people(uow.session, proposal):
        if reader.id != step.by_id:
            tell(uow, reader, proposal, "proposals-step-letter", f":{step.id}", **told)


def tell_handlers(uow: UnitOfWork, proposal: Proposal, step: CaseStep, **more: Any) -> None:
    """The departments hear what was said of their answer, or that it is theirs no more."""
    told = step_facts(uow, proposal, step) | more
    for it in store.departments(uow.session, proposal.id):
        for reader in handlers(uow.session, it.unit_id, uow.today):
            if reader.id != step.by_id:
                tell(uow, reader, proposal, "proposals-step-letter", f":{step.id}", **told)


def tell_joined(uow: UnitOfWork, proposal: Proposal, step: CaseStep, before: set[Member]) -> None:
    """Those who were behind it before, and who sees to it, hear that others have joined."""
    told = step_facts(uow, proposal, step) | {"verb": "join", "has_why": "no", "why": ""}
    with_it = store.departments(uow.session, proposal.id) if proposal.state in HANDLED else []
    for it in with_it:
        before |= set(handlers(uow.session, it.unit_id, uow.today))
    for reader in sorted(before, key=lambda it: it.id):
        tell(uow, reader, proposal, "proposals-step-letter", f":{step.id}", **told)


def step_facts(uow: UnitOfWork, proposal: Proposal, step: CaseStep) -> dict[str, Any]:
    by = chain.TAKEN_BY[Verb(step.verb)]
    return now(uow, proposal) | {
        "verb": step.verb,
        "by": by.value,
        "day": uow.today.isoformat(),
        "why": step.note,
        "has_why": "yes" if step.note else "no",
        "rating": "",
    }


def now(uow: UnitOfWork, proposal: Proposal) -> dict[str, Any]:
    """Where it stands, with whom and until when."""
    due = cases.due_of(uow.session, MATTER, proposal.id)
    lead = next((it for it in store.departments(uow.session, proposal.id) if it.is_lead), None)
    into = store.merged_into(uow.session, proposal.id)
    return {
        "state": proposal.state.value,
        "unit": lead.unit.called if lead else "",
        "due": due.isoformat() if due else "",
        "has_due": "yes" if due else "no",
        "other": (into and into.number) or "",
    }


def tell_answer(uow: UnitOfWork, proposal: Proposal, answer: ProposalAnswer) -> None:
    """The answer itself, to all behind it; who may rate finds the buttons below it."""
    told = now(uow, proposal) | {
        "round": answer.round,
        "grade": answer.grade.value if answer.grade else "",
        "text": answer.text,
        "promised": answer.promised.isoformat() if answer.promised else "",
        "has_promise": "yes" if answer.promised else "no",
        "unit": answer.unit.called if answer.unit else "",
        "by": "department" if answer.unit else "committee",
    }
    with_it = store.departments(uow.session, proposal.id)
    for reader in store.people(uow.session, proposal):
        is_mine = reader.id == proposal.proposer_id
        is_its_own = answer.by_id == reader.id or finding.is_with(uow, with_it, reader)
        rates = "no"
        if proposal.state in chain.RATEABLE:
            rates = "yes" if is_mine or not is_its_own else "department"
        more = told | {"is_mine": "yes" if is_mine else "no", "rates": rates}
        tell(uow, reader, proposal, "proposals-answered-letter", f":{answer.id}", **more)


def hand_over(uow: UnitOfWork, proposal: Proposal, step: CaseStep) -> None:
    """To the departments: one answers, the others help."""
    for it in store.departments(uow.session, proposal.id):
        give_to(uow, proposal, step, it)


def pass_on(uow: UnitOfWork, proposal: Proposal, step: CaseStep, it: ProposalDepartment) -> None:
    """To a department that goes on with what another had; what assists hears what is asked now."""
    if not it.is_lead and proposal.state in ANSWERABLE:
        return give_to(uow, proposal, step, it)
    there = handlers(uow.session, it.unit_id, uow.today) if it.is_lead else []
    for reader in there:
        told = step_facts(uow, proposal, step)
        tell(uow, reader, proposal, "proposals-step-letter", f":{step.id}", **told)
    if it.is_lead and proposal.state in HANDLED and not any(one.is_reached for one in there):
        call_committee(uow, proposal, step)


def give_to(uow: UnitOfWork, proposal: Proposal, step: CaseStep, it: ProposalDepartment) -> None:
    """To one department; where nobody is there who could answer, to the committee."""
    told = step_facts(uow, proposal, step) | {"part": "lead" if it.is_lead else "assist"}
    there = handlers(uow.session, it.unit_id, uow.today)
    for reader in there:
        tell(uow, reader, proposal, "proposals-task-letter", f":{step.id}", **told)
    if it.is_lead and not any(one.is_reached for one in there):
        call_committee(uow, proposal, step)


def call_committee(uow: UnitOfWork, proposal: Proposal, step: CaseStep) -> None:
    """It is the committee's turn, and not by its own doing."""
    told = step_facts(uow, proposal, step) | {"part": "committee"}
    for reader in reviewers(uow):
        tell(uow, reader, proposal, "proposals-task-letter", f":{step.id}", **told)
    tell_committee(uow, proposal, "proposals-task-letter", f":{step.id}", **told)


def reviewers(uow: UnitOfWork) -> list[Member]:
    """Whom a letter to the committee reaches."""
    return members.on_duty(uow.session, Duty.REVIEW_PROPOSALS, uow.today)


def publish(uow: UnitOfWork, proposal: Proposal, days: int) -> None:
    """What became of it, in the staff groups of the whole union; nobody is named."""
    answers = store.answers(uow.session, proposal.id)
    last = answers[-1] if answers else None
    told = now(uow, proposal) | {
        "grade": last.grade.value if last and last.grade else "",
        "unit": last.unit.called if last and last.unit else "",
        "text": last.text if last else "",
        "rating": (last and decided(proposal, store.ratings(uow.session, last))) or "",
        "days": days,
        "opinion": "yes" if proposal.converted else "no",
    }
    for chat in members.union_chats(uow.session):
        dedupe = f"proposal:{proposal.id}:closed:{chat}"
        uow.post(chat, "proposals-closed-card", dedupe, **facts(proposal) | {"proposer": ""} | told)


def decided(proposal: Proposal, ratings: Sequence[ProposalRating]) -> rules.Rating | None:
    """The proposer's own word on an answer."""
    return next((it.rating for it in ratings if it.member_id == proposal.proposer_id), None)


def post_card(uow: UnitOfWork, proposal: Proposal, chat: int, dedupe: str) -> None:
    topic = f"proposal:{proposal.id}"
    uow.post(chat, "proposals-card", dedupe, topic=topic, **card_facts(uow, proposal))


def redraw(uow: UnitOfWork, proposal: Proposal) -> None:
    uow.redraw(f"proposal:{proposal.id}", **card_facts(uow, proposal))


def card_facts(uow: UnitOfWork, proposal: Proposal) -> dict[str, Any]:
    behind = [it.name for it in store.seconders(uow.session, proposal.id)]
    missing = rules.missing(proposal.needed, len(behind))
    state = {"state": proposal.state.value, "missing": missing}
    return facts(proposal) | state | {"seconders": behind}


def facts(proposal: Proposal) -> dict[str, Any]:
    return {
        "proposal_id": proposal.id,
        "subject": proposal.subject,
        "proposer": proposal.proposer.name,
        "number": proposal.number or "",
    }
