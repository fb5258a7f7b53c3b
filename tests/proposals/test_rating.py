"""What is said of an answer, and what follows from that."""

from functools import partial

import pytest

from bot.texts import Texts
from bot.views import LETTERS
from tests.people import HELEN, LI, LIU, WANG, ZHOU
from tests.proposals.scenes import (
    answer,
    assign,
    department,
    does,
    letters,
    rate,
    read,
    state,
    submit,
    told,
)
from tests.stage import GROUP
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.proposals import actions
from union.proposals.chain import Verb
from union.proposals.rules import State


def test_whose_department_answered_says_nothing_of_the_answer(office):
    number = submit(office, behind=(HELEN, LI))
    assign(office, number, department(office))
    answer(office, number)
    heard = {who: told(office, who, "proposals-answered-letter")[0] for who in (WANG, HELEN, LI)}
    assert [it["rates"] for it in heard.values()] == ["yes", "yes", "department"]
    drawn = LETTERS["proposals-answered-letter"](partial(Texts().say, "zh-CN"), **heard[LI])
    assert "这件是您的部门办的，评价由提案人来做" in drawn.text
    assert "办结" not in drawn.text
    assert not office.ask(Actor(LI), actions.read, proposal_id=number).course.may_rate
    with pytest.raises(Refusal, match="proposals-rate-not-now"):
        rate(office, number, who=LI)
    rate(office, number, who=HELEN)
    rate(office, number)


def test_dissatisfied_once_it_is_handled_again_and_twice_they_meet(office):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    answer(office, number)
    with pytest.raises(Refusal, match="cases-words"):
        rate(office, number, "dissatisfied")
    rate(office, number, "dissatisfied", why="没有说什么时候")
    assert state(office, number) is State.SECOND_HANDLING
    again = told(office, LI, "proposals-task-letter")[-1]
    assert (again["verb"], again["why"], again["due"]) == ("object", "没有说什么时候", "2026-09-22")
    answer(office, number, text="明年列入预算")
    assert state(office, number) is State.SECOND_ANSWERED
    rate(office, number, "dissatisfied", why="还是没有日子")
    assert state(office, number) is State.FACE_TO_FACE
    assert told(office, LIU, "proposals-task-letter")[-1]["verb"] == "object"
    does(office, LIU, actions.meet, number, why="9月7日当面谈过，寒假前装")
    assert state(office, number) is State.RATED
    does(office, LIU, actions.close, number)
    steps = [it.verb for it in office.ask(Actor(WANG), actions.history, proposal_id=number).steps]
    assert steps == [Verb.SUBMIT, Verb.ACCEPT, Verb.ASSIGN, Verb.ANSWER, Verb.OBJECT, Verb.ANSWER,
                     Verb.OBJECT, Verb.MEET, Verb.CLOSE]  # fmt: skip


def test_a_rating_that_does_not_come_is_not_taken_for_satisfied(office, clock):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    answer(office, number)
    with pytest.raises(Refusal, match="proposals-still-waits"):
        does(office, LIU, actions.leave_unrated, number, why="再等也没有")
    clock.passes(days=15)
    does(office, LIU, actions.leave_unrated, number, why="提案人出差")
    assert state(office, number) is State.RATED
    assert read(office, WANG, number).rated is None
    does(office, LIU, actions.close, number)
    assert told(office, GROUP, "proposals-closed-card")[0]["rating"] == ""


def test_what_was_said_of_the_first_answer_is_not_said_of_the_second(office, clock):
    number = submit(office, behind=(HELEN, ZHOU))
    assign(office, number, department(office))
    answer(office, number)
    rate(office, number, who=HELEN)
    rate(office, number, "dissatisfied", why="没有说清楚")
    answer(office, number, text="下学期再看看吧")
    course = read(office, WANG, number)
    assert (course.rated, course.ratings) == (None, {})
    clock.passes(days=40)
    does(office, LIU, actions.leave_unrated, number, why="一直没有等到评价")
    does(office, LIU, actions.close, number)
    assert [it["rating"] for _, it in office.ask(NOBODY, letters, key="proposals-closed-card")] == [
        ""]  # fmt: skip
    span = {"since": "2026-01-01", "until": "2026-12-31"}
    found = office.ask(Actor(LIU), actions.report, **span)
    assert [it.count for it in found.ratings] == [0, 0, 0]
