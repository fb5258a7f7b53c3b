"""One measurement: a sandbox, one bot before it, many updates, and what the books say."""

import asyncio
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bench.child import Child, running
from bench.contestants import Contestant
from bench.town import Town, town

PATIENCE = 90  # seconds without any progress
LOOK = 0.1  # seconds between two looks into the journal


class Stuck(RuntimeError):
    """A contestant ended, or answers no more."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is asked of everybody alike."""

    text: str
    people: int
    updates: int
    latency: float  # seconds each call of the Bot API takes
    pace: float = 0.0  # updates a second for the second part; 0 leaves it out
    seconds: float = 10.0

    @property
    def unhurried(self) -> int:
        return min(int(self.pace * self.seconds), self.people)


@dataclass(frozen=True, slots=True)
class Figures:
    per_second: float
    cpu_per_1000: float
    rss_mb: float
    peak_mb: float
    cold_start: float
    waits_ms: list[float]

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


async def measured(contestant: Contestant, plan: Plan) -> Figures:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with town(folder) as place:
            people = await place.settle(plan.people)
            contestant.prepare(folder, people)
            await place.post("latency", seconds=plan.latency)
            await place.say(people[0], plan.text)
            log = folder / "bot.log"
            env = contestant.env(place.address, folder)
            async with running(contestant.command, env, log) as bot:
                return await Course(place, bot, plan, people).run()


@dataclass(slots=True)
class Course:
    """The way each contestant goes: cold start, a flood, then a steady pace."""

    town: Town
    bot: Child
    plan: Plan
    people: Sequence[int]
    seen: int = 0

    async def run(self) -> Figures:
        cold = await self.cold_start()
        cpu = self.bot.cpu()
        per_second = await self.flood()
        spent = self.bot.cpu() - cpu
        waits = await self.steady() if self.plan.pace else []
        memory = self.bot.memory()
        return Figures(
            per_second,
            spent * 1000 / self.plan.updates,
            memory["VmRSS"],
            memory["VmHWM"],
            cold,
            waits,
        )

    async def cold_start(self) -> float:
        """From the start of the process to its first getUpdates; then everybody is met once."""
        await self.answers(1)
        first = (await self.town.calls("getUpdates"))[0]
        await self.town.load(self.people, self.plan.text, len(self.people))
        await self.answers(len(self.people))
        return float(first["at"]) - self.bot.began - self.plan.latency

    async def flood(self) -> float:
        began = time.time()
        await self.town.load(self.people, self.plan.text, self.plan.updates)
        replies = await self.answers(self.plan.updates)
        return self.plan.updates / (float(replies[-1]["at"]) - began)

    async def steady(self) -> list[float]:
        """Milliseconds from each update to its reply, at a moderate pace, each from another."""
        said: dict[int, float] = {}
        began = time.time()
        for number, person in enumerate(self.people[: self.plan.unhurried]):
            await asyncio.sleep(max(0.0, began + number / self.plan.pace - time.time()))
            said[person] = time.time()
            await self.town.say(person, self.plan.text)
        replies = await self.answers(len(said))
        heard = {chat_of(reply): float(reply["at"]) for reply in replies}
        return [1000 * (heard[person] - at) for person, at in said.items()]

    async def answers(self, count: int) -> list[dict[str, Any]]:
        """Waits until the bot has sent so many messages since the last look."""
        found: list[dict[str, Any]] = []
        patience = time.monotonic() + PATIENCE
        while len(found) < count:
            if self.bot.ended or time.monotonic() > patience:
                raise Stuck(f"{len(found)} of {count} answers; {self.bot.last_words()}")
            if news := await self.town.calls("sendMessage", self.seen):
                found += [each for each in news if each["status"] == 200]
                self.seen, patience = news[-1]["n"], time.monotonic() + PATIENCE
            else:
                await asyncio.sleep(LOOK)
        if len(found) > count:
            raise Stuck(f"{len(found)} answers to {count} updates")
        return found


def chat_of(call: dict[str, Any]) -> int:
    return int(call["params"]["chat_id"])
