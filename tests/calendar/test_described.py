"""What is said of a day."""

import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from union.calendar.described import Kind, described, kind_of, lunar_words, term_on
from union.calendar.festivals import read_festivals
from union.calendar.vacations import SchoolYears
from union.calendar.workdays import DayTable, Span

FESTIVALS = read_festivals(Path(__file__).parents[2] / "data/seeds")
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 22), "十月十四"),
        (date(2026, 2, 17), "正月初一"),
        (date(2025, 7, 25), "闰六月初一"),
        (date(2026, 2, 16), "腊月廿九"),
        (date(2027, 2, 5), "腊月廿九"),
        (date(2024, 2, 9), "腊月三十"),
        (date(2026, 12, 18), "冬月初十"),
        (date(2026, 10, 29), "九月二十"),
        (date(2026, 10, 30), "九月廿一"),
    ],
)
def test_lunar_days_have_their_chinese_names(day, words):
    assert lunar_words(day) == words


def test_every_day_of_a_lunar_year_with_a_leap_month_has_a_name_of_its_own():
    days = [date(2025, 1, 29) + timedelta(days=number) for number in range(384)]
    found = [lunar_words(day) for day in days]
    assert len(set(found)) == 384
    assert all(
        re.fullmatch("闰?[正二三四五六七八九十冬腊]月(初.|十.|廿.|二十|三十)", it) for it in found
    )
    assert found[0] == "正月初一"
    assert found[-1] == "腊月廿九"


def test_a_holiday_is_told_with_its_break_and_its_distance():
    facts = described(date(2026, 2, 17), TODAY, FESTIVALS)
    assert facts.weekday == 2
    assert facts.away == -278
    assert facts.festivals == ("spring_festival",)
    assert facts.kind is Kind.OFF
    assert facts.holidays == Span(date(2026, 2, 15), date(2026, 2, 23))
    assert facts.sure


def test_an_ordinary_day_of_school_has_its_week():
    school = SchoolYears((Span(date(2026, 9, 1), date(2027, 1, 22)),))
    facts = described(TODAY + timedelta(days=1), TODAY, FESTIVALS, school=school)
    assert (facts.weekday, facts.away, facts.week, facts.vacation) == (1, 1, 13, False)
    assert facts.kind is Kind.WORKDAY
    assert facts.holidays is None
    assert facts.festivals == ()


def test_a_day_is_worked_off_a_weekend_or_made_up():
    assert kind_of(date(2026, 10, 10)) is Kind.MAKEUP
    assert kind_of(date(2026, 10, 5)) is Kind.OFF
    assert kind_of(date(2026, 11, 22)) is Kind.WEEKEND
    assert kind_of(date(2026, 11, 23)) is Kind.WORKDAY
    assert kind_of(date(2026, 11, 23), DayTable(off=frozenset({date(2026, 11, 23)}))) is Kind.OFF


def test_a_day_of_a_year_without_its_notice_is_not_sure():
    assert not described(date(2031, 10, 8), TODAY).sure
    assert described(date(2031, 10, 8), TODAY, table=DayTable(years=frozenset({2031}))).sure


def test_a_solar_term_is_named_on_its_day_only():
    assert term_on(date(2026, 4, 5)) == "清明"
    assert term_on(date(2026, 12, 22)) == "冬至"
    assert term_on(date(2026, 4, 6)) is None
    assert (
        sum(term_on(date(2026, 1, 1) + timedelta(days=it)) is not None for it in range(365)) == 24
    )
