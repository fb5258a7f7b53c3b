"""A process of ours: started, measured by the kernel's own books, ended by its number."""

import asyncio
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
PATIENCE = 15  # seconds for a decent end


@contextmanager
def compiled_once() -> Iterator[None]:
    """As on any machine, what was started once is not compiled again."""
    with tempfile.TemporaryDirectory() as cache:
        os.environ["PYTHONPYCACHEPREFIX"] = cache
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        subprocess.run((sys.executable, "-c", "import bot.__main__"), check=True)
        yield


@dataclass(frozen=True, slots=True)
class Child:
    process: asyncio.subprocess.Process
    began: float  # seconds since the epoch
    log: Path

    @property
    def ended(self) -> bool:
        return self.process.returncode is not None

    @property
    def code(self) -> int | None:
        return self.process.returncode

    def cpu(self) -> float:
        """Seconds of processor used so far, by all its threads."""
        words = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(words[11]) + int(words[12])) / TICKS

    def memory(self) -> dict[str, float]:
        """Resident megabytes: now (VmRSS) and at most (VmHWM)."""
        book = Path(f"/proc/{self.process.pid}/status").read_text()
        return {name: kilobytes(book, name) / 1024 for name in ("VmRSS", "VmHWM")}

    def last_words(self) -> str:
        return self.log.read_text(errors="replace")[-2000:]

    async def wait(self, seconds: float) -> None:
        """So long, or until it ends by itself."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.process.wait(), seconds)

    async def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        with suppress(ProcessLookupError):
            self.process.send_signal(how)
        try:
            await asyncio.wait_for(self.process.wait(), PATIENCE)
        except TimeoutError:
            self.process.kill()
            await self.process.wait()


def kilobytes(book: str, name: str) -> int:
    return int(book.partition(f"{name}:")[2].split()[0])


async def start(command: Sequence[str], env: Mapping[str, str], log: Path) -> Child:
    with log.open("ab") as sink:
        began = time.time()
        process = await asyncio.create_subprocess_exec(
            *command, env={**os.environ, **env}, stdout=sink, stderr=sink
        )
    return Child(process, began, log)


@asynccontextmanager
async def running(
    command: Sequence[str], env: Mapping[str, str], log: Path
) -> AsyncIterator[Child]:
    child = await start(command, env, log)
    try:
        yield child
    finally:
        await child.end()
