"""A canary through the real process: who wrote stands nowhere beside the letter (bar A1)."""

import base64
import re
import secrets

import pytest

from bot import backups, privacy
from tests.conftest import MONDAY
from tests.voice_box.canary import Canary, at_work, heap, logged, position, rows

BOTH = pytest.mark.parametrize("how", ["匿名", "保密"])


def secrets_of(told, nonce):
    """What would open the letter, if somebody found it."""
    found = {"nonce": {"utf-8": nonce.encode()}}
    if receipt := re.search(r"(?:[0-9]{4} ){3}[0-9]{4}", told):
        bare = receipt[0].replace(" ", "").encode()
        found["receipt"] = {"utf-8": bare, "spaced": receipt[0].encode()}
    return found


async def is_put_in(here, canary, how):
    """And looked up again; what nobody may find afterwards."""
    told, nonce = await here.writer.puts_in(canary.words, how)
    found = secrets_of(told, nonce)
    if "receipt" in found:
        await here.writer.says(found["receipt"]["utf-8"].decode())
        await here.writer.sees("还没送到")
    return found


def its(needles, content):
    """The rows in which the author stands."""
    return sorted(it for it in content if any(one in it for one in needles["author"].values()))


def assert_log_is_silent(here, needles):
    log = here.log.read_bytes()
    assert log
    assert privacy.scan("log", log, needles) == []


@BOTH
async def test_no_file_of_a_school_bears_author_and_letter(tmp_path, how):
    canary, folder = Canary(), tmp_path / "data"
    folder.mkdir()
    async with at_work(tmp_path, f"sqlite:///{folder}/school.db", canary) as here:
        before = its(canary.author, rows(here.office))
        secret = await is_put_in(here, canary, how)
        assert its(canary.author, rows(here.office)) == before
        running = privacy.files_of([folder])
        assert any(it.name.endswith("-wal") for it in running)
        look_at(running, folder / "vault", canary, secret)
        made = backups.backup(here.office.engine, tmp_path / "kept", MONDAY)
    look_at(privacy.files_of([folder]), folder / "vault", canary, secret)
    assert privacy.scan_files([made], {**canary.letter, **secret}) == []
    assert privacy.scan_files([backups.sealed(made)], {**canary.author, **secret}) == []
    assert privacy.scan_files([backups.sealed(made)], canary.letter)
    assert_log_is_silent(here, {**canary.author, **canary.letter, **secret})


def look_at(files, vault, canary, secret):
    """The letter is in the vault alone, and there neither the author nor what opens it."""
    inside = [it for it in files if vault in it.parents]
    outside = [it for it in files if vault not in it.parents]
    assert privacy.scan_files(inside, canary.letter)  # or nothing was looked at
    assert privacy.scan_files(inside, {**canary.author, **secret}) == []
    assert privacy.scan_files(outside, canary.author)
    assert privacy.scan_files(outside, {**canary.letter, **secret}) == []


@BOTH
async def test_no_byte_of_a_districts_server_bears_author_and_letter(tmp_path, cluster, how):
    canary, data = Canary(), cluster.folder / "data"
    url = cluster.create(f"canary_{secrets.token_hex(4)}")
    async with at_work(tmp_path, url, canary) as here:
        before, began = its(canary.author, rows(here.office)), position(here.office)
        secret = await is_put_in(here, canary, how)
        assert its(canary.author, rows(here.office)) == before
        said = logged(data, began, position(here.office))
        files = heap(here.office, data)
        engine = here.office.engine
        inside, outside = (privacy.dumped(engine, inside=it) for it in (True, False))
    assert privacy.scan("the log of the server", said, canary.letter)  # or nothing was looked at
    assert privacy.scan("the log of the server", said, {**canary.author, **secret}) == []
    assert privacy.scan_files(files, canary.letter)
    assert privacy.scan_files(files, {**canary.author, **secret}) == []
    assert privacy.scan("vault", inside, canary.letter)
    assert privacy.scan("vault", inside, {**canary.author, **secret}) == []
    assert privacy.scan("the other tables", outside, canary.author)
    assert privacy.scan("the other tables", outside, {**canary.letter, **secret}) == []
    assert_log_is_silent(here, {**canary.author, **canary.letter, **secret})


def test_each_is_looked_for_in_many_writings():
    canary = Canary()
    assert len(canary.author["author"]) >= 12
    assert len(canary.letter["letter"]) >= 12


@pytest.mark.parametrize("writing", privacy.of_number(7_123_456_789))
def test_an_account_is_found_in_this_writing(writing):
    needles = privacy.of_number(7_123_456_789)
    [hit] = privacy.scan("here", b"\0" * 9 + needles[writing] + b"\xff" * 9,
                         {"author": {writing: needles[writing]}})  # fmt: skip
    assert hit.writing == writing


def test_an_account_is_found_in_base64_wherever_it_begins():
    for before in ("", "a", "ab", "abc", '{"id":'):
        content = base64.b64encode(f"{before}7123456789 and more".encode())
        assert privacy.scan("here", content, {"author": privacy.of_number(7_123_456_789)}), before


def test_what_lies_across_two_pieces_of_a_file_is_found(tmp_path, monkeypatch):
    monkeypatch.setattr(privacy, "PIECE", 7)
    (tmp_path / "a").write_bytes(b"xxxxx7123456789yyyyy")
    needles = {"author": {"utf-8": b"7123456789"}}
    assert privacy.scan_files([tmp_path / "a"], needles)
