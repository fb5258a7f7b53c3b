"""The lunar calendar, laid beside sources that do not come from it."""

from datetime import date, timedelta
from itertools import pairwise
from typing import ClassVar

import pytest
from holidays.calendars.chinese import _ChineseLunisolar

from bench import lunar as sources
from union.calendar.lunar import (
    TERMS,
    LunarDate,
    leap_month,
    lunar_of,
    month_begins,
    months_of,
    new_years_eve,
    solar_of,
    term,
    terms_of,
)

# from, days: the runs of days that ICU calls otherwise; docs/lunar.md says why
ICU_ERRS = {
    "1954-02-03": 30,
    "1955-02-22": 30,
    "1987-07-26": 59,
    "1999-01-17": 30,
    "2012-08-17": 30,
    "2018-11-07": 30,
    "2027-02-06": 30,
    "2030-02-02": 30,
    "2070-03-12": 30,
}

# The union's facts, §19: made with the package lunardate.
FACTS = """
2025 01-28 01-29 02-12 04-04 05-31 10-06 10-29 6
2026 02-16 02-17 03-03 04-05 06-19 09-25 10-18 0
2027 02-05 02-06 02-20 04-05 06-09 09-15 10-08 0
2028 01-25 01-26 02-09 04-04 05-28 10-03 10-26 5
2029 02-12 02-13 02-27 04-04 06-16 09-22 10-16 0
2030 02-02 02-03 02-17 04-05 06-05 09-12 10-05 0
2031 01-22 01-23 02-06 04-05 06-24 10-01 10-24 3
"""


def in_year(year, month, day):
    return solar_of(LunarDate(year, month, day))


@pytest.mark.parametrize("line", FACTS.split("\n")[1:-1])
def test_the_table_of_the_facts_holds(line):
    year, *days, leap = line.split()
    year = int(year)
    ours = [
        new_years_eve(year),
        in_year(year, 1, 1),
        in_year(year, 1, 15),
        term(year, "清明"),
        in_year(year, 5, 5),
        in_year(year, 8, 15),
        in_year(year, 9, 9),
    ]
    assert [f"{day:%m-%d}" for day in ours] == days
    assert {day.year for day in ours} == {year}
    assert leap_month(year) == int(leap)


def test_every_day_from_1900_to_2100_has_one_lunar_day_and_it_leads_back():
    day, before = date(1900, 1, 1), None
    while day.year <= 2100:
        lunar = lunar_of(day)
        assert solar_of(lunar) == day
        assert before is None or lunar.day in (1, before.day + 1)
        day, before = day + timedelta(days=1), lunar


def test_months_follow_each_other_without_gap_and_have_29_or_30_days():
    spans = [span for year in range(1899, 2102) for span in months_of(year)]
    assert {span.length for span in spans} == {29, 30}
    for former, later in pairwise(spans):
        assert former.first + former.length == later.first


class TestBesideTheTablesOfThePackageHolidays:
    known = _ChineseLunisolar()
    KNOWN: ClassVar = {(1951, "冬至"): date(1951, 12, 22)}

    @pytest.mark.parametrize("year", range(1950, 2100))
    def test_festivals_and_terms_agree(self, year):
        theirs = {
            "春节": self.known.lunar_new_year_date(year)[0],
            "浴佛": self.known.buddha_birthday_date(year)[0],
            "端午": self.known.dragon_boat_date(year)[0],
            "中秋": self.known.mid_autumn_date(year)[0],
            "重阳": self.known.double_ninth_date(year)[0],
            "清明": self.known.qingming_date(year)[0],
            "冬至": self.known.winter_solstice_date(year)[0],
        }
        ours = {
            "春节": in_year(year, 1, 1),
            "浴佛": in_year(year, 4, 8),
            "端午": in_year(year, 5, 5),
            "中秋": in_year(year, 8, 15),
            "重阳": in_year(year, 9, 9),
            "清明": term(year, "清明"),
            "冬至": term(year, "冬至"),
        }
        differ = {(year, name): theirs[name] for name in ours if ours[name] != theirs[name]}
        assert differ == {key: day for key, day in self.KNOWN.items() if key[0] == year}


def test_every_month_begins_on_the_day_of_a_new_moon_as_astronomy_has_it():
    found = dict(sources.moon_disputes(1929, 2100))
    assert list(found) == [date(2097, 8, 8)]
    assert found[date(2097, 8, 8)] < timedelta(minutes=3)


def days_of(first, count):
    return {date.fromisoformat(first) + timedelta(days=number) for number in range(count)}


@pytest.mark.skipif(not sources.chromium(), reason="no Chromium on this machine")
def test_every_month_from_1950_to_2100_begins_and_ends_as_icu_has_it_but_for_the_known_runs():
    pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    spans = [span for year in range(1950, 2100) for span in months_of(year)]
    edges = [date.fromordinal(it.first + far) for it in spans for far in (0, it.length - 1)]
    _, theirs = sources.asked(edges)
    known = set.union(*(days_of(*run) for run in ICU_ERRS.items()))
    found = {day for day, it in zip(edges, theirs, strict=True) if lunar_of(day) != it}
    assert found == known & set(edges)
    assert len(found) == 22


def test_a_leap_month_is_the_first_without_a_middle_term_between_solstices():
    """GB/T 33661-2017, from 冬至 to 冬至: 13 months have one that repeats, and it has no 中气."""
    middle = [at for year in range(1928, 2102) for at in terms_of(year)[::2]]
    holding = {(*lunar_of(day)[:2], lunar_of(day).leap) for day in middle}
    spans = [(year, it) for year in range(1929, 2100) for it in months_of(year)]
    solstices = [
        number
        for number, (_, it) in enumerate(spans)
        if it.first <= term(date.fromordinal(it.first).year, "冬至").toordinal()
        < it.first + it.length
    ]  # fmt: skip
    leaps = 0
    for start, end in pairwise(solstices):
        year_spans = spans[start:end]
        bare = [it for it in year_spans if (it[0], it[1].month, it[1].leap) not in holding]
        leap = [it for it in year_spans if it[1].leap]
        assert leap == (bare[:1] if end - start == 13 else [])
        leaps += len(leap)
    assert leaps == 63


def test_terms_of_a_year_are_in_order_about_fifteen_days_apart():
    for year in range(1900, 2101):
        days = sorted(terms_of(year))
        assert len(set(days)) == 24
        assert days == [term(year, name) for name in (*TERMS[1:], TERMS[0])]
        apart = {(later - former).days for former, later in pairwise(days)}
        assert apart <= {14, 15, 16}


def test_no_day_is_made_up_for_a_month_or_day_that_is_not_there():
    assert month_begins(2026, 6, leap=True) is None
    assert month_begins(2026, 13) is None
    assert solar_of(LunarDate(2026, 0, 1)) is None
    assert solar_of(LunarDate(2025, 6, 31)) is None
    short = next(span for span in months_of(2026) if span.length == 29)
    assert solar_of(LunarDate(2026, short.month, 30)) is None
    assert solar_of(LunarDate(2025, 6, 1, True)) == date(2025, 7, 25)


def test_what_is_remembered_is_bounded():
    remembering = (months_of, terms_of, leap_month, month_begins)
    assert [it.cache_info().maxsize for it in remembering] == [512, 512, 512, 8192]
