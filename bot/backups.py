"""Copies of the database: made in one step, checked, and put back."""

import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Engine, inspect

from bot.settings import ROOT
from union.kernel.vault import SCHEMA, place

FOLDER = ROOT / "data" / "var" / "backups"


class Failed(Exception):
    """What went wrong, in one line."""


def backup(engine: Engine, folder: Path, now: datetime) -> Path:
    """A checked copy, readable by its owner alone, which bears its name only when it is whole."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    kind = "db" if engine.dialect.name == "sqlite" else "dump"
    made = unused(folder / f"xiaojia-{now:%Y%m%d-%H%M%S}.{kind}")
    part = made.with_name(made.name + ".part")
    part.unlink(missing_ok=True)
    part.touch(0o600)
    if kind == "db":
        copy(existing(engine), part)
    else:
        tool("pg_dump", "--format=custom", f"--file={part}", engine=engine)
    check(part, kind)
    if kind == "db" and vault_of(existing(engine)).is_file():
        copy_vault(vault_of(existing(engine)), sealed(made))
    return part.rename(made)


def vault_of(database: Path) -> Path:
    """The vault of a SQLite school is a file of its own; on PostgreSQL a schema of the dump."""
    return Path(str(place(f"sqlite:///{database}").database))


def sealed(made: Path) -> Path:
    """The copy of the vault lies beside that of the school, under its name."""
    return made.with_name(f"{made.stem}.vault")


def copy_vault(source: Path, to: Path) -> None:
    to.unlink(missing_ok=True)
    to.touch(0o600)
    copy(source, to)
    check(to, "db")


def prune(folder: Path, now: datetime, days: int) -> list[Path]:
    """Delete the older copies, by the time in their names; nothing else in the folder."""
    old = [it for it in folder.iterdir() if (made := made_at(it)) and made < now - timedelta(days)]
    for file in old:
        file.unlink()
        sealed(file).unlink(missing_ok=True)
    return sorted(old)


def made_at(file: Path) -> datetime | None:
    """When a copy of ours was made; nothing, if it is none of ours."""
    found = re.fullmatch(r"xiaojia-([0-9]{8}-[0-9]{6})(-[0-9]+)?\.(db|dump)", file.name)
    with suppress(ValueError):  # no day of any calendar
        return datetime.strptime(found[1], "%Y%m%d-%H%M%S").replace(tzinfo=UTC) if found else None
    return None


def restore(engine: Engine, file: Path, now: datetime, folder: Path = FOLDER) -> Path:
    """Put a backup in place; what was there is kept. Nobody else may be running."""
    if not file.is_file():
        raise Failed(f"There is no file {file}.")
    if engine.dialect.name == "sqlite":
        return restore_file(engine, file, now)
    check(file, "dump")
    kept = backup(engine, folder, now)
    with tempfile.TemporaryDirectory() as place:
        script = Path(place) / "restore.sql"
        tool("pg_restore", f"--file={script}", str(file))
        empty = ["--command=" + dropping(engine)]
        quietly = ["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--single-transaction"]
        tool("psql", *quietly, *empty, f"--file={script}", engine=engine)
    return kept


def restore_file(engine: Engine, file: Path, now: datetime) -> Path:
    """What was there is kept as it lay there: it may be what is damaged."""
    check(file, "db")
    live = Path(str(engine.url.database))
    engine.dispose()
    fresh = live.with_name(live.name + ".restoring")
    fresh.unlink(missing_ok=True)
    fresh.touch(0o600)
    copy(file, fresh)
    kept = unused(live.parent / "before-restore" / f"xiaojia-{now:%Y%m%d-%H%M%S}.db")
    kept.parent.mkdir(mode=0o700, exist_ok=True)
    for end in ("", "-wal"):
        if (part := live.with_name(live.name + end)).exists():
            shutil.copy2(part, kept.with_name(kept.name + end))
    for end in ("-wal", "-shm"):
        live.with_name(live.name + end).unlink(missing_ok=True)
    os.replace(fresh, live)
    if sealed(file).is_file():
        restore_vault(sealed(file), vault_of(live), sealed(kept))
    return kept


def restore_vault(file: Path, live: Path, kept: Path) -> None:
    """With the school's copy that of its vault; the receipts of then open what was in it then."""
    check(file, "db")
    fresh = live.with_name(live.name + ".restoring")
    fresh.parent.mkdir(parents=True, exist_ok=True)
    copy_vault(file, fresh)
    if live.is_file():
        shutil.copy2(live, kept)
    os.replace(fresh, live)


def copy(source: Path, to: Path) -> None:
    """In one step: page by page it would start over with each write and never end."""
    try:
        with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(to)) as copied:
            live.backup(copied)
            copied.execute("PRAGMA journal_mode = DELETE")  # one file, and nothing beside it
    except sqlite3.DatabaseError as error:
        raise Failed(f"{source} cannot be copied: {error}.") from None


def unused(path: Path) -> Path:
    """Two in one second do not overwrite each other."""
    names = (path.with_stem(f"{path.stem}-{number}") for number in range(2, 1000))
    return next((it for it in (path, *names) if not it.exists()), path)


def existing(engine: Engine) -> Path:
    path = Path(str(engine.url.database))
    if not path.is_file():
        raise Failed(f"There is no database at {path} yet.")
    return path


def check(file: Path, kind: str) -> None:
    """Refuse a file that is not a whole backup of ours."""
    if kind == "dump":
        if b"alembic_version" not in tool("pg_restore", "--list", str(file)):
            raise Failed(f"{file} is not a backup of Xiaojia.")
        return
    try:
        with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as copied:
            whole = copied.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            copied.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.DatabaseError:
        raise Failed(f"{file} is damaged, or not a backup of Xiaojia.") from None
    if not whole:
        raise Failed(f"{file} is damaged.")


def dropping(engine: Engine) -> str:
    """Tables the backup does not know would be in the way of the migrations that make them."""
    quoted = engine.dialect.identifier_preparer.quote
    tables = ", ".join(map(quoted, inspect(engine).get_table_names()))
    engine.dispose()  # or our own open transaction would be in the way
    apart = f"DROP SCHEMA IF EXISTS {SCHEMA} CASCADE"
    return f"{apart}; DROP TABLE {tables} CASCADE" if tables else apart


def tool(name: str, *options: str, engine: Engine | None = None) -> bytes:
    """PostgreSQL's own tools; the password goes by the environment, not by the command line."""
    environment, where = dict(os.environ), []
    if engine:
        url = engine.url.set(drivername="postgresql", password=None)
        where = [f"--dbname={url.render_as_string()}"]
        environment |= {"PGPASSWORD": engine.url.password} if engine.url.password else {}
    try:
        done = subprocess.run(
            [name, *options, *where], env=environment, capture_output=True, check=False
        )
    except FileNotFoundError:
        raise Failed(f"{name} is not installed; it comes with PostgreSQL's client.") from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines() or ["it failed"]
        raise Failed(next((it for it in said if "error" in it.lower()), f"{name}: {said[-1]}"))
    return done.stdout
