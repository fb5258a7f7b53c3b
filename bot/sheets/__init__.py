"""Files from outside, tables and texts, read in a process of their own that can do no harm."""

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
TABLE, TEXT = "table", "text"  # what a file is read as
OF_TEXTS = {
    "members-file-big": "annual-plan-file-big",
    "members-file-heavy": "annual-plan-file-heavy",
    "members-file-damaged": "annual-plan-file-damaged",
    "members-file-kind": "annual-plan-file-kind",
    "members-file-locked": "annual-plan-file-locked",
    "members-file-odd": "annual-plan-file-odd",
}

log = logging.getLogger(__name__)


async def read_table(content: bytes, name: str) -> list[Row]:
    """The first sheet with anything in it, row by row, as a table counts them.

    What the file is, its content says; its name is told in the refusal, and is never a path.
    Refuses whatever is no table, is damaged, locked, or wants too much of us.
    """
    return await read(content, name, TABLE)


async def read_text(content: bytes, name: str) -> list[Row]:
    """The paragraphs of a .docx or .txt, each a row of one cell, and the rows of its tables.

    Refuses, like :func:`read_table`, whatever is no text.
    """
    return await read(content, name, TEXT)


async def read(content: bytes, name: str, what: str) -> list[Row]:
    """What the child makes of it, or its no."""
    check_size(len(content), name, what)
    said, code = await ask(content, what)
    last = said[said.rstrip().rfind(b"\n") + 1 :]
    if not last.endswith(b"}\n"):
        no = "members-file-heavy" if code in TOO_MUCH else "members-file-damaged"
        refuse({"no": no}, name, what)
    end = json.loads(last)
    if "no" in end:
        refuse(end, name, what)
    return await asyncio.to_thread(wire.rows, said)  # a second's work, if the table is long


def check_size(size: int, name: str, what: str = TABLE) -> None:
    """Refuses what is too large, before it is even fetched."""
    if size > MOST_MEGABYTES * MEGABYTE:
        no = {"no": "members-file-big", "facts": {"most": MOST_MEGABYTES}}
        refuse(no, name, what)


async def ask(content: bytes, what: str = TABLE) -> tuple[bytes, int | None]:
    """All that the child said, and how it ended; it knows none of our environment."""
    child = await asyncio.create_subprocess_exec(
        *COMMAND,
        what,
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


def refuse(end: Mapping[str, Any], name: str, what: str) -> NoReturn:
    """As the child would have it; what else it knows is for the log."""
    if why := end.get("why"):
        log.info("a %s was not read: %s %s", what, end["no"], why)
    key = OF_TEXTS.get(end["no"], end["no"]) if what == TEXT else end["no"]
    raise Refusal(key, **end.get("facts", {}), name=shown(name))
