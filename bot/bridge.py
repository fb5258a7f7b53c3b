"""The bot's way into the office: it waits here, unblocked, while a thread does the work."""

from asyncio import AbstractEventLoop, Future, get_running_loop
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

from union.kernel.guards import Action, P, R
from union.kernel.unit import Actor
from union.kernel.work import Deed, Office

T = TypeVar("T")
TOGETHER = 32  # deeds that share one wait for the disk


class Waiting(NamedTuple):
    """A deed, and whoever waits for what it hands back."""

    deed: Deed
    outcome: Future[Any]


class Bridge:
    """One writer on SQLite, which takes all that waits at once; several on PostgreSQL."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.is_alone = office.engine.dialect.name == "sqlite"
        several = 1 if self.is_alone else 4
        self.writers = ThreadPoolExecutor(several, "writer")
        self.readers = ThreadPoolExecutor(several, "reader")
        self.drawers = ThreadPoolExecutor(1, "drawer")
        self.waiting: deque[Waiting] = deque()
        self.is_writing = False

    def close(self) -> None:
        """Wait for whatever is still done, by whoever was called away too."""
        for threads in (self.writers, self.readers, self.drawers):
            threads.shutdown()

    async def run(self, actor: Actor, action: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        """Do one deed; on SQLite together with all others that wait by now."""
        if not self.is_alone:
            return await by(self.writers, lambda: self.office.run(actor, action, *args, **facts))
        loop = get_running_loop()
        waiting = Waiting(Deed((actor, action, *args), facts), loop.create_future())
        self.waiting.append(waiting)
        if not self.is_writing:
            self.write_next(loop)
        outcome: R = await waiting.outcome
        return outcome

    def write_next(self, loop: AbstractEventLoop) -> None:
        """Hand the writer what waits, as long as anything does."""
        batch = [self.waiting.popleft() for _ in range(min(TOGETHER, len(self.waiting)))]
        self.is_writing = bool(batch)
        if batch:
            deeds = [it.deed for it in batch]
            written = loop.run_in_executor(self.writers, self.office.run_together, deeds)
            written.add_done_callback(lambda done: self.hand_out(loop, batch, done.result()))

    def hand_out(
        self, loop: AbstractEventLoop, batch: Sequence[Waiting], outcomes: Sequence[Any]
    ) -> None:
        for (_, future), outcome in zip(batch, outcomes, strict=True):
            if future.done():  # whoever waited was called away
                continue
            if isinstance(outcome, Exception):
                future.set_exception(outcome)
            else:
                future.set_result(outcome)
        self.write_next(loop)

    async def ask(self, actor: Actor, action: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        return await by(self.readers, lambda: self.office.ask(actor, action, *args, **facts))

    async def draw(self, paper: Callable[P, R], *args: P.args, **facts: P.kwargs) -> R:
        """A file made of facts, while others are spoken to."""
        return await by(self.drawers, lambda: paper(*args, **facts))


async def by(threads: Executor, work: Callable[[], T]) -> T:
    return await get_running_loop().run_in_executor(threads, work)
