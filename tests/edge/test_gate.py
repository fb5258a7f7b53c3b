"""The gate before a Telegram that brings again whatever was not acknowledged."""

import asyncio
import logging
import time
from contextlib import suppress
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram import Message, error

from bot import gate as gates
from bot.gate import Gate
from tests.people import WANG

SHOWN = 100  # Bot API: getUpdates shows no more at once


class Redelivering:
    """Of Telegram only getUpdates; ``failures`` come first, each once."""

    def __init__(self, updates=(), failures=()):
        self.held, self.failures = list(updates), list(failures)
        self.offsets, self.news, self.waits = [], asyncio.Event(), True

    async def get_updates(self, offset, timeout=0, limit=SHOWN, **_):
        self.offsets.append(offset)
        await asyncio.sleep(0)
        if self.failures:
            raise self.failures.pop(0)
        if self.held and offset <= self.held[-1].update_id + 1:  # one in the future hides none
            self.held = [it for it in self.held if it.update_id >= offset]
        if timeout and self.waits and not self.held:
            self.news.clear()
            with suppress(TimeoutError):
                await asyncio.wait_for(self.news.wait(), timeout)
        return self.held[:limit]

    def brings(self, *updates):
        self.held += updates
        self.news.set()


def update(number, user=1, chat=None, pause=0):
    sender, room = SimpleNamespace(id=user), SimpleNamespace(id=chat or user)
    return SimpleNamespace(
        update_id=number, effective_user=sender, effective_chat=room, pause=pause,
        callback_query=None,
    )  # fmt: skip


async def at_once(*_):
    """Done."""


async def live(gate, moments):
    """Until killed: nothing is tidied up, nothing more is acknowledged."""
    gate.close = at_once
    life = asyncio.create_task(gate.run())
    for _ in range(moments):
        await asyncio.sleep(0)
    tasks = [life, *gate.inside.values()]
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def eventually(holds, seconds=3):
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until, "it never came to be"
        await asyncio.sleep(0.005)


class Open:
    """A gate that runs while the scene lasts."""

    def __init__(self, telegram, handle):
        self.gate = Gate(telegram, handle)

    async def __aenter__(self):
        self.life = asyncio.create_task(self.gate.run())
        return self.gate

    async def __aexit__(self, *_):
        self.life.cancel()
        await asyncio.gather(self.life, return_exceptions=True)


FEW = st.integers(1, 3)


@settings(deadline=None)
@given(st.lists(st.tuples(FEW, FEW, st.integers(0, 4)), max_size=12), st.lists(st.integers(0, 30)))
def test_killed_at_any_moments_it_loses_nothing_doubles_nothing_and_keeps_order(sent, kills):
    updates = [update(number, *it) for number, it in enumerate(sent, start=7)]
    effects = []

    async def handle(update):
        for _ in range(update.pause):
            await asyncio.sleep(0)
        if update not in effects:  # what causes.once does, in the effect's own transaction
            effects.append(update)
        await asyncio.sleep(0)

    async def story():
        telegram = Redelivering(updates)
        telegram.waits = False
        for moments in kills:
            await live(Gate(telegram, handle), moments)
        last = Gate(telegram, handle)
        while telegram.held:
            await last.turn()

    asyncio.run(story())
    assert len(effects) == len(updates)
    for lane in ("effective_user", "effective_chat"):
        for who in (1, 2, 3):
            numbers = [u.update_id for u in effects if getattr(u, lane).id == who]
            assert numbers == sorted(numbers)


async def test_an_update_is_acknowledged_only_after_it_was_handled():
    done, telegram = asyncio.Event(), Redelivering([update(5)])
    async with Open(telegram, lambda _: done.wait()):
        await asyncio.sleep(0.25)
        assert set(telegram.offsets) == {0}
        done.set()
        await eventually(lambda: telegram.offsets[-1] == 6)


async def test_a_slow_member_holds_up_nobody_else():
    heard, slow = [], asyncio.Event()

    async def handle(update):
        heard.append(update.update_id)
        await (slow.wait() if update.update_id == 5 else asyncio.sleep(0))

    telegram = Redelivering([update(5, 1), update(6, 2), update(7, 2), update(8, 1)])
    telegram.waits = False
    gate = Gate(telegram, handle)
    await gate.turn()
    await gate.turn()
    assert (heard, gate.watermark) == ([5, 6, 7], 0)
    slow.set()
    await gate.turn()
    await gate.turn()
    assert (heard, gate.watermark) == ([5, 6, 7, 8], 9)


async def test_in_a_group_one_waits_for_the_other_and_elsewhere_for_oneself():
    heard, slow = [], asyncio.Event()

    async def handle(update):
        if update.update_id == 5:
            await slow.wait()
        heard.append(update.update_id)

    sent = [update(5, 1, -9), update(6, 2, -9), update(7, 1, 1), update(8, 3, 3), update(9, 2, 2)]
    async with Open(Redelivering(sent), handle):
        await eventually(lambda: heard == [8])
        slow.set()
        await eventually(lambda: len(heard) == 5)
    assert heard[1] == 5
    assert heard.index(6) < heard.index(9)


async def test_while_someone_is_slow_it_hears_the_others_but_does_not_spin():
    heard, slow = [], asyncio.Event()

    async def handle(update):
        await (slow.wait() if update.update_id == 5 else asyncio.sleep(0))
        heard.append(update.update_id)

    telegram = Redelivering([update(5, 1)])
    async with Open(telegram, handle):
        await asyncio.sleep(0.3)
        telegram.brings(update(6, 2))
        await asyncio.sleep(0.3)
        assert heard == [6]
        quick = 3  # looks after each arrival, before the pause has grown
        assert len(telegram.offsets) <= 0.6 / gates.LOOK_AGAIN + 2 * quick
        slow.set()


async def test_when_all_is_quiet_it_asks_once_and_waits():
    telegram = Redelivering()
    async with Open(telegram, at_once):
        await asyncio.sleep(0.3)
        assert telegram.offsets == [0]


async def test_a_hanging_handler_is_given_up_after_the_limit(monkeypatch, caplog):
    monkeypatch.setattr(gates, "TIME_LIMIT", 0.1)
    heard = []

    async def handle(update):
        if update.update_id == 5:
            await asyncio.Event().wait()
        heard.append(update.update_id)

    async with Open(Redelivering([update(5), update(6)]), handle) as gate:
        await eventually(lambda: gate.watermark == 7)
    assert heard == [6]
    assert "given up" in caplog.text


async def test_what_falls_through_is_written_down_and_stops_nobody(caplog):
    heard = []

    async def handle(update):
        if update.update_id == 5:
            raise RuntimeError
        heard.append(update.update_id)

    async with Open(Redelivering([update(5), update(6)]), handle) as gate:
        await eventually(lambda: gate.watermark == 7)
    assert heard == [6]
    assert "fell through" in caplog.text


async def test_when_stopped_what_is_inside_comes_to_its_end_and_is_acknowledged():
    heard, telegram = [], Redelivering([update(5, 1), update(6, 2)])

    async def handle(update):
        await asyncio.sleep(0.2)
        heard.append(update.update_id)

    async with Open(telegram, handle) as gate:
        await eventually(lambda: len(gate.inside) == 2)
    assert heard == [5, 6]
    assert telegram.offsets[-1] == 7


async def test_when_stopped_it_waits_for_a_hanging_one_only_so_long(monkeypatch):
    monkeypatch.setattr(gates, "LAST_MOMENTS", 0.1)
    telegram = Redelivering([update(5, 1), update(6, 2)])

    async def handle(update):
        await (asyncio.sleep(0) if update.update_id == 5 else asyncio.sleep(2))

    async with Open(telegram, handle) as gate:
        await eventually(lambda: gate.watermark == 6)
        began = time.monotonic()
    assert time.monotonic() - began < 1
    assert telegram.offsets[-1] == 6
    for task in gate.inside.values():
        task.cancel()


def test_its_last_moments_leave_time_for_the_rest_before_a_supervisor_kills():
    assert gates.LAST_MOMENTS + gates.LAST_WORD <= 8


@pytest.mark.parametrize(
    "failure",
    [
        error.NetworkError("gone"),
        error.TimedOut(),
        error.Conflict("another"),
        error.BadRequest("odd"),
        error.TelegramError("502"),
    ],
)
async def test_it_outlives_a_failure_of_asking(failure, monkeypatch):
    monkeypatch.setattr(gates, "AFTER_FAILURE", 0.01)
    monkeypatch.setattr(gates, "AFTER_CONFLICT", 0.02)
    telegram = Redelivering([update(5)], failures=[failure] * 3)
    async with Open(telegram, at_once) as gate:
        await eventually(lambda: gate.watermark == 6)


async def test_failures_without_end_do_not_make_it_spin(monkeypatch):
    monkeypatch.setattr(gates, "AFTER_FAILURE", 0.1)
    telegram = Redelivering(failures=[error.NetworkError("gone")] * 1000)
    async with Open(telegram, at_once):
        await asyncio.sleep(0.3)
    assert len(telegram.offsets) <= 5


async def test_a_token_that_is_no_longer_known_ends_it():
    telegram = Redelivering(failures=[error.InvalidToken()])
    with pytest.raises(error.InvalidToken):
        await asyncio.wait_for(Gate(telegram, at_once).run(), 2)


async def test_more_than_telegram_shows_at_once_are_all_heard():
    heard, slow = [], asyncio.Event()

    async def handle(update):
        await (slow.wait() if update.update_id == 7 else asyncio.sleep(0))
        heard.append(update.update_id)

    telegram = Redelivering([update(number, number % 20) for number in range(1, 351)])
    async with Open(telegram, handle) as gate:
        await eventually(lambda: len(heard) >= 90)
        assert max(telegram.offsets) <= 7
        slow.set()
        await eventually(lambda: gate.watermark == 351)
    assert sorted(heard) == list(range(1, 351))
    for person in range(20):
        numbers = [it for it in heard if it % 20 == person]
        assert numbers == sorted(numbers)


async def test_after_a_week_of_silence_the_numbers_may_begin_lower():
    """Bot API, Update: then the next number is chosen at random."""
    heard, telegram = [], Redelivering([update(900)])

    async def handle(update):
        heard.append(update.update_id)

    async with Open(telegram, handle) as gate:
        await eventually(lambda: gate.watermark == 901 and telegram.offsets[-1] == 901)
        telegram.brings(update(30), update(31))
        await eventually(lambda: gate.watermark == 32)
        await asyncio.sleep(0.1)
    assert heard == [900, 30, 31]
    assert len(telegram.offsets) < 10


async def test_what_it_handled_while_asking_is_not_heard_twice():
    heard, asked = [], asyncio.Event()

    class Slow(Redelivering):
        async def get_updates(self, offset, **how):
            shown = await super().get_updates(offset, **how)
            if len(self.offsets) == 2:
                asked.set()
                await asyncio.sleep(0.1)
            return shown

    async def handle(update):
        await asked.wait()
        heard.append(update.update_id)

    async with Open(Slow([update(5)]), handle) as gate:
        await eventually(lambda: gate.watermark == 6)
        await asyncio.sleep(0.2)
    assert heard == [5]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_an_update_that_cannot_be_read_is_passed_by(wang, li, monkeypatch, caplog):
    read = Message.de_json

    def chokes(told, bot):
        if told and told.get("text") == "悄悄话":
            raise TypeError(told)
        return read(told, bot)

    monkeypatch.setattr(Message, "de_json", chokes)
    logs = logging.getLogger("telegram.ext.ExtBot")
    monkeypatch.setattr(logs, "level", logging.CRITICAL + 1)
    monkeypatch.setattr(logs, "_cache", {})
    wang.stage.world.says(WANG, wang.chat, "悄悄话")
    await li.says("/help")
    await wang.says("/help")
    assert "/proposal" in li.hears
    assert "/proposal" in wang.hears
    assert "cannot be read" in caplog.text
    assert "悄悄话" not in caplog.text
