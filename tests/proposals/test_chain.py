"""The table of the chain: nothing is stuck, nothing skipped, nobody unknown."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.kernel.refusal import Refusal
from union.members.rules import DUTIES
from union.proposals import chain, rules, written
from union.proposals.chain import CHART, ENDED, TAKEN_BY, WAITS, Verb, Who
from union.proposals.rules import Grade, State


def reached(from_state, steps=CHART.steps):
    """Every state that some way leads to."""
    found, now = set(), {from_state}
    while now:
        found |= now
        now = {it.after for it in steps if it.before in found} - found
    return found


@given(st.sampled_from(State))
def test_every_state_is_reached_and_leads_to_an_end(state):
    assert state in reached(State.SEEKING)
    assert reached(state) & ENDED


def test_what_has_ended_stays_so_unless_the_one_it_was_merged_into_is_withdrawn():
    left = {it.before: it.verb for it in CHART.steps if it.before in ENDED}
    assert left == {State.MERGED: Verb.SEPARATE}


@given(st.lists(st.integers(0, 30), max_size=40))
def test_whatever_way_is_taken_no_step_is_skipped(choices):
    walked, state = [State.SEEKING], State.SEEKING
    for choice in choices:
        ways = [it for it in CHART.steps if it.before is state]
        if not ways:
            break
        state = ways[choice % len(ways)].after
        walked.append(state)

    def after(state, *former):
        return state not in walked or set(walked[: walked.index(state)]) & set(former)

    assert after(State.ACCEPTED, State.SUBMITTED)
    assert after(State.ASSIGNED, State.ACCEPTED)
    assert after(State.ANSWERED, State.ASSIGNED)
    assert after(State.SECOND_HANDLING, State.ANSWERED)
    assert after(State.SECOND_ANSWERED, State.SECOND_HANDLING)
    assert after(State.FACE_TO_FACE, State.SECOND_HANDLING)
    assert after(State.TRACKING, State.RATED)
    assert after(State.CLOSED, State.RATED, State.TRACKING, State.CONVERTED, State.HANDED)
    assert walked.count(State.SECOND_HANDLING) <= walked.count(State.ANSWERED)


def test_every_step_has_a_duty_that_somebody_holds_and_a_part_in_which_it_is_taken():
    held = set().union(*DUTIES.values())
    assert {it.duty for it in CHART.steps} <= held
    steps = {it.verb for it in CHART.steps}
    assert steps | {Verb.MOVE} == set(TAKEN_BY) == set(Verb) - {Verb.NOTE}


def test_whatever_is_open_waits_for_somebody_who_can_move_it_on():
    assert set(WAITS) == set(chain.LIVE)
    for state, wait in WAITS.items():
        assert wait.who in {TAKEN_BY[verb] for verb in CHART.verbs(state)}, state
        assert wait.days is not None or state is State.TRACKING


def test_every_no_takes_a_reason():
    assert {Verb.MERGE, Verb.CONVERT, Verb.REJECT, Verb.OBJECT, Verb.HAND_BACK} <= chain.REASONED
    assert Verb.ACCEPT not in chain.REASONED


def test_the_committee_can_always_take_it_from_a_department_that_does_nothing():
    for state in chain.waits_for(Who.DEPARTMENT):
        assert Who.COMMITTEE in {TAKEN_BY[verb] for verb in CHART.verbs(state)}, state


def test_it_can_be_withdrawn_until_a_department_has_it():
    ways = {it.before for it in CHART.steps if it.verb is Verb.WITHDRAW}
    assert ways == {State.SEEKING, State.SUBMITTED, State.ACCEPTED}


def test_who_is_waited_for():
    assert chain.waits_for(Who.PROPOSER) == [State.ANSWERED, State.SECOND_ANSWERED]
    assert State.SECOND_HANDLING in chain.waits_for(Who.DEPARTMENT)


TODAY = date(2026, 9, 7)


def test_a_and_b_name_a_day_b_one_ahead_and_c_none():
    assert rules.check_promise(Grade.SOLVED, "2026-09-01", TODAY) == date(2026, 9, 1)
    assert rules.check_promise(Grade.PLANNED, "2026-12-01", TODAY) == date(2026, 12, 1)
    assert rules.check_promise(Grade.CANNOT, None, TODAY) is None
    for grade in (Grade.SOLVED, Grade.PLANNED):
        with pytest.raises(Refusal, match="proposals-promise-missing"):
            rules.check_promise(grade, None, TODAY)
    with pytest.raises(Refusal, match="proposals-promise-past"):
        rules.check_promise(Grade.PLANNED, "2026-09-07", TODAY)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("2026-11-20", "2026-11-20"), ("2026年11月20日", "2026-11-20"), ("2026.1.5", "2026-01-05"),
     ("无", "none"), ("none", "none"), (" 不设 ", "none")],
)  # fmt: skip
def test_the_last_day_of_the_call_as_the_chair_writes_it(typed, kept):
    assert rules.DEADLINE.read(typed) == kept


@pytest.mark.parametrize("typed", ["", "11月20日", "2026-13-01", "2026-02-30", "明天"])
def test_a_day_without_its_year_or_none_at_all_is_asked_again(typed):
    with pytest.raises(Refusal, match="policies-day"):
        rules.DEADLINE.read(typed)


def test_a_call_ends_after_its_last_day():
    assert not rules.is_late("none", TODAY)
    assert not rules.is_late("2026-09-07", TODAY)
    assert rules.is_late("2026-09-06", TODAY)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("查提案 2026-07 到哪一步了", "2026-07"),
        ("查提案2026-007号到哪一步了？", "2026-007号"),
        ("找提案 饮水机", "饮水机"),
        ("查一下提案：停车位办得怎么样了", "停车位"),
        ("提案 2026-07 到哪一步了", "2026-07"),
        ("提案 2026-2027学年校历调整", None),
        ("提案：2026-7月的安排", None),
        ("提案进度", ""),
        ("提案进度怎么样了？", ""),
        ("find proposal water", "water"),
        ("提案：装饮水机", None),
        ("我附议那件提案", None),
        ("你好", None),
    ],
)
def test_what_is_looked_for(said, words):
    assert written.searched(said) == words


def test_of_a_long_message_only_the_end_can_be_a_mere_question():
    """Thousands of 吗 taken off one by one would hold everybody up."""
    left = 4000 - written.ASKED_MOST
    assert written.searched("查提案 饮水机" + "吗" * 4000) == "饮水机" + "吗" * left


@pytest.mark.parametrize(
    ("said", "number"),
    [("2026-07", (2026, 7)), ("2026-007号", (2026, 7)), ("2026 年 12", (2026, 12)),
     ("饮水机", None), ("12026-071", None),
     ("2026-2027学年", None)],
)  # fmt: skip
def test_a_number_with_zeros_or_without(said, number):
    assert written.number_in(said) == number


@given(st.text(max_size=80))
def test_a_search_never_fails_and_never_grows(text):
    words = written.searched("查提案 " + text)
    assert words is not None
    assert len(words) <= len(text)
