"""`python -m bench.taps`: a whole school taps [参加] under one card, and everything is counted."""

import asyncio
import random
import re
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer
from sqlalchemy import select
from sqlalchemy.orm import Session

from bench import machine, ours
from bench.chaos.cast import office_on
from bench.chaos.killer import COMMAND
from bench.child import Child, running
from bench.figures import percentile
from bench.town import FIRST_PERSON, Town, town
from union.events import actions as events
from union.events.store import Event
from union.kernel.unit import Actor
from union.members import actions as members
from union.members.rules import ChatKind
from union.signups import store as signups
from union.signups.rules import State

PEOPLE, PLACES = 300, 200
GROUP, CHAIR = -1_000_000_004_242, FIRST_PERSON
TITLE, PLACE, NAMED = "羽毛球友谊赛", "体育馆", 40
LOOK = 0.2  # seconds between two looks into the journal
PATIENCE = 15.0  # seconds without any progress
QUIET = 4.0  # seconds after the last number: is the card drawn once more?
ALL_IN_ALL = 160.0  # seconds, then it ends, done or not

EDITS = 20  # in a minute: Telegram's own limit for a group, what was sent included
P95, P99 = 300.0, 500.0  # ms from a tap to its pop-up, as for replies during a broadcast
TRUE_AFTER = 10.0  # seconds from the last tap to the last number on the card
HEAD = (
    "taps, places, delay", "pop-ups", "p50 / p95 / p99 / max ms", "come + wait",
    "edits", "card true after s", "429", "CPU ms a tap",
)  # fmt: skip

Call = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Case:
    """So many taps in so many seconds, for so many places; no number: as many as come."""

    taps: int
    seconds: float
    quota: int | None
    latency: float = 0.0  # seconds each call of the Bot API takes

    @property
    def says(self) -> str:
        places = f"{self.quota} places" if self.quota else "no limit"
        return f"{self.taps} in {self.seconds:.0f} s, {places}, {self.latency * 1000:.0f} ms"

    @property
    def coming(self) -> int:
        return min(self.taps, self.quota or self.taps)

    @property
    def waiting(self) -> int:
        return self.taps - self.coming


CASES = (
    Case(PEOPLE, 10.0, PLACES),
    Case(PEOPLE, 10.0, None),
    Case(PLACES, 60.0, PLACES),
    Case(PEOPLE, 10.0, PLACES, latency=0.05),
)
USUAL = "0,1,2"  # what fits into three minutes


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list, as the database has it."""

    account: int
    name: str
    state: State
    turn: int


@dataclass(frozen=True, slots=True)
class Tap:
    """Somebody's tap; ``at`` in seconds since the epoch."""

    query: str
    who: int
    at: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the sandbox's journal and the database say of one case."""

    case: Case
    taps: Sequence[Tap]
    rows: Sequence[Row]
    calls: Sequence[Call]
    text: str  # what the card should show in the end
    cpu: float  # seconds

    def made(self, method: str) -> list[Call]:
        """The calls of a method that went well."""
        return [it for it in self.calls if it["method"] == method and it["status"] == 200]

    @property
    def pop_ups(self) -> dict[str, Call]:
        said = (it for it in self.made("answerCallbackQuery") if it["params"].get("text"))
        return {str(it["params"]["callback_query_id"]): it for it in said}

    @property
    def waits_ms(self) -> list[float]:
        """From each tap to its pop-up."""
        answers = self.pop_ups
        return [1000 * (answers[it.query]["at"] - it.at) for it in self.taps if it.query in answers]

    @property
    def edits(self) -> int:
        """Tried or done, in the sixty seconds that have most of them."""
        at = [it["at"] for it in self.calls if it["method"] == "editMessageText"]
        return max((sum(first <= it < first + 60 for it in at) for first in at), default=0)

    @property
    def true_after(self) -> float:
        """Seconds from the last tap until the card shows how it ends; never is infinite."""
        shown = [it for it in self.made("editMessageText") if text_of(it) == self.text]
        if not shown or text_of(self.made("editMessageText")[-1]) != self.text:
            return float("inf")
        return float(shown[0]["at"]) - max(it.at for it in self.taps)

    @property
    def floods(self) -> int:
        return sum(it["status"] == 429 for it in self.calls)

    def of(self, state: State) -> list[Row]:
        return [it for it in self.rows if it.state is state]

    @property
    def is_counted_once(self) -> bool:
        """Everybody who tapped has one line and a turn of their own, and no more come than may."""
        once = len({it.account for it in self.rows}) == len(self.rows) == self.case.taps
        turns = len({it.turn for it in self.rows}) == len(self.rows)
        come, wait = len(self.of(State.COMING)), len(self.of(State.WAITING))
        who = {it.account for it in self.rows} == {it.who for it in self.taps}
        return once and turns and who and (come, wait) == (self.case.coming, self.case.waiting)

    @property
    def mistold(self) -> int:
        """How many were told another place than the database gives them."""
        places = {
            row.account: (state, place)
            for state in (State.COMING, State.WAITING)
            for place, row in enumerate(self.of(state), start=1)
        }
        told = {it.who: self.pop_ups[it.query] for it in self.taps if it.query in self.pop_ups}
        return sum(place_in(call) != places.get(who) for who, call in told.items())

    def missed(self) -> list[str]:
        """The bars that are missed, in words."""
        waits = self.waits_ms
        bars = {
            f"{self.case.taps - len(waits)} taps have no pop-up": len(waits) == self.case.taps,
            "somebody is not counted once": self.is_counted_once,
            f"{self.mistold} were told another place": not self.mistold,
            f"p95 above {P95:.0f} ms": (percentile(waits, 0.95) or 0) <= P95,
            f"p99 above {P99:.0f} ms": (percentile(waits, 0.99) or 0) <= P99,
            f"more than {EDITS} edits in a minute": self.edits <= EDITS,
            f"the card is not true after {TRUE_AFTER:.0f} s": self.true_after <= TRUE_AFTER,
            f"{self.floods} times 429": not self.floods,
        }
        return [said for said, is_kept in bars.items() if not is_kept]

    def row(self) -> tuple[str, ...]:
        waits = self.waits_ms
        shares = (percentile(waits, share) or 0 for share in (0.5, 0.95, 0.99, 1.0))
        return (
            self.case.says,
            f"{len(waits)}",
            " / ".join(f"{wait:.0f}" for wait in shares),
            f"{len(self.of(State.COMING))} + {len(self.of(State.WAITING))}",
            f"{self.edits}",
            f"{self.true_after:.1f}",
            f"{self.floods}",
            f"{1000 * self.cpu / self.case.taps:.0f}",
        )


def text_of(call: Call) -> str:
    return str(call["result"]["result"]["text"])


def place_in(call: Call) -> tuple[State, int] | None:
    """How somebody stands, by the words of the pop-up."""
    words = r"(已报名，第|名额不够，您排在候补第) ([0-9]+) 位"
    said = re.match(words, call["params"]["text"])
    if said is None:
        return None
    return (State.COMING if said[1].startswith("已") else State.WAITING), int(said[2])


def expected(case: Case, day: date, rows: Sequence[Row]) -> str:
    """The card in the end, put together without the bot."""
    come = [it.name for it in rows if it.state is State.COMING]
    wait = [it.name for it in rows if it.state is State.WAITING]
    more = f"等，还有 {len(come) - NAMED} 位" if len(come) > NAMED else ""
    full = f"名额已满，{len(come)} 人参加，候补 {len(wait)} 人"
    lines = [
        TITLE,
        f"{day.month}月{day.day}日（周{'一二三四五六日'[day.weekday()]}）16:10，{PLACE}",
        *([f"限 {case.quota} 人"] if case.quota else []),
        "",
        full if case.quota else f"已报名 {len(come)} 人",
        "、".join(come[:NAMED]) + more,
        *(["候补：" + "、".join(wait[:NAMED])] if wait else []),
    ]
    return "\n".join(lines)


async def measured(case: Case) -> Outcome:
    """A school, its group, the bot in a process of its own, and the taps."""
    day = (datetime.now(UTC) + timedelta(days=7)).date()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = ours.database_in(folder)
        async with town(folder) as place:
            people = await place.settle(PEOPLE)
            await place.gather(GROUP, people)
            await place.post("limits", on=True)
            await place.post("latency", seconds=case.latency)
            await asyncio.to_thread(publish, database, people, case.quota, day)
            env = {**ours.env(place.address, database), "MESSAGES_PER_SECOND": "30"}
            async with running(COMMAND, env, folder / "bot.log") as bot:
                return await Course(place, bot, database, case, day).run(people)


def publish(database: str, people: Sequence[int], quota: int | None, day: date) -> None:
    """All of them in the register, their group bound, and an event that waits to be shown there."""
    ours.prepare(database, people, chairs=[CHAIR])
    office, chair = office_on(database), Actor(CHAIR)
    group = {"chat": GROUP, "title": "教职工之家", "kind": ChatKind.STAFF}
    office.run(chair, members.bind, **group)  # type: ignore[arg-type]
    facts = {"title": TITLE, "starts": f"{day}T16:10:00", "place": PLACE, "audience": "everyone"}
    office.run(chair, events.publish, **facts, quota=str(quota) if quota else None)
    office.close()


def rows_in(database: str) -> list[Row]:
    """The list, in the order of its turns."""
    office = office_on(database)
    with Session(office.readers) as session:
        it = session.scalars(select(Event)).unique().one()
        found = [
            Row((one.member and one.member.account) or 0, one.called, one.state, one.turn)
            for one in signups.everybody(session, it.list_id)
        ]
    office.close()
    return found


@dataclass(slots=True)
class Course:
    """The way each case goes: the card, the taps, the pop-ups, the last number, the books."""

    town: Town
    bot: Child
    database: str
    case: Case
    day: date

    async def run(self, people: Sequence[int]) -> Outcome:
        await self.until("sendMessage", 1)
        card = (await self.town.calls("sendMessage"))[0]["result"]["result"]
        await asyncio.sleep(1.0)  # until the start of the process is over
        before = self.bot.cpu()
        taps = await self.tap(people, card)
        await self.until("answerCallbackQuery", self.case.taps)
        rows = await asyncio.to_thread(rows_in, self.database)
        text = expected(self.case, self.day, rows)
        await self.until("editMessageText", 1, text)
        await asyncio.sleep(QUIET)
        cpu = self.bot.cpu() - before
        return Outcome(self.case, taps, rows, await self.town.calls(""), text, cpu)

    async def tap(self, people: Sequence[int], card: Call) -> list[Tap]:
        """Evenly over the time, in an order of chance; nobody waits for the others' pop-ups."""
        where = {"chat": GROUP, "message_id": card["message_id"], "wait": 0}
        where["data"] = card["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        order = random.Random(1).sample(list(people), self.case.taps)
        began, pause = time.time(), self.case.seconds / self.case.taps

        async def one(number: int, who: int) -> Tap:
            await asyncio.sleep(max(0.0, began + number * pause - time.time()))
            at = time.time()
            query = await self.town.post("taps", person=who, **where)
            return Tap(query["id"], who, at)

        return await asyncio.gather(*(one(*each) for each in enumerate(order)))

    async def until(self, method: str, count: int, text: str | None = None) -> None:
        """Until so many calls went well, with this text if one is given, or nothing comes."""
        patience, since, found = time.monotonic() + PATIENCE, 0, 0
        while found < count and time.monotonic() < patience:
            if self.bot.ended:
                raise RuntimeError(f"the bot ended: {self.bot.last_words()}")
            news = await self.town.calls(method, since)
            if news:
                since, patience = news[-1]["n"], time.monotonic() + PATIENCE
            good = (it for it in news if it["status"] == 200)
            found += sum(text is None or text_of(it) == text for it in good)
            await asyncio.sleep(LOOK)


def line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


async def all_of(cases: Sequence[Case]) -> list[str]:
    """Prints a line for each and hands back what is missed; what takes too long is missed too."""
    missed: list[str] = []
    case = cases[0]
    try:
        async with asyncio.timeout(ALL_IN_ALL):
            for case in cases:
                outcome = await measured(case)
                print(line(outcome.row()), flush=True)
                missed += [f"{case.says}: {each}" for each in outcome.missed()]
    except TimeoutError:
        missed.append(f"{case.says}: not done after {ALL_IN_ALL:.0f} s all in all")
    return missed


def main(only: Annotated[str, typer.Option(help="cases from 0 on, with commas")] = "") -> None:
    """Prints a table and what is missed, and ends with 1 if anything is."""
    cases = [CASES[int(each)] for each in (only or USUAL).split(",")]
    before = machine.load()
    print(line(HEAD), line(["---"] * len(HEAD)), sep="\n")
    missed = asyncio.run(all_of(cases))
    print("", *[f"- MISSED: {each}" for each in missed] or ["- all bars are kept"], sep="\n")
    print(f"- load before and after: {before:.1f}, {machine.load():.1f}")
    raise typer.Exit(1 if missed else 0)


if __name__ == "__main__":
    typer.run(main)
