"""Tables from outside, .xlsx or .csv, read in a process of their own that can do no harm."""

import asyncio
import json
import logging
import signal
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

from bot.sheets import wire
from bot.sheets.table import Row
from union.kernel.refusal import Refusal
from union.members.roster.cells import shown

ROOT = Path(__file__).parents[2]
COMMAND = (sys.executable, "-W", "ignore", "-m", "bot.sheets")
ENVIRONMENT = {"OPENPYXL_LXML": "False"}  # one parser for all, the one that parcel.py asks
MEGABYTE = 1024 * 1024
MOST_MEGABYTES = 5
PATIENCE = 20.0  # seconds, until the child is killed
TOO_MUCH = {-signal.SIGKILL, -signal.SIGXCPU}  # how a child ends that wants more than it may

log = logging.getLogger(__name__)


async def read_table(content: bytes, name: str) -> list[Row]:
    """The first sheet with anything in it, row by row, as a table counts them.

    What the file is, its content says; its name is told in the refusal, and is never a path.
    Refuses whatever is no table, is damaged, locked, or wants too much of us.
    """
    check_size(len(content), name)
    said, code = await ask(content)
    last = said[said.rstrip().rfind(b"\n") + 1 :]
    if not last.endswith(b"}\n"):
        refuse({"no": "members-file-heavy" if code in TOO_MUCH else "members-file-damaged"}, name)
    end = json.loads(last)
    if "no" in end:
        refuse(end, name)
    return await asyncio.to_thread(wire.rows, said)  # a second's work, if the table is long


def check_size(size: int, name: str) -> None:
    """Refuses what is too large, before it is even fetched."""
    if size > MOST_MEGABYTES * MEGABYTE:
        raise Refusal("members-file-big", most=MOST_MEGABYTES, name=shown(name))


async def ask(content: bytes) -> tuple[bytes, int | None]:
    """All that the child said, and how it ended; it knows none of our environment."""
    child = await asyncio.create_subprocess_exec(
        *COMMAND,
        cwd=ROOT,
        env=ENVIRONMENT,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        async with asyncio.timeout(PATIENCE):
            said, _ = await child.communicate(content)
    except TimeoutError:
        said = b""
    finally:
        if child.returncode is None:
            with suppress(ProcessLookupError):
                child.kill()
            await child.wait()
    return said, child.returncode


def refuse(end: Mapping[str, Any], name: str) -> NoReturn:
    """As the child would have it; what else it knows is for the log."""
    if why := end.get("why"):
        log.info("a table was not read: %s %s", end["no"], why)
    raise Refusal(end["no"], **end.get("facts", {}), name=shown(name))
