"""The sample school, played on the sandbox: one command, nothing leaves this machine."""

import asyncio
import json
import socket
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from rich import print as show

from bot import app, migrate
from bot import settings as settings_of
from bot.bridge import Bridge
from bot.settings import ROOT, Settings
from union.joining import actions as joining
from union.joining.rules import grouped
from union.kernel.unit import NOBODY, Actor
from union.kernel.work import Office
from union.members import actions as members
from union.members import roster
from union.members.rules import ChatKind, Role
from union.policies import actions as policies
from union.register import actions as register
from union.school_days import actions as school_days

SAMPLE = ROOT / "data" / "demo"
STATE = ROOT / "data" / "var" / "demo"
TELEGRAM = json.loads((SAMPLE / "telegram.json").read_text("utf-8"))
ZONE = "Asia/Shanghai"
BEATS = 2  # seconds: the page turns the clock, and the bot follows at once
PATIENCE = 5  # seconds for the sandbox to write down its state


class CannotPlay(Exception):
    """Why not, in one line."""


def settings_in(folder: Path) -> Settings:
    """Not those of the real bot: nothing of .env, and a database of its own."""
    return settings_of.read(
        _env_file=None,
        bot_token=TELEGRAM["bot"]["token"],
        database_url=f"sqlite:///{folder}/xiaojia.db",
        vault_key_file=folder / "vault.key",
        timezone=ZONE,
        log_level="WARNING",
    )


def open_office(settings: Settings, folder: Path, now: Callable[[], datetime]) -> Office:
    """By the real time (``now``), moved by what the page says."""

    def clock() -> datetime:
        try:
            offset = float((folder / "telegram" / "clock").read_text())
        except (FileNotFoundError, ValueError):
            offset = 0.0
        return now() + timedelta(seconds=offset)

    return app.open_office(settings, clock)


def turn_clock(folder: Path, at: datetime, now: datetime) -> None:
    """It is this moment in the sample school (by its own zone) when it opens."""
    here = at.replace(tzinfo=at.tzinfo or ZoneInfo(ZONE))
    clock = folder / "telegram" / "clock"
    if clock.parent.exists():
        raise CannotPlay("The school has opened before; forget it first: make demo-reset.")
    clock.parent.mkdir(parents=True)
    clock.write_text(str((here - now).total_seconds()))


async def play(settings: Settings, office: Office, folder: Path, port: int) -> None:
    """Until cancelled; what was said is kept for the next time."""
    prepare(office, folder)
    async with sandbox(folder, port) as address:
        show(f"\n小家已经开门：[bold]{address}[/bold]　（Ctrl-C 关门）\n")
        here = settings.model_copy(update={"bot_api_url": address})
        try:
            await app.live(app.build(here, Bridge(office)), seconds_between_beats=BEATS)
        finally:
            show("再见。")


@asynccontextmanager
async def sandbox(folder: Path, port: int) -> AsyncIterator[str]:
    """The stand-in for Telegram in its own process, while we have its address."""
    check_free(port)
    options = ["--port", str(port), "--state", str(folder / "telegram")]
    school = ["--school", str(folder / "school.json")]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", *options, *school, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout
        line = (await process.stdout.readline()).decode()
        if "http://" not in line:
            raise CannotPlay("The stand-in for Telegram did not start.")
        yield line.split()[-1]
    finally:
        await end(process)


async def end(process: asyncio.subprocess.Process) -> None:
    with suppress(ProcessLookupError):
        process.terminate()
    try:
        async with asyncio.timeout(PATIENCE):
            await process.wait()
    except TimeoutError:
        process.kill()


def check_free(port: int) -> None:
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind(("127.0.0.1", port))
        except OSError:
            raise CannotPlay(f"Port {port} is taken; try another one: --port 0.") from None


def prepare(office: Office, folder: Path) -> None:
    """On the first day: the register, what was decided, groups, terms, a newcomer's code."""
    migrate.upgrade(office.engine)
    if office.ask(NOBODY, members.count):
        return
    sample = roster.read_csv((SAMPLE / "roster.csv").read_text("utf-8"))
    office.run(NOBODY, register.enrol, school=TELEGRAM["school"], entries=sample.entries)
    chair = Actor(TELEGRAM["chair"])
    for name, value in TELEGRAM["policies"].items():
        office.run(chair, policies.decide, name=name, value=value)
    for chat in TELEGRAM["chats"]:
        facts = {"chat": chat["id"], "title": chat["title"], "kind": ChatKind(chat["kind"])}
        office.run(chair, members.bind, **facts)
    for term in office.ask(chair, school_days.terms_offered):
        office.run(chair, school_days.keep_term, **days_of(term))
    newcomer = TELEGRAM["newcomer"]
    code = office.run(NOBODY, joining.invite, name=newcomer["name"], role=Role.MEMBER)
    school = json.dumps(school_with(code), ensure_ascii=False)
    (folder / "school.json").write_text(school, "utf-8")


def days_of(term: str) -> dict[str, str]:
    """The sample school's first and last day of ``2026-1``, the same every year."""
    year, _, number = term.partition("-")
    first, last = TELEGRAM["terms"][number]
    begins_in, ends_in = int(year) + (number == "2"), int(year) + 1
    return {"term": term, "first": f"{begins_in}-{first}", "last": f"{ends_in}-{last}"}


def school_with(code: str) -> dict[str, Any]:
    """The sandbox's school file, the newcomer's code written under their name."""
    newcomer = TELEGRAM["newcomer"]
    note = newcomer["note"].format(code=grouped(code))
    people = [
        it | ({"note": note} if it["id"] == newcomer["id"] else {}) for it in TELEGRAM["people"]
    ]
    return {"bot": TELEGRAM["bot"], "people": people, "chats": TELEGRAM["chats"]}
