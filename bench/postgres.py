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

PATIENCE = 30  # seconds
DATABASE = "bench"


def program(name: str) -> str:
    """Where a program of PostgreSQL lies; Debian keeps them off the path."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), reverse=True)
    return str(found[0]) if found else name


def somebody_else() -> dict[str, Any]:
    """PostgreSQL refuses to serve under root."""
    if os.geteuid() != 0:
        return {}
    known = {each.pw_name for each in pwd.getpwall()}
    name = "postgres" if "postgres" in known else "nobody"
    return {"user": name, "group": pwd.getpwnam(name).pw_gid, "extra_groups": []}


@contextmanager
def cluster() -> Iterator[str]:
    """The address of an empty database."""
    with tempfile.TemporaryDirectory(prefix="pg") as name:
        folder, who = Path(name), somebody_else()
        if who:
            shutil.chown(folder, who["user"])
        made = [
            program("initdb"),
            "-D",
            f"{folder}/data",
            "-A",
            "trust",
            "-U",
            "bench",
            "-E",
            "UTF8",
        ]
        quiet = {"stdout": subprocess.DEVNULL, "cwd": folder, **who}
        subprocess.run([*made, "--no-locale"], check=True, **quiet)
        served = [
            program("postgres"),
            "-D",
            f"{folder}/data",
            "-k",
            name,
            "-c",
            "listen_addresses=",
        ]
        with subprocess.Popen(served, stderr=subprocess.DEVNULL, **quiet) as server:
            try:
                make_database(name)
                yield f"postgresql://bench@/{DATABASE}?host={name}"
            finally:
                server.send_signal(signal.SIGINT)
                server.wait(PATIENCE)


def make_database(socket: str) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with (
            suppress(psycopg.OperationalError),
            psycopg.connect(host=socket, user="bench", dbname="postgres", autocommit=True) as line,
        ):
            line.execute(f"CREATE DATABASE {DATABASE}")
            return
        time.sleep(0.1)
    raise RuntimeError("PostgreSQL did not open")
