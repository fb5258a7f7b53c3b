"""The ladder of reminders: to those it waits for, and a week late to the leader in charge."""

from collections.abc import Sequence
from datetime import date

from union.cases import rules as counted
from union.cases import store as cases
from union.cases.rules import Mark
from union.kernel.guards import unattended
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.departments import handlers_of, leaders_of
from union.members.rules import Duty, Role
from union.members.store import Member
from union.proposals import chain, choosing, gathering, letters, nudges, timing
from union.proposals.chain import MATTER, Who
from union.proposals.nudges import Nudge
from union.proposals.rules import State

RECHECKED = {Mark.DUE, Mark.LEADER}  # when the committee looks at a promise itself


@unattended
def remind(uow: UnitOfWork) -> None:
    """Whatever is half over, nearly over, due or overdue today: everybody hears of all of theirs.

    What is a week late the leader in charge of the department hears; where none can be reached the
    principal, then the committee. Nobody is asked to see to what they owe themselves.
    """
    _give_days(uow)
    found = _of_today(uow)
    reviewers = letters.reviewers(uow)
    principal = members.holders(uow.session, Role.PRINCIPAL, uow.today)
    handlers, in_charge = _departments(uow, found)
    own, late = dict[Member, list[Nudge]](), dict[Member, list[Nudge]]()
    for it in found:
        there = handlers.get(it.proposal.id, [])
        for reader in _readers(it, there, reviewers, uow.today):
            own.setdefault(reader, []).append(it)
        if it.mark is Mark.LEADER and _who(it) is Who.DEPARTMENT:
            leaders = in_charge.get(it.proposal.id, [])
            for reader in _above(there, leaders, principal) or reviewers:
                late.setdefault(reader, []).append(it)
    for reader, all_of_them in own.items():
        nudges.remind(uow, reader, all_of_them)
    for reader, all_of_them in late.items():
        nudges.tell_leader(uow, reader, all_of_them)


def _give_days(uow: UnitOfWork) -> None:
    """What was submitted before anybody counted is counted from today."""
    for proposal in choosing.without_day(uow.session, chain.LIVE, MATTER):
        due = timing.due(uow, proposal.state)
        cases.wait(uow.session, MATTER, proposal.id, uow.today, due)


def _of_today(uow: UnitOfWork) -> list[Nudge]:
    table = timing.table(uow)
    marked = [(it, mark) for it in cases.running(uow.session, MATTER)
              if (mark := counted.mark_of(uow.today, it.begun, it.due, table))]  # fmt: skip
    proposals = gathering.several(uow.session, [it.number for it, _ in marked], proposers=True)
    by_id = {it.id: it for it in proposals if it.state in chain.WAITS}
    return [Nudge(by_id[it.number], mark, it.due, counted.elapsed(uow.today, it.due, table))
            for it, mark in marked if it.number in by_id]  # fmt: skip


def _departments(
    uow: UnitOfWork, found: Sequence[Nudge]
) -> tuple[dict[int, list[Member]], dict[int, list[Member]]]:
    """Who answers for the departments that lead, and their leaders in charge, by proposal."""
    ids = [it.proposal.id for it in found if _who(it) is Who.DEPARTMENT]
    leads = {it.proposal_id: it.unit_id for it in gathering.leads_of(uow.session, ids)}
    asked = (set(leads.values()), uow.today)
    handlers, leaders = handlers_of(uow.session, *asked), leaders_of(uow.session, *asked)
    return ({it: handlers[unit] for it, unit in leads.items()},
            {it: leaders[unit] for it, unit in leads.items()})  # fmt: skip


def _readers(
    it: Nudge, handlers: list[Member], reviewers: list[Member], today: date
) -> list[Member]:
    """Whom it waits for; where nobody is there any more, and late, the committee."""
    who = _who(it)
    if who is Who.COMMITTEE:
        return reviewers
    held = [it.proposal.proposer] if who is Who.PROPOSER else handlers
    found = [one for one in held if Duty.BELONG in one.duties(today)]
    tracked = it.proposal.state is State.TRACKING and it.mark in RECHECKED
    calls = tracked or (who is Who.PROPOSER and it.mark is Mark.LEADER)
    if calls or not any(one.is_reached for one in found):
        found = [*found, *reviewers]
    return list(dict.fromkeys(found))


def _above(there: Sequence[Member], *ladder: Sequence[Member]) -> list[Member]:
    """The first rung on which somebody can be reached who does not owe it themselves."""
    rungs = ([it for it in rung if it.is_reached and it not in there] for rung in ladder)
    return next((rung for rung in rungs if rung), [])


def _who(it: Nudge) -> Who:
    return chain.WAITS[it.proposal.state].who
