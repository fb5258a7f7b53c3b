"""The festivals of the seeds: their days, and a loader that takes nothing it does not know."""

import tomllib
from collections import Counter
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from union.calendar.festivals import (
    Audience,
    FaultySeed,
    day_of,
    festivals_from,
    festivals_on,
    joined,
    next_of,
    prepared_on,
    read_festivals,
    year_of,
)

SEEDS = Path(__file__).parents[2] / "data/seeds"
FESTIVALS = read_festivals(SEEDS)
SOUND = {"solar": "3-8", "at": time(8)}


def names(day):
    return [it.name for it in festivals_on(day, FESTIVALS)]


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 1, 1), "new_year"),
        (date(2026, 1, 26), "laba"),
        (date(2026, 2, 16), "new_years_eve"),
        (date(2026, 2, 17), "spring_festival"),
        (date(2026, 3, 3), "lantern"),
        (date(2026, 3, 8), "womens_day"),
        (date(2026, 4, 5), "qingming"),
        (date(2026, 5, 1), "labour_day"),
        (date(2026, 5, 4), "youth_day"),
        (date(2026, 5, 10), "mothers_day"),
        (date(2026, 6, 1), "childrens_day"),
        (date(2026, 6, 19), "dragon_boat"),
        (date(2026, 9, 10), "teachers_day"),
        (date(2026, 9, 25), "mid_autumn"),
        (date(2026, 10, 1), "national_day"),
        (date(2026, 10, 18), "double_ninth"),
    ],
)
def test_the_days_of_2026(day, name):
    assert names(day) == [name]
    assert next_of(FESTIVALS[name], day) == day
    assert next_of(FESTIVALS[name], day + timedelta(days=1)) > day + timedelta(days=300)


def test_two_festivals_on_one_day_are_both_there():
    assert names(date(2031, 10, 1)) == ["mid_autumn", "national_day"]


def test_laba_falls_twice_in_2022_and_never_in_2023():
    days = [date(2022, 1, 1) + timedelta(days=number) for number in range(730)]
    found = [day for day in days if "laba" in names(day)]
    assert found == [date(2022, 1, 10), date(2022, 12, 30)]
    assert [year_of(FESTIVALS["laba"], day) for day in found] == [2021, 2022]


def test_over_a_decade_each_festival_comes_once_in_each_of_its_years():
    found = Counter(
        (it.name, year_of(it, day))
        for number in range(3653)
        for day in [date(2025, 3, 1) + timedelta(days=number)]
        for it in festivals_on(day, FESTIVALS)
    )
    assert set(found.values()) == {1}
    assert {name for name, _ in found} == set(FESTIVALS)
    assert len(found) == 10 * len(FESTIVALS)


def test_mid_autumn_joins_the_national_day_where_they_meet():
    years = [year for year in range(2021, 2037) if joined(FESTIVALS["mid_autumn"], year, FESTIVALS)]
    assert years == [2023, 2025, 2028, 2031, 2036]
    assert joined(FESTIVALS["mid_autumn"], 2028, FESTIVALS) is FESTIVALS["national_day"]
    assert joined(FESTIVALS["national_day"], 2028, FESTIVALS) is None


def test_preparations_are_due_their_days_before():
    due = prepared_on(date(2026, 2, 2), FESTIVALS)
    assert [(it.name, task, day) for it, task, day in due] == [
        ("spring_festival", "visits_listed", date(2026, 2, 17))
    ]
    ahead = {(it.name, task) for it, task, _ in prepared_on(date(2026, 9, 11), FESTIVALS)}
    assert ahead == {("mid_autumn", "gifts_planned")}
    season = prepared_on(date(2026, 2, 20), FESTIVALS)
    assert "womens_day" not in {it.name for it, _, _ in season}  # it has a season of its own


def test_who_is_greeted_and_when():
    assert FESTIVALS["womens_day"].audience is Audience.WOMEN
    assert FESTIVALS["youth_day"].audience is Audience.YOUNG
    assert FESTIVALS["double_ninth"].audience is Audience.RETIRED
    assert FESTIVALS["teachers_day"].audience is Audience.EVERYONE
    assert FESTIVALS["teachers_day"].at == time(8)
    assert FESTIVALS["teachers_day"].text_key == "festivals-teachers_day"
    optional = {it.name for it in FESTIVALS.values() if it.optional}
    assert optional == {"laba", "arbor_day", "mothers_day", "childrens_day"}


@pytest.mark.parametrize(
    ("keys", "faults"),
    [
        ({"solar": "3-8"}, ["at"]),
        ({"at": time(8)}, ["solar", "lunar", "nth", "term"]),
        ({**SOUND, "lunar": "1-1"}, ["solar", "lunar", "nth", "term"]),
        ({**SOUND, "audiences": "women"}, ["audiences"]),
        ({**SOUND, "audience": "men"}, ["audience"]),
        ({**SOUND, "at": "08:00"}, ["at"]),
        ({**SOUND, "lasts": 0}, ["lasts"]),
        ({**SOUND, "lasts": True}, ["lasts"]),
        ({**SOUND, "optional": 1}, ["optional"]),
        ({**SOUND, "leads": {"plan": 91}}, ["leads"]),
        ({**SOUND, "leads": {"plan": "ten"}}, ["leads"]),
        ({**SOUND, "leads": [10]}, ["leads"]),
        ({**SOUND, "joins": "nobody"}, ["joins"]),
        ({**SOUND, "eve_of": "other"}, ["eve_of"]),
        ({"eve_of": "nobody", "at": time(8)}, ["solar", "lunar", "nth", "term"]),
        ({"solar": "2-29", "at": time(8)}, ["solar"]),
        ({"solar": "13-1", "at": time(8)}, ["solar"]),
        ({"solar": "soon", "at": time(8)}, ["solar"]),
        ({"lunar": "12-30", "at": time(8)}, ["lunar"]),
        ({"lunar": "0-1", "at": time(8)}, ["lunar"]),
        ({"nth": "5-5SU", "at": time(8)}, ["nth"]),
        ({"nth": "5-2XX", "at": time(8)}, ["nth"]),
        ({"term": "立冬至", "at": time(8)}, ["term"]),
        ({"term": 7, "at": time(8)}, ["term"]),
    ],
)
def test_a_faulty_seed_is_refused_by_name(keys, faults):
    with pytest.raises(FaultySeed) as refused:
        festivals_from({"here": keys, "other": SOUND})
    assert list(refused.value.args) == ["here", *faults]


def test_the_file_is_read_as_toml_and_keeps_its_order():
    tables = tomllib.loads((SEEDS / "festivals.toml").read_text("utf-8"))
    assert list(FESTIVALS) == list(tables)
    assert len(FESTIVALS) == 17


@settings(deadline=None)
@given(st.sampled_from(list(FESTIVALS.values())), st.dates(date(1950, 1, 1), date(2098, 1, 1)))
def test_the_next_day_of_a_festival_is_within_thirteen_months_and_is_its_day(it, day):
    found = next_of(it, day)
    assert day <= found <= day + timedelta(days=385)
    assert it in festivals_on(found, FESTIVALS)
    assert day_of(it, year_of(it, found)) == found
