"""What is backed up can be put back, whatever happens beside it."""

import os
import threading
import time
from datetime import UTC, datetime

import pytest
from sqlalchemy import text

from bot import backups, migrate
from tests.people import LI, WANG, ZHOU
from union.kernel.guards import unattended
from union.kernel.lease import Lease, Taken
from union.kernel.outbox import Letter
from union.kernel.unit import NOBODY, Actor
from union.members import actions as members

NOW = datetime(2026, 9, 7, 1, 2, 3, tzinfo=UTC)
on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@unattended
def post(uow, words):
    uow.post(1, "k", words, words=words)


@unattended
def letters(uow):
    return [it.dedupe for it in uow.session.query(Letter).order_by(Letter.id)]


@pytest.fixture
def restore(office, tmp_path):
    def put_back(file):
        office.close()
        return backups.restore(office.engine, file, NOW, tmp_path / "kept")

    return put_back


@pytest.fixture
def backup(office, tmp_path):
    return lambda now=NOW: backups.backup(office.engine, tmp_path / "backups", now)


def test_what_was_backed_up_is_there_again_and_what_came_later_is_not(office, backup, restore):
    office.run(NOBODY, post, words="before")
    made = backup()
    office.run(NOBODY, post, words="after")
    office.run(Actor(WANG), members.speak, locale="en")
    kept = restore(made)
    assert office.ask(NOBODY, letters) == ["before"]
    assert office.ask(NOBODY, members.locales_of, accounts=[WANG]) == {}
    assert office.ask(Actor(ZHOU), members.me).name == "周敏"
    office.run(NOBODY, post, words="new")
    restore(kept)
    assert office.ask(NOBODY, letters) == ["before", "after"]


def test_a_backup_is_whole_files_for_their_owner_alone(backup, office):
    made = backup()
    beside = [backups.sealed(made)] if office.engine.dialect.name == "sqlite" else []
    assert made.parent.stat().st_mode & 0o077 == 0
    assert sorted(made.parent.iterdir()) == [made, *beside]
    assert not any(it.stat().st_mode & 0o077 for it in (made, *beside))


def test_two_backups_in_one_second_do_not_overwrite_each_other(backup):
    assert backup() != backup()


def test_under_writes_it_is_quick_and_holds_a_moment(office, backup, restore):
    """Letters are written in order: a copy of a moment has no gaps."""
    over, written = threading.Event(), []

    def write():
        while not over.is_set():
            office.run(NOBODY, post, words=f"{len(written):06}")
            written.append(time.monotonic())

    writer = threading.Thread(target=write)
    writer.start()
    while len(written) < 20:
        time.sleep(0.01)
    began = time.monotonic()
    made = backup()
    took = time.monotonic() - began
    before = sum(at < began for at in written)
    over.set()
    writer.join()
    restore(made)
    found = office.ask(NOBODY, letters)
    assert found == [f"{number:06}" for number in range(len(found))]
    assert before <= len(found) <= len(written)
    assert took < 5


def test_an_older_backup_is_brought_up_by_the_migrations(office, backup, restore):
    office.close()
    migrate.downgrade(office.engine, "0002")
    made = backup()
    migrate.upgrade(office.engine)
    restore(made)
    migrate.upgrade(office.engine)
    assert office.ask(Actor(LI), members.me).name == "李芳"
    assert office.ask(NOBODY, letters) == []


def damaged(file):
    words = bytearray(file.read_bytes())
    words[len(words) // 3 : len(words) // 2] = os.urandom(len(words) // 2 - len(words) // 3)
    file.write_bytes(words)


def cut(file):
    os.truncate(file, file.stat().st_size // 2)


def replaced(file):
    file.write_text("姓名,工号\n")


def emptied(file):
    file.write_bytes(b"")


@pytest.mark.parametrize("spoil", [damaged, cut, replaced, emptied])
def test_a_damaged_file_is_refused_and_changes_nothing(spoil, office, backup, restore):
    office.run(NOBODY, post, words="before")
    made = backup()
    spoil(made)
    office.run(NOBODY, post, words="after")
    with pytest.raises(backups.Failed) as failed:
        restore(made)
    assert len(str(failed.value).splitlines()) == 1
    assert office.ask(NOBODY, letters) == ["before", "after"]


def test_a_file_that_is_not_there_is_one_line(restore, tmp_path):
    with pytest.raises(backups.Failed, match="There is no file"):
        restore(tmp_path / "nothing.db")


@on_sqlite
def test_a_database_of_something_else_is_refused(restore, tmp_path):
    import sqlite3

    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE t (x)")
    other.close()
    with pytest.raises(backups.Failed, match="not a backup of Xiaojia"):
        restore(tmp_path / "other.db")


@on_sqlite
def test_a_damaged_database_can_be_replaced_and_is_kept_as_it_was(office, backup, restore):
    made = backup()
    office.close()
    live = made.parents[1] / "school.db"
    emptied(live)
    kept = restore(made)
    assert office.ask(Actor(ZHOU), members.me).name == "周敏"
    assert kept.read_bytes() == b""


@on_sqlite
def test_a_damaged_database_is_not_backed_up_as_if_it_were_whole(office, backup, tmp_path):
    office.close()
    replaced(tmp_path / "school.db")
    with pytest.raises(backups.Failed):
        backup()
    assert not list((tmp_path / "backups").glob("*.db"))


@on_sqlite
def test_where_there_was_nothing_yet_a_backup_can_be_put(office, backup, restore, tmp_path):
    made = backup()
    office.close()
    for file in tmp_path.glob("school.db*"):
        file.unlink()
    restore(made)
    assert office.ask(Actor(ZHOU), members.me).name == "周敏"


@on_sqlite
def test_without_a_database_there_is_nothing_to_back_up(office, tmp_path, backup):
    office.close()
    (tmp_path / "school.db").unlink()
    with pytest.raises(backups.Failed, match="There is no database"):
        backup()


@on_sqlite
def test_who_runs_holds_the_lease_that_restoring_needs(office):
    running = Lease(office.engine)
    with pytest.raises(Taken):
        Lease(office.engine)
    running.close()


@on_postgresql
def test_a_missing_tool_is_one_line(backup, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(backups.Failed, match="pg_dump is not installed"):
        backup()


@on_postgresql
def test_a_failure_of_restoring_leaves_all_as_it_was(office, backup, restore):
    office.run(NOBODY, post, words="before")
    made = backup()
    office.run(NOBODY, post, words="after")
    with office.engine.begin() as connection:
        connection.execute(text("DROP TABLE drafts"))
        connection.execute(text("CREATE TYPE drafts AS ENUM ('in the way')"))
    with pytest.raises(backups.Failed, match="drafts"):
        restore(made)
    assert office.ask(NOBODY, letters) == ["before", "after"]
