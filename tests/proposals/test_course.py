"""From submission to the end: every step in its turn, by whom it belongs, told to all."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from tests.people import CHEN, HELEN, LI, LIU, WANG, ZHOU
from tests.proposals.scenes import (
    WHY,
    answer,
    assign,
    decide,
    department,
    does,
    rate,
    read,
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
from union.proposals.rules import State
from union.proposals.steps import TOLD_OTHERWISE


def lists(office, who):
    return {name: [it.id for it in office.ask(Actor(who), actions.lists, which=name).lines]
            for name in ("mine", "waiting", "open", "answered")}  # fmt: skip


@unattended
def books(uow):
    """Each filed proposal: its state, its history, its day."""
    found = []
    for it in choosing.page(uow.session, choosing.filed_in(set(State)), 0, 99):
        steps = [one for one in cases.steps(uow.session, "proposal", it.id) if not one.is_private]
        story = [(one.before, one.verb, one.after) for one in steps]
        found.append((it.state, story, it.id, cases.due_of(uow.session, "proposal", it.id)))
    return found


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
