"""The office: one action, one transaction."""

import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from union.kernel import causes
from union.kernel.database import open_database
from union.kernel.guards import Action, P, R
from union.kernel.unit import Actor, UnitOfWork

RERUNS = 30
TURN = 706_002  # the advisory lock of who runs again
COLLIDED = {"40001", "40P01"}  # PostgreSQL: serialization failure, deadlock


class Undone(Exception):
    """The database undid everything that was being written together."""


class Deed(NamedTuple):
    """An actor, an action and its places; and the facts by name."""

    what: tuple[Any, ...]
    facts: Mapping[str, Any]


def caught(deed: Callable[[], R]) -> R | Exception:
    """What it hands back, or what it raises, as a value."""
    try:
        return deed()
    except Exception as failure:
        return failure


@dataclass(frozen=True, slots=True)
class Office:
    """Runs actions. The only place in the code that opens or commits a transaction."""

    engine: Engine
    clock: Callable[[], datetime]
    zone: ZoneInfo
    seeds: Mapping[str, Any] = field(default_factory=dict)
    readers: Engine = field(init=False)

    def __post_init__(self) -> None:
        readers = open_database(self.engine.url, asking=True)
        object.__setattr__(self, "readers", readers)

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()
        self.readers.dispose()

    def run(self, actor: Actor, action: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        """Do one action in one transaction, once for each cause, and hand back its outcome.

        Where two writers collide (PostgreSQL has several), the whole action is run again.
        """
        for rerun in range(RERUNS):
            try:
                with self._turn() if rerun else nullcontext():
                    return self._run(actor, action, *args, **facts)
            except DBAPIError as error:
                if rerun == RERUNS - 1 or getattr(error.orig, "sqlstate", None) not in COLLIDED:
                    raise
                # those who collided once would go on colliding in step
                time.sleep(random.uniform(0, 0.001 * 2 ** min(rerun, 7)))
        raise AssertionError("unreachable")

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Who collided waits for a turn: in a rush all would collide for ever."""
        with self.engine.connect() as line:
            line = line.execution_options(isolation_level="AUTOCOMMIT")
            line.execute(text("SELECT pg_advisory_lock(:turn)"), {"turn": TURN})
            try:
                yield
            finally:
                line.execute(text("SELECT pg_advisory_unlock(:turn)"), {"turn": TURN})

    def _run(self, actor: Actor, action: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        with Session(self.engine, expire_on_commit=False) as session, session.begin():
            return self._do(session, actor, action, *args, **facts)

    def _asking(self) -> Session:
        return Session(self.readers, expire_on_commit=False)

    def run_together(self, deeds: Sequence[Deed]) -> list[Any]:
        """Do several actions, each behind a savepoint of its own, and write them down at once.

        What each hands back, or the exception that undid it alone, stands in its place. For the
        one writer of SQLite, whose every commit waits for the disk.
        """
        if len(deeds) == 1:
            return [caught(partial(self.run, *deeds[0].what, **deeds[0].facts))]
        try:
            with self.engine.begin() as connection:
                outcomes = []
                for deed in deeds:
                    outcomes.append(caught(partial(self._one_of, connection, deed)))
                    self._still_one(connection)
                return outcomes
        except Exception as failure:  # nothing of it was written down
            return [failure] * len(deeds)

    def _one_of(self, connection: Connection, deed: Deed) -> Any:
        own = Session(connection, expire_on_commit=False, join_transaction_mode="create_savepoint")
        with own as session, session.begin():
            return self._do(session, *deed.what, **deed.facts)

    def _still_one(self, connection: Connection) -> None:
        """A full disk makes SQLite undo the whole transaction by itself: then nothing counts."""
        driver: Any = connection.connection.driver_connection
        if connection.dialect.name == "sqlite" and not driver.in_transaction:
            raise Undone

    def _do(
        self, session: Session, actor: Actor, action: Action[P, R], *args: P.args, **facts: P.kwargs
    ) -> R:
        unit = self._unit(session, actor)
        if actor.cause:
            causes.once(session, actor.cause, unit.now)
        return action(unit, *args, **facts)

    def ask(self, actor: Actor, question: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        """Answer as often as asked; a question that writes is an error."""
        with self._asking() as session:
            return question(self._unit(session, actor), *args, **facts)

    def _unit(self, session: Session, actor: Actor) -> UnitOfWork:
        instant = actor.cause.at if actor.cause else None
        return UnitOfWork(session, actor, instant or self.clock(), self.zone, self.seeds)
