"""One step on the way of a proposal: written down, given its day, told to everybody it concerns."""

from datetime import date
from typing import Any

from union.cases import store as cases
from union.cases.rules import check_words
from union.cases.store import CaseStep
from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.proposals import chain, letters, store, timing
from union.proposals.chain import CHART, MATTER, Verb, Who
from union.proposals.rules import State
from union.proposals.store import Proposal

# told in letters of their own
TOLD_OTHERWISE = {Verb.SUBMIT, Verb.WITHDRAW, Verb.ANSWER, Verb.REPLY, Verb.MERGE, Verb.TRACK}
CALLS_DEPARTMENT = {Verb.ASSIGN, Verb.FORWARD, Verb.OBJECT}
TELLS_DEPARTMENT = {Verb.RATE, Verb.UNRATED, Verb.MEET, Verb.RECALL, Verb.HAND_BACK}
CALLS_COMMITTEE = {Verb.COME_LATE, Verb.SEPARATE, Verb.HAND_BACK, Verb.OBJECT}


def take(
    uow: UnitOfWork,
    proposal: Proposal,
    verb: Verb,
    by: Member | None,
    note: str = "",
    until: date | None = None,
) -> CaseStep:
    """Move it on and write that down; ``until`` is the new day where it is no policy's."""
    step = CHART.step(proposal.state, verb)
    if step.before in chain.ASSIGNABLE and step.after not in chain.WITH_DEPARTMENTS:
        store.let_go(uow.session, proposal)  # those that were chosen never had it
    reason = check_words(note) if verb in chain.REASONED else note
    row = written(uow, proposal, verb, by, reason)
    row.after = step.after
    proposal.state = step.after
    if step.after is State.CLOSED:
        proposal.closed = uow.now
    if step.after is State.CONVERTED:
        proposal.converted = proposal.converted or uow.now
    due = until or timing.due(uow, step.after)
    cases.wait(uow.session, MATTER, proposal.id, uow.today, due)
    letters.redraw(uow, proposal)
    return row


def written(
    uow: UnitOfWork, proposal: Proposal, verb: Verb, by: Member | None, note: str = "",
    is_private: bool = False,
) -> CaseStep:  # fmt: skip
    """A row of the history; the state stays as it is."""
    row = CaseStep(matter=MATTER, number=proposal.id, verb=verb, note=note, at=uow.now)
    row.before = row.after = proposal.state
    row.by_id, row.is_private = by.id if by else None, is_private
    uow.session.add(row)
    uow.session.flush()
    return row


def tell(uow: UnitOfWork, proposal: Proposal, step: CaseStep, **more: Any) -> None:
    """Those behind it hear of the step, those it waits for now hear what is theirs to do."""
    verb = Verb(step.verb)
    if verb not in TOLD_OTHERWISE:
        letters.tell_step(uow, proposal, step, **more)
    wait = chain.WAITS.get(proposal.state)
    if wait and wait.who is Who.DEPARTMENT and verb in CALLS_DEPARTMENT:
        letters.hand_over(uow, proposal, step)
    if verb in TELLS_DEPARTMENT:
        letters.tell_handlers(uow, proposal, step, **more)
    if wait and wait.who is Who.COMMITTEE and verb in CALLS_COMMITTEE:
        letters.call_committee(uow, proposal, step)
    if proposal.state is State.CLOSED:
        letters.publish(uow, proposal, (uow.today - timing.day_of(uow, proposal)).days)


def go(
    uow: UnitOfWork,
    proposal: Proposal,
    verb: Verb,
    by: Member | None,
    note: str = "",
    until: date | None = None,
    **more: Any,
) -> CaseStep:
    """Take a step and tell of it."""
    row = take(uow, proposal, verb, by, note, until)
    tell(uow, proposal, row, **more)
    return row
