"""One play: the chair sends, pauses, goes on; some talk to the bot steadily; letters fall due."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench import ours
from bench.broadcast.crowd import CHAIR, Crowd, gathered, left, number_of, planned
from bench.chaos.killer import COMMAND
from bench.child import Child, running
from bench.town import BOT, Town, town

BEFORE, AFTER = 0.1, 0.1  # seconds a call takes to Telegram, and its answer back
SLOW = ["sendMessage", "editMessageText", "answerCallbackQuery"]
TALKERS = 12
BETWEEN_WORDS = 1.0  # seconds
PAUSE_AFTER, PAUSED = 20.0, 5.0  # seconds
PATIENCE = 30.0
ALL_IN_ALL = 1200.0  # seconds
TOGETHER = 40  # people who move in at once

Call = dict[str, Any]


class Silent(RuntimeError):
    """The bot does not answer."""


@dataclass(slots=True)
class Played:
    """What was done when (seconds since the epoch), and what the sandbox saw."""

    crowd: Crowd
    gone: int
    due: Mapping[str, float]
    spoken: list[tuple[int, float]] = field(default_factory=list)
    tapped: list[tuple[str, float]] = field(default_factory=list)
    done: dict[str, float] = field(default_factory=dict)
    calls: Sequence[Call] = ()
    cpu: float = 0.0
    memory: float = 0.0


async def play(folder: Path, people: int, gone_share: float, stops: bool) -> Played:
    """So many readers, of whom a share blocked the bot or is gone."""
    crowd = await asyncio.to_thread(gathered, ours.database_in(folder), people)
    async with town(folder) as place:
        await settle(place, crowd.people)
        gone = await leave(place, crowd.far, int(people * gone_share))
        await place.post("limits", on=True)
        await place.post("latency", seconds=BEFORE, methods=SLOW)
        for method in SLOW:
            await place.post("faults", method=method, kind="delay", times=0, seconds=AFTER)
        async with running(COMMAND, crowd.env(place.address), folder / "bot.log") as bot:
            stage = Stage(place, crowd, bot, Played(crowd, gone, {}))
            await stage.run(stops)
        return stage.played


async def settle(place: Town, people: Sequence[int]) -> None:
    """As ``place.settle``, many at a time."""
    await place.settle(0)
    for at in range(0, len(people), TOGETHER):
        await asyncio.gather(*(move_in(place, one) for one in people[at : at + TOGETHER]))
    await place.forget()


async def move_in(place: Town, person: int) -> None:
    await place.post("people", id=person, first_name=f"老师{person}", language_code="zh-hans")
    await place.post("starts", person=person, bot=BOT)


async def leave(place: Town, people: Sequence[int], count: int) -> int:
    """Two of three block the bot, the third leaves Telegram; the bot hears of none."""
    gone = random.Random(1).sample(people, count)
    for number, one in enumerate(gone):
        if number % 3:
            await place.post("blocks", person=one, bot=BOT)
        else:
            name = f"老师{one}"
            await place.post("people", id=one, first_name=name, deactivated=True)
    await place.forget()
    return len(gone)


@dataclass(slots=True)
class Stage:
    town: Town
    crowd: Crowd
    bot: Child
    played: Played
    card: int = 0
    is_over: bool = False

    async def run(self, stops: bool) -> None:
        office = self.crowd.office()
        number = number_of(office)
        await self.open_the_draft(number)
        self.played.due = planned(self.crowd, len(self.crowd.people) / 30)
        before = self.bot.cpu()
        async with asyncio.TaskGroup() as together:
            talking = [together.create_task(self.talk()), together.create_task(self.tap_around())]
            await self.taps("send", number)
            await asyncio.sleep(PAUSE_AFTER)
            await self.taps("pause", number)
            await asyncio.sleep(PAUSED)
            await self.taps("go_on", number)
            await self.until_settled(office, number if stops else 0)
            self.played.done["settled"] = time.time()
            await asyncio.sleep(8)  # the last word on the card
            for one in talking:
                one.cancel()
        await asyncio.sleep(2)  # the last answers
        self.played.cpu = self.bot.cpu() - before
        self.played.memory = self.bot.memory()["VmHWM"]
        self.played.calls = await self.town.calls("")
        office.close()

    async def open_the_draft(self, number: int) -> None:
        await self.town.say(CHAIR, "/announcements")
        answered = await self.until(lambda: self.said_to(CHAIR))
        self.card = answered["result"]["result"]["message_id"]
        await self.taps("draft", number)
        await asyncio.sleep(2)

    async def said_to(self, chat: int) -> Call | None:
        calls = await self.town.calls("sendMessage")
        return next((it for it in calls if str(it["params"]["chat_id"]) == str(chat)), None)

    async def until(self, found: Callable[[], Awaitable[Call | None]]) -> Call:
        patience = time.monotonic() + PATIENCE
        while time.monotonic() < patience and not self.bot.ended:
            if (it := await found()) is not None:
                return it
            await asyncio.sleep(0.2)
        raise Silent(self.bot.last_words())

    async def taps(self, what: str, number: int) -> None:
        where = {"person": CHAIR, "chat": BOT, "message_id": self.card, "forged": True, "wait": 0}
        self.played.done[what] = time.time()
        await self.town.post("taps", **where, data=f"announcements:{what}:{number}")

    async def until_settled(self, office: Any, stops: int) -> None:
        """Until no letter of it is open; what is to be stopped is, when a tenth is left."""
        until = time.monotonic() + ALL_IN_ALL
        while (rest := await asyncio.to_thread(left, office)) > 0:
            if stops and rest < len(self.crowd.people) / 10:
                await self.taps("stop", stops)
                stops = 0
            if time.monotonic() > until or self.bot.ended:
                raise Silent(f"{rest} letters are left: {self.bot.last_words()}")
            await asyncio.sleep(1)

    async def talk(self) -> None:
        """Each in turn asks for the list of announcements."""
        number = 0
        while True:
            person = self.crowd.near[number % TALKERS]
            self.played.spoken.append((person, time.time()))
            await self.town.say(person, "/announcements")
            number += 1
            await asyncio.sleep(BETWEEN_WORDS)

    async def tap_around(self) -> None:
        """Some confirm that they got it, whether they did or not."""
        dice, where = random.Random(2), {"chat": BOT, "message_id": 1, "forged": True, "wait": 0}
        await asyncio.sleep(5)  # there is something to confirm
        while True:
            person, at = dice.choice(self.crowd.near), time.time()
            data = "announcements:got:1"
            query = await self.town.post("taps", person=person, **where, data=data)
            self.played.tapped.append((str(query["id"]), at))
            await asyncio.sleep(BETWEEN_WORDS)
