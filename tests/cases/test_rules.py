"""Steps, due days and reminders, decided without a database."""

from datetime import date, timedelta
from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.calendar.workdays import EMPTY, DayTable, Span
from union.cases import rules
from union.cases.rules import Chart, Count, Mark, Step
from union.kernel.refusal import Refusal
from union.members.rules import Duty

A_DAY = timedelta(days=1)
MONDAY = date(2026, 9, 7)
WINTER = DayTable().paused(Span(date(2027, 1, 18), date(2027, 2, 21)))


class State(StrEnum):
    NEW = "new"
    DONE = "done"


class Verb(StrEnum):
    LOOK = "look"
    DO = "do"


STEPS = [Step(State.NEW, Verb.LOOK, State.NEW, Duty.BELONG),
         Step(State.NEW, Verb.DO, State.DONE, Duty.TAKE_PART)]  # fmt: skip


def test_a_chart_says_what_leads_on_and_refuses_the_rest():
    chart = Chart(STEPS)
    assert chart.step(State.NEW, Verb.DO).after is State.DONE
    assert chart.verbs(State.NEW) == [Verb.LOOK, Verb.DO]
    assert chart.verbs(State.DONE) == []
    with pytest.raises(Refusal, match="cases-not-now"):
        chart.step(State.DONE, Verb.DO)


def test_no_verb_leads_two_ways():
    with pytest.raises(ValueError, match="two ways"):
        Chart([*STEPS, Step(State.NEW, Verb.DO, State.NEW, Duty.BELONG)])


@pytest.mark.parametrize(
    ("begun", "count", "unit", "due"),
    [
        (MONDAY, 5, Count.WORKDAYS, date(2026, 9, 14)),
        (date(2026, 9, 28), 5, Count.WORKDAYS, date(2026, 10, 10)),  # 国庆; 10月10日 is worked
        (MONDAY, 30, Count.DAYS, date(2026, 10, 7)),
        (date(2027, 1, 11), 14, Count.DAYS, date(2027, 3, 1)),  # five weeks of vacation between
        (date(2027, 1, 15), 1, Count.WORKDAYS, date(2027, 2, 22)),
        (MONDAY, 0, Count.DAYS, MONDAY),
    ],
)
def test_when_something_is_due(begun, count, unit, due):
    assert rules.due(begun, count, unit, WINTER) == due


def test_thirty_days_are_reminded_of_at_half_four_fifths_a_week_before_and_after():
    assert rules.ladder(MONDAY, date(2026, 10, 7), EMPTY) == {
        date(2026, 9, 22): Mark.HALF,
        date(2026, 9, 30): Mark.WEEK_BEFORE,
        date(2026, 10, 1): Mark.FOUR_FIFTHS,
        date(2026, 10, 7): Mark.DUE,
        date(2026, 10, 8): Mark.OVERDUE,
        date(2026, 10, 14): Mark.LEADER,
    }


def test_the_leader_in_charge_hears_of_it_every_week_until_it_is_done():
    due = date(2026, 10, 7)
    heard = [at for at in range(1, 30)
             if rules.mark_of(due + at * A_DAY, MONDAY, due, EMPTY) is Mark.LEADER]  # fmt: skip
    assert heard == [7, 14, 21, 28]


def test_nobody_is_reminded_in_the_vacation_and_nothing_becomes_late_there():
    begun, due = date(2027, 1, 11), date(2027, 3, 1)
    said = {day: rules.mark_of(day, begun, due, WINTER)
            for day in (begun + at * A_DAY for at in range(90))}  # fmt: skip
    said = {day: mark for day, mark in said.items() if mark}
    assert list(said.values()) == [
        Mark.WEEK_BEFORE, Mark.FOUR_FIFTHS, Mark.DUE, Mark.OVERDUE, *[Mark.LEADER] * 5,
    ]  # fmt: skip
    assert not [day for day in said if day in WINTER.pauses[0]]


spans = st.integers(0, 200)
pauses = st.lists(st.tuples(st.integers(0, 300), st.integers(0, 60)), max_size=3)


def table(found):
    return EMPTY.paused(*(Span(MONDAY + at * A_DAY, MONDAY + (at + of) * A_DAY)
                          for at, of in found))  # fmt: skip


@given(spans, st.sampled_from(Count), pauses)
def test_what_is_due_lies_ahead_on_a_day_that_runs(count, unit, found):
    days = table(found)
    due = rules.due(MONDAY, count, unit, days)
    assert due >= MONDAY
    assert count == 0 or rules.runs(due, days)
    if unit is Count.DAYS:
        assert rules.elapsed(MONDAY, due, days) == count
        assert rules.elapsed(due, MONDAY, days) == -count


@given(st.integers(1, 120), pauses)
def test_on_the_way_somebody_always_hears_that_it_is_due_and_then_overdue(count, found):
    days = table(found)
    due = rules.due(MONDAY, count, Count.DAYS, days)
    walked = [rules.mark_of(MONDAY + at * A_DAY, MONDAY, due, days)
              for at in range((due - MONDAY).days + 300)]  # fmt: skip
    said = [it for it in walked if it]
    assert said[0] is not None
    assert said.index(Mark.DUE) < said.index(Mark.OVERDUE) < said.index(Mark.LEADER)
    assert said.count(Mark.DUE) == said.count(Mark.OVERDUE) == 1
    assert all(rules.mark_of(day, MONDAY, due, days) is None
               for pause in days.pauses for day in pause.days())  # fmt: skip


def test_words_are_some_and_not_too_many():
    assert rules.check_words(" 已经装好 ") == "已经装好"
    for text in ("", "好", "长" * 601):
        with pytest.raises(Refusal, match="cases-words"):
            rules.check_words(text)
