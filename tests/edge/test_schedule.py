"""Which days are run, whatever was missed and however clocks are turned."""

import asyncio
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot import schedule
from bot.bridge import Bridge
from bot.jobs import JOBS
from bot.schedule import Job, Watch, beat, look
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.unit import NOBODY

on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@unattended
def note(uow):
    uow.post(1, "k", f"note:{uow.today}")


@unattended
def notes(uow):
    return [(it.dedupe, it.due) for it in uow.session.query(Letter).order_by(Letter.id)]


JOB = Job("note", time(8, 30), note)


async def test_missed_days_are_run_with_their_own_instants(office, clock, bridge):
    start = clock.now
    await beat(bridge, JOB)
    clock.passes(days=2, hours=5)
    await beat(bridge, JOB)
    await beat(bridge, JOB)
    days = [("note:2026-09-07", 0), ("note:2026-09-08", 1), ("note:2026-09-09", 2)]
    assert office.ask(NOBODY, notes) == [(day, start + timedelta(n)) for day, n in days]


async def test_before_its_time_nothing_is_run(office, clock, bridge):
    clock.passes(seconds=-1)
    await beat(bridge, JOB)
    assert office.ask(NOBODY, notes) == []
    clock.passes(seconds=1)
    await beat(bridge, JOB)
    assert len(office.ask(NOBODY, notes)) == 1


async def test_the_very_first_day_is_not_lost_if_its_hour_is_missed(office, clock, bridge):
    clock.passes(hours=-1)
    await beat(bridge, JOB)  # 7:30, nothing to do yet
    clock.passes(days=1)
    await beat(bridge, JOB)
    assert [day for day, _ in office.ask(NOBODY, notes)] == ["note:2026-09-07"]


async def test_a_clock_that_is_turned_back_repeats_no_day(office, clock, bridge):
    for step in (0, 1, -1, -3, 4):
        clock.passes(days=step)
        await beat(bridge, JOB)
    days = [day for day, _ in office.ask(NOBODY, notes)]
    assert days == ["note:2026-09-07", "note:2026-09-08"]


async def test_two_who_beat_at_once_run_a_day_once(office):
    await asyncio.gather(*(beat(Bridge(office), JOB) for _ in range(4)))
    assert len(office.ask(NOBODY, notes)) == 1


async def test_a_failing_job_is_tried_again_at_the_next_beat_and_stops_no_other(
    office, clock, caplog, bridge
):
    @unattended
    def fails(uow):
        note(uow)
        uow.session.flush()
        if trouble:
            raise RuntimeError
        done.append(uow.today.isoformat())

    trouble, done = ["disk full"], []
    broken = Job("fails", time(8), fails)
    for job in (broken, JOB):
        await beat(bridge, job)
    assert [day for day, _ in office.ask(NOBODY, notes)] == ["note:2026-09-07"]
    assert "the job fails failed" in caplog.text
    trouble.clear()
    await beat(bridge, broken)
    assert done == ["2026-09-07"]


@on_sqlite
async def test_a_day_that_fails_is_not_passed_over_for_the_next(office, clock):
    @unattended
    def fails_on_tuesday(uow):
        done.append(uow.today.day)
        if uow.today.day == 8 and len(done) < 5:
            raise RuntimeError

    bridge, done = Bridge(office), []
    job = Job("fails", time(8), fails_on_tuesday)
    await beat(bridge, job)
    clock.passes(days=2)
    for _ in range(4):
        await beat(bridge, job)
    assert done == [7, 8, 8, 8, 8, 9]


@on_sqlite
async def test_a_start_beats_at_once_and_then_steadily(office, clock, bridge):
    clock_stops = schedule.start(bridge, [JOB, *JOBS], [], seconds=1)
    try:
        for day in (7, 8):
            for _ in range(100):
                await asyncio.sleep(0.05)
                said = [it[0] for it in office.ask(NOBODY, notes)]
                if f"note:2026-09-0{day}" in said:
                    break
            assert said.count(f"note:2026-09-0{day}") == 1
            clock.passes(days=1)
    finally:
        clock_stops.shutdown(wait=False)


@on_sqlite
async def test_every_minute_means_on_the_minute_for_that_is_when_hours_strike(bridge):
    metronome = schedule.start(bridge, [JOB], [], seconds=60)
    try:
        beats = [it.next_run_time for it in metronome.get_jobs()]
        steady = [it for it in beats if it > datetime.now(UTC) + timedelta(milliseconds=1)]
        assert [(it.second, it.microsecond) for it in steady] == [(0, 0)]
    finally:
        metronome.shutdown(wait=False)


ZONES = [
    *(f"Europe/{it}" for it in ("Berlin", "Paris", "London", "Dublin", "Lisbon", "Madrid", "Rome",
                                "Athens", "Helsinki", "Kyiv", "Warsaw", "Chisinau")),
    *(f"America/{it}" for it in ("New_York", "Chicago", "Denver", "Los_Angeles", "Anchorage",
                                 "St_Johns", "Halifax", "Toronto", "Havana", "Santiago", "Nuuk",
                                 "Winnipeg", "Port-au-Prince", "Tijuana", "Miquelon")),
    *(f"Australia/{it}" for it in ("Sydney", "Adelaide", "Hobart", "Lord_Howe")),
    *(f"Asia/{it}" for it in ("Shanghai", "Jerusalem", "Beirut", "Nicosia")),
    *(f"Pacific/{it}" for it in ("Auckland", "Chatham", "Easter")),
    "Atlantic/Azores", "Africa/Cairo",
]  # fmt: skip
NIGHTS = [date(2025, 10, 1), date(2025, 10, 24), date(2026, 3, 1), date(2026, 3, 22)]


@settings(deadline=None)
@example("America/Havana", date(2026, 3, 1), time(0, fold=1), 7)  # midnight does not exist there
@given(st.sampled_from(ZONES), st.sampled_from(NIGHTS), st.times(), st.integers(7, 97))
def test_a_day_is_run_once_in_its_time_however_the_clocks_are_turned(name, first, at, minutes):
    """Through both nights of the year, looked at in steps of any length."""
    job, zone, done = Job("note", at, note), ZoneInfo(name), [first.toordinal()]
    now = datetime.combine(first, time(23, 59, 59), zone).astimezone(UTC)
    end = now + timedelta(days=14)
    while now < end:
        now += timedelta(minutes=minutes)
        for cause in job.due(done[-1], now, zone, at):
            assert cause.number == done[-1] + 1
            assert cause.at <= now < cause.at + timedelta(minutes=minutes)
            done.append(cause.number)
    assert len(done) in (14, 15, 16)


@pytest.mark.parametrize("name", ZONES)
def test_on_both_nights_of_the_year_each_day_is_run_once_in_forty_zones(name):
    """Looked at every twenty minutes, whether the hour is left out or comes twice."""
    zone = ZoneInfo(name)
    days = [date(2026, 1, 1) + timedelta(days=it) for it in range(365)]
    turned = [it for it in days if offset(it, zone) != offset(it + timedelta(days=1), zone)]
    assert len(turned) == 2 or name == "Asia/Shanghai"
    for day in turned:
        for at in (time(0), time(0, 30), time(1, 30), time(2, 30), time(3), time(7, 30)):
            job, done = Job("note", at, note), [day.toordinal() - 1]
            now = datetime.combine(day, time(), zone).astimezone(UTC)
            for _ in range(3 * 24 * 3):
                now += timedelta(minutes=20)
                done += [it.number for it in job.due(done[-1], now, zone, at)]
            assert len(done) == len(set(done)) >= 3
            assert done == list(range(done[0], done[-1] + 1))


def offset(day, zone):
    return datetime.combine(day, time(12), zone).utcoffset()


@unattended
def numbers_due(uow):
    done = {it.dedupe for it in uow.session.query(Letter)}
    return [number for number in (1, 2, 3) if f"done:{number}" not in done]


@unattended
def do_but_two(uow, *, number):
    if number == 2:
        raise ValueError("this one never works")
    uow.post(1, "k", f"done:{number}")


async def test_what_a_watch_cannot_do_hinders_nothing_else(office, caplog, bridge):
    watch = Watch("numbers", numbers_due, do_but_two)
    await look(bridge, watch)
    assert office.ask(NOBODY, numbers_due) == [2]
    assert "failed for 2" in caplog.text
