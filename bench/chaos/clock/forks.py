"""Lives of the bot that cost no second of importing: forks of a process that has read all code."""

import asyncio
import multiprocessing
import os
import signal
import time
from collections.abc import Mapping
from dataclasses import dataclass
from multiprocessing.process import BaseProcess
from pathlib import Path

from bench.chaos.clock import hand

LOOK = 0.01
PATIENCE = 15  # seconds for a decent end
NURSERY = multiprocessing.get_context("forkserver")
NURSERY.set_forkserver_preload(["bench.chaos.clock.play", "bench.chaos.clock.nursery"])


@dataclass(frozen=True, slots=True)
class Fork:
    """A process of its own, which shares nothing with others but what it was born with."""

    process: BaseProcess
    began: float
    log: Path

    @property
    def ended(self) -> bool:
        return not self.process.is_alive()

    @property
    def code(self) -> int | None:
        return self.process.exitcode

    def last_words(self) -> str:
        return self.log.read_text(errors="replace")[-2000:]

    async def wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while not self.ended and time.monotonic() < until:
            await asyncio.sleep(LOOK)

    async def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        if not self.ended and self.process.pid:
            os.kill(self.process.pid, how)
        await self.wait(PATIENCE)
        self.process.kill()
        self.process.join()


def born(env: Mapping[str, str], log: Path) -> Fork:
    process = NURSERY.Process(target=live, args=(dict(env), str(log)), daemon=True)
    process.start()
    return Fork(process, time.time(), log)


def live(env: Mapping[str, str], log: str) -> None:
    """What :mod:`hand` does when it is called by its name."""
    os.environ.update(env)
    sink = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for stream in (1, 2):
        os.dup2(sink, stream)
    hand.live()
