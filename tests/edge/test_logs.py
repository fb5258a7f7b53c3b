"""What is in no log, whatever happens: the token at any level, members' words at the usual one."""

import asyncio
import io
import logging
import time

import pytest
from telegram.error import NetworkError

from bench.town import town
from bot import __main__ as command_line
from bot import app as bot_app
from bot import logs
from bot.logs import Redacting
from bot.settings import Settings
from tests.people import EVERYBODY, WANG

SECRET = "AA-canary_of_the_token_for_logs_0"
TOKEN = f"70010:{SECRET}"
CANARY = "金丝雀的悄悄话"

on_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@pytest.fixture
def loggers():
    """Put back as they were."""
    root = logging.getLogger()
    every = [root, *(it for it in root.manager.loggerDict.values() if hasattr(it, "level"))]
    before = [(it, it.level, it.disabled, it.propagate, [*it.handlers]) for it in every]
    yield every
    for it, level, disabled, propagate, handlers in before:
        it.setLevel(level)
        it.disabled, it.propagate, it.handlers = disabled, propagate, handlers


@pytest.fixture
def lines(loggers):
    """All that any logger of any library says, drawn by our own formatter."""
    sink = logging.StreamHandler(io.StringIO())
    sink.setFormatter(Redacting(TOKEN, tells_all=True))
    for it in loggers:
        it.setLevel(logging.DEBUG)
        it.disabled = False
    loggers[0].addHandler(sink)
    return sink.stream


def house(address):
    return Settings(_env_file=None, bot_token=TOKEN, bot_api_url=address)


async def until(holds, seconds=10):
    end = time.monotonic() + seconds
    while not await holds():
        assert time.monotonic() < end, "it never came to be"
        await asyncio.sleep(0.05)


FAULTS = [
    ("sendMessage", "drop_before"),
    ("sendMessage", "reset"),
    ("sendMessage", "truncate"),
    ("sendMessage", "status"),
    ("getUpdates", "reset"),
    ("getUpdates", "truncate"),
    ("getUpdates", "flood"),
]


@on_sqlite
async def test_the_token_is_in_no_line_of_any_library_at_any_level(
    lines, tmp_path, monkeypatch, bridge
):
    asyncio.get_running_loop().set_debug(True)
    monkeypatch.setattr("bot.gate.AFTER_FAILURE", 0.05)
    async with town(tmp_path) as place:
        bot = await place.post("bots", token=TOKEN, username="xiaojia_bot", first_name="小家")
        for account in EVERYBODY:
            await place.post("people", id=account, first_name="某人", language_code="zh-hans")
        app = bot_app.build(house(place.address), bridge)

        async def crashes(context):
            raise RuntimeError(f"{CANARY} {app.bot.token} {app.bot.base_url}")

        life = asyncio.create_task(bot_app.live(app, 1))
        await place.post("starts", person=WANG, bot=bot["id"])

        async def has_answered():
            shown = await place.get("messages", person=WANG, chat=bot["id"])
            return any(not it["outgoing"] for it in shown)

        await until(has_answered)
        for method, kind in FAULTS:
            await place.post("faults", method=method, kind=kind, retry_after=1)
            await place.post("messages", person=WANG, chat=bot["id"], text="/help")
            await asyncio.sleep(0.1)
        app.bot_data.listen = crashes
        await place.post("messages", person=WANG, chat=bot["id"], text=CANARY)

        async def has_apologized():
            return any("抱歉" in str(it["params"]) for it in await place.calls("sendMessage"))

        await until(has_apologized)
    await asyncio.sleep(0.3)  # Telegram is gone altogether
    life.cancel()
    await asyncio.gather(life, return_exceptions=True)
    said = lines.getvalue()
    for logger in ("telegram.ext", "asyncio", "sqlalchemy", "bot.gate", "bot.errors"):
        assert f" {logger}" in said
    assert "getUpdates" in said
    assert [line for line in said.splitlines() if SECRET in line] == []


@on_sqlite
async def test_the_token_is_in_no_line_where_it_is_refused(lines, bridge):
    with pytest.raises(NetworkError):
        await command_line.live(house("http://127.0.0.1:9"), bridge)
    assert SECRET not in lines.getvalue()


@on_sqlite
async def test_words_of_members_are_not_in_the_logs_at_the_usual_level(
    loggers, capsys, wang, zhou, app, monkeypatch
):
    logs.begin("INFO", TOKEN)

    async def crashes(context):
        try:
            int(context.words)
        except ValueError as wrong:
            raise RuntimeError(f"about {context.words}") from wrong

    await wang.says("/proposal")
    await wang.says(f"{CANARY}一件事")
    await wang.presses(f"proposals:read:{CANARY}")
    await wang.says("/cancel")
    monkeypatch.setattr(app.bot_data, "listen", crashes)
    wang.stage.world.faults.add("sendMessage", "status")
    await wang.says(CANARY)
    await wang.says(CANARY)
    logging.getLogger().handlers[0].flush()
    said = capsys.readouterr().err
    assert said.count("ValueError") >= 2
    assert "test_logs.py" in said  # where it happened is said
    assert CANARY not in said


def test_what_a_database_or_the_system_says_is_told(loggers, capsys):
    logs.begin("INFO", "")
    try:
        raise OSError(28, "No space left on device")
    except OSError:
        logging.getLogger("bot").exception("no backup")
    assert "No space left" in capsys.readouterr().err


def test_a_token_is_redacted_in_messages_arguments_and_tracebacks(loggers, capsys):
    logs.begin("DEBUG", TOKEN)
    log = logging.getLogger("bot.anything")
    another = "123456789:AAF-another_token_of_someone_else_99"
    log.info("https://host/bot%s/getMe", TOKEN)
    log.warning(f"{TOKEN} and {another}")
    try:
        raise ValueError(TOKEN)
    except ValueError:
        log.exception("it failed with %s", {"token": TOKEN})
    said = capsys.readouterr().err
    assert said.count("<token>") == 5
    assert SECRET not in said
    assert another not in said
