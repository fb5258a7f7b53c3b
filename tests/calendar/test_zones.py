"""Every local day has one instant, whatever the clocks do."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from union.calendar.occurrences import Series, occurrences
from union.calendar.recurrence import read_recurrence
from union.calendar.zones import exists, instant

NAMES = """Africa/Cairo Africa/Casablanca Africa/Johannesburg America/Anchorage America/Asuncion
America/Bogota America/Chicago America/Denver America/Halifax America/Havana America/Los_Angeles
America/Mexico_City America/New_York America/Nuuk America/Santiago America/Sao_Paulo
America/St_Johns Antarctica/Troll Asia/Beirut Asia/Dubai Asia/Gaza Asia/Jerusalem Asia/Kathmandu
Asia/Kolkata Asia/Shanghai Asia/Tehran Asia/Tokyo Asia/Urumqi Atlantic/Azores Australia/Adelaide
Australia/Lord_Howe Australia/Sydney Europe/Berlin Europe/Dublin Europe/Lisbon Europe/London
Europe/Chisinau Pacific/Auckland Pacific/Chatham Pacific/Easter Pacific/Norfolk"""
ZONES = NAMES.split()
FIRST, LAST = date(2024, 1, 1), date(2028, 12, 31)
TIMES = [time(0, 0), time(0, 30), time(1, 30), time(2, 15), time(2, 30), time(23, 30)]
DAYS = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]


def changes(zone):
    """The days beside which the clocks of a zone change."""
    shifts = [datetime.combine(day, time(12), zone).utcoffset() for day in DAYS]
    near = {day + timedelta(days=far)
            for day, before, after in zip(DAYS[1:], shifts, shifts[1:], strict=False)
            if before != after for far in (-2, -1, 0, 1)}  # fmt: skip
    return sorted(near & set(DAYS))


@pytest.mark.parametrize("name", ZONES)
def test_five_years_of_days_have_one_instant_each_and_never_go_back(name):
    zone = ZoneInfo(name)
    series = Series(read_recurrence("FREQ=DAILY;T=02:30"), FIRST)
    keys = [it.key for it in occurrences(series, FIRST, LAST)]
    assert keys == DAYS
    moments = [instant(day, series.rule.at, zone) for day in keys]
    assert all(later > former for former, later in pairwise(moments))
    assert [moment.astimezone(zone).date() for moment in moments] == DAYS


@pytest.mark.parametrize("name", ZONES)
def test_at_every_change_of_the_clocks_every_hour_has_its_one_instant(name):
    zone = ZoneInfo(name)
    days = changes(zone)
    for at in TIMES:
        moments = [instant(day, at, zone) for day in days]
        assert len(set(moments)) == len(days)
        for day, moment in zip(days, moments, strict=True):
            local = moment.astimezone(zone)
            nominal = datetime.combine(day, at, zone)
            if exists(nominal):
                assert (local.date(), local.time(), local.fold) == (day, at, 0)
            else:
                before = (moment - timedelta(minutes=1)).astimezone(zone)
                assert before.replace(tzinfo=None) < nominal.replace(tzinfo=None)
                assert local.replace(tzinfo=None) > nominal.replace(tzinfo=None)
                assert local.utcoffset() > before.utcoffset()


def test_the_zones_are_forty_and_most_change_their_clocks_both_ways():
    assert len(set(ZONES)) == 41
    changing = [name for name in ZONES if changes(ZoneInfo(name))]
    assert len(changing) >= 28


@pytest.mark.parametrize(
    ("zone", "day", "at", "utc"),
    [
        ("Asia/Shanghai", date(2026, 11, 22), time(8), "2026-11-22T00:00"),
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30), "2026-03-29T01:00"),  # missing
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), "2026-10-25T00:30"),  # the first of two
        ("America/Santiago", date(2026, 9, 6), time(0), "2026-09-06T04:00"),  # no midnight
        ("Asia/Shanghai", date(1986, 5, 4), time(2, 30), "1986-05-03T18:00"),  # when China did so
    ],
)
def test_a_missing_hour_goes_to_its_end_and_a_double_one_to_its_first(zone, day, at, utc):
    assert instant(day, at, ZoneInfo(zone)) == datetime.fromisoformat(utc).replace(tzinfo=UTC)


@settings(deadline=None)
@given(st.dates(FIRST, LAST), st.times(), st.sampled_from(ZONES))
def test_any_time_has_an_instant_that_shows_it_or_comes_after_it(day, at, name):
    zone = ZoneInfo(name)
    shown = instant(day, at, zone).astimezone(zone).replace(tzinfo=None)
    nominal = datetime.combine(day, at)
    assert nominal <= shown.replace(fold=0) <= nominal + timedelta(hours=3)
