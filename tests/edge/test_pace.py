"""How fast the bot speaks, by a clock that jumps to whatever is waited for."""

import asyncio
from datetime import timedelta

import pytest
from telegram.error import RetryAfter

from bot.pace import EDIT, REPLY, Pace, pause_of
from union.kernel.outbox import Lane

A_TOUCH = 1e-6
GROUP = -100


class Turned(asyncio.SelectorEventLoop):
    """When all are asleep, the clock is turned to the next alarm."""

    def __init__(self):
        super().__init__()
        self.now, self.look = 1000.0, self._selector.select
        self._selector.select = self.turn

    def time(self):
        return self.now

    def turn(self, seconds):
        self.now += seconds or 0
        return self.look(0)


@pytest.fixture
def runner():
    with asyncio.Runner(loop_factory=Turned) as runner:
        yield runner


class Telegram:
    """Notes when it was called, and refuses as often as it is told."""

    def __init__(self, per_second=30):
        self.pace, self.calls, self.refusals = Pace(per_second), [], []

    async def hears(self, chat, lane, endpoint):
        self.calls.append((asyncio.get_running_loop().time() - 1000, chat, lane, endpoint))
        if self.refusals:
            raise RetryAfter(self.refusals.pop(0))
        return "sent"

    async def gets(self, chat, lane=REPLY, endpoint="sendMessage"):
        data = {} if chat is None else {"chat_id": chat}
        args = (chat, lane, endpoint)
        return await self.pace.process_request(self.hears, args, {}, endpoint, data, lane)

    async def gets_album(self, chat, of):
        """Its pictures count as messages of that moment."""
        data = {"chat_id": chat, "media": [None] * of}
        args = (chat, Lane.BROADCAST, "sendMediaGroup")
        await self.pace.process_request(self.hears, args, {}, args[2], data, Lane.BROADCAST)
        self.calls += self.calls[-1:] * (of - 1)

    async def gets_album_at_last(self, chat, of):
        """Put off as often as need be."""
        while True:
            try:
                return await self.gets_album(chat, of)
            except RetryAfter as put_off:
                await asyncio.sleep(pause_of(put_off).total_seconds())

    def times(self, chat=None):
        return [at for at, to, *_ in self.calls if chat in (None, to)]


def most_in(times, window):
    times = sorted(times)
    return max(sum(start <= it < start + window - A_TOUCH for it in times) for start in times)


async def all_of(*coroutines):
    return await asyncio.gather(*coroutines, return_exceptions=True)


def test_never_more_than_allowed_in_any_second(runner):
    telegram = Telegram(per_second=30)
    replies = [telegram.gets(chat) for chat in range(1, 201)]
    letters = [telegram.gets(chat, Lane.POST) for chat in range(201, 401)]
    assert set(runner.run(all_of(*replies, *letters))) == {"sent"}
    assert most_in(telegram.times(), 1) == 30
    assert 13 < telegram.times()[-1] < 14.5


async def broadcast(telegram, count):
    """As the carriers do: as many as there is room for, again and again; each takes a while."""
    out, chats = [], iter(range(10_000, 10_000 + count))
    while True:
        for _ in range(telegram.pace.room()):
            if (chat := next(chats, None)) is None:
                return await all_of(*out)
            out.append(asyncio.create_task(telegram.gets(chat, Lane.BROADCAST)))
        await asyncio.sleep(0.15)


def test_a_broadcast_goes_out_quickly_and_evenly_and_replies_pass_it_by(runner):
    async def story():
        sending = asyncio.create_task(broadcast(telegram, 1000))
        for second in range(60):
            await asyncio.sleep(0.5)
            asked = asyncio.get_running_loop().time()
            await telegram.gets(1000 + second)
            waits.append(asyncio.get_running_loop().time() - asked)
        return await sending

    telegram, waits = Telegram(), []
    assert set(runner.run(story())) == {"sent"}
    letters = [at for at, _, lane, _ in telegram.calls if lane == Lane.BROADCAST]
    assert len(letters) / letters[-1] >= 25
    assert most_in(letters, 0.2) <= 10
    assert most_in(telegram.times(), 1) <= 30
    assert max(waits) < A_TOUCH


def test_many_replies_at_once_wait_a_moment_for_a_broadcast_and_it_yields_to_them(runner):
    async def story():
        sending = asyncio.create_task(broadcast(telegram, 500))
        for second in range(10):
            await asyncio.sleep(1)
            asked = range(1000 + second * 10, 1010 + second * 10)
            replies.extend(asyncio.create_task(timed(chat)) for chat in asked)
        await sending
        return await all_of(*replies)

    async def timed(chat):
        asked = asyncio.get_running_loop().time()
        await telegram.gets(chat)
        return asyncio.get_running_loop().time() - asked

    telegram, replies = Telegram(), []
    assert max(runner.run(story())) < 0.5
    assert most_in(telegram.times(), 1) <= 30


def test_a_scheduled_post_waits_for_no_broadcast(runner):
    async def story():
        sending = asyncio.create_task(broadcast(telegram, 300))
        await asyncio.sleep(3)
        asked = asyncio.get_running_loop().time()
        await all_of(*(telegram.gets(chat, Lane.POST) for chat in range(1, 21)))
        took.append(asyncio.get_running_loop().time() - asked)
        await sending

    telegram, took = Telegram(), []
    runner.run(story())
    assert took[0] < 1.1


def test_a_letter_of_a_broadcast_that_would_wait_is_put_back(runner):
    telegram = Telegram()
    runner.run(telegram.gets(7))
    with pytest.raises(RetryAfter):
        runner.run(telegram.gets(7, Lane.BROADCAST))


def test_when_all_are_put_off_there_is_no_room(runner):
    async def story():
        telegram.refusals = [5, 5]
        await all_of(telegram.gets(7, Lane.POST), telegram.gets(8, Lane.POST))
        return telegram.pace.room(), telegram.pace.is_frozen

    telegram = Telegram()
    assert runner.run(story()) == (0, True)


def test_a_person_gets_one_letter_a_second_and_replies_at_once(runner):
    telegram = Telegram()
    runner.run(all_of(*(telegram.gets(7, Lane.POST) for _ in range(2))))
    assert telegram.times() == pytest.approx([0, 1])
    runner.run(all_of(*(telegram.gets(8) for _ in range(3))))
    assert telegram.times(8) == pytest.approx([1, 1, 1])


def test_a_letter_follows_a_reply_to_the_same_person_by_a_second(runner):
    telegram = Telegram()
    runner.run(telegram.gets(7))
    runner.run(telegram.gets(7, Lane.POST))
    assert telegram.times() == pytest.approx([0, 1])


async def in_turn(telegram, chat, lane, count):
    """As the postman does: what is put off is tried again when it said."""
    for _ in range(count):
        while True:
            try:
                await telegram.gets(chat, lane)
                break
            except RetryAfter as flood:
                await asyncio.sleep(pause_of(flood).total_seconds())


def test_a_group_gets_eighteen_letters_a_minute(runner):
    telegram = Telegram()
    runner.run(in_turn(telegram, GROUP, Lane.POST, 50))
    assert most_in(telegram.times(), 60) == 18
    assert telegram.times()[-1] == pytest.approx(120)


def test_replies_in_a_group_count_but_do_not_wait(runner):
    telegram = Telegram()
    runner.run(all_of(*(telegram.gets(GROUP) for _ in range(18))))
    with pytest.raises(RetryAfter) as put_off:
        runner.run(telegram.gets(GROUP, Lane.POST))
    assert pause_of(put_off.value) == timedelta(seconds=60)
    assert runner.run(telegram.gets(GROUP)) == "sent"
    assert len(telegram.calls) == 19


def test_each_picture_of_an_album_counts(runner):
    telegram = Telegram()

    async def albums():
        await asyncio.gather(*(telegram.gets_album_at_last(chat, 10) for chat in range(1, 21)))

    runner.run(albums())
    assert len(telegram.times()) == 200
    assert most_in(telegram.times(), 1.0) <= 25
    assert max(telegram.times()) < 12  # and no slower than need be


def test_a_group_gets_no_album_that_its_minute_has_no_room_for(runner):
    telegram = Telegram()

    async def albums():
        await telegram.gets_album(GROUP, 10)
        with pytest.raises(RetryAfter) as put_off:
            await telegram.gets_album(GROUP, 10)
        assert 59 <= pause_of(put_off.value).total_seconds() <= 60
        await telegram.gets_album(GROUP, 8)

    runner.run(albums())
    assert len(telegram.times()) == 18


def test_a_full_group_holds_up_no_letter_to_another(runner):
    async def story():
        await all_of(*(telegram.gets(GROUP) for _ in range(18)))
        return await all_of(telegram.gets(GROUP, Lane.POST), telegram.gets(7, Lane.POST))

    telegram = Telegram()
    put_off, other = runner.run(story())
    assert isinstance(put_off, RetryAfter)
    assert other == "sent"
    assert telegram.times(7) == [0]


def test_edits_share_the_minute_of_a_group_but_need_no_pause_before_a_person(runner):
    telegram = Telegram()
    runner.run(all_of(*(telegram.gets(7, EDIT, "editMessageText") for _ in range(3))))
    assert telegram.times() == [0, 0, 0]
    runner.run(all_of(*(telegram.gets(GROUP, EDIT, "editMessageText") for _ in range(18))))
    with pytest.raises(RetryAfter):
        runner.run(telegram.gets(GROUP, Lane.POST))


def test_a_reply_that_was_put_off_is_tried_again_after_its_pause(runner):
    telegram = Telegram()
    telegram.refusals = [3, 2]
    assert runner.run(telegram.gets(7)) == "sent"
    assert telegram.times() == pytest.approx([0, 3, 5])


def test_a_reply_is_not_tried_for_ever(runner):
    telegram = Telegram()
    telegram.refusals = [1] * 10
    with pytest.raises(RetryAfter):
        runner.run(telegram.gets(7))
    assert len(telegram.calls) == 4


@pytest.mark.parametrize("lane", [*Lane, EDIT])
def test_a_letter_that_was_put_off_goes_back_to_the_postman(lane, runner):
    telegram = Telegram()
    telegram.refusals = [9]
    with pytest.raises(RetryAfter) as put_off:
        runner.run(telegram.gets(7, lane))
    assert pause_of(put_off.value) == timedelta(seconds=9)
    assert len(telegram.calls) == 1


def test_one_who_is_put_off_makes_nobody_else_wait(runner):
    async def story():
        telegram.refusals = [30]
        frozen = asyncio.create_task(telegram.gets(7))
        await asyncio.sleep(0.1)
        await all_of(telegram.gets(8), telegram.gets(9, Lane.POST))
        await all_of(telegram.gets(7), frozen)

    telegram = Telegram()
    runner.run(story())
    assert telegram.times(8) + telegram.times(9) == pytest.approx([0.1, 0.1])
    assert telegram.times(7) == pytest.approx([0, 30, 30])


def test_two_who_are_put_off_within_a_second_make_all_wait(runner):
    async def story():
        telegram.refusals = [5, 8]
        both = [asyncio.create_task(telegram.gets(chat)) for chat in (7, 8)]
        await asyncio.sleep(0.1)
        await all_of(telegram.gets(9), *both)

    telegram = Telegram()
    runner.run(story())
    assert telegram.times(9) == pytest.approx([8])


def test_two_who_are_put_off_far_apart_do_not(runner):
    async def story():
        for chat in (7, 8):
            telegram.refusals = [5]
            await telegram.gets(chat)
        await telegram.gets(9)

    telegram = Telegram()
    runner.run(story())
    assert telegram.times(9) == pytest.approx([10])


@pytest.mark.parametrize(
    ("chat", "endpoint"),
    [(None, "getMe"), (None, "answerCallbackQuery"), (7, "getChat"), ("@name", "sendMessage")],
)
def test_what_does_not_speak_in_a_chat_of_ours_passes(chat, endpoint, runner):
    telegram = Telegram(per_second=6)
    runner.run(all_of(*(telegram.gets(chat, REPLY, endpoint) for _ in range(50))))
    assert telegram.times() == [0] * 50


@pytest.mark.parametrize("counts_in", ["true", "false"])
@pytest.mark.filterwarnings("ignore:.*retry_after")
def test_a_pause_is_understood_whichever_way_ptb_counts(counts_in, monkeypatch):
    monkeypatch.setenv("PTB_TIMEDELTA", counts_in)
    assert pause_of(RetryAfter(7)) == timedelta(seconds=7)
    assert pause_of(RetryAfter(timedelta(seconds=1.5))) == timedelta(seconds=1.5)


def test_ten_thousand_readers_are_neither_too_many_nor_kept_for_ever(runner):
    async def story():
        pace = telegram.pace
        for chat in range(1, 10_001):
            pace.note(chat, 1000.0)
        pace.pause(20_000, Lane.POST, 1000.0)  # someone who is about to get a letter
        await asyncio.sleep(100)
        await telegram.gets(30_000)
        return len(pace.in_chat)

    telegram = Telegram()
    assert runner.run(story()) <= 2


def test_a_group_that_is_only_answered_is_not_remembered_for_ever(runner):
    telegram = Telegram(per_second=1000)
    runner.run(all_of(*(telegram.gets(GROUP) for _ in range(500))))
    assert len(telegram.pace.in_chat[GROUP]) <= 18
