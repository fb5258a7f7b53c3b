"""The metronome: the database knows which days were run; a steady beat runs the others."""

import logging
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime, time
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from bot.bridge import Bridge
from union.kernel import actions as kernel
from union.kernel.causes import Cause
from union.kernel.guards import Action
from union.kernel.policy import Policy
from union.kernel.refusal import AlreadyDone
from union.kernel.unit import NOBODY, Actor

NEVER_SKIP = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
AT_ONCE = None
A_FULL_HOUR = datetime(2026, 1, 1, tzinfo=UTC)  # any that is past

log = logging.getLogger(__name__)


class Job(NamedTuple):
    """An action run unasked, every day at one time by the union's clock, or as a policy says."""

    name: str
    at: time | Policy[str]
    action: Action[[], Any]

    def due(self, last: int, now: datetime, zone: ZoneInfo, at: time) -> Iterator[Cause]:
        """The days since the last, each with its own instant.

        A day is one day however its clocks are turned: run once, even if its hour comes twice.
        """
        today = now.astimezone(zone).toordinal()
        for day in range(last + 1, today + 1):
            # an hour that the clocks skip is the next one, not the one before
            instant = datetime.combine(date.fromordinal(day), at.replace(fold=0), zone).astimezone(
                UTC
            )
            if instant <= now:
                yield Cause(self.name, day, instant)


class Watch(NamedTuple):
    """Asked at each beat what is due, by its numbers; each is one run of the action.

    ``seconds`` are its own, if what it looks at cannot wait for the beat of all.
    """

    name: str
    due: Action[[], list[int]]
    action: Action[..., Any]
    seconds: int | None = None


async def look(bridge: Bridge, watch: Watch) -> None:
    """What the action writes down says what is due no more; what fails hinders nothing else."""
    try:
        due = await bridge.ask(NOBODY, watch.due)
    except Exception:
        log.exception("the watch %s failed; it looks again at the next beat", watch.name)
        return
    for number in due:
        try:
            await bridge.run(NOBODY, watch.action, number=number)
        except Exception:
            log.exception("%s failed for %s; it is tried again", watch.name, number)


async def beat(bridge: Bridge, job: Job) -> None:
    """A start and a tick are the same thing: run whatever day has come and was not run."""
    office = bridge.office
    try:
        last = await bridge.ask(NOBODY, kernel.last_run, job=job.name)
        if last is None:
            last = await bridge.run(NOBODY, kernel.begin, job=job.name)
        at = await hour_of(bridge, job)
        for cause in job.due(last, office.clock(), office.zone, at):
            with suppress(AlreadyDone):  # by another process, a moment ago
                await bridge.run(Actor(cause=cause), job.action)
    except Exception:
        log.exception("the job %s failed; it is tried again at the next beat", job.name)


async def hour_of(bridge: Bridge, job: Job) -> time:
    """What this school decided, or what holds everywhere."""
    if isinstance(job.at, time):
        return job.at
    return time.fromisoformat(await bridge.ask(NOBODY, kernel.decided, policy=job.at))


def start(
    bridge: Bridge, jobs: Iterable[Job], watches: Iterable[Watch], seconds: int
) -> AsyncIOScheduler:
    """Beat at once, then every so many seconds: with 60, on the minute, when hours strike."""
    scheduler = AsyncIOScheduler(job_defaults=NEVER_SKIP, timezone=UTC)
    for job in jobs:
        for trigger in (AT_ONCE, every(seconds)):
            scheduler.add_job(beat, trigger, [bridge, job], name=job.name)
    for watch in watches:
        for trigger in (AT_ONCE, every(watch.seconds or seconds)):
            scheduler.add_job(look, trigger, [bridge, watch], name=watch.name)
    scheduler.start()
    return scheduler


def every(seconds: int) -> IntervalTrigger:
    return IntervalTrigger(seconds=seconds, start_date=A_FULL_HOUR)
