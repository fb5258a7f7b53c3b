"""The office: one action, one transaction."""

import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from union.kernel import causes
from union.kernel.database import open_database
from union.kernel.guards import Action, P, R
from union.kernel.unit import Actor, UnitOfWork

RERUNS = 30
COLLIDED = {"40001", "40P01"}  # PostgreSQL: serialization failure, deadlock


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
                return self._run(actor, action, *args, **facts)
            except DBAPIError as error:
                if rerun == RERUNS - 1 or getattr(error.orig, "sqlstate", None) not in COLLIDED:
                    raise
                # those who collided once would go on colliding in step
                time.sleep(random.uniform(0, 0.001 * 2 ** min(rerun, 7)))
        raise AssertionError("unreachable")

    def _run(self, actor: Actor, action: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        with Session(self.engine, expire_on_commit=False) as session, session.begin():
            unit = self._unit(session, actor)
            if actor.cause:
                causes.once(session, actor.cause, unit.now)
            return action(unit, *args, **facts)

    def ask(self, actor: Actor, question: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        """Answer as often as asked; a question that writes is an error."""
        with Session(self.readers, expire_on_commit=False) as session:
            return question(self._unit(session, actor), *args, **facts)

    def _unit(self, session: Session, actor: Actor) -> UnitOfWork:
        instant = actor.cause.at if actor.cause else None
        return UnitOfWork(session, actor, instant or self.clock(), self.zone, self.seeds)
