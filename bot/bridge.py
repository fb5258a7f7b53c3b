"""The bot's way into the office: it waits here, unblocked, while a thread does the work."""

from asyncio import get_running_loop
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from typing import TypeVar

from union.kernel.guards import Action, P, R
from union.kernel.unit import Actor
from union.kernel.work import Office

T = TypeVar("T")


class Bridge:
    """One writer on SQLite, which has room for one; several on PostgreSQL."""

    def __init__(self, office: Office) -> None:
        self.office = office
        several = 1 if office.engine.dialect.name == "sqlite" else 4
        self.writers = ThreadPoolExecutor(several, "writer")
        self.readers = ThreadPoolExecutor(several, "reader")

    async def run(self, actor: Actor, action: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        return await by(self.writers, lambda: self.office.run(actor, action, *args, **facts))

    async def ask(self, actor: Actor, action: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        return await by(self.readers, lambda: self.office.ask(actor, action, *args, **facts))


async def by(threads: Executor, work: Callable[[], T]) -> T:
    return await get_running_loop().run_in_executor(threads, work)
