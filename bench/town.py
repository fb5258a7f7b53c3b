"""A sandbox of its own for a measurement, full of people who can speak to one bot."""

import asyncio
import re
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from bench.child import Child, running

TOKEN = "4242:bench"  # noqa: S105
BOT = 4242
FIRST_PERSON = 10_001
PATIENCE = 20  # seconds for the sandbox to open


@dataclass(slots=True)
class Town:
    address: str
    http: aiohttp.ClientSession

    async def post(self, path: str, **body: Any) -> Any:
        async with self.http.post(f"{self.address}/control/{path}", json=body) as answer:
            return await self._read(answer)

    async def get(self, path: str, **query: Any) -> Any:
        async with self.http.get(f"{self.address}/control/{path}", params=query) as answer:
            return await self._read(answer)

    async def _read(self, answer: aiohttp.ClientResponse) -> Any:
        if answer.status >= 400:
            raise RuntimeError(f"the sandbox refuses: {answer.status} {await answer.text()}")
        return await answer.json()

    async def settle(self, people: int) -> list[int]:
        """People who have opened a private chat with the bot; nothing of it waits for the bot."""
        await self.post("limits", on=False)
        await self.post("bots", token=TOKEN, username="benchbot", first_name="小家")
        ids = list(range(FIRST_PERSON, FIRST_PERSON + people))
        for each in ids:
            await self.post("people", id=each, first_name=f"老师{each}", language_code="zh-hans")
            await self.post("starts", person=each, bot=BOT)
        await self.forget()
        return ids

    async def say(self, person: int, text: str) -> None:
        await self.post("messages", person=person, chat=BOT, text=text)

    async def tap(self, person: int, data: str) -> None:
        """A button that may be long gone; nobody waits for its answer."""
        where = {"person": person, "chat": BOT, "message_id": 1}
        await self.post("taps", **where, data=data, forged=True, wait=0)

    async def gather(self, chat: int, people: Sequence[int]) -> None:
        """All of them and the bot in one supergroup; nothing of it waits for the bot."""
        what = {"type": "supergroup", "title": "教职工之家", "admins": list(people[:1])}
        await self.post("chats", id=chat, members=list(people), bots=[BOT], **what)
        await self.forget()

    async def waiting(self) -> int:
        """How many updates the bot has not taken."""
        async with self.http.get(f"{self.address}/bot{TOKEN}/getWebhookInfo") as answer:
            return int((await self._read(answer))["result"]["pending_update_count"])

    async def load(self, people: Sequence[int], text: str, count: int) -> None:
        """So many messages at once, the people taking turns."""
        await self.post("load", people=list(people), chat=BOT, texts=[text] * count)

    async def forget(self) -> None:
        """What was said until now is not brought to the bot."""
        server = f"{self.address}/bot{TOKEN}/deleteWebhook"
        async with self.http.post(server, data={"drop_pending_updates": "true"}) as answer:
            await self._read(answer)

    async def calls(self, method: str, since: int = 0) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = await self.get("journal", since=since, method=method)
        return found


@asynccontextmanager
async def town(folder: Path) -> AsyncIterator[Town]:
    log = folder / "sandbox.log"
    log.write_bytes(b"")
    command = [sys.executable, "-m", "sandbox", "--port", "0"]
    # dropped before the sandbox drops them, or a word would meet a closed line
    lines = aiohttp.TCPConnector(keepalive_timeout=2)
    async with running(command, {}, log) as child, aiohttp.ClientSession(connector=lines) as http:
        yield Town(await address_of(child), http)


async def address_of(child: Child) -> str:
    for _ in range(PATIENCE * 50):
        if said := re.search(r"sandbox: (http://\S+)", child.log.read_text()):
            return said[1]
        if child.ended:
            break
        await asyncio.sleep(0.02)
    raise RuntimeError(f"the sandbox did not open: {child.last_words()}")
