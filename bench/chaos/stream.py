"""What people do while the bot comes and goes: a steady stream that waits for nobody."""

import asyncio
import random
import time
from collections import Counter
from dataclasses import dataclass, field

from bench.chaos.cast import Cast
from bench.town import Town

ONE_TAP_IN = 20  # updates
CROWDED = 1000  # updates that wait: now people stop and wonder


@dataclass(slots=True)
class Stream:
    """Says and taps, and keeps account of both."""

    town: Town
    cast: Cast
    per_second: float
    dice: random.Random
    said: Counter[int] = field(default_factory=Counter)
    tapped: set[tuple[int, int]] = field(default_factory=set)
    is_over: bool = False

    @property
    def updates(self) -> int:
        return self.said.total() + len(self.tapped)

    async def run(self) -> None:
        taps = self.cast.taps()
        due = time.monotonic()
        while not self.is_over:
            if self.updates % ONE_TAP_IN == 0 and (tap := next(taps, None)):
                await self.tap(*tap)
            else:
                await self.say(self.dice.choice(self.cast.writers))
            if self.updates % 100 == 0 and await self.town.waiting() > CROWDED:
                await asyncio.sleep(1)
                due = time.monotonic()
            due += 1 / self.per_second
            await asyncio.sleep(max(0.0, due - time.monotonic()))

    async def say(self, writer: int) -> None:
        self.said[writer] += 1
        await self.town.say(writer, "/proposal")

    async def tap(self, backer: int, proposal: int) -> None:
        self.tapped.add((backer, proposal))
        await self.town.tap(backer, f"proposals:second:{proposal}")
