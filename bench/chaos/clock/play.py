"""One play: a school, its days, whoever kills its bot, a quiet evening, the verdict."""

import asyncio
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from bench import ours
from bench.chaos.clock import hand
from bench.chaos.clock.reaper import Ledger, Reaper
from bench.chaos.clock.school import GROUP, School, opened, people
from bench.chaos.clock.turner import Turner
from bench.chaos.clock.verdict import Verdict, judged
from bench.chaos.play import Restless
from bench.child import running
from bench.town import Town, town
from bot import app, settings
from union.deliveries import actions as deliveries
from union.events import actions as events
from union.kernel import actions as kernel
from union.kernel.outbox import Letter, State
from union.kernel.unit import NOBODY

COMMAND = (sys.executable, "-m", hand.__name__)
KILLS_A_DAY = 20  # at least: so many days are put into the school
BEFORE, AFTER = 0.04, 0.04  # seconds a message takes to Telegram, and its answer back
WORK = {1: 0.4, 2: 1.5}  # seconds: of two, one dies so often that nothing would ever be said
QUIET = 300.0  # seconds at most until all is settled
NOTHING_OPEN = 4.0


@dataclass(frozen=True, slots=True)
class Outcome:
    verdict: Verdict
    kills: int
    kills_at_work: int
    too_early: int
    seconds: float


async def play(database_url: str, kills: int, at_once: int, seed: int) -> Outcome:
    """So many kills in all, on so many processes at the same time."""
    days = 6 + kills // KILLS_A_DAY
    school = opened(database_url, days)
    with tempfile.TemporaryDirectory() as name, turned(database_url, Path(name), school) as turner:
        folder = Path(name)
        async with town(folder) as place:
            await settle(place, days)
            env = env_of(place, database_url, turner)
            ledger = Ledger(turner)
            reapers = [
                Reaper(place, env, folder / f"bot{it}.log", random.Random(seed + it),
                       ledger=ledger, work=WORK[at_once])
                for it in range(at_once)
            ]  # fmt: skip
            seconds = await storm(turner, reapers, kills // at_once)
            async with running(COMMAND, env, reapers[0].log):
                await turner.end_the_day()
                await quiet(turner)
            calls = await place.calls("sendMessage")
        with Session(turner.office.readers) as session:
            verdict = judged(session, school, ledger, calls, turner.now)
    killed, at_work = sum(it.kills for it in reapers), sum(it.at_work for it in reapers)
    return Outcome(verdict, killed, at_work, sum(it.too_early for it in reapers), seconds)


@contextmanager
def turned(database_url: str, folder: Path, school: School) -> Iterator[Turner]:
    """The school's clock, set to when it opens."""
    given = settings.read(database_url=database_url)
    clock = folder / "clock"
    turner = Turner(clock, app.open_office(given, hand.clock_in(clock)))
    turner.begin(school.opens)
    try:
        yield turner
    finally:
        turner.office.close()


async def settle(place: Town, days: int) -> None:
    """Everybody has opened the chat, and is in the group; messages take their time."""
    everybody = await place.settle(len(people(days)))
    await place.gather(GROUP, everybody)
    await place.post("latency", seconds=BEFORE, methods=["sendMessage"])
    await place.post("faults", method="sendMessage", kind="delay", times=0, seconds=AFTER)


def env_of(place: Town, database_url: str, turner: Turner) -> Mapping[str, str]:
    return {**ours.env(place.address, database_url), hand.CLOCK: str(turner.file)}


async def storm(turner: Turner, reapers: list[Reaper], kills: int) -> float:
    """Seconds it took."""
    began = time.monotonic()
    async with asyncio.TaskGroup() as together:
        together.create_task(turner.run())
        await asyncio.gather(*(it.kill(kills) for it in reapers))
        turner.is_over = True
    return time.monotonic() - began


async def quiet(turner: Turner) -> None:
    """Until the day was summed up, every doubt told, and no letter has been due for a while."""
    until = still = time.monotonic()
    while time.monotonic() - still < NOTHING_OPEN:
        if turner.crowd() or not is_summed_up(turner) or has_untold(turner):
            still = time.monotonic()
        if time.monotonic() - until > QUIET:
            raise Restless(f"after {QUIET} s still not done")
        await asyncio.sleep(0.2)


def has_untold(turner: Turner) -> bool:
    """Whether a letter is still in the hand of one who was killed, or a doubt not reported."""
    with Session(turner.office.readers) as session:
        in_hand = select(Letter.id).filter_by(state=State.SENDING).limit(1)
        if session.scalar(in_hand) is not None:
            return True
    return turner.office.ask(NOBODY, deliveries.is_doubtful)


def is_summed_up(turner: Turner) -> bool:
    """Whether the last planner of the day was there, and all events are looked after."""
    office, today = turner.office, turner.now.astimezone(turner.office.zone).toordinal()
    last = office.ask(NOBODY, kernel.last_run, job="heartbeat.beat")
    return last == today and not office.ask(NOBODY, events.awaiting)
