"""What the proposals of a year tell: figures of departments, what can be outstanding."""

import pytest

from tests.honours.scenes import asks, decide, praised
from tests.people import HELEN, LI, LIU, WANG, ZHOU
from tests.proposals.scenes import answer, assign, department, does, rate, submit
from tests.scenes import questions
from union.cases.store import CaseStep
from union.honours import actions, records
from union.honours.merit import Share
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY
from union.members import store as members
from union.members.rules import UnitKind
from union.proposals import actions as proposals
from union.proposals.chain import MATTER, Verb
from union.proposals.rules import Grade, Rating, State
from union.proposals.store import Proposal, ProposalAnswer, ProposalRating


def handlings(office, **year):
    return asks(office, LIU, actions.handlings, **year)


def shortlist(office, **year):
    return [it.id for it in asks(office, LIU, actions.shortlist, **year).lines]


def test_figures_come_from_the_day_each_was_given(office, clock):
    decide(office, "honours-handled_least", "1")
    unit, other = department(office), department(office, "教务处", "Helen")
    quick, slow = submit(office), submit(office, subject="换投影仪")
    assign(office, quick, unit)
    assign(office, slow, other)
    clock.passes(days=10)
    answer(office, quick, "a", "已经装好了，在二楼", "2026-09-17")
    rate(office, quick)
    decide(office, "proposals-answer_days", "60")
    clock.passes(days=25)
    answer(office, slow, who=HELEN)  # 35 days; it had been given 30
    found = handlings(office)
    assert [(it.name, it.proposals, it.on_time, it.satisfied, it.days) for it in found.ranked] == [
        ("总务处", 1, Share(1, 1), Share(1, 1), "10.0"),
        ("教务处", 1, Share(0, 1), Share(0, 0), "35.0"),
    ]
    assert handlings(office, year=2025).ranked == []


def test_the_last_day_is_on_time_and_a_second_answer_is_no_second_proposal(office, clock):
    decide(office, "honours-handled_least", "1")
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    clock.passes(days=30)
    answer(office, number)
    rate(office, number, "dissatisfied", why="说得太笼统")
    clock.passes(days=16)  # it had been given 15
    answer(office, number, "a", "已经装好了，在二楼", "2026-10-23")
    [it] = handlings(office).ranked
    assert (it.proposals, it.on_time, it.satisfied) == (1, Share(1, 2), Share(0, 1))
    assert it.days == "23.0"


@unattended
def forget_days(uow):
    for it in uow.session.query(ProposalAnswer):
        it.took = it.in_time = None


def test_an_answer_from_before_counts_neither_way(office):
    decide(office, "honours-handled_least", "1")
    praised(office)
    office.run(NOBODY, forget_days)
    [it] = handlings(office).ranked
    assert (it.proposals, it.on_time, it.satisfied, it.days) == (1, Share(0, 0), Share(1, 1), "")


def test_who_handled_few_is_counted_and_not_ranked(office):
    praised(office)
    found = handlings(office)
    assert (found.ranked, found.few, found.least) == ([], 1, 3)


def test_an_opinion_answered_by_the_committee_is_no_departments(office):
    decide(office, "honours-handled_least", "1")
    number = submit(office)
    does(office, LIU, proposals.decide, number, verb="convert", why="学校今年已经安排")
    does(office, LIU, proposals.reply, number, text="已经列入明年的计划")
    assert (handlings(office).ranked, handlings(office).few) == ([], 0)


@unattended
def dissolve(uow, *, unit_id):
    [unit] = [it for it in members.units(uow.session, UnitKind.DEPARTMENT) if it.id == unit_id]
    unit.closed = uow.today


def test_a_department_that_was_dissolved_is_not_compared(office):
    decide(office, "honours-handled_least", "1")
    unit = department(office)
    praised(office, unit=unit)
    assert [it.unit_id for it in handlings(office).ranked] == [unit]
    office.run(NOBODY, dissolve, unit_id=unit)
    assert handlings(office).ranked == []


def test_the_shortlist_follows_the_proposers_word(office):
    unit = department(office)
    liked, endured = submit(office), submit(office, subject="换投影仪")
    for number in (liked, endured):
        assign(office, number, unit)
        answer(office, number, "a", "已经装好了，在二楼", "2026-09-07")
    assert shortlist(office) == []
    rate(office, liked)
    rate(office, endured, "basically")
    rate(office, endured, who=HELEN)  # praised, but not by the proposer
    assert shortlist(office) == [liked]
    assert shortlist(office, year=2025) == []


def test_a_plan_is_on_the_shortlist_once_it_is_carried_out(office):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    answer(office, number, "b", "列入寒假维修计划", "2026-12-01")
    rate(office, number)
    assert shortlist(office) == []
    does(office, LI, proposals.fulfil, number, why="三楼已经装好了")
    assert shortlist(office) == [number]


@unattended
def settle(uow, *, state, grade, rated, done, opinion):
    """A proposal as it might lie in the books, whatever way it came."""
    proposer, answerer = (members.by_account(uow.session, one) for one in (WANG, LI))
    it = Proposal(state=state, year=2026, serial=1, proposer=proposer, subject="装饮水机",
                  category="其他", reason="课间总要排队", measures="加装一台", needed=2, files=[],
                  begun=uow.now, submitted=uow.now)  # fmt: skip
    it.converted = uow.now if opinion else None
    uow.session.add(it)
    uow.session.flush()
    for number, said in enumerate([Grade.CANNOT, grade] if grade else [], 1):
        uow.session.add(ProposalAnswer(proposal_id=it.id, round=number, grade=said, text="好的",
                                       by_id=answerer.id, at=uow.now))  # fmt: skip
    if rated:
        uow.session.add(ProposalRating(proposal_id=it.id, member_id=proposer.id, round=2,
                                       rating=rated, reason="", at=uow.now))  # fmt: skip
    if done:
        uow.session.add(CaseStep(matter=MATTER, number=it.id, verb=Verb.FULFIL, before="tracking",
                                 after="closed", at=uow.now, note="装好了"))  # fmt: skip
    uow.session.flush()
    return records.eligible_of(uow.session, 2026, [it.id]) == {it.id}


@pytest.mark.parametrize(
    ("state", "grade", "rated", "done", "opinion", "is_one"),
    [
        (State.CLOSED, Grade.SOLVED, Rating.SATISFIED, False, False, True),
        (State.RATED, Grade.SOLVED, Rating.SATISFIED, False, False, True),
        (State.CLOSED, Grade.PLANNED, Rating.SATISFIED, True, False, True),
        (State.TRACKING, Grade.PLANNED, Rating.SATISFIED, False, False, False),
        (State.CLOSED, Grade.CANNOT, Rating.SATISFIED, False, False, False),
        (State.CLOSED, Grade.SOLVED, Rating.BASICALLY, False, False, False),
        (State.CLOSED, Grade.SOLVED, None, False, False, False),
        (State.CLOSED, Grade.SOLVED, Rating.SATISFIED, False, True, False),
        (State.ANSWERED, Grade.SOLVED, None, False, False, False),
        (State.MERGED, None, None, False, False, False),
    ],
)
def test_what_can_be_outstanding(office, state, grade, rated, done, opinion, is_one):
    """The last of two answers decides, and what its proposer says of that one."""
    facts = {"state": state, "grade": grade, "rated": rated, "done": done, "opinion": opinion}
    assert office.run(NOBODY, settle, **facts) is is_one


@pytest.mark.parametrize("action", [actions.handlings, actions.shortlist, actions.desk])
def test_only_the_committee_reads_it_and_of_no_other_age(office, action):
    with pytest.raises(Refusal, match="members-not-yours"):
        asks(office, WANG, action)
    for year in (1990, 2027):
        with pytest.raises(Refusal, match="kernel-old-button"):
            asks(office, LIU, action, year=year)


@pytest.mark.parametrize("action", [actions.handlings, actions.shortlist])
def test_what_is_asked_of_the_database_does_not_grow_with_the_proposals(office, action):
    unit = department(office)
    praised(office, unit=unit)
    few = questions(lambda: asks(office, LIU, action))
    for at in range(5):
        praised(office, f"换第{at}台投影仪", unit)
    assert questions(lambda: asks(office, LIU, action)) == few


def test_how_many_are_not_rated_yet_is_said(office):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    praised(office, "换投影仪", unit)
    assert asks(office, LIU, actions.desk).left == 1
    assert asks(office, LIU, actions.desk, year=2025).left == 0


def test_nobodys_praise_of_their_own_answer_counts(office):
    unit = department(office, who="王建国")
    own = praised(office, unit=unit, handler=WANG)
    liked = praised(office, "换投影仪", unit, LI, (HELEN, ZHOU), WANG)
    assert shortlist(office) == [liked]
    decide(office, "honours-handled_least", "1")
    [found] = asks(office, LIU, actions.handlings).ranked
    assert (found.proposals, found.satisfied) == (2, (1, 1))
    assert own not in shortlist(office)
