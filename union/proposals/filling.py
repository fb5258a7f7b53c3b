"""The form of a proposal (提案表), filled in as far as the books know."""

from collections.abc import Collection, Sequence
from datetime import date

from union.cases import store as cases
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.proposals import finding, gathering, showing, store
from union.proposals.chain import MATTER, Verb
from union.proposals.rules import State
from union.proposals.sheets import Paper, Passed, Said
from union.proposals.store import Proposal

VERDICTS = (Verb.ACCEPT, Verb.MERGE, Verb.CONVERT, Verb.REJECT, Verb.COME_LATE)


def paper(uow: UnitOfWork, proposal: Proposal) -> Paper:
    """All that can be read by whoever proposed it; notes apart are not there."""
    it, root = proposal, members.root(uow.session)
    passed = showing.history(uow, it, it.proposer).steps
    joined, into = store.merged(uow.session, it.id), store.merged_into(uow.session, it.id)
    with_it = finding.departments(uow, it)
    answers = store.answers(uow.session, it.id)
    return Paper(
        school=root.name if root else "",
        number=it.number or "",
        subject=it.subject,
        category=it.category,
        reason=it.reason,
        measures=it.measures,
        files=len(it.files),
        proposer=it.proposer.name,
        unit=it.proposer.unit.name if it.proposer.unit else "",
        joint=[one.proposer.name for one in joined],
        seconders=[one.name for one in store.seconders(uow.session, it.id)],
        submitted=uow.day_of(it.submitted) if it.submitted else None,
        verdict=last(passed, VERDICTS),
        into=(into and into.number) or "",
        with_others=[one.number or "" for one in joined],
        lead=next((one.unit.called for one in with_it if one.is_lead), ""),
        assists=[one.unit.called for one in with_it if not one.is_lead],
        due=(it.answer_due or waits(uow, it)) if with_it else None,
        answers=[showing.answered(uow, one) for one in answers],
        ratings=ratings(uow, it),
        met=last(passed, (Verb.MEET,)),
        closed=uow.day_of(it.closed) if it.closed else None,
    )


def waits(uow: UnitOfWork, it: Proposal) -> date | None:
    """Of what was handed over before the day was kept, as long as it waits for its answer."""
    owed = it.state in (State.ASSIGNED, State.HANDED)
    return cases.due_of(uow.session, MATTER, it.id) if owed else None


def ratings(uow: UnitOfWork, it: Proposal) -> list[Said]:
    """Those of the proposer, of the first answer first."""
    own = gathering.own_ratings(uow.session, [it.id])
    return [Said(one.round, one.rating, one.reason) for one in own]


def last(passed: Sequence[Passed], verbs: Collection[Verb]) -> Passed | None:
    return next((it for it in reversed(passed) if it.verb in verbs), None)
