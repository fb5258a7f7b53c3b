"""A board of hundreds: what is asked of the database does not grow with what lies there."""

import pytest

from tests.people import LI, LIU, WANG, ZHOU
from tests.proposals.scenes import department, does, submit
from tests.scenes import grow, questions
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY, Actor
from union.members import store as members
from union.members.rules import Duty, UnitKind
from union.proposals import actions
from union.proposals.rules import State
from union.proposals.store import Proposal

BODY = {"category": "后勤保障", "reason": "课间总要排队", "measures": "总务处加装一台"}


@unattended
def pile_up(uow, count, state=State.SUBMITTED, first=500):
    """So many of 王建国's, numbered one after the other."""
    wang = members.by_account(uow.session, WANG)
    for at in range(first, first + count):
        it = Proposal(state=state, year=2026, serial=at, proposer_id=wang.id, needed=2, files=[])
        it.subject, it.begun, it.submitted = f"第{at}号教室的照明", uow.now, uow.now
        it.category, it.reason, it.measures = BODY.values()
        uow.session.add(it)


@unattended
def more_departments(uow, count):
    root = members.root(uow.session)
    for at in range(count):
        members.unit(uow.session, UnitKind.DEPARTMENT, f"第{at:02}处", root)


ASKED = [
    (WANG, actions.lists, {"which": "mine"}), (LIU, actions.lists, {"which": "waiting"}),
    (WANG, actions.lists, {"which": "open", "at": 3}), (LIU, actions.desk, {}),
    (LIU, actions.desk, {"state": "submitted", "at": 7}),
    (LI, actions.find, {"words": "照明 教室"}),
    (LI, actions.similar, {"subject": "更换第501号教室的照明"}),
]  # fmt: skip


@pytest.mark.parametrize(("who", "action", "facts"), ASKED)
def test_ten_times_as_many_are_no_more_questions(office, who, action, facts):
    def ask():
        office.ask(Actor(who), action, **facts)

    office.run(NOBODY, pile_up, 30)
    few = questions(ask)
    office.run(NOBODY, pile_up, 300, first=1000)
    assert questions(ask) == few < 24


def test_a_page_is_a_page_and_the_counts_are_all_there_are(office):
    office.run(NOBODY, pile_up, 230)
    first = office.ask(Actor(WANG), actions.lists, which="mine", most=8)
    assert (len(first.lines), first.counts["mine"], first.last) == (8, 230, 28)
    beyond = office.ask(Actor(WANG), actions.lists, which="mine", at=99, most=8)
    assert (len(beyond.lines), beyond.at) == (6, 28)
    assert {it.id for it in first.lines}.isdisjoint(it.id for it in beyond.lines)


def test_what_is_due_asks_once_who_sees_to_it(office, clock):
    office.run(NOBODY, pile_up, 40, State.ANSWERED)
    office.run(NOBODY, actions.remind)  # from today they are counted
    few = questions(lambda: office.run(NOBODY, actions.remind))
    office.run(NOBODY, pile_up, 200, State.ANSWERED, first=1000)
    office.run(NOBODY, actions.remind)
    assert questions(lambda: office.run(NOBODY, actions.remind)) == few


def test_a_letter_to_the_committee_looks_only_at_who_sits_on_it(office):
    office.run(NOBODY, grow, groups=40, people=3, leaders=True)
    with office._asking() as session:
        found = members.on_duty(session, Duty.REVIEW_PROPOSALS, office.clock().date())
        assert [it.account for it in found] == [ZHOU, LIU]
        seen = [it for it in session.identity_map.values() if isinstance(it, members.Member)]
        assert len(seen) == 2


def test_a_number_of_four_digits_is_found(office):
    office.run(NOBODY, pile_up, 1, first=4321)
    for words in ("2026-4321", "2026-4321 号", "4321"):
        [found] = office.ask(Actor(LI), actions.find, words=words)
        assert found.number == "2026-4321"


async def test_fifty_departments_are_turned_over_and_what_is_chosen_stays_in_sight(
    office, stage, liu, settled_office
):
    await liu.says("/proposals")
    await liu.taps("审查台")
    await liu.taps("待交办 1")
    await liu.taps("交办")
    away = "第30处（没有联系人）"
    assert away not in liu.sees
    await liu.taps("›")
    await liu.taps(away)
    assert "主办 第30处" in liu.sees
    assert "第29处（没有联系人）" in liu.sees  # still this page
    await liu.taps("‹")
    assert "主办 第30处" in liu.sees


@pytest.fixture
def settled_office(office):
    department(office)
    number = submit(office)
    does(office, LIU, actions.accept, number)
    office.run(NOBODY, more_departments, 50)
