"""How much somebody wrote today: counted, and known to nobody who looks at the counts."""

import pickle
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from bot.rations import Rations

ACCOUNT = 7_300_114_514
NOON = datetime(2026, 9, 7, 12, 34, 56, 789, tzinfo=ZoneInfo("Asia/Shanghai"))


def used(account=ACCOUNT, at=NOON):
    rations = Rations()
    rations.take("write", account, at)
    rations.take_of_all(at)
    return rations


def walked(it, seen=None):
    """All that can be reached from an object, as values."""
    seen = set() if seen is None else seen
    if id(it) in seen:
        return
    seen.add(id(it))
    yield it
    if isinstance(it, dict):
        parts = [*it.keys(), *it.values()]
    elif isinstance(it, list | tuple | set | frozenset):
        parts = [*it]
    else:
        parts = [*getattr(it, "__dict__", {}).values()]
    for part in parts:
        yield from walked(part, seen)


def test_no_account_is_in_it():
    rations = used()
    values = list(walked(rations))
    assert any(isinstance(it, bytes) for it in values)  # so the walk has come to the counts
    for it in values:
        assert it != ACCOUNT
        assert str(ACCOUNT) not in repr(it)
        if isinstance(it, bytes):
            for order in ("little", "big"):
                assert ACCOUNT.to_bytes(8, order) not in it
    assert str(ACCOUNT).encode() not in pickle.dumps(rations)
    assert pickle.dumps(ACCOUNT)[2:-1] not in pickle.dumps(rations)


def test_nor_is_the_instant_but_the_hour():
    for it in walked(used()):
        if isinstance(it, datetime):
            assert (it.minute, it.second, it.microsecond) == (0, 0, 0)


def test_two_processes_count_under_different_names():
    assert not used().used.keys() & used().used.keys()


def test_each_day_has_a_key_of_its_own_and_yesterday_s_counts_are_gone():
    rations = used()
    first, names = rations.key, set(rations.used)
    assert not rations.is_left("write", ACCOUNT, 1, NOON)
    assert rations.is_left("write", ACCOUNT, 1, NOON + timedelta(days=1))
    assert rations.key != first
    assert not names & set(rations.used)
    assert rations.is_left("write", ACCOUNT, 1, NOON)  # the key of that day is no more


def test_yesterday_s_counts_are_gone_though_nobody_writes_today():
    rations = used()
    assert rations.is_left_for_all(1, NOON + timedelta(days=1))
    assert not rations.used


@given(st.integers(1, 40), st.integers(0, 60))
def test_so_much_and_no_more(most, tries):
    rations, taken = Rations(), 0
    for number in range(tries):
        at = NOON + timedelta(minutes=number)
        if rations.is_left("write", ACCOUNT, most, at):
            rations.take("write", ACCOUNT, at)
            taken += 1
    assert taken == min(most, tries)
    assert rations.is_left("look", ACCOUNT, 1, NOON)
    assert rations.is_left("write", ACCOUNT + 1, 1, NOON)


def test_all_together_have_so_much_an_hour():
    rations = Rations()
    for _ in range(3):
        assert rations.is_left_for_all(3, NOON)
        rations.take_of_all(NOON)
    assert not rations.is_left_for_all(3, NOON + timedelta(minutes=25))
    assert rations.is_left_for_all(3, NOON + timedelta(minutes=26))  # it has struck one
