"""The sample school, played on the sandbox: one command, nothing leaves this machine."""

import asyncio
import json
import os
import sys
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from rich import print as show

from bot import app, migrate
from bot.bridge import Bridge
from bot.settings import ROOT, Settings
from union.kernel.unit import NOBODY, Actor
from union.kernel.work import Office
from union.members import actions as members
from union.members import roster
from union.members.rules import ChatKind, Role, grouped
from union.policies import actions as policies

SAMPLE = ROOT / "data" / "demo"
STATE = Path(os.environ.get("DEMO_FOLDER", ROOT / "data" / "var" / "demo"))
TELEGRAM = json.loads((SAMPLE / "telegram.json").read_text("utf-8"))
BEATS = 2  # seconds: the page turns the clock, and the bot follows at once
SETTINGS = {
    "_env_file": None,
    "bot_token": TELEGRAM["bot"]["token"],
    "database_url": f"sqlite:///{STATE}/xiaojia.db",
    "timezone": "Asia/Shanghai",
    "log_level": "WARNING",
}


def clock() -> datetime:
    """The real time, moved by what the page says."""
    try:
        offset = float((STATE / "telegram" / "clock").read_text())
    except (FileNotFoundError, ValueError):
        offset = 0.0
    return datetime.now(UTC) + timedelta(seconds=offset)


async def play(settings: Settings, port: int) -> None:
    """Until interrupted; what was said is kept for the next time."""
    STATE.mkdir(parents=True, exist_ok=True)
    office = app.open_office(settings, clock)
    prepare(office)
    sandbox, address = await start_sandbox(port)
    show(f"\n小家已经开门：[bold]{address}[/bold]　（Ctrl-C 关门）\n")
    try:
        here = settings.model_copy(update={"bot_api_url": address})
        await app.live(app.build(here, Bridge(office)), seconds_between_beats=BEATS)
    except asyncio.CancelledError:
        show("再见。")
    finally:
        with suppress(ProcessLookupError):
            sandbox.terminate()
        await sandbox.wait()


async def start_sandbox(port: int) -> tuple[asyncio.subprocess.Process, str]:
    """The stand-in for Telegram in its own process, and its address."""
    options = ["--port", str(port), "--state", str(STATE / "telegram")]
    school = ["--school", str(STATE / "school.json")]
    sandbox = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "sandbox", *options, *school, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert sandbox.stdout
    line = (await sandbox.stdout.readline()).decode()
    if "http://" not in line:
        raise SystemExit(f"The sandbox did not start; is port {port} free? Try --port 0.")
    return sandbox, line.split()[-1]


def prepare(office: Office) -> None:
    """On the first day: the register, what the school decided, its groups, a newcomer's code."""
    migrate.upgrade(office.engine)
    if office.ask(NOBODY, members.count):
        return
    sample = roster.read_csv((SAMPLE / "roster.csv").read_text("utf-8"))
    office.run(NOBODY, members.enrol, school=TELEGRAM["school"], entries=sample.entries)
    chair = Actor(TELEGRAM["chair"])
    for name, value in TELEGRAM["policies"].items():
        office.run(chair, policies.decide, name=name, value=value)
    for chat in TELEGRAM["chats"]:
        facts = {"chat": chat["id"], "title": chat["title"], "kind": ChatKind(chat["kind"])}
        office.run(chair, members.bind, **facts)
    newcomer = TELEGRAM["newcomer"]
    code = office.run(NOBODY, members.invite, name=newcomer["name"], role=Role.MEMBER)
    (STATE / "school.json").write_text(json.dumps(school_with(code), ensure_ascii=False), "utf-8")


def school_with(code: str) -> dict[str, Any]:
    """The sandbox's school file, the newcomer's code written under their name."""
    newcomer = TELEGRAM["newcomer"]
    note = newcomer["note"].format(code=grouped(code))
    people = [
        it | ({"note": note} if it["id"] == newcomer["id"] else {}) for it in TELEGRAM["people"]
    ]
    return {"bot": TELEGRAM["bot"], "people": people, "chats": TELEGRAM["chats"]}
