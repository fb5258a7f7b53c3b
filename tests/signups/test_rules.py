from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from union.kernel.refusal import Refusal
from union.signups.rules import (
    Party,
    State,
    Terms,
    check_quota,
    fits,
    free,
    line,
    next_offer,
    offered_until,
)

SHANGHAI = ZoneInfo("Asia/Shanghai")
NOON = datetime(2026, 9, 7, 4, tzinfo=UTC)  # 12:00 in Shanghai
FAR = NOON + timedelta(days=10)


def party(number, state, size=1, **more):
    return Party(number, state, size, turn=number, **more)


def test_an_offered_place_is_held_like_a_taken_one():
    there = [party(1, State.COMING, 2), party(2, State.OFFERED), party(3, State.NOT_COMING)]
    assert free(Terms(4), there, is_new=False) == 1


def test_without_a_quota_there_is_room_for_any_party():
    assert fits(Terms(None), [party(1, State.COMING, 500)], 10, is_new=False)


def test_places_kept_for_newcomers_are_free_for_them_alone():
    there = [party(1, State.COMING, 7), party(2, State.COMING, 1, is_new=True)]
    assert free(Terms(10, reserved=2), there, is_new=False) == 1
    assert free(Terms(10, reserved=2), there, is_new=True) == 2


def test_a_large_party_waits_on_while_a_small_one_fits_and_keeps_its_turn():
    there = [party(1, State.COMING, 3), party(2, State.WAITING, 2), party(3, State.WAITING)]
    assert next_offer(Terms(4), there).id == 3
    assert [it.id for it in line(Terms(4), there)] == [2, 3]


def test_those_left_out_last_time_go_first_if_the_school_wants_it():
    there = [party(1, State.WAITING), party(2, State.WAITING, was_left_out=True)]
    assert next_offer(Terms(5), there).id == 1
    assert next_offer(Terms(5, left_out_first=True), there).id == 2


@pytest.mark.parametrize(
    ("now", "hours", "latest", "until"),
    [
        (NOON, 4, FAR, "07T16:00"),
        (NOON, 12, FAR, "08T09:00"),  # midnight is no time to answer
        (NOON + timedelta(hours=9), 12, FAR, "08T09:00"),  # exactly in the morning
        (NOON, 48, NOON + timedelta(hours=3), "07T15:00"),  # never beyond the start
        (NOON + timedelta(hours=14), 4, FAR, "08T09:00"),  # made at two in the night
    ],
)
def test_an_offer_ends_while_people_are_awake(now, hours, latest, until):
    found = offered_until(now, SHANGHAI, hours, latest)
    assert f"{found.astimezone(SHANGHAI):%dT%H:%M}" == until


def test_nothing_is_offered_in_the_last_minutes():
    assert offered_until(NOON, SHANGHAI, 12, NOON + timedelta(minutes=20)) is None


@pytest.mark.parametrize(("quota", "held"), [(0, 0), (5001, 0), (3, 4)])
def test_a_number_throws_nobody_out(quota, held):
    with pytest.raises(Refusal):
        check_quota(quota, held)
