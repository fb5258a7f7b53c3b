"""The folder: swapped as a whole, nobody else's touched, gone once the page is closed."""

import asyncio
import os
import stat
from dataclasses import replace

import pytest

from bench.town import TOKEN, town
from bot import app as bot_app
from bot.bridge import Bridge
from bot.settings import Settings
from bot.site import MARK, Failed, Keeper, publish
from bot.texts import Texts
from tests import people
from tests.site.pages import EMPTY, SITE
from union.kernel.unit import Actor
from union.policies import actions as policies

TEXTS = Texts()


def told(folder):
    return {str(it.relative_to(folder)) for it in folder.rglob("*") if it.is_file()}


def test_old_pages_vanish_with_what_they_showed(tmp_path):
    folder = tmp_path / "deep" / "site"
    assert publish(folder, SITE, TEXTS, None) == len(told(folder)) - 1
    assert "announcements/9.html" in told(folder)
    publish(folder, replace(SITE, notices=SITE.notices[1:]), TEXTS, None)
    assert "announcements/9.html" not in told(folder)
    assert "announcements/8.html" in told(folder)
    assert "体检" not in "".join(it.read_text("utf-8") for it in folder.rglob("*.*ml"))
    assert [it.name for it in folder.parent.iterdir()] == ["site"]


def test_a_web_server_that_is_somebody_else_can_read_it(tmp_path):
    before = os.umask(0o077)
    try:
        publish(tmp_path / "site", SITE, TEXTS, None)
    finally:
        os.umask(before)
    for it in (tmp_path / "site", *(tmp_path / "site").rglob("*")):
        wanted = 0o755 if it.is_dir() else 0o644
        assert stat.S_IMODE(it.stat().st_mode) == wanted, it


def test_a_folder_that_holds_anything_else_is_left_as_it_is(tmp_path):
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "summer.png").write_bytes(b"dear")
    for shown in (SITE, None):
        with pytest.raises(Failed, match="holds something else"):
            publish(tmp_path / "photos", shown, TEXTS, None)
    assert told(tmp_path) == {"photos/summer.png"}
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(Failed):
        publish(tmp_path / "file", SITE, TEXTS, None)


def test_where_the_page_is_closed_nothing_is_left(tmp_path):
    publish(tmp_path / "site", SITE, TEXTS, None)
    assert publish(tmp_path / "site", None, TEXTS, None) == 0
    assert list(tmp_path.iterdir()) == []
    publish(tmp_path / "site", None, TEXTS, None)
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_writer_left_is_cleared_away(tmp_path):
    for name in (".site-abc", ".site-holiday"):
        (tmp_path / name).mkdir()
    (tmp_path / ".site-abc" / MARK).touch()
    publish(tmp_path / "site", SITE, TEXTS, None)
    assert {it.name for it in tmp_path.iterdir()} == {"site", ".site-holiday"}


def test_a_link_to_the_folder_stays_a_link(tmp_path):
    (tmp_path / "real").mkdir()
    (tmp_path / "www").symlink_to(tmp_path / "real")
    publish(tmp_path / "www", SITE, TEXTS, None)
    assert (tmp_path / "www").is_symlink()
    assert "index.html" in told(tmp_path / "real")


def test_a_disk_that_is_full_leaves_the_old_page(tmp_path, monkeypatch):
    publish(tmp_path / "site", SITE, TEXTS, None)
    before = told(tmp_path / "site")
    monkeypatch.setattr("bot.site.write", fail_after(3))
    with pytest.raises(Failed, match="No space left"):
        publish(tmp_path / "site", EMPTY, TEXTS, None)
    assert told(tmp_path / "site") == before


def fail_after(files):
    left = [None] * files

    def write(file, content):
        if not left:
            raise OSError(28, "No space left on device")
        left.pop()
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)

    return write


@pytest.fixture
def keeper(office, tmp_path):
    bridge = Bridge(office)
    yield Keeper(bridge, TEXTS, tmp_path / "site", None)
    for threads in (bridge.readers, bridge.drawers):
        threads.shutdown()


def decide(office, value):
    office.run(Actor(people.ZHOU), policies.decide, name="site-open", value=value)


async def test_the_bot_writes_it_when_it_changes_and_only_then(keeper, office):
    await keeper.look()
    assert not keeper.folder.exists()
    decide(office, "on")
    await keeper.look()
    first = keeper.folder.stat().st_ino
    await keeper.look()
    assert keeper.folder.stat().st_ino == first
    decide(office, "off")
    await keeper.look()
    assert not keeper.folder.exists()


async def test_a_folder_somebody_deleted_is_written_again(keeper, office):
    decide(office, "on")
    await keeper.look()
    for file in sorted(keeper.folder.rglob("*"), reverse=True):
        file.rmdir() if file.is_dir() else file.unlink()
    keeper.folder.rmdir()
    await keeper.look()
    assert "index.html" in told(keeper.folder)


async def test_a_folder_that_cannot_be_written_stops_nothing(keeper, office, caplog):
    decide(office, "on")
    keeper.folder.mkdir()
    (keeper.folder / "mine.txt").write_text("dear")
    await keeper.look()
    assert "holds something else" in caplog.text
    (keeper.folder / "mine.txt").unlink()
    await keeper.look()
    assert "index.html" in told(keeper.folder)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_running_bot_keeps_it_true(office, tmp_path):
    folder = tmp_path / "www" / "site"
    async with town(tmp_path) as place:
        await place.post("bots", token=TOKEN, username="xiaojia_bot", first_name="小家")
        given = Settings(_env_file=None, bot_token=TOKEN, bot_api_url=place.address)
        bridge = Bridge(office)
        app = bot_app.build(given, bridge)
        life = asyncio.create_task(bot_app.live(app, 1, site_folder=folder))
        decide(office, "on")
        await becomes(lambda: (folder / "index.html").exists())
        decide(office, "off")
        await becomes(lambda: not folder.exists())
        life.cancel()
        await asyncio.gather(life, return_exceptions=True)
        await app.bot.shutdown()
    for threads in (bridge.writers, bridge.readers, bridge.drawers):
        threads.shutdown()


async def becomes(so):
    """Within some beats of a second each."""
    for _ in range(200):
        if so():
            return
        await asyncio.sleep(0.1)
    raise AssertionError("it did not come to that")
