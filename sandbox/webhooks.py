"""Updates brought to a bot's own door, in order for each chat, until it says 2xx."""

import asyncio
import json
from collections import deque
from typing import TYPE_CHECKING, Any

from sandbox.faults import Broken
from sandbox.people import Bot
from sandbox.updates import Waiting, Webhook

if TYPE_CHECKING:
    import aiohttp

    from sandbox.world import World

PATIENCE = 60.0
FIRST_PAUSE = 0.25
LONGEST_PAUSE = 60.0
PROOF_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Webhooks:
    """One courier for each bot with a webhook."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self._couriers: dict[int, asyncio.Task[None]] = {}

    def start(self, bot: Bot) -> None:
        self.stop(bot)
        if bot.queue.webhook is not None:
            courier = Courier(self.world, bot, bot.queue.webhook)
            self._couriers[bot.id] = asyncio.ensure_future(courier.run())

    def stop(self, bot: Bot) -> None:
        courier = self._couriers.pop(bot.id, None)
        if courier is not None:
            courier.cancel()

    def start_all(self) -> None:
        for bot in self.world.bots.values():
            if bot.id not in self._couriers:
                self.start(bot)

    def stop_all(self) -> None:
        for bot in self.world.bots.values():
            self.stop(bot)


class Courier:
    """Carries up to `connections` updates at once, but never two of one lane."""

    def __init__(self, world: "World", bot: Bot, hook: Webhook) -> None:
        self.world = world
        self.bot = bot
        self.hook = hook
        self._lanes: dict[str, deque[Waiting]] = {}
        self._known: set[int] = set()
        self._room = asyncio.Semaphore(hook.connections)

    async def run(self) -> None:
        import aiohttp

        timeout = aiohttp.ClientTimeout(total=PATIENCE)
        connector = aiohttp.TCPConnector(ssl=False, limit=0)
        async with (
            aiohttp.ClientSession(timeout=timeout, connector=connector) as http,
            asyncio.TaskGroup() as group,
        ):
            while True:
                for lane in self._sorted():
                    group.create_task(self._walk(http, lane))
                await self.bot.queue.news()

    def _sorted(self) -> list[str]:
        """Puts what is new into its lane; names the lanes that have to be opened."""
        opened = []
        for waiting in self._new():
            self._known.add(waiting.id)
            if waiting.lane not in self._lanes:
                self._lanes[waiting.lane] = deque()
                opened.append(waiting.lane)
            self._lanes[waiting.lane].append(waiting)
        return opened

    def _new(self) -> list[Waiting]:
        """What came since the last look lies at the end of the queue."""
        new = []
        for waiting in reversed(self.bot.queue.pending):
            if waiting.id in self._known:
                break
            new.append(waiting)
        return new[::-1]

    async def _walk(self, http: "aiohttp.ClientSession", name: str) -> None:
        lane = self._lanes[name]
        while lane:
            async with self._room:
                await self._deliver(http, lane[0])
            lane.popleft()
        del self._lanes[name]

    async def _deliver(self, http: "aiohttp.ClientSession", waiting: Waiting) -> None:
        pause = FIRST_PAUSE
        while waiting in self.bot.queue.pending and waiting.stale_at > self.world.clock():
            fault = self.world.faults.strike("webhook") if self.world.faults.coming else None
            asked = await self._post(http, waiting)
            if asked is None:
                if fault is not None and fault.kind == "duplicate":
                    await self._post(http, waiting)
                break
            await asyncio.sleep(max(pause, asked))
            pause = min(pause * 2, LONGEST_PAUSE)
        self._known.discard(waiting.id)
        if waiting in self.bot.queue.pending:
            self.bot.queue.pending.remove(waiting)
        self.world.changed = True

    async def _post(self, http: "aiohttp.ClientSession", waiting: Waiting) -> float | None:
        """None when it was taken, or the seconds the bot asked to be left alone."""
        import aiohttp

        headers = {"Content-Type": "application/json"}
        if self.hook.secret:
            headers[PROOF_HEADER] = self.hook.secret
        body = json.dumps(waiting.update, ensure_ascii=False).encode()
        try:
            async with http.post(self.hook.url, data=body, headers=headers) as response:
                answer = await response.read()
                if response.status // 100 == 2:
                    await self._answered(answer)
                    return None
                self._note(f"Wrong response from the webhook: {response.status} {response.reason}")
                asked = response.headers.get("Retry-After", "0")
                return float(asked) if asked.isdigit() else 0.0
        except aiohttp.ClientConnectorError:
            self._note("Connection refused")
        except TimeoutError:
            self._note("Read timeout expired")
        except aiohttp.ClientError:
            self._note("Connection reset by peer")
        return 0.0

    def _note(self, what: str) -> None:
        self.hook.last_error_date = int(self.world.clock())
        self.hook.last_error_message = what

    async def _answered(self, body: bytes) -> None:
        """A bot may call one method in its answer to the webhook."""
        try:
            call: Any = json.loads(body) if body else None
        except ValueError:
            return
        if isinstance(call, dict) and isinstance(call.get("method"), str):
            try:
                await self.world.call(self.bot.token, call.pop("method"), call)
            except Broken:
                return
