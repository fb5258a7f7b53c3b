"""The command line as a keeper uses it: real processes, a sandbox for Telegram."""

import asyncio
import json
import os
import re
import signal
import sys
import time
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path
from types import SimpleNamespace

import aiohttp
import pytest
import pytest_asyncio
from typer.testing import CliRunner

from bench.town import BOT, TOKEN, Town, town
from bot import logs
from bot.__main__ import cli
from tests import people
from tests.conftest import MONDAY, open_office
from union.kernel.unit import Actor
from union.policies import actions as policies

ROOT = Path(__file__).parents[2]
ZHOU = 101
PATIENCE = 20  # seconds for anything at all


class Ended:
    """What a command left behind."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    def refuses_in_one_line(self, words):
        assert self.code == 2, (self.out, self.err)
        assert re.search(words, self.err)
        assert len(self.err.splitlines()) == 1, self.err


class Keeper:
    """Sits before the command line, with a folder and a token."""

    def __init__(self, folder, server="http://127.0.0.1:9", token=TOKEN):
        self.folder = folder
        self.env = {
            **os.environ,
            "BOT_TOKEN": token,
            "BOT_API_URL": server,
            "DATABASE_URL": f"sqlite:///{folder}/school.db",
            "VAULT_KEY_FILE": f"{folder}/keys/vault.key",
            "LOG_LEVEL": "INFO",
            "PYTHONUNBUFFERED": "1",
        }

    async def start(self, *words):
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *map(str, words), env=self.env, cwd=ROOT,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip

    async def does(self, *words):
        process = await self.start(*words)
        try:
            said = await asyncio.wait_for(process.communicate(b""), PATIENCE)
        finally:
            await killed(process)
        return Ended(process.returncode, *map(bytes.decode, said))

    async def asks(self, *words):
        """What needs no process of its own is quicker without."""
        with pytest.MonkeyPatch.context() as here:
            here.setattr(logs, "begin", lambda *_: None)
            for name, value in self.env.items():
                here.setenv(name, value)
            words = [*map(str, words)]
            done = await asyncio.to_thread(CliRunner().invoke, cli, words)
        if done.exception and not isinstance(done.exception, SystemExit):
            raise done.exception
        return Ended(done.exit_code, done.stdout, done.stderr)

    @asynccontextmanager
    async def leaves_running(self, *words):
        process = await self.start(*words)
        try:
            yield process
        finally:
            await killed(process)


async def killed(process):
    """Only if the test failed: nothing of it may stay behind."""
    if process.returncode is None:
        with suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def ends(process, how=signal.SIGTERM):
    began = time.monotonic()
    process.send_signal(how)
    said = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert time.monotonic() - began < 10
    return Ended(process.returncode, *map(bytes.decode, said))


async def eventually(ask, holds=bool):
    until = time.monotonic() + PATIENCE
    while True:
        found = await ask()
        if holds(found):
            return found
        assert time.monotonic() < until, found
        await asyncio.sleep(0.05)


@pytest_asyncio.fixture
async def place(tmp_path):
    async with town(tmp_path) as place:
        await place.post("bots", token=TOKEN, username="xiaojia_bot", first_name="小家")
        await place.post("people", id=ZHOU, first_name="周敏", language_code="zh-hans")
        yield place


@pytest.fixture
def keeper(tmp_path, place):
    return Keeper(tmp_path, place.address)


async def heard(place, person=ZHOU, bot=BOT):
    shown = await place.get("messages", person=person, chat=bot)
    return [it.get("text", "") for it in shown if not it["outgoing"]]


async def has_opened(place):
    return await place.calls("setMyCommands")


def code_in(words):
    return re.search(r"[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}", words)[0]


async def replies(place):
    """Without what a first beat asks of a chair who was quick to come: the calendar's gaps."""
    return [it for it in await heard(place) if "点下面的按钮" not in it]


async def test_from_the_first_invitation_to_the_last_signal(keeper, place):
    invited = await keeper.does("invite", "chair", "--name", "周敏")
    assert (invited.code, invited.err) == (0, "")
    code = code_in(invited.out)
    assert f"https://t.me/xiaojia_bot?start={code.replace('-', '')}" in invited.out
    async with keeper.leaves_running("run") as running:
        await place.post("starts", person=ZHOU, bot=BOT)
        assert "邀请码" in (await eventually(lambda: replies(place)))[0]
        await place.say(ZHOU, code)
        await eventually(lambda: replies(place), lambda said: "开始前问您三件事" in said[-1])
        await place.say(ZHOU, "/settings")
        await eventually(lambda: replies(place), lambda said: len(said) == 4)
        second = await keeper.does("run")
        second.refuses_in_one_line("Another Xiaojia is running")
        await place.post("latency", seconds=0.3, methods=["sendMessage"])
        for word in ("一", "二", "三"):
            await place.say(ZHOU, word)
        ended = await ends(running)
    assert ended.code == 0, ended.err
    assert "Traceback" not in ended.err
    assert TOKEN not in ended.out + ended.err
    assert await place.waiting() + len(await replies(place)) >= 7
    async with keeper.leaves_running("run") as running:
        await eventually(lambda: replies(place), lambda said: len(said) == 7)
        await eventually(place.waiting, lambda count: count == 0)
        assert (await ends(running, signal.SIGINT)).code == 0
    assert len(await replies(place)) == 7


async def test_it_ends_in_time_though_telegram_is_gone(tmp_path):
    async with AsyncExitStack() as stack:
        async with town(tmp_path) as place:
            running = Keeper(tmp_path, place.address).leaves_running("run")
            process = await stack.enter_async_context(running)
            await eventually(lambda: has_opened(place))
        await asyncio.sleep(0.3)
        ended = await ends(process)
    assert ended.code == 0, ended.err
    assert "Traceback" not in ended.err


async def test_a_start_that_cannot_be_is_one_clear_line(keeper, place, tmp_path):
    for token in ("", "12345", "not a token"):
        refused = await Keeper(tmp_path, place.address, token).asks("run")
        refused.refuses_in_one_line("^BOT_TOKEN: write the token that @BotFather gave you")
    nobody = await Keeper(tmp_path).does("run")
    nobody.refuses_in_one_line("^BOT_API_URL: http://127.0.0.1:9 cannot be reached")
    keeper.env["DATABASE_URL"] = f"sqlite:///{tmp_path}/sandbox.log/school.db"
    (await keeper.does("run")).refuses_in_one_line("^DATABASE_URL: the database cannot be opened")
    keeper = Keeper(tmp_path, place.address)
    await place.post("faults", method="getMe", kind="status", status=401)
    unknown = await keeper.does("run")
    unknown.refuses_in_one_line("^BOT_TOKEN: Telegram does not know this token")
    assert TOKEN not in unknown.err


async def test_a_token_that_is_revoked_while_it_runs_ends_it_in_one_clear_line(keeper, place):
    async with keeper.leaves_running("run") as running:
        await eventually(lambda: has_opened(place))
        await place.post("faults", method="getUpdates", kind="status", status=401, times=0)
        await place.post("starts", person=ZHOU, bot=BOT)
        said = await asyncio.wait_for(running.communicate(), PATIENCE)
    ended = Ended(running.returncode, *map(bytes.decode, said))
    assert ended.code == 2
    assert "Telegram does not know this token" in ended.err
    assert "Traceback" not in ended.err


async def test_the_doctor_finds_what_is_missing_and_then_nothing(keeper, place):
    ill = await keeper.asks("doctor")
    assert ill.code == 1
    assert "no  migrations: at None" in ill.out
    assert (await keeper.asks("migrate")).code == 0
    empty = await keeper.asks("doctor")
    assert empty.code == 1
    assert "no  register: 0 people; begin with: invite chair" in empty.out
    await keeper.asks("invite", "chair", "--name", "周敏")
    well = await keeper.asks("doctor")
    assert (well.code, well.err) == (0, "")
    assert "ok  telegram: @xiaojia_bot" in well.out
    assert "ok  register: 1 people" in well.out


async def test_without_telegram_the_doctor_says_so_and_an_invitation_is_a_code(tmp_path):
    keeper = Keeper(tmp_path)
    invited = await keeper.asks("invite", "chair", "--name", "周敏")
    assert invited.code == 0
    assert code_in(invited.out)
    assert "Telegram could not be asked" in invited.out
    ill = await keeper.asks("doctor")
    assert ill.code == 1
    assert "no  telegram: not reached" in ill.out


async def test_what_cannot_be_invited_is_one_line(tmp_path):
    keeper = Keeper(tmp_path)
    for number in (1, 2):
        await keeper.asks("invite", "member", "--name", "王芳", "--staff-number", number)
    twice = await keeper.asks("invite", "member", "--name", "王芳")
    twice.refuses_in_one_line("名册里有两位 王芳")


EXAMPLES = ROOT / "tests/calendar/examples.jsonl"


async def answered(keeper, *words, given=""):
    """A real process that is told all of its input at once."""
    process = await keeper.start(*words)
    try:
        said = await asyncio.wait_for(process.communicate(given.encode()), PATIENCE)
    finally:
        await killed(process)
    return Ended(process.returncode, *map(bytes.decode, said))


@pytest.fixture
def bare(tmp_path):
    """A keeper without settings, token or database."""
    keeper = Keeper(tmp_path / "nowhere")
    for name in ("BOT_TOKEN", "BOT_API_URL", "DATABASE_URL"):
        keeper.env[name] = "nonsense"
    return keeper


async def test_every_labelled_date_is_answered_in_order_without_settings(bare):
    rows = [json.loads(row) for row in EXAMPLES.read_text("utf-8").splitlines()]
    ended = await answered(bare, "dates", "--json", given=EXAMPLES.read_text("utf-8"))
    assert (ended.code, ended.err) == (0, "")
    found = [json.loads(row) for row in ended.out.splitlines()]
    wanted = [(row["text"], row["kind"], row["value"]) for row in rows]
    assert [(it["text"], it["kind"], it["value"]) for it in found] == wanted
    assert len(found) == 243
    assert found[24]["alts"] == rows[24]["alts"] == [["d", "2026-11-28"]]


async def test_a_line_that_is_no_question_ends_it_in_one_clear_line(bare):
    good = '{"text": "下周三", "ref": "2026-11-21T10:00"}\n'
    ended = await answered(bare, "dates", "--json", given=f"{good}\n{{\n{good}")
    ended.refuses_in_one_line('^Line 3: write {"text"')
    assert json.loads(ended.out) == {
        "text": "下周三", "kind": "d", "value": "2026-11-25", "alts": []
    }  # fmt: skip


async def test_half_a_sign_in_json_is_answered_too(bare):
    given = '{"text": "\\ud83d", "ref": "2026-11-21T10:00"}'
    ended = await answered(bare, "dates", "--json", given=given)
    assert (ended.code, json.loads(ended.out)["kind"]) == (0, "none")


async def test_dates_are_told_to_a_person(keeper):
    told = await keeper.asks("dates", "2026年11月25日下午三点半", "2月30日")
    assert (told.code, told.err) == (0, "")
    assert "2026年11月25日（周三）15:30" in told.out
    assert "农历十月十七" in told.out
    assert "2月30日: 没有这一天" in told.out
    ended = await answered(keeper, "dates", given="八月十五\n每年农历九月初九\n")
    assert (ended.code, ended.err) == (0, "")
    assert "“八月十五”可以有几种意思" in ended.out
    assert ended.out.count("农历九月初九") == 2
    assert "接下来：" in ended.out
    keeper.env["DEFAULT_LOCALE"] = "en"
    assert "Wed 25 Nov 2026 15:30" in (await keeper.asks("dates", "2026-11-25 15:30")).out


async def test_backup_and_restore_and_both_their_refusals(keeper, place, tmp_path):
    nothing = await keeper.asks("backup", "--folder", tmp_path / "kept")
    nothing.refuses_in_one_line("There is no database")
    await keeper.asks("invite", "chair", "--name", "周敏")
    made = await keeper.asks("backup", "--folder", tmp_path / "kept")
    assert (made.code, made.err) == (0, "")
    file = Path(made.out.strip().removeprefix("Backed up to "))
    assert file.parent == tmp_path / "kept"
    await keeper.asks("invite", "member", "--name", "王建国")
    async with keeper.leaves_running("run") as running:
        await eventually(lambda: has_opened(place))
        (await keeper.does("restore", file)).refuses_in_one_line("Xiaojia is running")
        assert (await ends(running)).code == 0
    restored = await keeper.asks("restore", file)
    assert (restored.code, restored.err) == (0, "")
    assert Path(restored.out.split("before: ")[1].strip()).is_file()
    assert "register: 1 people" in (await keeper.asks("doctor")).out
    file.write_bytes(b"SQLite format 3\0" + bytes(5000))
    (await keeper.asks("restore", file)).refuses_in_one_line("damaged")
    assert "register: 1 people" in (await keeper.asks("doctor")).out


async def test_the_public_page_is_written_once_the_chair_has_opened_it(keeper, tmp_path):
    await keeper.asks("migrate")
    office = open_office(f"sqlite:///{tmp_path}/school.db", SimpleNamespace(now=MONDAY))
    people.move_in(office)
    (await keeper.asks("site", tmp_path / "www")).refuses_in_one_line("the chair opens it in /set")
    assert not (tmp_path / "www").exists()
    office.run(Actor(people.ZHOU), policies.decide, name="site-open", value="on")
    keeper.env["SITE_FOLDER"] = str(tmp_path / "www")
    made = await keeper.asks("site")
    assert (made.code, made.err) == (0, "")
    assert "实验学校工会" in (tmp_path / "www" / "index.html").read_text("utf-8")
    (await keeper.asks("site", tmp_path)).refuses_in_one_line("holds something else")
    office.run(Actor(people.ZHOU), policies.decide, name="site-open", value="off")
    office.close()
    (await keeper.asks("site")).refuses_in_one_line("The public page is closed")
    assert not (tmp_path / "www").exists()


def left_behind(folder):
    """Processes that were told of this folder."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if str(folder).encode() in (process / "cmdline").read_bytes():
                found.append(process.name)
    return found


async def address_of(process):
    while line := await asyncio.wait_for(process.stdout.readline(), PATIENCE):
        if found := re.search(rb"http://[0-9.:]+", line):
            return found[0].decode()
    raise AssertionError((await process.stderr.read()).decode())


@asynccontextmanager
async def played(keeper, folder):
    words = ("demo", "--port", 0, "--folder", folder)
    async with keeper.leaves_running(*words) as process, aiohttp.ClientSession() as http:
        try:
            yield process, Town(await address_of(process), http)
        finally:
            await ended_for_sure(folder, process)


async def ended_for_sure(folder, process):
    """Only if the test failed: neither of the two may stay behind."""
    await killed(process)
    for number in left_behind(folder):
        with suppress(ProcessLookupError):
            os.kill(int(number), signal.SIGKILL)


WANG, DEMO_BOT = 700100004, 7001000999


async def test_the_sample_school_opens_answers_closes_and_remembers(tmp_path):
    keeper, folder = Keeper(tmp_path), tmp_path / "demo"
    async with played(keeper, folder) as (process, place):
        await place.post("starts", person=WANG, bot=DEMO_BOT)
        said = await eventually(lambda: heard(place, WANG, DEMO_BOT))
        assert said[0].startswith("王老师好")
        again = await keeper.does("demo", "--port", 0, "--folder", folder)
        again.refuses_in_one_line("being played already")
        port = place.address.rpartition(":")[2]
        elsewhere = await keeper.does("demo", "--port", port, "--folder", tmp_path / "other")
        elsewhere.refuses_in_one_line(f"Port {port} is taken")
        await place.post("messages", person=WANG, chat=DEMO_BOT, text="/proposal")
        await eventually(lambda: heard(place, WANG, DEMO_BOT), lambda said: len(said) == 3)
        ended = await ends(process)
    assert ended.code == 0, ended.err
    assert "Traceback" not in ended.err
    assert left_behind(folder) == []
    async with played(keeper, folder) as (process, place):
        said = await heard(place, WANG, DEMO_BOT)
        assert "第 1 步" in said[2]
        await place.post("messages", person=WANG, chat=DEMO_BOT, text="在三楼增设饮水机")
        await eventually(lambda: heard(place, WANG, DEMO_BOT), lambda said: "第 2 步" in said[-1])
        assert (await ends(process, signal.SIGINT)).code == 0
    assert left_behind(folder) == []


async def test_stopped_while_it_opens_it_leaves_nothing_behind(tmp_path):
    keeper, folder = Keeper(tmp_path), tmp_path / "demo"
    async with keeper.leaves_running("demo", "--port", 0, "--folder", folder) as process:
        await eventually(lambda: asyncio.to_thread(left_behind, folder), lambda it: len(it) == 2)
        process.send_signal(signal.SIGTERM)
        await asyncio.wait_for(process.communicate(), PATIENCE)
    stayed = left_behind(folder)
    await ended_for_sure(folder, process)
    assert stayed == []


async def test_a_roster_is_shown_before_it_is_written_and_twice_changes_nothing(keeper, tmp_path):
    file = ROOT / "data" / "demo" / "roster.xlsx"
    asked = await keeper.does("import-roster", file)
    assert "新增 27 人" in asked.out
    assert "Aborted" in asked.err
    taken = await keeper.does("import-roster", file, "--school", "实验学校工会", "--yes")
    assert "27 new, 0 changed, 0 the same" in taken.out
    again = await keeper.does("import-roster", file)
    assert "Nothing to write" in again.out


async def test_a_file_that_is_no_roster_is_one_clear_line(keeper, tmp_path):
    picture = tmp_path / "名册.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n")
    (await keeper.does("import-roster", picture)).refuses_in_one_line("不是表格")
    (await keeper.does("import-roster", tmp_path / "none.csv")).refuses_in_one_line("No such file")
