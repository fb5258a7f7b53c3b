"""``python -m bench.register``: thousands of people taken in by a file, step by step."""

import asyncio
import io
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from openpyxl import Workbook

from bot import app, migrate, settings, sheets
from bot.bridge import Bridge
from union.kernel.unit import NOBODY, Actor
from union.members import roster
from union.members.roster import read_csv
from union.register import actions as register

PEOPLE, GROUPS = 10_000, 60
MANY, MANY_GROUPS = 19_999, 600  # with its headings as many rows as we read
CHAIR = 101
NEW, SAME, MOVED = "", ", the same file again", ", everybody in another group"
BAR = 10.0  # seconds, all together


def table(people: int, groups: int) -> bytes:
    """A school far too large: every column filled."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(["姓名", "工号", "性别", "生日", "工会小组", "在职", "手机尾号"])
    for n in range(people):
        birth = f"{1960 + n % 40}-{n % 12 + 1:02}-{n % 28 + 1:02}"
        sheet.append(
            [
                f"老师{n}",
                f"{n:05}",
                "女男"[n % 2],
                birth,
                f"第{n % groups}组",
                "在职",
                f"{n:04}"[-4:],
            ]
        )
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


@contextmanager
def timed(times: dict[str, float], what: str) -> Iterator[None]:
    began = time.perf_counter()
    yield
    times[what] = time.perf_counter() - began


async def measure(database_url: str, people: int, groups: int) -> dict[str, float]:
    """Seconds for each step, on an empty database with one chair."""
    office = app.open_office(settings.read(database_url=database_url), lambda: datetime.now(UTC))
    migrate.upgrade(office.engine)
    chair = read_csv(f"姓名,工号,职务,账号\n周敏,chair,主席,{CHAIR}\n").entries
    office.run(NOBODY, register.enrol, school="大学工会", entries=chair)
    bridge, content, times = Bridge(office), table(people, groups), dict[str, float]()
    with timed(times, "read in a process of its own"):
        rows = await sheets.read_table(content, "名册.xlsx")
    with timed(times, "understood"):
        found = await asyncio.to_thread(roster.read_rows, rows, datetime.now(UTC).date())
    moved = [replace(it, group=f"新{it.group}", sex=None) for it in found.entries]
    for again, entries in ((NEW, found.entries), (SAME, found.entries), (MOVED, moved)):
        with timed(times, "compared" + again):
            plan = await bridge.ask(Actor(CHAIR), register.plan, entries=entries)
        assert (plan.new, len(plan.changed)) == expected(again, people)
        with timed(times, "written" + again):
            await bridge.run(Actor(CHAIR), register.take, entries=entries, stamp=plan.stamp)
    office.close()
    return times


def expected(again: str, people: int) -> tuple[int, int]:
    """How many are new, and how many change."""
    return {NEW: (people, 0), SAME: (0, 0), MOVED: (0, people)}[again]


def show(people: int, groups: int) -> None:
    with TemporaryDirectory() as folder:
        times = asyncio.run(measure(f"sqlite:///{Path(folder) / 'bench.db'}", people, groups))
    once = sum(seconds for step, seconds in times.items() if "," not in step)
    print(f"{people:,} people in {groups} groups from one .xlsx, SQLite, seconds:\n")
    for step, seconds in times.items():
        print(f"| {step} | {seconds:.2f} |")
    bar = f" (bar {BAR:.0f})" if people == PEOPLE else ""
    print(f"| all together, the first time | {once:.2f}{bar} |\n")


def main() -> None:
    show(PEOPLE, GROUPS)
    show(MANY, MANY_GROUPS)


if __name__ == "__main__":
    main()
