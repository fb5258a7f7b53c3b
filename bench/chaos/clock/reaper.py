"""Kills the bot when it begins, plans or speaks, and looks what it held in its hand."""

import asyncio
import signal
import time
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from sqlalchemy import select
from sqlalchemy.orm import Session

from bench.chaos.clock import forks
from bench.chaos.clock.turner import Turner
from bench.chaos.killer import TAKEN, Killer, Life
from bot import views
from bot.card import Card
from bot.texts import Texts
from union.kernel.outbox import Letter, State

LOCALE = "zh-CN"  # nobody in the school chose another
START = 1.2  # seconds
ONE_START_IN = 3  # kills
BEFORE_IT_TRIES_AGAIN = 0.3  # seconds, as supervisors do
TOLD_EVERY = 50  # kills
WORDS = Texts()


@dataclass(frozen=True, slots=True)
class Hit:
    """One kill: when, by the real clock and by the school's."""

    at: float
    pretended: datetime


@dataclass(frozen=True, slots=True)
class InHand:
    """A letter that was on its way, as it was drawn, and the kill that met it."""

    chat: int
    text: str
    hit: int


@dataclass(slots=True)
class Ledger:
    """All kills, and the letters they met."""

    turner: Turner
    hits: list[Hit] = field(default_factory=list)
    met: dict[int, InHand] = field(default_factory=dict)
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    def look(self) -> None:
        """Right after a kill: what is being sent now is sent by nobody."""
        self.hits.append(Hit(time.time(), self.turner.now))
        if len(self.hits) % TOLD_EVERY == 0:
            print(f"{len(self.hits)} kills, it is {self.turner.now:%Y-%m-%d %H:%M}", flush=True)
        with Session(self.turner.office.readers) as session:
            for it in session.scalars(select(Letter).filter_by(state=State.SENDING)):
                self.met.setdefault(it.id, InHand(it.chat, text_of(it), len(self.hits)))


def text_of(letter: Letter) -> str:
    say, view = partial(WORDS.say, LOCALE), views.LETTERS.get(letter.key)
    return (view(say, **letter.facts) if view else Card(say(letter.key, **letter.facts))).text


@dataclass(slots=True, kw_only=True)
class Reaper(Killer):
    """One of three kills hits the start, the others a bot that has just spoken."""

    ledger: Ledger
    work: float  # seconds at most, from its first word to the kill

    async def begin(self) -> Life:
        return forks.born(self.env, self.log)

    async def strike(self, bot: Life) -> None:
        """One at a time, so that it is known whose letter it was."""
        if bot.ended and bot.code == TAKEN:
            await asyncio.sleep(BEFORE_IT_TRIES_AGAIN)
        async with self.ledger.turn:
            self.note(bot)
            await bot.end(signal.SIGKILL)
            if bot.code == -signal.SIGKILL:
                self.ledger.look()

    async def wait_for_its_moment(self, bot: Life) -> None:
        if self.kills % ONE_START_IN == 0:
            await bot.wait(self.dice.uniform(0, START))
        else:
            await self.works(bot)
            self.at_work += not bot.ended
            await bot.wait(self.dice.uniform(0, self.work))
