"""The one database, opened with the promises the rest relies on."""

from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext

PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "busy_timeout = 10000",
    "secure_delete = ON",
    "trusted_schema = OFF",
)


def open_database(url: str) -> Engine:
    """An engine whose errors never show what members wrote."""
    if url.startswith("sqlite"):
        engine = create_engine(url, hide_parameters=True)
        event.listen(engine, "connect", harden)
        event.listen(engine, "begin", begin)
        return engine
    # what checks and then inserts (numbers, causes, letters) is only safe if it is serializable
    engine = create_engine(
        url, hide_parameters=True, isolation_level="SERIALIZABLE", pool_pre_ping=True
    )
    event.listen(engine, "handle_error", keep_quiet)
    return engine


def keep_quiet(context: ExceptionContext) -> None:
    """PostgreSQL's errors quote the failing row in their detail: leave only what went wrong."""
    error = context.original_exception
    if diagnosis := getattr(error, "diag", None):
        error.args = (diagnosis.message_primary,)
        if context.sqlalchemy_exception:
            context.sqlalchemy_exception.args = error.args


def harden(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # or the driver would say BEGIN in our place
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def begin(connection: Connection) -> None:
    """Writers queue before they read (a late upgrade would fail); who only asks cannot write."""
    asking = connection.get_execution_options().get("asking", False)
    connection.exec_driver_sql(f"PRAGMA query_only = {asking:d}")
    connection.exec_driver_sql("BEGIN" if asking else "BEGIN IMMEDIATE")
