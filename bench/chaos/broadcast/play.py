"""One play: an announcement goes out, the bot is killed again and again, all is counted."""

import asyncio
import random
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bench.broadcast.crowd import CHAIR, Crowd, gathered, left, number_of
from bench.broadcast.play import AFTER, BEFORE, SLOW, Played, settle
from bench.broadcast.verdict import Heard, chat
from bench.chaos.killer import COMMAND, Fell
from bench.child import Child, running, start
from bench.town import Town, town
from bot.carriers import HANDS
from union.announcements import actions as announcements
from union.kernel.outbox import Letter, State
from union.kernel.unit import Actor
from union.kernel.work import Office

SHORTEST, LONGEST = 0.5, 6.0  # seconds at work before a kill
RESUMED_IN = 5.0  # seconds from the start of the process: the bar
PATIENCE = 60.0
LOOK = 0.05


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the chair's letters came to, by the database and by what arrived."""

    letters: int
    kills: int
    missing: int
    doubled: int
    unsure: int
    unsure_that_arrived: int
    most_in_hand: int
    hands: int
    slowest_to_resume: float

    @property
    def is_clean(self) -> bool:
        """No letter lost or doubled, never more in doubt than hands can hold, and soon at work."""
        in_doubt = self.most_in_hand > self.hands or self.unsure > self.kills * self.hands
        lost = self.missing or self.doubled
        return not (lost or in_doubt or self.slowest_to_resume > RESUMED_IN)

    def as_json(self) -> Mapping[str, float]:
        return asdict(self)


@dataclass(slots=True)
class Reaper:
    """Lets the bot work a while, kills it, and looks what it held in its hands."""

    town: Town
    office: Office
    env: Mapping[str, str]
    log: Path
    dice: random.Random
    longest: float
    kills: int = 0
    most_in_hand: int = 0
    slowest: float = 0.0
    seen: int = 0

    async def kill(self, times: int) -> None:
        """So many times, or until all is said."""
        while self.kills < times and await asyncio.to_thread(left, self.office) > 0:
            bot = await start(COMMAND, self.env, self.log)
            try:
                await self.works(bot)
                await bot.wait(self.dice.uniform(SHORTEST, self.longest))
                if bot.ended:
                    raise Fell(bot.last_words())
            finally:
                await bot.end(signal.SIGKILL)
            self.kills += 1
            self.most_in_hand = max(self.most_in_hand, in_state(self.office, State.SENDING))

    async def works(self, bot: Child) -> None:
        """Until the first letter since its start has arrived at Telegram."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and not bot.ended:
            news = await self.town.calls("sendMessage", self.seen)
            self.seen = news[-1]["n"] if news else self.seen
            # what its forerunner had sent may arrive after it began
            fresh = [it["at"] for it in news if it["at"] > bot.began + BEFORE]
            if fresh:
                if self.kills:  # at its first start it hears the first words of all readers too
                    self.slowest = max(self.slowest, fresh[0] - bot.began)
                return
            await asyncio.sleep(LOOK)
        raise Fell(f"it sends nothing: {bot.last_words()}")


def in_state(office: Office, state: State) -> int:
    of = select(func.count()).where(Letter.batch.is_not(None), Letter.state == state)
    with Session(office.readers) as session:
        return session.scalar(of) or 0


async def play(
    database_url: str, people: int, kills: int, seed: int, longest: float = LONGEST
) -> Verdict:
    """An announcement to so many, and so many kills while it goes out."""
    crowd = await asyncio.to_thread(gathered, database_url, people)
    office = crowd.office()
    office.run(Actor(CHAIR), announcements.send, number=number_of(office))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with town(folder) as place:
            await settle(place, crowd.people)
            await place.post("limits", on=True)
            await place.post("latency", seconds=BEFORE, methods=SLOW)
            for method in SLOW:
                await place.post("faults", method=method, kind="delay", times=0, seconds=AFTER)
            dice, log = random.Random(seed), folder / "bot.log"
            reaper = Reaper(place, office, crowd.env(place.address), log, dice, longest)
            await reaper.kill(kills)
            async with running(COMMAND, reaper.env, log):
                await all_said(office, people)
            calls = await place.calls("sendMessage")
    verdict = judged(office, crowd, reaper, Heard(Played(crowd, 0, {}, calls=calls)))
    office.close()
    return verdict


async def all_said(office: Office, people: int) -> None:
    until = time.monotonic() + PATIENCE + people / 10
    while await asyncio.to_thread(left, office):
        if time.monotonic() > until:
            raise Fell(f"{left(office)} letters are left")
        await asyncio.sleep(0.5)


def judged(office: Office, crowd: Crowd, reaper: Reaper, heard: Heard) -> Verdict:
    arrived = Counter(chat(it) for it in heard.sent() if it["status"] == 200)
    with Session(office.readers) as session:
        letters = session.scalars(select(Letter).where(Letter.batch.is_not(None))).all()
    unsure = [it for it in letters if it.state is State.UNSURE]
    told = {it.chat for it in letters if it.state is State.SENT and it.chat != CHAIR}
    silent = len(told - arrived.keys()) + len(crowd.people) - len(letters)
    return Verdict(
        letters=len(letters),
        kills=reaper.kills,
        missing=silent + sum(it.state not in (State.SENT, State.UNSURE) for it in letters),
        doubled=sum(count - 1 for count in arrived.values()),
        unsure=len(unsure),
        unsure_that_arrived=sum(arrived[it.chat] > 0 for it in unsure),
        most_in_hand=reaper.most_in_hand,
        hands=HANDS,
        slowest_to_resume=round(reaper.slowest, 2),
    )
