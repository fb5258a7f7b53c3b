"""The one database, opened with the promises the rest relies on."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext

PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "busy_timeout = 10000",
    "secure_delete = ON",
    "trusted_schema = OFF",
)


def open_database(url: str | URL, asking: bool = False) -> Engine:
    """An engine whose errors never show what members wrote; with ``asking`` it cannot write."""
    if str(url).startswith("sqlite"):
        engine = open_file(url, PRAGMAS, asking)
        save_quickly(engine)
        return engine
    # what checks and then inserts (numbers, causes, letters) is only safe if it is serializable
    level = "REPEATABLE READ" if asking else "SERIALIZABLE"
    engine = create_engine(url, hide_parameters=True, isolation_level=level, pool_pre_ping=True)
    event.listen(engine, "handle_error", keep_quiet)
    return engine.execution_options(postgresql_readonly=True) if asking else engine


def open_file(url: str | URL, pragmas: Sequence[str], asking: bool) -> Engine:
    """An engine of a file whose every connection begins with these pragmas."""
    engine = create_engine(url, hide_parameters=True)
    said = [*pragmas, *(["query_only = ON"] if asking else [])]
    event.listen(engine, "connect", partial(harden, said))
    event.listen(engine, "begin", begin if asking else begin_writing)
    return engine


SAVEPOINTS = {
    "do_savepoint": "SAVEPOINT",
    "do_release_savepoint": "RELEASE SAVEPOINT",
    "do_rollback_to_savepoint": "ROLLBACK TO SAVEPOINT",
}


def save_quickly(engine: Engine) -> None:
    """SQLAlchemy compiles every savepoint's name anew, a tenth of what an update costs."""
    for method, verb in SAVEPOINTS.items():
        setattr(engine.dialect, method, partial(_said_at_once, verb))


def _said_at_once(verb: str, connection: Connection, name: str) -> None:
    connection.exec_driver_sql(f"{verb} {name}")


def keep_quiet(context: ExceptionContext) -> None:
    """PostgreSQL's errors quote the failing row in their detail: leave only what went wrong."""
    error = context.original_exception
    if diagnosis := getattr(error, "diag", None):
        error.args = (diagnosis.message_primary,)
        if context.sqlalchemy_exception:
            context.sqlalchemy_exception.args = error.args


def harden(pragmas: Sequence[str], connection: Any, _record: object) -> None:
    connection.isolation_level = None  # or the driver would say BEGIN in our place
    for pragma in pragmas:
        connection.execute(f"PRAGMA {pragma}")


def begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def begin_writing(connection: Connection) -> None:
    """Writers queue before they read: a late upgrade would fail."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
