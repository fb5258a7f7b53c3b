"""The steps of a matter, what may be told of its source, and the days on which it is looked at."""

from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.calendar.workdays import EMPTY, Span, is_workday
from union.kernel.refusal import Refusal
from union.relays import rules
from union.relays.rules import STEPS, Home, Stage, State

EVERY = list(State)
A_DAY = timedelta(days=1)
SUMMER = EMPTY.paused(Span(date(2026, 7, 5), date(2026, 8, 31)))


def test_only_the_last_state_has_no_way_on_and_every_state_is_come_to():
    assert [it for it in State if not STEPS[it]] == [State.FED_BACK]
    assert {State.COLLECTED, *set().union(*STEPS.values())} == set(State)


@given(st.lists(st.sampled_from(EVERY), max_size=12))
def test_whatever_is_tried_no_step_is_skipped_and_the_end_is_reached(tried):
    now, been = State.COLLECTED, [State.COLLECTED]
    for then in tried:
        try:
            now = rules.check_step(now, then)
        except Refusal as no:
            assert (no.key, no.facts) == ("relays-no-step", {"state": now.value})
        else:
            been.append(now)
    whole = [State.COLLECTED, State.RELAYED, State.REPLIED, State.FED_BACK]
    refused = [State.COLLECTED, State.REFUSED, State.FED_BACK]
    assert been in (whole[: len(been)], refused[: len(been)])
    for _ in State:
        now = min(STEPS[now], default=now)
    assert now is State.FED_BACK


@pytest.mark.parametrize(
    ("homes", "told"),
    [
        ([("数学组", 10)], ["数学组"]),
        ([("语文组", 9)], []),
        ([("数学组", 12), ("英语组", 30)], ["数学组", "英语组"]),
        ([("数学组", 12), ("语文组", 3)], []),
    ],
)
def test_a_group_is_named_only_where_all_of_them_are_large(homes, told):
    assert rules.source([Home(*it) for it in homes], 10) == told


@given(st.lists(st.tuples(st.text(min_size=1), st.integers(0, 40)), min_size=1), st.integers(5, 40))
def test_no_name_of_a_small_group_is_ever_told(homes, least):
    small = {name for name, size in homes if size < least}
    told = rules.source([Home(*it) for it in homes], least)
    assert not small & set(told)
    assert told in ([], [name for name, _ in homes])


def test_by_theme_as_the_school_lists_them_then_the_hottest_then_the_oldest():
    found = [SimpleNamespace(id=at, theme=theme, heat=heat)
             for at, (theme, heat) in enumerate([("其他", 9), ("旧的", 1), ("教学", 1), ("教学", 3),
                                                 ("教学", 3)])]  # fmt: skip
    assert [it.id for it in rules.ordered(found, ["教学", "后勤", "其他"])] == [3, 4, 2, 0, 1]


@pytest.mark.parametrize(
    ("used", "stage"),
    [(0, None), (4, None), (5, Stage.HALF), (7, Stage.HALF), (8, Stage.MOST), (10, Stage.MOST),
     (11, Stage.OVER), (40, Stage.OVER)],
)  # fmt: skip
def test_of_ten_days_half_four_fifths_and_all_are_told(used, stage):
    assert rules.stage(used, 10) == stage


@given(st.integers(1, 60))
def test_the_stages_follow_each_other_and_the_last_day_is_not_over(given_days):
    order = [None, *Stage]
    told = [order.index(rules.stage(used, given_days)) for used in range(given_days + 3)]
    assert told == sorted(told)
    assert told[given_days] < order.index(Stage.OVER) == told[given_days + 1]


def test_leaders_are_asked_on_their_day_unless_it_is_off_or_vacation():
    assert rules.asks_today(date(2026, 9, 11), 5, EMPTY)
    assert not rules.asks_today(date(2026, 9, 10), 5, EMPTY)
    assert not rules.asks_today(date(2026, 10, 2), 5, EMPTY)  # National Day
    assert rules.asks_today(date(2026, 7, 10), 5, EMPTY)
    assert not rules.asks_today(date(2026, 7, 10), 5, SUMMER)


@pytest.mark.parametrize(
    ("year", "month", "table", "days"),
    [
        (2026, 9, EMPTY, [1, 15]),
        (2026, 11, EMPTY, [2, 16]),  # both were Sundays
        (2026, 10, EMPTY, [8, 15]),  # National Day
        (2026, 7, SUMMER, [1]),
        (2026, 8, SUMMER, []),
        (2026, 9, SUMMER, [1, 15]),  # what fell into the vacation is one and the same day
    ],
)
def test_the_chair_is_told_on_the_days_or_on_the_working_day_after(year, month, table, days):
    every = [date(year, month, day) for day in range(1, 29)]
    assert [it.day for it in every if rules.brings_today(it, [1, 15], table)] == days


@given(st.dates(date(2026, 1, 1), date(2027, 12, 1)), st.integers(1, 28))
def test_no_such_day_is_ever_passed_over(first, day):
    found = [it for it in (first + A_DAY * n for n in range(45))
             if rules.brings_today(it, [day], EMPTY)]  # fmt: skip
    assert found
    assert all(is_workday(it) for it in found)


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("反映：食堂太咸", "食堂太咸"), ("反映 食堂太咸", "食堂太咸"),
        ("【反映】食堂太咸", "食堂太咸"),
        ("我想反映一下，食堂太咸", "食堂太咸"), ("有老师反映食堂太咸", "食堂太咸"),
        ("组里有同事反映，食堂太咸", "食堂太咸"), ("Reflect: too salty", "too salty"),
        ("反映", None), ("反映：", None),
    ],
)  # fmt: skip
def test_what_was_heard_is_said_in_many_ways(typed, text):
    assert rules.begins_like_one(typed)
    assert rules.split(typed) == ({"text": text} if text else {})


@pytest.mark.parametrize(
    "typed",
    ["反映情况的表在哪里", "谁来反映？", "提案：反映食堂", "反应很快", "reflecting"],
)
def test_what_only_mentions_it_is_not(typed):
    assert not rules.begins_like_one(typed)
    assert rules.split(typed) == {}


@pytest.mark.parametrize(("typed", "days"), [("15、1", [1, 15]), ("1, 1, 28", [1, 28])])
def test_days_of_the_month_are_read_in_their_order(typed, days):
    assert rules.days_of_month(typed) == days


@pytest.mark.parametrize("typed", ["0", "29", "一号", "1、2、3、4、5", ""])
def test_other_days_are_refused(typed):
    with pytest.raises(Refusal):
        rules.days_of_month(typed)


def test_lengths_are_bounded_and_told():
    assert rules.check_text("  食堂\n太咸  了 ") == "食堂 太咸 了"
    with pytest.raises(Refusal, match="relays-text-length"):
        rules.check_text("咸" * 201)
    with pytest.raises(Refusal, match="relays-text-length"):
        rules.check_text("咸")
    with pytest.raises(Refusal, match="relays-words-length"):
        rules.check_words("  ")
