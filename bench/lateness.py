"""`python -m bench.lateness`: how long after its instant a scheduled post is received."""

import asyncio
import json
import math
import signal
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import groupby
from pathlib import Path
from statistics import median
from typing import Any

import typer

from bench import machine, ours
from bench.chaos.clock import play
from bench.chaos.clock.almanac import occurrences
from bench.chaos.clock.school import GROUP, School, opened, people
from bench.chaos.clock.turner import Turner
from bench.child import compiled_once, running, start
from bench.figures import percentile
from bench.report import RESULTS, listed
from bench.town import Town, town

COMERS = 3  # of each event
LATENCY = 0.05  # seconds of each message
OUTAGE = timedelta(minutes=10)
PATIENCE = 60.0
BARS = {"idle, p99": 1.0, "after an outage of ten minutes, worst": 5.0}  # seconds


class Silent(RuntimeError):
    """What was due is not said."""


@dataclass(slots=True)
class Ear:
    """Hears what Telegram receives, each message once."""

    place: Town
    heard: int = field(default=0)

    async def hears(self, count: int) -> list[float]:
        """When the next so many messages were received, by the real clock."""
        found: list[float] = []
        until = time.monotonic() + PATIENCE
        while len(found) < count:
            if time.monotonic() > until:
                raise Silent(f"{len(found)} of {count} messages")
            news = await self.place.calls("sendMessage", self.heard)
            self.heard = news[-1]["n"] if news else self.heard
            found += [it["at"] for it in news]
            await asyncio.sleep(0.05)
        return found

    async def forgets(self) -> None:
        """Until nothing was said for a second: then all that was due is said."""
        silent = time.monotonic()
        while time.monotonic() - silent < 1:
            news = await self.place.calls("sendMessage", self.heard)
            if news:
                self.heard, silent = news[-1]["n"], time.monotonic()
            await asyncio.sleep(0.1)


def instants(school: School) -> Iterator[tuple[datetime, int]]:
    """When something is due in its first days, and how many letters."""
    due = sorted(at for at, _ in occurrences(school) if at.date() < school.days[-1])
    return ((at, len(list(found))) for at, found in groupby(due))


def apart(due: Sequence[tuple[datetime, int]]) -> list[tuple[datetime, int]]:
    """Without what the bot says already while it catches up with the one before."""
    pairs = zip([(datetime.min.replace(tzinfo=UTC), 0), *due], due, strict=False)
    return [it for before, it in pairs if it[0] - before[0] > 2 * OUTAGE]


async def idle(ear: Ear, turner: Turner, due: Sequence[tuple[datetime, int]]) -> list[float]:
    """The clock jumps to a moment before each; the bot beats on every full second."""
    late = []
    for at, count in due:
        await ear.forgets()
        strikes = math.ceil(time.time()) + 2
        turner.set(at.timestamp() - strikes)
        await asyncio.sleep(strikes - time.time() - 0.05)
        ear.heard = await newest(ear)
        late += [it - strikes for it in await ear.hears(count)]
    return late


async def newest(ear: Ear) -> int:
    news = await ear.place.calls("sendMessage", ear.heard)
    return news[-1]["n"] if news else ear.heard


async def away(
    ear: Ear, turner: Turner, env: dict[str, str], log: Path, due: Sequence[tuple[datetime, int]]
) -> list[float]:
    """Seconds from the start of the process to each letter that came due while there was none."""
    late = []
    for at, count in due:
        turner.set((at + OUTAGE).timestamp() - time.time())
        bot = await start(play.COMMAND, env, log)
        try:
            late += [it - bot.began for it in await ear.hears(count)]
            await ear.forgets()
        finally:
            await bot.end(signal.SIGKILL)
    return late


async def measured(folder: Path, days: int, starts: int) -> dict[str, list[float]]:
    url = ours.database_in(folder)
    school = opened(url, days, COMERS)
    due = list(instants(school))
    with play.turned(url, folder, school) as turner:
        async with town(folder) as place:
            everybody = await place.settle(len(people(days)))
            await place.gather(GROUP, everybody)
            await place.post("latency", seconds=LATENCY, methods=["sendMessage"])
            env, ear = dict(play.env_of(place, url, turner)), Ear(place)
            turner.set(due[0][0].timestamp() - time.time())
            async with running(play.COMMAND, env, folder / "bot.log"):
                await ear.hears(1)  # it is up
                here = await idle(ear, turner, due[1:-starts])
            gone = await away(ear, turner, env, folder / "bot.log", apart(due[-starts:]))
    return {"idle": here, "after an outage": gone}


def figures(found: dict[str, list[float]]) -> dict[str, Any]:
    here, gone = sorted(found["idle"]), sorted(found["after an outage"])
    return {
        "letters, idle": len(here),
        "idle, median": round(median(here), 2),
        "idle, p99": round(percentile(here, 0.99) or 0, 2),
        "idle, worst": round(max(here), 2),
        "letters, after an outage of ten minutes": len(gone),
        "after an outage of ten minutes, median": round(median(gone), 2),
        "after an outage of ten minutes, worst": round(max(gone), 2),
    }


def main(days: int = 15, starts: int = 10) -> None:
    """Writes bench/results/lateness.*, and ends with 1 if a bar is missed."""
    with compiled_once(), tempfile.TemporaryDirectory() as name:
        found = figures(asyncio.run(measured(Path(name), days, starts)))
    passed = all(found[name] <= bar for name, bar in BARS.items())
    facts = machine.facts() | {"load": f"{machine.load():.1f}"}
    record = {"figures": found, "bars": BARS, "passed": passed, "machine": facts}
    file = RESULTS / "lateness.json"
    file.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", "utf-8")
    print(listed({name: str(value) for name, value in found.items()}))
    print("pass" if passed else f"FAIL: at most {BARS}")
    raise typer.Exit(0 if passed else 1)


if __name__ == "__main__":
    typer.run(main)
