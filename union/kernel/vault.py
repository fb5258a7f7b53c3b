"""A second store for what must never stand beside who wrote it, and that keeps no order."""

import os
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    MetaData,
    create_engine,
    event,
    insert,
    make_url,
    select,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Session

from union.kernel.database import keep_quiet, open_file
from union.kernel.guards import Action, P, R
from union.kernel.keys import Keys
from union.kernel.tables import NAMES, Table
from union.kernel.unit import Actor, UnitOfWork
from union.kernel.work import Deed, Office, caught

SCHEMA = "vault"
# no log of what was once written: neither a WAL, nor free pages, nor a sorter's file
PRAGMAS = (
    "journal_mode = DELETE",
    "synchronous = FULL",
    "secure_delete = ON",
    "temp_store = MEMORY",
    "busy_timeout = 10000",
    "foreign_keys = ON",
    "trusted_schema = OFF",
)
CHANCE = random.SystemRandom()


class Sealed(DeclarativeBase):
    """Base of the rows that are kept here: random keys, no instant, no reference to a person."""

    metadata = MetaData(naming_convention=NAMES, schema=SCHEMA)
    type_annotation_map: ClassVar = Table.type_annotation_map


def place(database: str | URL) -> URL:
    """Beside the database of a school: a file in a folder of its own, or a schema."""
    url = make_url(database)
    if url.get_backend_name() != "sqlite":
        return url
    file = Path(str(url.database))
    return url.set(database=str(file.parent / SCHEMA / file.name))


def open_vault(url: URL, asking: bool = False) -> Engine:
    """An engine of the second store; with ``asking`` it cannot write."""
    if url.get_backend_name() == "sqlite":
        engine = open_file(url, PRAGMAS, asking)
        return engine.execution_options(schema_translate_map={SCHEMA: None})
    # a rewritten table looks empty to whoever began before: each statement sees what holds now
    engine = create_engine(
        url, hide_parameters=True, isolation_level="READ COMMITTED", pool_pre_ping=True
    )
    event.listen(engine, "handle_error", keep_quiet)
    return engine.execution_options(postgresql_readonly=True) if asking else engine


@dataclass(frozen=True, slots=True)
class VaultUnit(UnitOfWork):
    """A unit of work that writes here only; of the school it can only read."""

    keys: Keys = Keys(b"")  # noqa: RUF009


def keys(uow: UnitOfWork) -> Keys:
    """The secret of a deed in the vault; no other office has it."""
    assert isinstance(uow, VaultUnit), "this is done in the vault"
    return uow.keys


@dataclass(frozen=True, slots=True)
class Vault(Office):
    """Runs actions that write here. It reads the school's database, and cannot write there."""

    keys: Keys = Keys(b"")  # noqa: RUF009
    store: Engine = field(init=False)
    askers: Engine = field(init=False)

    def __post_init__(self) -> None:
        Office.__post_init__(self)
        url = place(self.engine.url)
        object.__setattr__(self, "store", open_vault(url))
        object.__setattr__(self, "askers", open_vault(url, asking=True))

    def close(self) -> None:
        """Let go of every connection of its own; the school's are the office's."""
        self.readers.dispose()
        self.store.dispose()
        self.askers.dispose()

    def _run(self, actor: Actor, action: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        with self._reaching(self.store) as session:
            with session.begin():
                connection = session.connection(bind_arguments={"bind": self.store})
                shut(connection)
                outcome = self._do(session, actor, action, *args, **facts)
                session.flush()
                shuffle(connection)
            self.forget_when()
            return outcome

    def run_together(self, deeds: Sequence[Deed]) -> list[Any]:
        """Each alone: nothing here waits for the disk often enough."""
        return [caught(partial(self.run, *it.what, **it.facts)) for it in deeds]

    def _asking(self) -> Session:
        return self._reaching(self.askers)

    def _reaching(self, store: Engine) -> Session:
        binds: dict[Any, Engine | Connection] = {Table: self.readers, Sealed: store}
        return Session(binds=binds, expire_on_commit=False)

    def _unit(self, session: Session, actor: Actor) -> UnitOfWork:
        return VaultUnit(session, actor, self.clock(), self.zone, self.seeds, self.keys)

    def forget_when(self) -> None:
        """The file system remembers no more than the day either.

        It notes when a file's times were changed, and lets nobody change that: who does this at
        each beat leaves the time of the beat there, not that of a letter.
        """
        if self.store.dialect.name == "sqlite":
            file = Path(str(self.store.url.database))
            day = datetime.combine(self.clock().date(), time(), UTC).timestamp()
            for it in (file, file.parent):
                os.utime(it, (day, day))


def shut(connection: Connection) -> None:
    """One writes at a time: SQLite has begun so already, PostgreSQL needs to be told."""
    if connection.dialect.name == "postgresql":
        names = ", ".join(f"{SCHEMA}.{it.name}" for it in Sealed.metadata.sorted_tables)
        connection.execute(text(f"LOCK TABLE {names} IN ACCESS EXCLUSIVE MODE"))


def shuffle(connection: Connection) -> None:
    """Write all rows anew in a random order: neither place nor transaction tells which was first.

    Measured without it: the order of cells in a page, of ``ctid`` and of ``xmin`` is that of the
    writing (Kendall's tau 1.00).
    """
    for table in Sealed.metadata.sorted_tables:
        rows = [dict(it) for it in connection.execute(select(table)).mappings()]
        CHANCE.shuffle(rows)
        if connection.dialect.name == "postgresql":
            connection.execute(text(f"TRUNCATE {SCHEMA}.{table.name}"))
        else:
            connection.execute(table.delete())
        if rows:
            connection.execute(insert(table), rows)
