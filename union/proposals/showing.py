"""Sheets and lines of proposals, as one reader may see them."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from union.cases import rules as counted
from union.cases import store as cases
from union.kernel import likeness
from union.kernel.unit import UnitOfWork
from union.members.departments import handlers_of, handles, with_former
from union.members.rules import Duty
from union.members.store import Member
from union.proposals import chain, choosing, gathering, letters, rules, store, timing
from union.proposals.chain import MATTER, Verb, Who
from union.proposals.sheets import (
    Alike,
    Answered,
    Colleague,
    Course,
    Department,
    Handing,
    History,
    Line,
    Merging,
    Passed,
    Sheet,
)
from union.proposals.store import Proposal, ProposalAnswer
from union.proposals.whose import Stand

MERGEABLE_SHOWN = 20  # beside the similar ones


def lines(uow: UnitOfWork, proposals: Sequence[Proposal]) -> list[Line]:
    """Several of them, each in a line."""
    ids = [it.id for it in proposals]
    names = gathering.counts(uow.session, ids)
    dues = cases.dues_of(uow.session, MATTER, ids)
    return [
        Line(
            it.id,
            it.subject,
            it.state,
            it.number,
            rules.missing(it.needed, names.get(it.id, 0)),
            timing.days_open(uow, it),
            max(0, (uow.today - dues[it.id]).days) if it.id in dues else 0,
            it.outstanding is not None,
        )
        for it in proposals
    ]


def sheet(uow: UnitOfWork, proposal: Proposal, reader: Member) -> Sheet:
    """All of it."""
    behind = store.seconders(uow.session, proposal.id)
    stand = Stand(uow, proposal, reader)
    return Sheet(
        id=proposal.id,
        subject=proposal.subject,
        category=proposal.category,
        reason=proposal.reason,
        measures=proposal.measures,
        files=proposal.files,
        proposer=proposal.proposer.name,
        seconders=[it.name for it in behind],
        state=proposal.state,
        number=proposal.number,
        missing=rules.missing(proposal.needed, len(behind)),
        begun=uow.day_of(proposal.begun),
        submitted=uow.day_of(proposal.submitted) if proposal.submitted else None,
        withdrawal=proposal.withdrawal,
        outstanding=proposal.outstanding,
        is_mine=proposal.proposer_id == reader.id,
        is_seconded=reader.id in {it.id for it in behind},
        may_second=may_second(uow, reader),
        course=course(uow, proposal, stand),
    )


def course(uow: UnitOfWork, proposal: Proposal, stand: Stand) -> Course:
    """How far it has come."""
    with_it = stand.departments
    into = store.merged_into(uow.session, proposal.id)
    answers = stand.answers
    ratings = store.ratings(uow.session, answers[-1]) if answers else []
    may_note = proposal.serial is not None and stand.sees_to
    return Course(
        days=timing.days_open(uow, proposal),
        due=stand.due,
        left=counted.elapsed(uow.today, stand.due, timing.table(uow)) if stand.due else 0,
        lead=next((it.unit.called for it in with_it if it.is_lead), ""),
        assists=[it.unit.called for it in with_it if not it.is_lead],
        into=(into and into.number) or "",
        with_others=[it.number or "" for it in stand.merged],
        answer=answered(uow, answers[-1]) if answers else None,
        rated=letters.decided(proposal, ratings),
        ratings=dict(Counter(it.rating for it in ratings)),
        is_opinion=proposal.converted is not None,
        ways=stand.ways,
        may_rate=stand.may_rate,
        may_note=may_note,
        notes=cases.private(uow.session, MATTER, proposal.id) if may_note else 0,
        may_review=Duty.REVIEW_PROPOSALS in stand.duties,
    )


def answered(uow: UnitOfWork, it: ProposalAnswer) -> Answered:
    unit = it.unit.called if it.unit else ""
    return Answered(it.round, it.grade, it.text, it.promised, unit, uow.day_of(it.at))


def history(uow: UnitOfWork, proposal: Proposal, reader: Member) -> History:
    """Every step, the notes apart only for those who see to it."""
    sees = Stand(uow, proposal, reader).sees_to
    steps = [
        it for it in cases.steps(uow.session, MATTER, proposal.id) if sees or not it.is_private
    ]
    answers = [answered(uow, it) for it in store.answers(uow.session, proposal.id)]
    passed = [Passed(Verb(it.verb), uow.day_of(it.at), it.by.name if sees and it.by else "",
                     it.note, it.is_private) for it in steps]  # fmt: skip
    return History(proposal.id, proposal.subject, proposal.number or "", passed, answers)


def waiting(uow: UnitOfWork, member: Member) -> choosing.Chosen:
    """What waits for this member: for the department, as proposer, on the committee."""
    duties = member.duties(uow.today)
    answers, reviews = Duty.ANSWER_PROPOSALS in duties, Duty.REVIEW_PROPOSALS in duties
    return choosing.waiting_for(choosing.Parts(
        member_id=member.id,
        units=with_former(uow.session, handles(member, uow.today)) if answers else [],
        of_units=chain.waits_for(Who.DEPARTMENT),
        own=chain.waits_for(Who.PROPOSER),
        of_committee=chain.waits_for(Who.COMMITTEE) if reviews else [],
    ))  # fmt: skip


def alike(uow: UnitOfWork, proposal: Proposal) -> list[Proposal]:
    """Open ones about the same matter, likest first."""
    every = choosing.titles(uow.session, choosing.filed_in(chain.MERGEABLE))
    others = (it for it in every if it[0] != proposal.id)
    return gathering.several(uow.session, likeness.similar(proposal.subject, others))


def merging(uow: UnitOfWork, proposal: Proposal) -> Merging:
    """Those it can be merged into, the similar ones first."""
    near = alike(uow, proposal)
    some = choosing.page(uow.session, choosing.filed_in(chain.MERGEABLE), 0, MERGEABLE_SHOWN)
    others = [it for it in some if it is not proposal and it not in near]
    offered = [Alike(it.id, it.number or "", it.subject, it.measures, it in near)
               for it in (*near, *others)]  # fmt: skip
    here = (proposal.id, proposal.number or "", proposal.subject, proposal.measures)
    return Merging(*here, offered)


def handing(uow: UnitOfWork, proposal: Proposal, departments: dict[int, str]) -> Handing:
    """To whom it is about to be handed; what was chosen and then dissolved can be let go of."""
    with_it = store.departments(uow.session, proposal.id)
    chosen = {it.unit_id: it.is_lead for it in with_it}
    departments = departments | {it.unit_id: it.unit.called for it in with_it
                                 if it.unit_id not in departments}  # fmt: skip
    parts = {True: "lead", False: "assist", None: "none"}
    people = handlers_of(uow.session, [*departments], uow.today)
    offered = [Department(number, name, parts[chosen.get(number)], len(people[number]))
               for number, name in departments.items()]  # fmt: skip
    here = (proposal.id, proposal.number or "", proposal.subject)
    return Handing(*here, offered, answer_day(uow, proposal), any(chosen.values()))


def answer_day(uow: UnitOfWork, proposal: Proposal) -> date:
    """Until when the department is to answer: as chosen, or as this school does."""
    usual = timing.due(uow, rules.State.ASSIGNED)
    assert usual
    chosen = proposal.answer_due
    return chosen if chosen and chosen > uow.today else usual


def may_second(uow: UnitOfWork, member: Member) -> bool:
    return rules.may_author(uow.policy(rules.AUTHORS), member.duties(uow.today))


def colleague(member: Member) -> Colleague:
    group = member.unit
    return Colleague(member.id, member.name, group.id if group else 0, group.name if group else "")
