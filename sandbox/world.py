"""The whole of Telegram, as far as a bot can tell: people, chats, messages, updates, faults.

No sockets and no threads: it lives on one event loop. A bot calls it with `await world.call(...)`;
people act through the verbs (`says`, `taps`, `starts`, `blocks`, `votes`, ...), which never wait.

    world = World(clock=lambda: 1_800_000_000.0)
    bot = world.bot("42:secret", username="xiaojia_bot")
    wang = world.person("王老师")
    world.starts(wang.id, bot.id)                   # opens the private chat with /start
    status, body = await world.call("42:secret", "getUpdates", {})
    world.says(wang.id, bot.id, "你好")             # a private chat is named by the bot's id
    query = world.taps(wang.id, bot.id, 7, "x:1")   # await query.wait(); query.text
    world.messages(wang.id, bot.id)                 # Bot API messages, each with "outgoing"
    world.answers                                   # every answered tap, oldest first
    world.limits = False                            # no flood limits
"""

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any

from sandbox import methods, spec
from sandbox.call import Call
from sandbox.doings import Doings
from sandbox.faults import Broken, Fault
from sandbox.files import Upload
from sandbox.groups import Impossible
from sandbox.people import Bot
from sandbox.refusal import Refused
from sandbox.webhooks import Webhooks

__all__ = ["Impossible", "World"]

Answer = tuple[int, dict[str, Any]]
DONE = frozenset({"drop_after", "truncate"})


class World(Doings):
    def __init__(self, *, clock: Callable[[], float] = time.time, journal: bool = True) -> None:
        super().__init__(clock, journal=journal)
        self.webhooks = Webhooks(self)

    def reset(self) -> None:
        """An empty world; faults and journal are cleared too."""
        self.webhooks.stop_all()
        for bot in self.bots.values():
            bot.queue.wake()
        self.empty()

    async def call(
        self,
        token: str,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
    ) -> Answer:
        """One call of the Bot API; files are `(name, bytes, mime)` by field name.

        Raises `Broken` where a fault breaks the line instead of giving an answer.
        """
        try:
            bot = self.bot(token)
        except Refused as no:
            return no.status, no.body()
        slowness = self.faults.slowness(method)
        if slowness:
            await asyncio.sleep(slowness)
        fault = self.faults.strike(method) if self.faults.coming else None
        status, body = await self._answer(bot, method, params, files, fault)
        self.journal.write(self.clock(), bot.id, method, params, status, body)
        if fault is not None:
            if fault.kind == "delay":
                await asyncio.sleep(fault.seconds)
            elif fault.kind in DONE:
                raise Broken(fault.kind, body)
        return status, body

    async def _answer(
        self,
        bot: Bot,
        name: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None,
        fault: Fault | None,
    ) -> Answer:
        try:
            if fault is not None:
                self._strike(bot, name, params, fault)
            method = spec.method(name)
            if method is None:
                raise Refused(404, "Not Found")
            handler = methods.EMULATED.get(method.name)
            if handler is None:
                raise Refused(501, f"Not Implemented: method {method.name} is not emulated")
            call = Call(self, bot, method.name, method.read(params, files), files or {})
            if "business_connection_id" in call.params:
                raise Refused(400, "Bad Request: business connection not found")
            result = handler(call)
            if asyncio.iscoroutine(result):
                result = await result
        except Refused as no:
            return no.status, no.body()
        return 200, {"ok": True, "result": result}

    def _strike(self, bot: Bot, name: str, params: Mapping[str, Any], fault: Fault) -> None:
        """The part of a fault that comes before anything is done."""
        if fault.kind in ("drop_before", "reset"):
            self.journal.write(self.clock(), bot.id, name, params, 0, fault.kind)
            raise Broken(fault.kind)
        if fault.kind in ("status", "flood"):
            raise fault.refusal()
        if fault.kind == "duplicate":
            bot.queue.repeat = True
