"""Whoever turns the school's clock: quickly, but no faster than letters can be sent."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from bench.chaos.clock.hand import clock_in
from union.events.store import Event
from union.kernel.outbox import Letter, State
from union.kernel.work import Office

PAUSE = 0.1  # seconds between two steps
STEP = timedelta(minutes=5)
CROWDED = 20  # letters that are due: the clock stands until some are sent
BEHIND = timedelta(hours=3)  # so long nobody looked after events: it stands until somebody did
LAST_HOUR = time(23)  # nothing is due around it


@dataclass(slots=True)
class Turner:
    """The school's clock; between its steps it goes as all clocks do."""

    file: Path
    office: Office
    offset: float = 0.0
    is_over: bool = False

    def begin(self, at: datetime) -> None:
        self.set((at - datetime.now(UTC)).total_seconds())

    def set(self, offset: float) -> None:
        """In one stroke: nobody reads half a number."""
        self.offset, new = offset, self.file.with_suffix(".new")
        new.write_text(str(offset))
        new.replace(self.file)

    @property
    def now(self) -> datetime:
        return clock_in(self.file)()

    async def run(self) -> None:
        while not self.is_over:
            await self.step()

    async def step(self, span: timedelta = STEP) -> None:
        if self.crowd() < CROWDED and not self.is_ahead():
            self.set(self.offset + span.total_seconds())
        await asyncio.sleep(PAUSE)

    def crowd(self) -> int:
        """How many letters are due and not settled."""
        open_ones = Letter.state.in_([State.WAITING, State.SENDING]) & (Letter.due <= self.now)
        with Session(self.office.readers) as session:
            return session.scalar(select(func.count(Letter.id)).where(open_ones)) or 0

    def is_ahead(self) -> bool:
        """Whether the bot was away so long that it would leave out what later words overtake."""
        with Session(self.office.readers) as session:
            oldest = session.scalar(select(func.min(Event.look_at)))
        return oldest is not None and oldest < self.now - BEHIND

    async def end_the_day(self) -> None:
        """To the last hour of the day, when all of it was planned and nothing new is due."""
        while self.now.astimezone(self.office.zone).time() < LAST_HOUR:
            await self.step(3 * STEP)  # nobody is killed any more
