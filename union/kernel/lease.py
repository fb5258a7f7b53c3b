"""One process at a time keeps the time and carries the letters of a database."""

import fcntl
from contextlib import suppress
from pathlib import Path
from typing import IO

from sqlalchemy import Connection, Engine, text

NUMBER = 0x786A6A  # any number all our processes agree on


class Taken(Exception):
    """Another process holds the lease."""


class Lease:
    """Held until closed or until the process ends, however it ends."""

    def __init__(self, engine: Engine) -> None:
        self.held: IO[str] | Connection | None = None
        if engine.dialect.name == "sqlite":
            self.held = _file(Path(f"{engine.url.database}.lock"))
        else:
            self.held = _advisory(engine)

    def close(self) -> None:
        """PostgreSQL lets go of it as soon as it has ended the session, a moment later."""
        if self.held:
            with suppress(Exception):
                self.held.close()


def _file(path: Path) -> IO[str]:
    path.parent.mkdir(parents=True, exist_ok=True)
    file = path.open("w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        raise Taken from None
    return file


def _advisory(engine: Engine) -> Connection:
    connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    connection.detach()  # closing it must end the session, and the lock with it
    if not connection.scalar(text("SELECT pg_try_advisory_lock(:n)"), {"n": NUMBER}):
        connection.close()
        raise Taken
    return connection
