"""Whom it is handed to: chosen, handed over, handed back, taken away."""

from datetime import date

import pytest

from tests.people import CHEN, HELEN, LI, LIU, WANG, ZHOU
from tests.proposals.scenes import (
    answer,
    assign,
    decide,
    department,
    does,
    letters,
    rate,
    read,
    state,
    submit,
    told,
)
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.proposals import actions
from union.proposals.rules import State
from union.roles import actions as roles


def lists(office, who):
    return {name: [it.id for it in office.ask(Actor(who), actions.lists, which=name).lines]
            for name in ("mine", "waiting", "open", "answered")}  # fmt: skip


def chosen(office):
    """Taken up, with a note apart, and a department that was only chosen so far."""
    unit, number = department(office), submit(office, behind=(HELEN, ZHOU))
    does(office, LIU, actions.accept, number)
    does(office, LIU, actions.note, number, text="总务处上次就推脱")
    does(office, LIU, actions.pick_department, number, unit_id=unit)
    return number


def test_who_has_not_the_duty_or_another_department_decides_nothing(office):
    unit = department(office)
    department(office, "教务处", "Helen")
    number = submit(office)
    for who in (WANG, LI, HELEN, CHEN):
        with pytest.raises(Refusal, match="members-not-yours"):
            does(office, who, actions.accept, number)
    assign(office, number, unit)
    with pytest.raises(Refusal, match="proposals-not-your-department"):
        answer(office, number, who=HELEN)
    with pytest.raises(Refusal, match="proposals-no-department"):
        answer(office, number, who=ZHOU)
    with pytest.raises(Refusal, match="members-not-yours"):
        answer(office, number, who=WANG)
    answer(office, number)
    with pytest.raises(Refusal, match="proposals-rate-not-now"):
        rate(office, number, who=LIU)


def test_who_is_dismissed_from_a_department_answers_no_more(office):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    [held] = [it for it in office.ask(Actor(ZHOU), roles.lists).held if it.name == "李芳"
              and it.role == "handler_dept"]  # fmt: skip
    office.run(Actor(ZHOU), roles.dismiss, appointment_id=held.id)
    with pytest.raises(Refusal, match="members-not-yours"):
        answer(office, number)


def test_a_department_hands_back_what_is_not_its_own(office):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    does(office, LI, actions.hand_back, number, why="归教务处管")
    assert state(office, number) is State.ACCEPTED
    assert [it["why"] for it in told(office, LIU, "proposals-task-letter")] == ["归教务处管"]
    handing = office.ask(Actor(LIU), actions.handing, proposal_id=number)
    assert [it.part for it in handing.departments] == ["none"]


def test_the_first_department_leads_those_after_it_assist_and_nobody_leads_alone(office):
    unit = department(office)
    other, empty = department(office, "教务处", "Helen"), department(office, "德育处", None)
    number = submit(office)
    does(office, LIU, actions.accept, number)
    with pytest.raises(Refusal, match="proposals-no-lead"):
        does(office, LIU, actions.hand_over, number)
    for chosen in (empty, other):
        handing = does(office, LIU, actions.pick_department, number, unit_id=chosen)
    assert [it.part for it in handing.departments] == ["none", "assist", "lead"]
    with pytest.raises(Refusal, match="proposals-nobody-there"):
        does(office, LIU, actions.hand_over, number)
    does(office, LIU, actions.pick_department, number, unit_id=empty)
    does(office, LIU, actions.pick_department, number, unit_id=unit)
    does(office, LIU, actions.answer_until, number, until="2026-11-30")
    does(office, LIU, actions.hand_over, number)
    course = read(office, WANG, number)
    assert (course.lead, course.assists, course.due) == ("总务处", ["教务处"], date(2026, 11, 30))
    assert told(office, HELEN, "proposals-task-letter")[0]["part"] == "assist"
    with pytest.raises(Refusal, match="proposals-not-your-department"):
        answer(office, number, who=HELEN)
    for unknown in (4040, 1):
        with pytest.raises(Refusal, match="cases-not-now"):
            does(office, LIU, actions.pick_department, number, unit_id=unknown)


def test_notes_are_for_those_who_see_to_it_and_never_for_the_proposer(office):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    does(office, LIU, actions.note, number, text="校长同意先办")
    does(office, LI, actions.note, number, text="厂家月底来量尺寸")
    seen = {who: [it.note for it in office.ask(Actor(who), actions.history,
                                               proposal_id=number).steps if it.is_private]
            for who in (LIU, LI, WANG, HELEN)}  # fmt: skip
    assert seen[LIU] == seen[LI] == ["校长同意先办", "厂家月底来量尺寸"]
    assert seen[WANG] == seen[HELEN] == []
    assert [read(office, who, number).notes for who in (LIU, WANG)] == [2, 0]
    for who in (WANG, HELEN):
        with pytest.raises(Refusal, match="proposals-no-notes"):
            does(office, who, actions.note, number, text="我也写一句")
    assert not [facts for _, facts in office.ask(NOBODY, letters) if "厂家" in str(facts)]


def test_the_committee_takes_it_from_one_department_for_another(office):
    unit, other = department(office), department(office, "教务处", "Helen")
    number = submit(office, behind=(ZHOU, LIU))
    assign(office, number, unit)
    with pytest.raises(Refusal, match="cases-words"):
        does(office, LIU, actions.recall, number, why="")
    does(office, LIU, actions.recall, number, why="改由教务处办")
    assert state(office, number) is State.ACCEPTED
    assert [(it["verb"], it["unit"]) for it in told(office, LI)] == [("recall", "总务处")]
    assert told(office, WANG)[-1]["why"] == "改由教务处办"
    with pytest.raises(Refusal, match="cases-not-now"):
        answer(office, number)
    does(office, LIU, actions.pick_department, number, unit_id=other)
    does(office, LIU, actions.hand_over, number)
    answer(office, number, "b", "寒假装好", "2027-01-20", who=HELEN)
    rate(office, number, "dissatisfied", why="太晚了点")
    does(office, LIU, actions.recall, number, why="部门没有动静")
    assert state(office, number) is State.FACE_TO_FACE
    does(office, LIU, actions.meet, number, why="谈好了，提前到十一月")
    assert state(office, number) is State.TRACKING


def test_a_department_that_is_only_being_chosen_reads_no_notes(office):
    number = chosen(office)
    assert not [it for it in office.ask(Actor(LI), actions.history, proposal_id=number).steps
                if it.is_private]  # fmt: skip
    with pytest.raises(Refusal, match="proposals-no-notes"):
        does(office, LI, actions.may_note, number)


@pytest.mark.parametrize("end", ["reject", "withdraw", "reply"])
def test_what_ends_without_a_department_was_never_with_it(office, end):
    number = chosen(office)
    if end == "withdraw":
        does(office, WANG, actions.withdraw, number, why="不提了")
    elif end == "reject":
        decide(office, number, "reject")
    else:
        decide(office, number, "convert")
        does(office, LIU, actions.reply, number, text="已经在楼层加装")
    assert read(office, WANG, number).lead == ""
    with pytest.raises(Refusal, match="proposals-no-notes"):
        does(office, LI, actions.may_note, number)
