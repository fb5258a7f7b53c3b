"""How fast we may speak: replies go first, letters wait their turn, a 429 makes all wait."""

import asyncio
import os
from collections import defaultdict, deque
from collections.abc import Callable, Coroutine
from datetime import timedelta
from functools import partial
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from union.kernel.outbox import Lane

SPOKEN = ("send", "edit", "copy", "forward")
ALBUM = "sendMediaGroup"  # each of its pictures counts as a message
REPLY = 0  # the lane of whatever does not say its lane
EDIT = 9  # the lane of cards that are kept true; letters have those between
SECOND = 1.02  # of ours: what we space evenly may arrive a little closer
LEFT_FREE = 1  # of the messages of a second: letters and edits leave so many to replies
LEFT_BY_MANY = 2  # those of a broadcast leave so many, and go out evenly
SHARE_OF_MANY = 0.92  # of the messages of a second
CREDIT = 0.1  # seconds that a broadcast may catch up, if it was late
PER_GROUP, GROUP_WINDOW = 18, 60.0  # Telegram allows 20 a minute
PER_CHAT_PAUSE = 1.0
A_TICK = 0.001  # seconds: less might be no time at all
AHEAD = 0.25  # seconds: so much sooner a letter of a broadcast is claimed than it may go
A_MOMENT = 0.4  # seconds: a letter of a broadcast that would wait longer is put back
TRIES = 4

os.environ.setdefault("PTB_TIMEDELTA", "true")  # or PTB warns of each 429 that times are ints


class Pace(BaseRateLimiter[int]):
    """A window for all chats, one for each group, a pause for each person."""

    def __init__(self, per_second: int) -> None:
        self.per_second = per_second
        self.spoken: deque[float] = deque()
        self.in_chat: dict[int, deque[float]] = defaultdict(partial(deque, maxlen=PER_GROUP))
        self.frozen: dict[int | None, float] = {}
        self.last_flood: tuple[int, float] = (0, 0.0)
        self.next_of_many = 0.0
        self.queueing = 0  # letters

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:
        """Let a call through in its lane; a reply that Telegram put off is tried again.

        A letter whose chat is full is put off at once, as Telegram would: others wait behind it.
        """
        chat, lane = data.get("chat_id"), rate_limit_args or REPLY
        if not isinstance(chat, int) or not endpoint.startswith(SPOKEN):
            return await callback(*args, **kwargs)
        count = len(data["media"]) if endpoint == ALBUM else 1
        for attempt in range(TRIES):
            await self.turn(chat, lane, count)
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as flood:
                self.freeze(chat, flood)
                if lane != REPLY or attempt == TRIES - 1:
                    raise
        raise AssertionError("unreachable")

    async def turn(self, chat: int, lane: int, count: int) -> None:
        self.queueing += lane > REPLY
        try:
            await self.wait(chat, lane, count)
        finally:
            self.queueing -= lane > REPLY

    async def wait(self, chat: int, lane: int, count: int) -> None:
        loop = asyncio.get_running_loop()
        longest = A_MOMENT if lane == Lane.BROADCAST else SECOND
        while (pause := self.pause(chat, lane, loop.time(), count)) > 0:
            if lane > REPLY and pause > longest:
                raise RetryAfter(timedelta(seconds=pause))
            await asyncio.sleep(max(pause, A_TICK))
        for _ in range(count):
            self.note(chat, loop.time(), lane)

    def pause(self, chat: int, lane: int, now: float, count: int = 1) -> float:
        """Seconds until this chat may be spoken to in this lane, with so many messages."""
        waits = [self.frozen.get(chat, 0) - now, self.frozen.get(None, 0) - now]
        if lane == Lane.BROADCAST:  # evenly: bursts would come again each second, and closer
            waits.append(self.next_of_many - now)
        left = LEFT_BY_MANY if lane == Lane.BROADCAST else LEFT_FREE if lane > REPLY else 0
        waits.append(full(self.spoken, max(1, self.per_second - left + 1 - count), SECOND, now))
        if lane > REPLY and (chat < 0 or lane != EDIT):
            most, window = (PER_GROUP, GROUP_WINDOW) if chat < 0 else (1, PER_CHAT_PAUSE)
            waits.append(full(self.in_chat[chat], max(1, most + 1 - count), window, now))
        return max(waits)

    def room(self) -> int:
        """How many letters of a broadcast may be handed over in a moment, one after the other."""
        now = asyncio.get_running_loop().time()
        seconds = now + AHEAD - max(self.next_of_many, now - CREDIT)
        taken = sum(now - it < SECOND - AHEAD for it in self.spoken)
        free = min(int(seconds * self.many), self.per_second - LEFT_BY_MANY - taken)
        return 0 if self.is_frozen else max(0, free - self.queueing)

    @property
    def many(self) -> float:
        """Messages of a broadcast in a second."""
        return self.per_second * SHARE_OF_MANY

    @property
    def is_frozen(self) -> bool:
        """Whether nobody may be spoken to."""
        return self.frozen.get(None, 0) > asyncio.get_running_loop().time()

    def note(self, chat: int, now: float, lane: int = REPLY) -> None:
        self.spoken.append(now)
        if lane == Lane.BROADCAST:
            self.next_of_many = max(self.next_of_many, now - CREDIT) + 1 / self.many
        self.in_chat[chat].append(now)
        if len(self.in_chat) > 10_000:
            quiet = [it for it, at in self.in_chat.items() if not at or now - at[-1] > GROUP_WINDOW]
            for it in quiet:
                del self.in_chat[it]

    def freeze(self, chat: int, flood: RetryAfter) -> None:
        """One chat waits; if two are put off within a second, all do."""
        now = asyncio.get_running_loop().time()
        until = now + pause_of(flood).total_seconds()
        other, then = self.last_flood
        self.frozen[None if other != chat and now - then < 1 else chat] = until
        self.last_flood = chat, now


def pause_of(flood: RetryAfter) -> timedelta:
    """How long to wait, whichever way PTB is told to count."""
    wait = flood.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)


def full(times: deque[float], most: int, window: float, now: float) -> float:
    """Seconds until another fits into the window; 0 or less if it fits now."""
    while times and now - times[0] >= window:
        times.popleft()
    return times[-most] + window - now if len(times) >= most else 0.0
