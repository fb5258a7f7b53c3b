"""A PostgreSQL of our own in a folder: nobody else's data, no port, gone afterwards."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psycopg

PATIENCE = 30.0  # seconds
DATABASE = "bench"
OWNER = "bench"
HASTY = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
COPIES_FILES = 150_000  # the version from which one can ask for it


def programs() -> Path | None:
    """Where PostgreSQL's programs lie, if it is installed; Debian keeps them off the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    named = shutil.which("initdb")
    return found[0].parent if found else Path(named).parent if named else None


def somebody_else() -> dict[str, Any]:
    """PostgreSQL refuses to serve under root."""
    if os.geteuid() != 0:
        return {}
    known = {each.pw_name for each in pwd.getpwall()}
    name = "postgres" if "postgres" in known else "nobody"
    return {"user": name, "group": pwd.getpwnam(name).pw_gid, "extra_groups": []}


class Cluster:
    """Reached over a socket in its own folder; what is ``hasty`` does not survive a power cut."""

    def __init__(self, folder: Path, *, hasty: bool = False) -> None:
        self.folder, self.hasty, who = folder, hasty, somebody_else()
        if who:
            shutil.chown(folder, who["user"])
        place = programs()
        if place is None:
            raise FileNotFoundError("PostgreSQL is not installed")
        quiet = {"stdout": subprocess.DEVNULL, "cwd": folder, **who}
        made = f"initdb -D {folder}/data -A trust -U {OWNER} -E UTF8 --no-locale".split()
        made += ["--no-sync"] if hasty else []
        subprocess.run([place / made[0], *made[1:]], check=True, **quiet)
        settings = ["listen_addresses=", "max_connections=100", *(HASTY if hasty else ())]
        options = [word for it in settings for word in ("-c", it)]
        served = [place / "postgres", "-D", folder / "data", "-k", folder, *options]
        self.server = subprocess.Popen(served, stderr=subprocess.DEVNULL, **quiet)
        self.create(DATABASE)

    def create(self, database: str, template: str = "template1") -> str:
        """A new database, and its address."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            with suppress(psycopg.OperationalError), self.connected() as line:
                # files copied as they are, and not each page through the log as well
                can_copy = self.hasty and line.info.server_version >= COPIES_FILES
                how = "STRATEGY FILE_COPY" if can_copy else ""
                line.execute(f"CREATE DATABASE {database} TEMPLATE {template} {how}")
                return self.url(database)
            time.sleep(0.05)
        raise RuntimeError("PostgreSQL did not open")

    def connected(self, database: str = "postgres") -> psycopg.Connection[Any]:
        host = str(self.folder)
        return psycopg.connect(host=host, user=OWNER, dbname=database, autocommit=True)

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://{OWNER}@/{database}?host={self.folder}"

    def close(self) -> None:
        """At once, whoever is still connected."""
        self.server.send_signal(signal.SIGINT)
        self.server.wait(PATIENCE)


@contextmanager
def cluster(*, hasty: bool = False) -> Iterator[Cluster]:
    with tempfile.TemporaryDirectory(prefix="pg") as name:
        opened = Cluster(Path(name), hasty=hasty)
        try:
            yield opened
        finally:
            opened.close()
