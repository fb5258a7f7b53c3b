"""One play on one database: a stream, a killer, a quiet hour, the verdict."""

import asyncio
import random
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from bench import ours
from bench.chaos.cast import PEOPLE, Cast, gathered, office_on
from bench.chaos.killer import COMMAND, Killer
from bench.chaos.stream import Stream
from bench.chaos.verdict import Verdict, judged
from bench.child import running
from bench.town import Town, town

SECONDS_PER_KILL = 4
TAPS_PER_SECOND = 2
LATENCY = 0.1  # seconds for each call: many kills hit a letter on its way
QUIET = 300.0  # seconds at most until all is settled
NOTHING_NEW = 8.0  # seconds: a busy machine thinks longer between two words


class Restless(RuntimeError):
    """It is never done."""


@dataclass(frozen=True, slots=True)
class Outcome:
    verdict: Verdict
    kills: int
    kills_at_work: int
    too_early: int
    seconds: float

    @property
    def per_second(self) -> float:
        return self.verdict.updates / self.seconds


async def play(database_url: str, kills: int, per_second: float, seed: int) -> Outcome:
    dice = random.Random(seed)
    cast = gathered(database_url, count=20 + kills * SECONDS_PER_KILL * TAPS_PER_SECOND)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with town(folder) as place:
            await place.settle(PEOPLE)
            await place.post("latency", seconds=LATENCY)
            env = ours.env(place.address, database_url)
            stream = Stream(place, cast, per_second, dice)
            killer = Killer(place, env, folder / "bot.log", dice)
            seconds = await storm(stream, killer, kills)
            async with running(COMMAND, env, killer.log):
                await quiet(place)
            verdict = await counted(database_url, cast, stream, place)
    return Outcome(verdict, killer.kills, killer.at_work, killer.too_early, seconds)


async def storm(stream: Stream, killer: Killer, kills: int) -> float:
    """Seconds it took."""
    began = time.monotonic()
    async with asyncio.TaskGroup() as together:
        saying = together.create_task(stream.run())
        killing = together.create_task(killer.kill(kills))
        await asyncio.wait((saying, killing), return_when=asyncio.FIRST_COMPLETED)
        stream.is_over = True
    return time.monotonic() - began


async def quiet(place: Town) -> None:
    """Until nothing waits for the bot and it has nothing more to say."""
    until, since, silent = time.monotonic() + QUIET, 0, time.monotonic()
    while time.monotonic() < until:
        news = await place.calls("sendMessage", since)
        if news or await place.waiting():
            since, silent = news[-1]["n"] if news else since, time.monotonic()
        if time.monotonic() - silent > NOTHING_NEW:
            return
        await asyncio.sleep(0.5)
    raise Restless(f"after {QUIET} s still not done")


async def counted(database_url: str, cast: Cast, stream: Stream, place: Town) -> Verdict:
    office = office_on(database_url)
    with Session(office.engine) as session:
        verdict = judged(session, cast, stream, await place.calls("sendMessage"))
    office.engine.dispose()
    return verdict
