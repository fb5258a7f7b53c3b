"""The facts of a report, read in so many questions, however many proposals there are."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from union.cases import rules as counted
from union.cases import store as cases
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.proposals import chain, choosing, gathering, report, rules, timing
from union.proposals.chain import MATTER, Verb
from union.proposals.report import Matter, Report
from union.proposals.rules import Rating, State
from union.proposals.store import Proposal, ProposalAnswer, ProposalDepartment, ProposalRating

A_DAY = timedelta(days=1)
T = TypeVar("T", ProposalAnswer, ProposalRating)


def span_report(uow: UnitOfWork, first: date, last: date) -> Report:
    """Of all that were handed in from the first day to the end of the last."""
    here = choosing.submitted_between(uow.session, begin(uow, first), begin(uow, last + A_DAY))
    merges = gathering.merges(uow.session, [it.id for it in here])
    known = {it.id for it in here}
    others = gathering.several(uow.session, sorted(set(merges.values()) - known))
    counted_all = {it.id: it for it in matters(uow, [*here, *others], merges)}
    root = members.root(uow.session)
    return report.report(
        root.name if root else "",
        (first, last),
        uow.today,
        [counted_all[it.id] for it in here],
        [counted_all[it.id] for it in others],
    )


def begin(uow: UnitOfWork, day: date) -> datetime:
    return datetime.combine(day, time(), uow.zone)


def matters(
    uow: UnitOfWork, proposals: Iterable[Proposal], merges: Mapping[int, int]
) -> list[Matter]:
    """Each as it is counted."""
    every = list(proposals)
    ids = [it.id for it in every]
    seconds = gathering.counts(uow.session, ids)
    leads = {it.proposal_id: it for it in gathering.leads_of(uow.session, ids)}
    answers = by_proposal(gathering.answers_of(uow.session, ids))
    said = by_proposal(gathering.own_ratings(uow.session, ids))
    handed = {it.number: uow.day_of(it.at)
              for it in cases.steps_of(uow.session, MATTER, ids, [Verb.ASSIGN])}  # fmt: skip
    days, table = uow.policy(rules.ANSWER_DAYS), timing.table(uow)
    unit = chain.WAITS[State.ASSIGNED].unit
    found = []
    for it in every:
        first = answers[it.id][0].at if it.id in answers else None
        day = handed.get(it.id)
        usual = counted.due(day, days, unit, table) if day else None
        found.append(
            Matter(
                id=it.id,
                number=it.number or "",
                subject=it.subject,
                category=it.category,
                proposer=it.proposer_id,
                seconds=seconds.get(it.id, 0),
                state=it.state,
                is_opinion=it.converted is not None,
                into=merges.get(it.id),
                lead=lead(it, leads.get(it.id)),
                handed=day,
                due=it.answer_due or usual,
                answered=uow.day_of(first) if first else None,
                grade=answers[it.id][-1].grade if it.id in answers else None,
                rating=rated(answers.get(it.id, []), said.get(it.id, [])),
                was_again=any(one.rating is Rating.DISSATISFIED for one in said.get(it.id, ())),
                is_outstanding=it.outstanding is not None,
            )
        )
    return found


def rated(answers: Sequence[ProposalAnswer], said: Iterable[ProposalRating]) -> Rating | None:
    """What the proposer says of the last answer."""
    return next((it.rating for it in said if answers and it.round == answers[-1].round), None)


def lead(proposal: Proposal, found: ProposalDepartment | None) -> str:
    """Who leads; while departments are being chosen, nobody does."""
    return found.unit.called if found and proposal.state not in chain.ASSIGNABLE else ""


def by_proposal(rows: Iterable[T]) -> dict[int, list[T]]:
    """The rows of each, in their order."""
    found: dict[int, list[T]] = {}
    for row in rows:
        found.setdefault(row.proposal_id, []).append(row)
    return found
