"""The demo as a newcomer starts it: one command, then an address to open."""

import asyncio
import os
import re
import signal
import sys
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).parents[2]


FIRST_DAY = "2026-09-07T15:00:00"  # a Monday, by the clock of the school


class Demo:
    """Open from ``async with`` to its end; what was said stays in the folder."""

    address: str

    def __init__(self, folder: Path, first_day: str = FIRST_DAY) -> None:
        self.folder, self.first_day = folder, first_day
        self._log = folder.with_suffix(".log")

    async def __aenter__(self) -> "Demo":
        await self.starts()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stops()

    async def starts(self) -> None:
        with self._log.open("wb") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "demo", "--port", "0", "--folder", str(self.folder)),
                *(() if self.folder.exists() else ("--at", self.first_day)),
                cwd=ROOT,
                env=os.environ | {"COLUMNS": "200"},
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                start_new_session=True,
            )
        try:
            async with asyncio.timeout(20):
                self.address = await self._printed_address()
        except BaseException:
            await self.stops()
            raise

    async def _printed_address(self) -> str:
        assert self._process.stdout
        while line := (await self._process.stdout.readline()).decode():
            if found := re.search(r"http://127\.0\.0\.1:\d+", line):
                return found[0]
        raise AssertionError(f"the demo did not start:\n{self.complaints}")

    async def stops(self) -> None:
        """As Ctrl-C in a terminal, which its sandbox hears too."""
        if self._process.returncode is not None:
            return
        os.killpg(self._process.pid, signal.SIGINT)
        try:
            await asyncio.wait_for(self._process.wait(), 10)
        except TimeoutError:
            with suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            raise AssertionError(f"the demo did not stop:\n{self.complaints}") from None

    @property
    def complaints(self) -> str:
        """What it has logged since it was last started."""
        return self._log.read_text("utf-8") if self._log.exists() else ""
