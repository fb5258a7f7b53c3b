from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.honours import merit, rules
from union.honours.merit import Figures, Nominated, Share
from union.honours.rules import CHART, State, Verb
from union.kernel.refusal import Refusal
from union.members.rules import DUTIES, Duty
from union.scoring.rules import total

DAY = date(2026, 9, 7)
ENDED = {State.CONFIRMED}


def figures(unit, on_time=(1, 1), satisfied=(1, 1), days=3, proposals=1):
    average = None if days is None else Fraction(days)
    return Figures(unit, proposals, Share(*on_time), Share(*satisfied), average)


def test_on_time_goes_before_satisfied_before_quick_before_many():
    every = [
        figures(1, on_time=(0, 1)), figures(2, satisfied=(0, 1)), figures(3, days=29),
        figures(4, days=28), figures(5, days=28, proposals=2), figures(6, days=None),
    ]  # fmt: skip
    assert [it.unit_id for it in merit.by_merit(every)] == [5, 4, 3, 6, 2, 1]


def test_none_of_none_is_nothing_to_be_proud_of():
    assert (Share(0, 0).exact, Share(0, 0).percent, Share(1, 8).percent) == (0, 0, 13)


shares = st.integers(0, 9).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))
every_kind = st.builds(
    figures, st.integers(1, 500), shares, shares, st.none() | st.fractions(0, 90),
    st.integers(1, 30),
)  # fmt: skip


@given(st.lists(every_kind, max_size=12, unique_by=lambda it: it.unit_id), st.randoms())
def test_the_order_of_departments_is_the_same_however_they_come(found, chance):
    shuffled = list(found)
    chance.shuffle(shuffled)
    ranked = merit.by_merit(found)
    assert merit.by_merit(shuffled) == ranked
    assert [it.on_time.exact for it in ranked] == sorted(
        (it.on_time.exact for it in found), reverse=True
    )


given_points = st.lists(st.integers(1, 5), min_size=1, max_size=9)
nominees = st.builds(
    Nominated, st.integers(1, 99), st.integers(1, 999),
    st.dictionaries(st.sampled_from("选调可落"), given_points),
)  # fmt: skip


@given(st.lists(nominees, max_size=9, unique_by=lambda it: it.serial), st.integers(0, 12))
def test_the_best_stand_on_the_list_and_none_without_points(found, wished):
    ranked = merit.ranked(found)
    listed = ranked[: rules.most_listed(wished, merit.scored(found))]
    assert all(it.points for it in listed)
    assert len(listed) <= wished
    others = [it for it in found if it not in listed]
    assert all((-total(a.points), a.serial) < (-total(b.points), b.serial)
               for a in listed for b in others)  # fmt: skip


@given(st.lists(st.sampled_from(Verb), max_size=12))
def test_whatever_is_tried_a_round_goes_only_the_way_of_the_table(tried):
    state = State.UNBEGUN
    for verb in tried:
        try:
            after = rules.check_step(state, verb)
        except Refusal as no:
            assert no.key == "honours-not-now"
            assert verb not in CHART.verbs(state)
            continue
        assert after is CHART.step(state, verb).after
        if after is State.CONFIRMED:
            assert (state, verb) == (State.PUBLISHED, Verb.CONFIRM)
        if after is State.PUBLISHED:
            assert state is State.CHOOSING
        state = after


def test_from_everywhere_a_way_leads_to_the_end_and_nothing_but_the_end_is_one():
    for state in State:
        seen, wave = {state}, {state}
        while wave:
            wave = {it.after for it in CHART.steps if it.before in wave} - seen
            seen |= wave
        assert seen & ENDED
        assert (not CHART.verbs(state)) == (state in ENDED)


def test_every_step_is_in_the_hands_of_somebody():
    for step in CHART.steps:
        assert any(step.duty in held for held in DUTIES.values())
    published = {it.duty for it in CHART.steps if it.verb is not Verb.BEGIN}
    assert published == {Duty.CONFIRM_HONOURS}


@given(st.integers(-30, 60), st.integers(0, 3))
def test_confirmed_only_after_the_last_day_and_over_no_objection(days, still_open):
    until, today = DAY, DAY + timedelta(days=days)
    allowed = rules.may_confirm(until, today, still_open)
    assert allowed == (days > 0 and not still_open)
    if allowed:
        rules.check_confirm(until, today, still_open)
    else:
        with pytest.raises(Refusal):
            rules.check_confirm(until, today, still_open)


@given(st.integers(-30, 60))
def test_no_day_takes_both_an_objection_and_a_confirmation(days):
    until, today = DAY, DAY + timedelta(days=days)
    confirms = rules.may_confirm(until, today, 0)
    if confirms:
        with pytest.raises(Refusal, match="honours-notice-over"):
            rules.check_notice(until, today)
    else:
        rules.check_notice(until, today)


def test_the_chair_is_told_on_the_day_after_and_weekly():
    told = [it for it in range(-3, 17) if rules.is_told_again(DAY, DAY + timedelta(days=it))]
    assert told == [1, 8, 15]


@pytest.mark.parametrize("value", ["4", "31", "0"])
def test_a_notice_of_less_than_five_working_days_is_none(value):
    with pytest.raises(Refusal, match="policies-number"):
        rules.NOTICE_WORKDAYS.read(value)


@pytest.mark.parametrize(
    ("said", "year"),
    [
        ("优秀提案", None), ("看2025年优秀提案", 2025), ("2025年的优秀提案名单", 2025),
        ("先进承办部门", None), ("Honoured proposals of 2025", 2025), ("优秀提案？", None),
    ],
)  # fmt: skip
def test_asked_in_words(said, year):
    assert rules.speaks_of_honours(said)
    assert rules.year_in(said) == year


@pytest.mark.parametrize("said", ["怎么写优秀提案", "提案：装饮水机", "优秀教师", "你好"])
def test_other_words_are_other_words(said):
    assert not rules.speaks_of_honours(said)


def test_a_year_of_another_age_is_no_button_of_ours():
    assert rules.check_year(None, DAY) == 2026
    for year in (1990, 2027):
        with pytest.raises(Refusal, match="kernel-old-button"):
            rules.check_year(year, DAY)
