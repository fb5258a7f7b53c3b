"""Who is reminded when: those it waits for, alone; a week late the leader in charge."""

from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest

from bot.texts import Texts
from bot.views import LETTERS
from tests.people import HELEN, LI, LIU, WANG, ZHOU
from tests.proposals.scenes import answer, assign, department, does, rate, state, submit, told
from union.cases import store as cases
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY, Actor
from union.members.store import by_account
from union.policies import actions as policies
from union.proposals import actions
from union.proposals.rules import State
from union.roles import actions as roles
from union.school_days import actions as school_days

NUDGE, OVERDUE = "proposals-nudge-letter", "proposals-overdue-letter"
NUDGES, OVERDUES = "proposals-nudges-letter", "proposals-overdues-letter"


def until(office, clock, iso):
    """Every day up to this one has its round of reminders."""
    while clock.now.date().isoformat() < iso:
        clock.now += timedelta(days=1)
        office.run(NOBODY, actions.remind)


def marks(office, who, key=NUDGE):
    return [it["mark"] for it in told(office, who, key)]


@unattended
def leaves(uow, account):
    by_account(uow.session, account).reachable = False


def test_a_department_is_reminded_alone_and_late_the_principal_hears_of_it(office, clock):
    office.run(Actor(ZHOU), roles.appoint, role="principal", of="0", who="Helen")
    unit = department(office)
    number = submit(office, behind=(ZHOU, LIU))
    assign(office, number, unit)
    until(office, clock, "2026-10-28")
    assert marks(office, LI) == ["half", "week_before", "four_fifths", "due", "overdue", "leader",
                                 "leader", "leader"]  # fmt: skip
    assert [(it["late"], it["unit"]) for it in told(office, HELEN, OVERDUE)] == [
        (7, "总务处"), (14, "总务处"), (21, "总务处"),
    ]  # fmt: skip
    assert [marks(office, who) for who in (WANG, LIU, ZHOU, HELEN)] == [[], [], [], []]
    late = told(office, LI, NUDGE)[-1]
    assert (late["late"], late["left"], late["due"]) == (21, 0, "2026-10-07")


def test_the_leader_in_charge_of_the_department_hears_of_it_and_else_the_principal(office, clock):
    office.run(Actor(ZHOU), roles.appoint, role="principal", of="0", who="Helen")
    unit = department(office)
    given = {"role": "leader_in_charge", "of": str(unit), "who": "王建国"}
    office.run(Actor(ZHOU), roles.appoint, **given)
    number = submit(office, behind=(ZHOU, LIU))
    assign(office, number, unit)
    until(office, clock, "2026-10-14")
    late = [told(office, who, OVERDUE) for who in (WANG, HELEN, LI, LIU)]
    assert [[it["late"] for it in one] for one in late] == [[7], [], [], []]
    office.run(NOBODY, leaves, account=WANG)
    until(office, clock, "2026-10-21")
    assert [it["late"] for it in told(office, HELEN, OVERDUE)] == [14]


@pytest.mark.parametrize("role", ["leader_in_charge", "principal"])
def test_nobody_is_asked_to_see_to_their_own_delay(office, clock, role):
    unit = department(office)
    office.run(Actor(ZHOU), roles.appoint, role=role, of=str(unit), who="李芳")
    assign(office, submit(office, behind=(ZHOU, LIU)), unit)
    until(office, clock, "2026-10-14")
    late = [told(office, who, OVERDUE) for who in (LI, LIU)]
    assert [[it["late"] for it in one] for one in late] == [[], [7]]


def test_a_principal_out_of_reach_leaves_it_to_the_committee(office, clock):
    office.run(Actor(ZHOU), roles.appoint, role="principal", of="0", who="Helen")
    assign(office, submit(office, behind=(ZHOU, LIU)), department(office))
    office.run(NOBODY, leaves, account=HELEN)
    until(office, clock, "2026-10-14")
    late = [told(office, who, OVERDUE) for who in (HELEN, LIU)]
    assert [[it["late"] for it in one] for one in late] == [[], [7]]


def test_who_has_answered_is_reminded_no_more_and_now_the_proposer_is(office, clock):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    answer(office, number)
    until(office, clock, "2026-09-22")
    assert marks(office, LI) == []
    assert marks(office, WANG) == ["week_before", "four_fifths", "due", "overdue"]
    assert marks(office, HELEN) == []
    until(office, clock, "2026-09-28")
    assert marks(office, LIU) == ["leader"]  # it may go on without the rating
    rate(office, number)
    assert state(office, number) is State.RATED


def test_the_committee_is_reminded_of_what_it_has_not_decided(office, clock):
    submit(office)
    until(office, clock, "2026-09-15")
    assert marks(office, LIU) == marks(office, ZHOU) == ["half", "four_fifths", "due", "overdue"]
    assert marks(office, WANG) == []


def test_a_promise_is_looked_at_again_on_its_day(office, clock):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    answer(office, number, "b", "国庆后加装", "2026-10-20")
    rate(office, number)
    until(office, clock, "2026-10-20")
    assert marks(office, LI)[-1] == "due"
    assert marks(office, LIU) == ["due"]


def test_where_nobody_is_left_in_the_department_the_committee_is_told(office, clock):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    office.run(NOBODY, leaves, account=LI)
    until(office, clock, "2026-09-22")
    assert marks(office, LIU) == ["half"]


def enter_terms(office):
    for term, first, last in (("2026-1", "2026-09-01", "2026-09-20"),
                              ("2026-2", "2026-10-20", "2027-06-20")):  # fmt: skip
        office.run(Actor(ZHOU), school_days.keep_term, term=term, first=first, last=last)


@pytest.mark.parametrize(("pause", "due"), [("on", "2026-11-05"), ("off", "2026-10-07")])
def test_in_the_vacations_the_days_stand_still_unless_the_school_says_otherwise(
    office, clock, pause, due
):
    enter_terms(office)
    office.run(Actor(ZHOU), policies.decide, name="proposals-pause", value=pause)
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    course = office.ask(Actor(WANG), actions.read, proposal_id=number).course
    assert course.due.isoformat() == due
    until(office, clock, "2026-10-19")
    assert bool(marks(office, LI)) == (pause == "off")


def test_reminded_twice_a_day_is_reminded_once(office, clock):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    clock.now = datetime(2026, 9, 22, 1, tzinfo=UTC)
    office.run(NOBODY, actions.remind)
    office.run(NOBODY, actions.remind)
    assert marks(office, LI) == ["half"]


def test_what_is_closed_or_withdrawn_reminds_nobody(office, clock):
    number = submit(office)
    does(office, WANG, actions.withdraw, number, why="不提了")
    until(office, clock, "2026-10-01")
    assert marks(office, LIU) == []


@unattended
def forgotten(uow):
    cases.wait(uow.session, "proposal", 1, uow.today, None)


def test_what_was_submitted_before_anybody_counted_gets_its_day(office, clock):
    submit(office)
    office.run(NOBODY, forgotten)
    until(office, clock, "2026-09-08")
    assert office.ask(Actor(WANG), actions.read, proposal_id=1).course.due == date(2026, 9, 15)


def test_without_a_principal_the_committee_hears_of_a_late_department(office, clock):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    until(office, clock, "2026-10-14")
    assert [it["late"] for it in told(office, LIU, OVERDUE)] == [7]


def test_what_a_department_cannot_hear_any_more_the_committee_hears_at_once(office):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    answer(office, number)
    office.run(NOBODY, leaves, account=LI)
    rate(office, number, "dissatisfied", why="没有说什么时候")
    assert [it["part"] for it in told(office, LIU, "proposals-task-letter")] == ["committee"]


def test_who_has_several_on_one_day_gets_one_letter_the_most_urgent_first(office, clock):
    unit = department(office)
    first = submit(office, subject="办公室加装直饮水机")
    assign(office, first, unit)
    clock.now += timedelta(days=1)
    for subject in ("教学楼空调清洗", "操场夜间照明"):
        assign(office, submit(office, subject=subject), unit)
    until(office, clock, "2026-10-15")
    [late] = told(office, LI, NUDGES)[-1:]
    assert (late["count"], [it["left"] for it in late["items"]]) == (2, [-7, -7])
    assert [it["number"] for it in late["items"]] == ["2026-002", "2026-003"]
    [over] = told(office, LIU, OVERDUES)
    assert [(it["unit"], it["left"]) for it in over["items"]] == [("总务处", -7)] * 2
    assert [it["late"] for it in told(office, LIU, OVERDUE)] == [7]  # the first, a day before


def test_a_letter_of_many_names_a_dozen_and_how_many_more(office, clock):
    for at in range(14):
        submit(office, subject=f"第{at + 1}层走廊照明更换")
    until(office, clock, "2026-09-11")
    [it] = told(office, LIU, NUDGES)
    assert (it["count"], len(it["items"])) == (14, 8)
    said = LETTERS[NUDGES](partial(Texts().say, "zh-CN"), **it).text
    assert "今天有 14 件提案到了时候" in said
    assert "2026-001 <b>第1层走廊照明更换</b>　待立案，还有" in said
    assert "还有 6 件" in said


def test_looked_at_again_after_an_answer_the_day_has_no_second_letter(office, clock):
    numbers = [submit(office, subject=subject) for subject in ("教学楼空调清洗", "操场夜间照明")]
    clock.now = datetime(2026, 9, 11, 1, tzinfo=UTC)
    office.run(NOBODY, actions.remind)
    does(office, LIU, actions.accept, numbers[0])
    office.run(NOBODY, actions.remind)
    assert (len(told(office, LIU, NUDGES)), told(office, LIU, NUDGE)) == (1, [])
