"""A world in the process with a pretended clock, and a server in a process of its own."""

import asyncio
import itertools
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from sandbox.chats import Chat
from sandbox.people import Bot, Person
from sandbox.world import World

ROOT = Path(__file__).parents[2]
NOON = 1_800_000_000.0


class Clock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


class Caller:
    """A bot in short words: `await bot.sends(text=...)`."""

    def __init__(self, world: World, bot: Bot) -> None:
        self.world = world
        self.bot = bot
        self.id = bot.id
        self.token = bot.token

    async def call(self, method: str, files: Any = None, **params: Any) -> dict[str, Any]:
        _, body = await self.world.call(self.token, method, params, files)
        return body

    async def does(self, method: str, files: Any = None, **params: Any) -> Any:
        body = await self.call(method, files, **params)
        assert body["ok"], body
        return body["result"]

    async def fails(self, method: str, files: Any = None, **params: Any) -> str:
        body = await self.call(method, files, **params)
        assert not body["ok"], body
        return str(body["description"])

    async def updates(self, **params: Any) -> list[dict[str, Any]]:
        """What waits, confirmed at once."""
        waiting = await self.does("getUpdates", **params)
        if waiting:
            await self.does("getUpdates", offset=waiting[-1]["update_id"] + 1)
        return list(waiting)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def world(clock: Clock) -> World:
    return World(clock=clock)


@pytest.fixture
def bot(world: World) -> Caller:
    return Caller(world, world.bot("42:secret", username="xiaojia_bot", first_name="小家"))


@pytest.fixture
async def wang(world: World, bot: Caller) -> Person:
    """Somebody who has started the bot."""
    person = world.person("王老师", username="wang")
    world.starts(person.id, bot.id)
    await bot.updates()
    return person


@pytest.fixture
async def group(world: World, bot: Caller, wang: Person) -> Chat:
    """A group with 王老师 as its owner, 李老师 and the bot."""
    li = world.person("李老师")
    made = world.group("工会", [wang.id, li.id], admins=[wang.id], bots=[bot.id])
    await bot.updates()
    return made


class Running:
    """`python -m sandbox` in its own process, on a free port."""

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "sandbox", "--port", "0", *arguments],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line.startswith("sandbox: http://127.0.0.1:"), line
        self.url = line.split()[1]
        self.tokens = itertools.count(1_000)

    def token(self) -> str:
        return f"{next(self.tokens)}:token"

    async def control(self, path: str, given: Any = None, method: str = "") -> Any:
        async with aiohttp.ClientSession() as http:
            verb = method or ("GET" if given is None else "POST")
            async with http.request(verb, f"{self.url}/control/{path}", json=given) as answer:
                return await answer.json()

    async def bot(self, token: str, method: str, **params: Any) -> dict[str, Any]:
        address = f"{self.url}/bot{token}/{method}"
        async with aiohttp.ClientSession() as http, http.post(address, json=params) as answer:
            return dict(await answer.json())

    async def people(self, token: str) -> int:
        """A new person who has started the bot with this token."""
        named = await self.control("bots", {"token": token, "username": f"bot{token[:4]}_bot"})
        person = await self.control("people", {"first_name": "王老师"})
        await self.control("starts", {"person": person["id"], "bot": named["id"]})
        return int(person["id"])

    async def heard(self, person: int, bot: int, count: int, seconds: float = 5) -> list[Any]:
        """The bot's messages, as soon as there are so many."""
        until = asyncio.get_running_loop().time() + seconds
        while True:
            shown = await self.control(f"messages?person={person}&chat={bot}")
            said = [message for message in shown if not message["outgoing"]]
            if len(said) >= count or asyncio.get_running_loop().time() > until:
                return said
            await asyncio.sleep(0.02)

    def stop(self, how: int = signal.SIGTERM) -> str:
        """Ends it and gives what it complained of."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        _, complaints = self.process.communicate(timeout=10)
        return complaints


@pytest.fixture(scope="session")
def server() -> Any:
    running = Running()
    yield running
    complaints = running.stop()
    assert "Traceback" not in complaints, complaints


@pytest.fixture
def running() -> Any:
    """Starts further servers, and ends them."""
    started: list[Running] = []

    def start(*arguments: str) -> Running:
        started.append(Running(*arguments))
        return started[-1]

    yield start
    for each in started:
        each.stop()
