"""Where updates come in: in order for each person and chat, acknowledged only when handled."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from telegram import Bot, Update
from telegram.constants import ChatType
from telegram.error import Conflict, InvalidToken, TelegramError

HEARD = ["message", "callback_query", "my_chat_member"]
TIME_LIMIT = 30.0  # seconds: a handler that hangs must not hold the watermark
LAST_MOMENTS = 6.0  # seconds for what is inside when we are asked to stop
LAST_WORD = 2  # seconds to acknowledge it: a supervisor that waits ten then kills
SHOWN = 100  # Bot API: getUpdates shows no more at once
SOON = 0.02  # seconds: first look for more while something is inside
LOOK_AGAIN = 0.1  # seconds until we ask for more while something is still inside
AFTER_FAILURE, AFTER_CONFLICT = 1.0, 5.0  # seconds

log = logging.getLogger(__name__)
Task = asyncio.Task[None]
Handle = Callable[[Update], Awaitable[None]]


class Gate:
    """Asking from an offset tells Telegram that all below was handled; so ours is a low watermark.

    What was handled above it comes again after a crash, and meets ``causes.once``.
    """

    def __init__(self, bot: Bot, handle: Handle, give_up: Handle | None = None) -> None:
        self.bot, self.handle, self.give_up = bot, handle, give_up
        self.watermark = 0
        self.inside: dict[int, Task] = {}
        self.few, self.pause, self.seen = 0, SOON, (0, 0)
        self.progress = asyncio.Event()
        self.last_in_lane: dict[tuple[str, int], Task] = {}

    async def run(self) -> None:
        """Until cancelled; what is inside then is brought to its end and acknowledged."""
        try:
            while True:
                await self.turn_patiently()
        finally:
            await asyncio.shield(self.close())

    async def turn_patiently(self) -> None:
        try:
            await self.turn()
        except InvalidToken:
            raise
        except Conflict:
            log.error("another bot asks for the updates of this token; only one may run")
            await asyncio.sleep(AFTER_CONFLICT)
        except TelegramError as error:
            log.warning("no updates: %s", type(error).__name__)
            await asyncio.sleep(AFTER_FAILURE)

    async def turn(self) -> None:
        """Fetch once, let in what is new, give it a moment to end.

        After a week of silence Telegram may begin to count anew, below our watermark.
        """
        asked = self.watermark
        for update in await self.fetch(0 if self.inside else 30):
            ended_meanwhile = asked <= update.update_id < self.watermark
            if update.update_id not in self.inside and not ended_meanwhile:
                self.let_in(update)
        await self.some_through()

    async def fetch(self, wait: int) -> tuple[Update, ...]:
        try:
            return await self.bot.get_updates(
                self.watermark, timeout=wait, read_timeout=wait + 10, allowed_updates=HEARD
            )
        except TelegramError:
            raise
        except Exception:  # PTB cannot read one of them, and would never get past it
            return await self.fetch_unread()

    async def fetch_unread(self) -> tuple[Update, ...]:
        """The same, read one by one: what cannot be read is an update that says nothing."""
        raw = await self.bot.do_api_request("GetUpdates", {"offset": self.watermark})
        return tuple(self.read(told) for told in raw)

    def read(self, told: dict[str, Any]) -> Update:
        try:
            return Update.de_json(told, self.bot)
        except Exception as error:
            log.error("update %s cannot be read: %s", told["update_id"], type(error).__name__)
            return Update(told["update_id"])

    async def some_through(self) -> None:
        """Wait until asking again may bring something new.

        Telegram shows the first hundred only: when they are all ours, until a quarter is through.
        Else a moment, which grows as long as nothing comes and nothing ends.
        """
        if not self.inside:
            return
        is_full = len(self.inside) >= SHOWN
        self.few = len(self.inside) * 3 // 4 if is_full else 0
        seen = (self.watermark, len(self.inside))
        self.pause = min(self.pause * 2, LOOK_AGAIN) if seen == self.seen else SOON
        self.seen = seen
        self.progress.clear()
        # wait_for of Python 3.11 may swallow the cancellation that is to end us
        with suppress(TimeoutError):
            async with asyncio.timeout(LOOK_AGAIN if is_full else self.pause):
                await self.progress.wait()

    def let_in(self, update: Update) -> None:
        """Start an update behind the last one of the same person and of the same chat."""
        lanes = lanes_of(update)
        ahead = [self.last_in_lane[lane] for lane in lanes & self.last_in_lane.keys()]
        task = asyncio.create_task(self.pass_through(update, ahead))
        self.inside[update.update_id] = task
        self.last_in_lane |= dict.fromkeys(lanes, task)
        task.add_done_callback(lambda task: self.let_out(task, lanes))

    def let_out(self, task: Task, lanes: set[tuple[str, int]]) -> None:
        for lane in lanes:
            if self.last_in_lane.get(lane) is task:
                del self.last_in_lane[lane]
        self.raise_watermark()
        if len(self.inside) <= self.few:
            self.progress.set()

    def raise_watermark(self) -> None:
        while self.inside and self.inside[oldest := min(self.inside)].done():
            del self.inside[oldest]
            self.watermark = oldest + 1

    async def pass_through(self, update: Update, ahead: list[Task]) -> None:
        if ahead:
            await asyncio.wait(ahead)
        try:
            async with asyncio.timeout(TIME_LIMIT):
                await self.handle(update)
        except TimeoutError:
            log.error("an update was given up after %s s", TIME_LIMIT)
            if self.give_up:
                await self.give_up(update)
        except Exception:
            log.exception("an update fell through")

    async def close(self) -> None:
        if self.inside:
            await asyncio.wait(self.inside.values(), timeout=LAST_MOMENTS)
            await asyncio.sleep(0)
        if self.watermark:
            with suppress(TelegramError):
                await self.bot.get_updates(
                    self.watermark, limit=1, timeout=0, connect_timeout=1, read_timeout=LAST_WORD
                )


def lanes_of(update: Update) -> set[tuple[str, int]]:
    """A tap in a group waits for its person only: a whole school may tap one card at once."""
    user, chat = update.effective_user, update.effective_chat
    if update.callback_query and chat and chat.type != ChatType.PRIVATE:
        chat = None
    return {(name, it.id) for name, it in (("user", user), ("chat", chat)) if it}
