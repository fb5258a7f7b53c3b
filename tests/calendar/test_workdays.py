"""Working days, by the State Council's notices of 2025 and 2026 copied by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from union.calendar.workdays import (
    EMPTY,
    DayTable,
    Span,
    add_workdays,
    holiday_break,
    is_day_off,
    is_makeup,
    is_workday,
    next_workday,
    table_known,
    workday_of_month,
    workday_on_or_after,
    workday_on_or_before,
    workdays_between,
    workdays_of_month,
)

A_DAY = timedelta(days=1)
DAYS = st.dates(date(2008, 1, 1), date(2040, 12, 31))
BREAKS = {
    2025: ["0101-0101", "0128-0204", "0404-0406", "0501-0505", "0531-0602", "1001-1008"],
    2026: ["0101-0103", "0215-0223", "0404-0406", "0501-0505", "0619-0621", "0925-0927",
           "1001-1007"],
}  # fmt: skip
MAKEUPS = {
    2025: ["0126", "0208", "0427", "0928", "1011"],
    2026: ["0104", "0214", "0228", "0509", "0920", "1010"],
}


def at(year, text):
    return date(year, int(text[:2]), int(text[2:]))


def days_of(year):
    return Span(date(year, 1, 1), date(year, 12, 31)).days()


@pytest.mark.parametrize("year", [2025, 2026])
def test_every_day_of_the_year_is_as_the_notice_says(year):
    breaks = [Span(*(at(year, it) for it in text.split("-"))) for text in BREAKS[year]]
    makeups = {at(year, it) for it in MAKEUPS[year]}
    for day in days_of(year):
        off = any(day in span for span in breaks)
        worked = not off and (day.weekday() < 5 or day in makeups)
        assert is_workday(day) is worked, day
        assert is_makeup(day) is (day in makeups), day
        found = holiday_break(day)
        assert found == next((span for span in breaks if day in span), None), day


def test_a_year_without_its_notice_has_weekends_and_statutory_days_and_says_so():
    assert table_known(2025)
    assert table_known(2026)
    assert not table_known(2031)
    assert not any(is_makeup(day) for day in days_of(2031))
    off = {day for day in days_of(2031) if is_day_off(day)}
    statutory = ["0101", "0122", "0123", "0124", "0125", "0405", "0501", "0502", "0624", "1001",
                 "1002", "1003"]  # fmt: skip
    assert {at(2031, it) for it in statutory} <= off
    assert len(off) <= 13 + 2


def test_what_the_chair_enters_overrules_what_is_known():
    table = DayTable(off=frozenset({date(2026, 11, 23)}), worked=frozenset({date(2026, 11, 28)}))
    assert is_workday(date(2026, 11, 23))
    assert not is_workday(date(2026, 11, 23), table)
    assert is_makeup(date(2026, 11, 28), table)
    assert is_workday(date(2026, 11, 28), table)
    assert is_makeup(date(2026, 10, 10), table)


def test_a_whole_notice_leaves_only_the_statutory_days_of_what_was_supposed():
    supposed = [day for day in days_of(2033) if is_day_off(day)]
    assert date(2033, 1, 3) in supposed  # for 元旦 on a Saturday
    whole = DayTable(off=frozenset({date(2033, 1, 4)}), years=frozenset({2033}))
    assert table_known(2033, whole)
    assert is_workday(date(2033, 1, 3), whole)
    assert not is_workday(date(2033, 1, 4), whole)
    assert not is_workday(date(2033, 10, 3), whole)
    assert is_workday(date(2026, 2, 14), DayTable(years=frozenset({2033})))
    bare = DayTable(years=frozenset({2026}))
    assert not is_workday(date(2026, 2, 14), bare)
    assert is_workday(date(2026, 2, 20), bare)
    assert not is_workday(date(2026, 2, 19), bare)


def test_a_statutory_weekday_can_be_worked_if_the_chair_says_so():
    table = DayTable(worked=frozenset({date(2026, 9, 25)}))
    assert is_workday(date(2026, 9, 25), table)


def test_two_tables_are_one_and_the_later_word_holds():
    day, other = date(2027, 1, 2), date(2027, 1, 9)
    first = DayTable(frozenset({day}), frozenset({other}), frozenset({2027}))
    second = DayTable(frozenset({other}), frozenset({day}), frozenset({2026}))
    both = first.and_also(second)
    assert both.off == {other}
    assert both.worked == {day}
    assert both.years == {2026, 2027}


def test_pauses_count_for_nothing():
    winter = EMPTY.paused(Span(date(2026, 1, 24), date(2026, 2, 27)))
    assert add_workdays(date(2026, 1, 22), 2, winter) == date(2026, 2, 28)  # 调休上班
    assert not is_workday(date(2026, 1, 26), winter)


def test_five_working_days_pass_over_the_spring_festival():
    assert add_workdays(date(2026, 2, 13), 5) == date(2026, 2, 27)
    assert add_workdays(date(2026, 2, 27), -5) == date(2026, 2, 13)
    assert next_workday(date(2026, 2, 14)) == date(2026, 2, 24)
    assert workday_on_or_before(date(2026, 2, 20)) == date(2026, 2, 14)
    assert workday_on_or_after(date(2026, 2, 15)) == date(2026, 2, 24)
    assert workdays_between(date(2026, 2, 13), date(2026, 2, 27)) == 5
    assert add_workdays(date(2026, 10, 3), 0) == date(2026, 10, 3)


def test_the_first_and_last_working_days_of_a_month_are_found():
    assert workday_of_month(2026, 10, 1) == date(2026, 10, 8)
    assert workday_of_month(2026, 2, -1) == date(2026, 2, 28)
    assert workday_of_month(2026, 12, -1) == date(2026, 12, 31)
    assert workday_of_month(2026, 2, 2) == date(2026, 2, 3)
    assert workday_of_month(2026, 2, 24) is None
    assert workday_of_month(2026, 2, -24) is None
    assert workday_of_month(2026, 2, 0) is None


@settings(deadline=None)
@given(DAYS, st.integers(-60, 60).filter(bool))
def test_adding_and_counting_working_days_are_inverse(day, count):
    found = add_workdays(day, count)
    assert is_workday(found)
    assert workdays_between(day, found) == count
    if is_workday(day):
        assert add_workdays(found, -count) == day


@settings(deadline=None)
@given(DAYS, st.integers(1, 40), st.integers(1, 40))
def test_counting_can_be_parted(day, few, more):
    assert add_workdays(add_workdays(day, few), more) == add_workdays(day, few + more)


@settings(deadline=None)
@given(DAYS)
def test_the_nearest_working_days_stand_on_both_sides(day):
    before, after = workday_on_or_before(day), workday_on_or_after(day)
    assert before <= day <= after
    assert (before == day) is (after == day) is is_workday(day)
    assert next_workday(day) > day


@settings(deadline=None)
@given(st.integers(2008, 2040), st.integers(1, 12))
def test_the_working_days_of_a_month_are_its_own_and_complete(year, month):
    worked = workdays_of_month(year, month)
    assert {(day.year, day.month) for day in worked} == {(year, month)}
    assert len(worked) == workdays_between(worked[0] - A_DAY, worked[-1])
    assert workday_of_month(year, month, -1) == worked[-1]
    assert not is_workday(worked[0] - A_DAY) or (worked[0] - A_DAY).month != month
