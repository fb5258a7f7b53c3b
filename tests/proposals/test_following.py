"""Departments that become part of others: what they had goes with them."""

from functools import partial

import pytest

from bot.texts import Texts
from bot.views import LETTERS
from tests.people import HELEN, LI, LIU, WANG, ZHOU
from tests.proposals.scenes import answer, assign, department, does, rate, state, submit, told
from union.groups import actions as groups
from union.honours import actions as honours
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.policies import actions as policies
from union.proposals import actions
from union.proposals.chain import Verb
from union.proposals.rules import State

TASK, STEP = "proposals-task-letter", "proposals-step-letter"


def merge(office, one, into):
    office.run(Actor(ZHOU), groups.merge, unit_id=one, into_id=into)


def moves(office, who):
    """The letters that somebody goes on with it."""
    return [it for it in told(office, who, STEP) if it["verb"] == "move"]


def read(office, number, who=WANG):
    return office.ask(Actor(who), actions.read, proposal_id=number)


@pytest.fixture
def two(office):
    """总务处 (李芳) and 后勤处 (Helen), and a proposal that 总务处 leads."""
    old, new = department(office), department(office, "后勤处", "Helen")
    number = submit(office, behind=(LIU, ZHOU))
    assign(office, number, old)
    return old, new, number


def test_the_other_goes_on_and_everybody_hears_so_once(office, two):
    old, new, number = two
    merge(office, old, new)
    for _ in range(2):
        office.run(NOBODY, actions.follow)
    course = read(office, number).course
    assert (course.lead, course.assists) == ("后勤处", [])
    assert [len(moves(office, who)) for who in (WANG, LIU, HELEN, LI)] == [1, 1, 1, 0]
    [heard] = moves(office, HELEN)
    drawn = LETTERS[STEP](partial(Texts().say, "zh-CN"), **heard).text
    assert drawn.startswith("部门合并，提案 2026-001 由后勤处接着办：")
    assert "按规定：总务处 → 后勤处" in drawn
    [row] = [it for it in office.ask(Actor(WANG), actions.history, proposal_id=number).steps
             if it.verb is Verb.MOVE]  # fmt: skip
    assert row.note == "总务处 → 后勤处"


def test_it_can_be_answered_at_once_before_the_morning(office, two):
    old, new, number = two
    merge(office, old, new)
    waiting = office.ask(Actor(HELEN), actions.lists, which="waiting")
    assert [it.id for it in waiting.lines] == [number]
    answer(office, number, who=HELEN)
    assert read(office, number).course.answer.unit == "后勤处"
    office.run(NOBODY, actions.follow)
    assert read(office, number).course.lead == "后勤处"
    assert moves(office, HELEN) != []


def test_an_assistant_hears_what_is_asked_of_it_and_who_leads_is_not_asked_again(office):
    lead, assists, new = department(office), department(office, "膳食科", "Helen"), department(
        office, "后勤处", "周敏")  # fmt: skip
    number = submit(office, behind=(LIU, HELEN))
    does(office, LIU, actions.accept, number)
    for unit in (lead, assists):
        does(office, LIU, actions.pick_department, number, unit_id=unit)
    does(office, LIU, actions.hand_over, number)
    merge(office, assists, new)
    office.run(NOBODY, actions.follow)
    assert [it["part"] for it in told(office, ZHOU, TASK)] == ["assist"]
    assert [it["part"] for it in told(office, LI, TASK)] == ["lead"]
    assert [moves(office, who) for who in (WANG, LI, ZHOU)] == [[], [], []]
    merge(office, new, lead)
    office.run(NOBODY, actions.follow)
    course = read(office, number).course
    assert (course.lead, course.assists) == ("总务处", [])
    assert [it["part"] for it in told(office, LI, TASK)] == ["lead"]


def test_both_into_one_is_one_that_leads_and_one_letter(office):
    lead, assists = department(office), department(office, "膳食科", "Helen")
    new = department(office, "后勤处", "周敏")
    number = submit(office, behind=(LIU, HELEN))
    does(office, LIU, actions.accept, number)
    for unit in (lead, assists):
        does(office, LIU, actions.pick_department, number, unit_id=unit)
    does(office, LIU, actions.hand_over, number)
    for unit in (lead, assists):
        merge(office, unit, new)
    office.run(NOBODY, actions.follow)
    assert (len(moves(office, ZHOU)), told(office, ZHOU, TASK), len(moves(office, WANG))) == (
        1, [], 1)  # fmt: skip
    assert moves(office, WANG)[0]["why"] == "总务处 → 后勤处, 膳食科 → 后勤处"


def test_while_it_is_being_chosen_nobody_hears_of_it(office):
    old, new = department(office), department(office, "后勤处", "Helen")
    third = department(office, "教务处", None)
    number = submit(office, behind=(LIU, ZHOU))
    does(office, LIU, actions.accept, number)
    for unit in (old, new):
        does(office, LIU, actions.pick_department, number, unit_id=unit)
    merge(office, old, third)
    merge(office, third, new)
    office.run(NOBODY, actions.follow)
    chosen = {it.name: it.part for it in
              office.ask(Actor(LIU), actions.handing, proposal_id=number).departments}  # fmt: skip
    assert chosen == {"后勤处": "lead"}
    assert (told(office, HELEN, TASK), moves(office, WANG)) == ([], [])


def test_a_promise_is_seen_through_by_the_other(office, two):
    old, new, number = two
    answer(office, number, "b", "国庆后加装", "2026-10-20")
    rate(office, number)
    merge(office, old, new)
    office.run(NOBODY, actions.follow)
    [heard] = moves(office, HELEN)
    drawn = LETTERS[STEP](partial(Texts().say, "zh-CN"), **heard).text
    assert "写答复" not in drawn
    does(office, HELEN, actions.fulfil, number, why="三楼装好了，今天起可用")
    assert state(office, number) is State.CLOSED


def test_where_nobody_answers_in_the_other_the_committee_is_called(office, two):
    old, _, number = two
    empty = department(office, "教务处", None)
    merge(office, old, empty)
    office.run(NOBODY, actions.follow)
    assert [it["part"] for it in told(office, LIU, TASK)] == ["committee"]
    does(office, LIU, actions.recall, number, why="教务处还没有联系人")


def test_who_wrote_the_answer_does_not_rate_it_whatever_became_of_the_department(office):
    old, new = department(office), department(office, "后勤处", "Helen")
    number = submit(office, behind=(LI, ZHOU))
    assign(office, number, old)
    answer(office, number)
    merge(office, old, new)
    office.run(NOBODY, actions.follow)
    with pytest.raises(Refusal, match="proposals-rate-not-now"):
        rate(office, number, who=LI)
    rate(office, number, who=ZHOU)


def test_a_merged_department_keeps_its_name_and_its_merits(office, two):
    old, new, number = two
    office.run(Actor(ZHOU), policies.decide, name="honours-handled_least", value="1")
    answer(office, number)
    rate(office, number)
    does(office, LIU, actions.close, number)
    merge(office, old, new)
    office.run(Actor(ZHOU), groups.rename, unit_id=new, name="总务处")
    sheet = read(office, number)
    assert (sheet.course.lead, sheet.course.answer.unit) == ("总务处", "总务处")
    ranked = office.ask(Actor(LIU), honours.handlings).ranked
    assert [(it.unit_id, it.proposals, it.on_time.part) for it in ranked] == [(new, 1, 1)]
