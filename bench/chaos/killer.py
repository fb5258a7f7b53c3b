"""Starts the bot and kills it at random moments: of its start, of its work, of its sending."""

import random
import signal
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from bench.child import start
from bench.town import Town

COMMAND = [sys.executable, "-m", "bot", "run"]
TAKEN = 2  # the dead one's lease is not free yet: a supervisor would try again, and so do we
START, WORK = 1.5, 3.0  # seconds
PATIENCE = 60.0
LOOK = 0.05


class Fell(RuntimeError):
    """The bot ended by itself, or does nothing."""


class Life(Protocol):
    """A bot from its start to its end."""

    @property
    def began(self) -> float: ...
    @property
    def ended(self) -> bool: ...
    @property
    def code(self) -> int | None: ...
    def last_words(self) -> str: ...
    async def wait(self, seconds: float) -> None: ...
    async def end(self, how: signal.Signals) -> None: ...


@dataclass(slots=True)
class Killer:
    town: Town
    env: Mapping[str, str]
    log: Path
    dice: random.Random
    kills: int = 0
    at_work: int = 0
    too_early: int = 0
    seen: int = 0

    async def kill(self, times: int) -> None:
        while self.kills < times:
            bot = await self.begin()
            try:
                await self.wait_for_its_moment(bot)
                await self.strike(bot)
            finally:
                await bot.end(signal.SIGKILL)

    async def begin(self) -> Life:
        return await start(COMMAND, self.env, self.log)

    async def strike(self, bot: Life) -> None:
        self.note(bot)
        await bot.end(signal.SIGKILL)

    def note(self, bot: Life) -> None:
        if not bot.ended:
            self.kills += 1
        elif bot.code == TAKEN:
            self.too_early += 1
        else:
            raise Fell(bot.last_words())

    async def wait_for_its_moment(self, bot: Life) -> None:
        """Every other kill hits the start, wherever it has come to; the others hit the work."""
        if self.kills % 2 == 0:
            await bot.wait(self.dice.uniform(0, START))
        else:
            await self.works(bot)
            self.at_work += not bot.ended
            await bot.wait(self.dice.uniform(0, WORK))

    async def works(self, bot: Life) -> None:
        """Until it has answered somebody."""
        for _ in range(int(PATIENCE / LOOK)):
            if bot.ended or await self.has_spoken(since=bot.began):
                return
            await bot.wait(LOOK)
        raise Fell(f"it answers nobody: {bot.last_words()}")

    async def has_spoken(self, since: float) -> bool:
        news = await self.town.calls("sendMessage", self.seen)
        self.seen = news[-1]["n"] if news else self.seen
        return any(each["at"] > since + LOOK for each in news)
