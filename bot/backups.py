"""Copies of the database: made in one step, checked, and put back."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine

from bot.settings import ROOT

FOLDER = ROOT / "data" / "var" / "backups"


class Failed(Exception):
    """What went wrong, in one line."""


def backup(engine: Engine, folder: Path, now: datetime) -> Path:
    """A checked copy, readable by its owner alone.

    SQLite copies in one step: page by page would start over with each write and never end.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    stamp = now.strftime("%Y%m%d-%H%M%S")
    if engine.dialect.name == "sqlite":
        made = folder / f"xiaojia-{stamp}.db"
        source = existing(engine)
        with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(made)) as copy:
            live.backup(copy)
        made.chmod(0o600)
        check(made)
        return made
    made = folder / f"xiaojia-{stamp}.dump"
    tool(engine, "pg_dump", "--format=custom", f"--file={made}")
    made.chmod(0o600)
    return made


def restore(engine: Engine, file: Path, now: datetime) -> Path:
    """Put a backup in place; what was there is backed up first. Nobody else may be running."""
    if not file.is_file():
        raise Failed(f"There is no file {file}.")
    if engine.dialect.name != "sqlite":
        kept = backup(engine, FOLDER, now)
        tool(engine, "pg_restore", "--clean", "--if-exists", "--single-transaction", str(file))
        return kept
    check(file)
    live = Path(str(engine.url.database))
    engine.dispose()
    kept = backup(engine, live.parent / "before-restore", now) if live.exists() else live
    copy = live.with_name(live.name + ".restoring")
    shutil.copy2(file, copy)
    for beside in ("-wal", "-shm"):
        live.with_name(live.name + beside).unlink(missing_ok=True)
    os.replace(copy, live)
    return kept


def existing(engine: Engine) -> Path:
    path = Path(str(engine.url.database))
    if not path.is_file():
        raise Failed(f"There is no database at {path} yet.")
    return path


def check(file: Path) -> None:
    """Refuse a file that is not a whole database of ours."""
    try:
        with closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as copy:
            whole = copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            ours = copy.execute("SELECT count(*) FROM alembic_version").fetchone()
    except sqlite3.DatabaseError:
        raise Failed(f"{file} is not a backup of Xiaojia.") from None
    if not (whole and ours):
        raise Failed(f"{file} is damaged.")


def tool(engine: Engine, name: str, *options: str) -> None:
    """PostgreSQL's own tools; the password goes by the environment, not by the command line."""
    url = engine.url
    where = f"--dbname={url.set(drivername='postgresql', password=None).render_as_string()}"
    environment = os.environ | ({"PGPASSWORD": url.password} if url.password else {})
    try:
        done = subprocess.run(
            [name, *options, where], env=environment, capture_output=True, text=True, check=False
        )
    except FileNotFoundError:
        raise Failed(f"{name} is not installed; it comes with PostgreSQL's client.") from None
    if done.returncode:
        raise Failed(f"{name}: {done.stderr.strip().splitlines()[-1]}")
