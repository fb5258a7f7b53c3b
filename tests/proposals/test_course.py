"""From submission to the end: every step in its turn, by whom it belongs, told to all."""

from datetime import date
from functools import partial

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from bot.texts import Texts
from bot.views import LETTERS
from tests.people import CHEN, HELEN, LI, LIU, WANG, ZHOU
from tests.proposals.scenes import (
    WHY,
    answer,
    assign,
    department,
    does,
    letters,
    rate,
    state,
    submit,
    told,
    units,
)
from tests.stage import GROUP
from union.cases import store as cases
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.policies import actions as policies
from union.proposals import actions, chain, choosing
from union.proposals.chain import Verb
from union.proposals.rules import Rating, State
from union.proposals.steps import TOLD_OTHERWISE
from union.roles import actions as roles


def decide(office, number, verb, why=WHY, **more):
    return does(office, LIU, actions.decide, number, verb=verb, why=why, **more)


def read(office, who, number):
    return office.ask(Actor(who), actions.read, proposal_id=number).course


def lists(office, who):
    return {name: [it.id for it in office.ask(Actor(who), actions.lists, which=name).lines]
            for name in ("mine", "waiting", "open", "answered")}  # fmt: skip


def test_accepted_assigned_answered_rated_closed(office):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    assert state(office, number) is State.ASSIGNED
    assert read(office, WANG, number).lead == "总务处"
    assert read(office, WANG, number).due == date(2026, 10, 7)
    answer(office, number)
    assert state(office, number) is State.ANSWERED
    rate(office, number)
    assert state(office, number) is State.RATED
    does(office, LIU, actions.close, number)
    assert state(office, number) is State.CLOSED
    for account in (WANG, HELEN, ZHOU):
        verbs = [it["verb"] for it in told(office, account)]
        if account != WANG:
            assert verbs == ["accept", "assign", "rate", "close"]
        else:
            assert verbs == ["accept", "assign", "close"]
        assert len(told(office, account, "proposals-answered-letter")) == 1
    assert [it["part"] for it in told(office, LI, "proposals-task-letter")] == ["lead"]
    assert [it["number"] for it in told(office, GROUP, "proposals-closed-card")] == ["2026-001"]


def test_every_letter_says_who_when_why_and_what_comes_next(office):
    number = submit(office)
    decide(office, number, "reject")
    [letter] = told(office, WANG)
    assert (letter["by"], letter["day"], letter["why"]) == ("committee", "2026-09-07", WHY)
    assert letter["state"] == "rejected"
    assert not told(office, LIU)  # no one behind it


@pytest.mark.parametrize("verb", ["reject", "convert"])
def test_without_a_reason_nothing_is_refused(office, verb):
    number = submit(office)
    with pytest.raises(Refusal, match="cases-words"):
        decide(office, number, verb, why=" ")
    assert state(office, number) is State.SUBMITTED


def test_a_step_out_of_its_turn_is_refused(office):
    department(office)
    number = submit(office)
    with pytest.raises(Refusal, match="cases-not-now"):
        answer(office, number)
    for action, facts in (
        (actions.close, {}),
        (actions.meet, {"why": "谈过了"}),
        (actions.hand_over, {}),
        (actions.reply, {"text": "谢谢您"}),
        (actions.leave_unrated, {"why": "没有人评"}),
    ):
        with pytest.raises(Refusal, match="cases-not-now"):
            does(office, LIU, action, number, **facts)
    with pytest.raises(Refusal, match="proposals-rate-not-now"):
        rate(office, number)
    does(office, LIU, actions.accept, number)
    with pytest.raises(Refusal, match="cases-not-now"):
        does(office, ZHOU, actions.accept, number)


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


def test_whose_department_answered_says_nothing_of_the_answer(office):
    number = submit(office, behind=(HELEN, LI))
    assign(office, number, department(office))
    answer(office, number)
    heard = {who: told(office, who, "proposals-answered-letter")[0] for who in (WANG, HELEN, LI)}
    assert [it["rates"] for it in heard.values()] == ["yes", "yes", "department"]
    drawn = LETTERS["proposals-answered-letter"](partial(Texts().say, "zh-CN"), **heard[LI])
    assert "您不评价，等提案人评价" in drawn.text
    assert "办结" not in drawn.text
    assert not office.ask(Actor(LI), actions.read, proposal_id=number).course.may_rate
    with pytest.raises(Refusal, match="proposals-rate-not-now"):
        rate(office, number, who=LI)
    rate(office, number, who=HELEN)
    rate(office, number)


def test_merging_makes_co_proposers_who_are_told_and_may_rate(office):
    unit = department(office)
    one = submit(office, subject="三楼装饮水机")
    other = submit(office, who=HELEN, subject="教学楼装饮水机", behind=(WANG, LIU))
    assert [it.id for it in office.ask(Actor(LIU), actions.merging, proposal_id=other).others
            if it.is_similar] == [one]  # fmt: skip
    decide(office, other, "merge", into_id=one)
    assert state(office, other) is State.MERGED
    assert read(office, HELEN, other).into == "2026-001"
    assert read(office, WANG, one).with_others == ["2026-002"]
    assert [it["verb"] for it in told(office, HELEN)] == ["merge"]
    assert [it["verb"] for it in told(office, ZHOU)] == ["join"]
    assign(office, one, unit)
    answer(office, one)
    assert told(office, HELEN, "proposals-answered-letter")[0]["is_mine"] == "no"
    rate(office, one, "basically", who=HELEN)
    rate(office, one, "dissatisfied", who=LIU, why="说得太笼统")
    assert state(office, one) is State.ANSWERED  # the proposer's decides
    assert read(office, WANG, one).ratings == {Rating.BASICALLY: 1, Rating.DISSATISFIED: 1}
    rate(office, one)
    assert state(office, one) is State.RATED


def test_what_was_merged_comes_along_into_a_third(office):
    one, two = submit(office, subject="一件事"), submit(office, subject="两件事")
    three = submit(office, who=HELEN, subject="三件事", behind=(WANG, LIU))
    decide(office, one, "merge", into_id=two)
    decide(office, two, "merge", into_id=three)
    assert read(office, WANG, three).with_others == ["2026-001", "2026-002"]
    assert read(office, WANG, one).into == "2026-003"
    with pytest.raises(Refusal, match="proposals-merge-not-there"):
        decide(office, three, "merge", into_id=three)
    with pytest.raises(Refusal, match="proposals-merge-not-there"):
        decide(office, three, "merge", into_id=two)


def test_who_sees_to_it_hears_that_another_was_merged_into_it(office):
    unit, one = department(office), submit(office, subject="三楼装饮水机")
    assign(office, one, unit)
    other = submit(office, who=HELEN, subject="教学楼装饮水机", behind=(WANG, LIU))
    decide(office, other, "merge", into_id=one)
    assert [it["verb"] for it in told(office, LI)] == ["join"]


def test_when_the_one_it_was_merged_into_is_withdrawn_it_goes_its_own_way_again(office):
    one = submit(office, subject="三楼装饮水机")
    other = submit(office, who=HELEN, subject="教学楼装饮水机", behind=(WANG, LI))
    decide(office, other, "merge", into_id=one)
    does(office, WANG, actions.withdraw, one, why="已经装了")
    assert state(office, other) is State.SUBMITTED
    assert read(office, HELEN, other).into == ""
    assert [it["verb"] for it in told(office, HELEN)] == ["merge", "separate"]
    assert told(office, LIU, "proposals-task-letter")[0]["part"] == "committee"
    assert "proposals-withdrawn-letter" in [
        "proposals-withdrawn-letter" for chat, _ in
        office.ask(NOBODY, letters, key="proposals-withdrawn-letter") if chat == HELEN
    ]  # fmt: skip


def test_an_opinion_is_still_answered_by_the_committee_or_a_department(office):
    unit = department(office)
    mine = submit(office)
    decide(office, mine, "convert")
    assert read(office, WANG, mine).is_opinion
    does(office, LIU, actions.reply, mine, text="已转总务处安排")
    assert state(office, mine) is State.CLOSED
    other = submit(office, subject="停车位")
    decide(office, other, "convert")
    does(office, LIU, actions.pick_department, other, unit_id=unit)
    does(office, LIU, actions.hand_over, other)
    assert state(office, other) is State.HANDED
    answer(office, other, "a", "已经划线", "2026-09-01")
    assert state(office, other) is State.CLOSED
    heard = told(office, WANG, "proposals-answered-letter")
    assert [(it["text"], it["rates"]) for it in heard] == [
        ("已转总务处安排", "no"), ("已经划线", "no"),
    ]  # fmt: skip
    assert len(told(office, GROUP, "proposals-closed-card")) == 2


def test_what_comes_after_the_last_day_of_the_call_is_an_opinion(office):
    office.run(Actor(ZHOU), policies.decide, name="proposals-deadline", value="2026-09-06")
    number = submit(office)
    assert state(office, number) is State.CONVERTED
    assert [it["verb"] for it in told(office, WANG)] == ["come_late"]
    assert told(office, WANG, "proposals-submitted-letter") == []
    assert told(office, LIU, "proposals-task-letter")
    office.run(Actor(ZHOU), policies.decide, name="proposals-deadline", value="2026-09-07")
    assert state(office, submit(office, subject="另一件")) is State.SUBMITTED


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


@pytest.mark.parametrize("who", ["department", "committee"])
def test_a_promise_is_followed_until_somebody_says_what_was_done(office, who):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    answer(office, number, "b", "寒假前加装", "2027-01-15")
    rate(office, number)
    assert state(office, number) is State.TRACKING
    assert read(office, WANG, number).due == date(2027, 1, 15)
    does(office, LI, actions.postpone, number, why="设备没到货", promised="2027-03-01")
    assert read(office, WANG, number).due == date(2027, 3, 1)
    if who == "department":
        does(office, LI, actions.fulfil, number, why="三楼东侧已经装好")
    else:
        with pytest.raises(Refusal, match="cases-words"):
            does(office, LIU, actions.close, number)
        does(office, LIU, actions.close, number, why="去三楼看过，装好了")
    assert state(office, number) is State.CLOSED
    verbs = [it["verb"] for it in told(office, HELEN)]
    assert verbs == ["accept", "assign", "rate", "postpone",
                     "fulfil" if who == "department" else "close"]  # fmt: skip
    assert told(office, HELEN)[2]["state"] == "tracking"


def test_a_plan_without_a_day_ahead_is_no_plan(office):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    for promised, no in ((None, "missing"), ("2026-09-07", "past")):
        with pytest.raises(Refusal, match=f"proposals-promise-{no}"):
            answer(office, number, "b", "以后加装", promised)


def test_it_is_withdrawn_only_before_a_department_has_it(office):
    unit, number = department(office), submit(office)
    assign(office, number, unit)
    with pytest.raises(Refusal, match="proposals-withdraw-late"):
        does(office, WANG, actions.withdraw, number, why="不要了")
    with pytest.raises(Refusal, match="proposals-withdraw-late"):
        does(office, WANG, actions.may_withdraw, number)


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


def test_the_board_says_what_waits_for_whom(office):
    unit, number = department(office), submit(office)
    assert lists(office, LIU)["waiting"] == [number]
    assign(office, number, unit)
    assert lists(office, LIU)["waiting"] == []
    assert lists(office, LI)["waiting"] == [number]
    assert lists(office, WANG)["waiting"] == []
    answer(office, number)
    assert lists(office, WANG) == {
        "mine": [number], "waiting": [number], "open": [number], "answered": [number],
    }  # fmt: skip
    rate(office, number)
    assert lists(office, LI)["waiting"] == []
    does(office, LIU, actions.close, number)
    assert lists(office, HELEN)["open"] == []


def test_a_search_finds_by_number_and_by_words_but_not_what_still_seeks_names(office):
    submit(office)
    other = submit(office, subject="停车位不够用")
    office.run(Actor(WANG), actions.propose, subject="饮水机换滤芯", category="其他",
               reason="很久没换了", measures="每季度换一次")  # fmt: skip

    def found(words):
        return [it.number for it in office.ask(Actor(CHEN), actions.find, words=words)]

    assert found("2026-2") == found("停车位") == ["2026-002"]
    assert found("排队 饮水机") == ["2026-001"]
    assert found("2026-9") == found("换滤芯") == []
    does(office, WANG, actions.withdraw, other, why="不提了")
    assert found("停车位") == ["2026-002"]  # a number stays its own


def test_the_desk_counts_by_state_and_shows_one_at_a_time(office):
    one, two = submit(office, subject="三楼装饮水机"), submit(office, subject="教学楼装饮水机")
    does(office, LIU, actions.accept, submit(office, subject="停车位"))
    desk = office.ask(Actor(LIU), actions.desk)
    assert desk.counts == [(State.SUBMITTED, 2), (State.ACCEPTED, 1)]
    first = office.ask(Actor(LIU), actions.desk, state="submitted")
    assert (first.sheet.id, first.at, first.of) == (one, 0, 2)
    assert [it.id for it in first.alike] == [two]
    assert Verb.ACCEPT in first.sheet.course.ways
    last = office.ask(Actor(LIU), actions.desk, state="submitted", at=99)
    assert last.sheet.id == two
    assert office.ask(Actor(LIU), actions.desk, state="on").sheet is None


def test_two_who_decide_at_once_decide_once(office):
    from concurrent.futures import ThreadPoolExecutor

    number = submit(office)

    def try_to(deed):
        who, action, facts = deed
        try:
            return does(office, who, action, number, **facts).state.value
        except Refusal as no:
            return no.key

    deeds = [(LIU, actions.accept, {}), (ZHOU, actions.accept, {}), (LIU, actions.accept, {}),
             (ZHOU, actions.accept, {})]  # fmt: skip
    with ThreadPoolExecutor(4) as several:
        said = sorted(several.map(try_to, deeds))
    assert said == ["accepted", *["cases-not-now"] * 3]
    assert [it["verb"] for it in told(office, WANG)] == ["accept"]


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


@unattended
def books(uow):
    """Each filed proposal: its state, its history, its day."""
    found = []
    for it in choosing.page(uow.session, choosing.filed_in(set(State)), 0, 99):
        steps = [one for one in cases.steps(uow.session, "proposal", it.id) if not one.is_private]
        story = [(one.before, one.verb, one.after) for one in steps]
        found.append((it.state, story, it.id, cases.due_of(uow.session, "proposal", it.id)))
    return found


DEEDS = [
    (LIU, actions.accept, {}), (LIU, actions.decide, {"verb": "convert", "why": WHY}),
    (LIU, actions.decide, {"verb": "reject", "why": WHY}),
    (LIU, actions.decide, {"verb": "merge", "why": WHY}), (LIU, actions.pick_department, {}),
    (LIU, actions.hand_over, {}), (LI, actions.answer, {"grade": "c", "text": WHY}),
    (LI, actions.answer, {"grade": "b", "text": WHY, "promised": "2026-12-01"}),
    (LI, actions.hand_back, {"why": WHY}), (LIU, actions.recall, {"why": WHY}),
    (WANG, actions.rate, {"rating": "satisfied"}), (HELEN, actions.rate, {"rating": "basically"}),
    (WANG, actions.rate, {"rating": "dissatisfied", "why": WHY}),
    (LIU, actions.meet, {"why": WHY}), (LIU, actions.close, {"why": WHY}),
    (LIU, actions.reply, {"text": WHY}), (LI, actions.fulfil, {"why": WHY}),
    (LI, actions.postpone, {"why": WHY, "promised": "2027-01-04"}),
    (WANG, actions.withdraw, {"why": WHY}), (LIU, actions.note, {"text": WHY}),
]  # fmt: skip


@how(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, len(DEEDS) - 1), st.integers(0, 1)), max_size=14))
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_whatever_people_do_the_books_tell_one_story_that_the_table_allows(office, deeds):
    unit = office.ask(NOBODY, units).get("总务处") or department(office)
    ids = [submit(office), submit(office, subject="停车位")]

    def is_done(deed, which):
        who, action, facts = deed
        more = {"unit_id": unit} if action is actions.pick_department else {}
        if facts.get("verb") == "merge":
            more = {"into_id": ids[1 - which]}
        try:
            does(office, who, action, ids[which], **facts | more)
        except Refusal:
            return False
        return True

    for at, which in deeds:  # the first that can be done from there on
        any(is_done(deed, which) for deed in (*DEEDS[at:], *DEEDS[:at]))
    allowed = {(it.before, it.verb, it.after) for it in chain.CHART.steps}
    for now, steps, number, due in office.ask(NOBODY, books):
        assert set(steps) <= allowed
        assert [it[0] for it in steps] == [State.SEEKING, *(it[2] for it in steps[:-1])]
        assert steps[-1][2] == now
        assert (due is not None) == (now in chain.WAITS)
        told_of = [facts["verb"] for facts in told(office, HELEN) if facts["proposal_id"] == number]
        quiet = {*TOLD_OTHERWISE} - {Verb.MERGE}
        others = [verb for _, verb, _ in steps if verb not in quiet]
        assert [it for it in told_of if it != "join"] == others


def chosen(office):
    """Taken up, with a note apart, and a department that was only chosen so far."""
    unit, number = department(office), submit(office, behind=(HELEN, ZHOU))
    does(office, LIU, actions.accept, number)
    does(office, LIU, actions.note, number, text="总务处上次就推脱")
    does(office, LIU, actions.pick_department, number, unit_id=unit)
    return number


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


@pytest.mark.parametrize("far", ["2037-01-01", "9999-12-31"])
def test_no_day_is_further_ahead_than_any_plan(office, far):
    unit, number = department(office), submit(office)
    does(office, LIU, actions.accept, number)
    with pytest.raises(Refusal, match="proposals-promise-far"):
        does(office, LIU, actions.answer_until, number, until=far)
    does(office, LIU, actions.pick_department, number, unit_id=unit)
    does(office, LIU, actions.hand_over, number)
    for grade in "ab":
        with pytest.raises(Refusal, match="proposals-promise-far"):
            answer(office, number, grade, "列入计划", far)
