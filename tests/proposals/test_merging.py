"""Several about one matter become one, and part again."""

import pytest

from tests.people import HELEN, LI, LIU, WANG, ZHOU
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
from union.proposals.rules import Rating, State


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
