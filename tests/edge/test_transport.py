"""What the transport tells of each way a request can go, before a server that misbehaves."""

import asyncio
import json
import logging
import socket
import struct
import time
import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import parse_qs

import aiohttp
import pytest
from aiohttp import web
from telegram import Bot, InputMediaDocument, error

from bot.transport import Patience, Transport, surely_not_sent

SECRET = "AA-secret_of_this_test"
TOKEN = f"123456:{SECRET}"
SHORT = Patience(pool=0.2, connect=0.2, write=0.2, media_write=0.2, read=0.2)
MESSAGE = {"message_id": 9, "date": 0, "chat": {"id": 7, "type": "private"}}


@dataclass
class Line:
    """One connection, as the server sees it."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    asked: list[str]
    bodies: list[bytes]

    async def hears(self) -> bytes:
        """One whole request."""
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode()
        length = next(
            (
                int(row.split(":")[1])
                for row in head.split("\r\n")
                if row.lower().startswith("content-length")
            ),
            0,
        )
        body = await self.reader.readexactly(length)
        self.asked.append(head)
        self.bodies.append(body)
        return body

    async def says(self, answer: object, status: int = 200, length: int | None = None) -> None:
        body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
        size = len(body) if length is None else length
        self.writer.write(f"HTTP/1.1 {status} X\r\nContent-Length: {size}\r\n\r\n".encode() + body)
        await self.writer.drain()

    def resets(self) -> None:
        linger = struct.pack("ii", 1, 0)
        raw = self.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
        self.writer.transport.abort()


@dataclass
class Server:
    port: int = 0
    asked: list[str] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    open_now: int = 0
    open_most: int = 0
    emptied: asyncio.Event = field(default_factory=asyncio.Event)


Behaviour = Callable[[Line], Awaitable[None]]


@asynccontextmanager
async def server(behave: Behaviour) -> AsyncIterator[Server]:
    it = Server()

    async def meets(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        it.open_now += 1
        it.open_most = max(it.open_most, it.open_now)
        with suppress(ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            await behave(Line(reader, writer, it.asked, it.bodies))
        writer.close()
        it.open_now -= 1
        if not it.open_now:
            it.emptied.set()

    listening = await asyncio.start_server(meets, "127.0.0.1", 0)
    it.port = listening.sockets[0].getsockname()[1]
    async with listening:
        yield it


@asynccontextmanager
async def bot_before(port: int, **options: object) -> AsyncIterator[Bot]:
    async with Transport(**options) as wire:
        yield a_bot(wire, f"http://127.0.0.1:{port}")


def a_bot(wire: Transport, address: str) -> Bot:
    return Bot(TOKEN, base_url=f"{address}/bot", base_file_url=f"{address}/file/bot", request=wire)


async def failure_of(sending: Awaitable[object]) -> error.TelegramError:
    with pytest.raises(error.TelegramError) as caught:
        await sending
    return caught.value


async def obeys(line: Line) -> None:
    while True:
        await line.hears()
        await line.says({"ok": True, "result": MESSAGE})


async def stays_silent(line: Line) -> None:
    await line.hears()
    await line.reader.read()


async def hangs_up_after_reading(line: Line) -> None:
    await line.hears()


async def resets_after_reading(line: Line) -> None:
    await line.hears()
    line.resets()


async def resets_in_its_answer(line: Line) -> None:
    await line.hears()
    await line.says(b'{"ok": true', length=500)
    await asyncio.sleep(0.02)
    line.resets()


async def breaks_off_its_answer(line: Line) -> None:
    await line.hears()
    await line.says(b'{"ok": true', length=500)


async def answers_half_a_json(line: Line) -> None:
    await line.hears()
    await line.says(b'{"ok": true, "result": {"message_')


async def answers_nonsense(line: Line) -> None:
    await line.hears()
    line.writer.write(b"SMTP 220 ready\r\n\r\n")


async def never_reads(line: Line) -> None:
    await asyncio.sleep(5)


def answers(status: int, answer: object) -> Behaviour:
    async def behave(line: Line) -> None:
        await line.hears()
        await line.says(answer, status)

    return behave


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


async def test_a_text_arrives_as_a_form_and_its_answer_comes_back():
    async with server(obeys) as telegram, bot_before(telegram.port) as bot:
        sent = await bot.send_message(7, "小家 & <工会> 100%+1", disable_notification=True)
    assert sent.message_id == 9
    assert telegram.asked[0].startswith(f"POST /bot{TOKEN}/sendMessage HTTP/1.1")
    assert parse_qs(telegram.bodies[0].decode())["text"] == ["小家 & <工会> 100%+1"]
    assert parse_qs(telegram.bodies[0].decode())["disable_notification"] == ["true"]


async def test_requests_after_one_another_share_a_connection():
    async with server(obeys) as telegram, bot_before(telegram.port) as bot:
        for _ in range(5):
            await bot.send_message(7, "好")
    assert (len(telegram.asked), telegram.open_most) == (5, 1)


@asynccontextmanager
async def letterbox() -> AsyncIterator[tuple[int, dict[str, object]]]:
    """A server that understands multipart bodies."""
    found: dict[str, object] = {}

    async def takes(request: web.Request) -> web.Response:
        found["length"] = request.content_length
        for name, value in (await request.post()).items():
            is_file = isinstance(value, web.FileField)
            found[name] = (value.filename, value.file.read()) if is_file else value
        many = request.path.endswith("Group")
        return web.json_response({"ok": True, "result": [MESSAGE] if many else MESSAGE})

    app = web.Application()
    app.router.add_post("/{path:.*}", takes)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield runner.addresses[0][1], found
    await runner.cleanup()


async def test_a_file_keeps_its_chinese_name():
    name = '提案表 "第一批".xlsx'
    async with letterbox() as (port, found), bot_before(port) as bot:
        await bot.send_document(7, b"PK\x00\xff" * 1000, filename=name, caption="请查收")
    assert found["document"] == (name, b"PK\x00\xff" * 1000)
    assert (found["chat_id"], found["caption"]) == ("7", "请查收")
    assert found["length"]


async def test_an_album_carries_every_file():
    album = [InputMediaDocument(text.encode(), filename=f"{text}.txt") for text in ("春", "秋")]
    async with letterbox() as (port, found), bot_before(port) as bot:
        await bot.send_media_group(7, album)
    files = {value for value in found.values() if isinstance(value, tuple)}
    assert files == {("春.txt", "春".encode()), ("秋.txt", "秋".encode())}
    media = json.loads(str(found["media"]))
    assert {m["media"].removeprefix("attach://") for m in media} < set(found)


@pytest.mark.filterwarnings("ignore:.*retry_after")
@pytest.mark.parametrize(
    ("status", "answer", "expected"),
    [
        (400, {"description": "Bad Request: chat not found"}, error.BadRequest),
        (401, {"description": "Unauthorized"}, error.InvalidToken),
        (403, {"description": "Forbidden: bot was blocked"}, error.Forbidden),
        (404, {"description": "Not Found"}, error.InvalidToken),
        (409, {"description": "Conflict"}, error.Conflict),
        (429, {"parameters": {"retry_after": 3}}, error.RetryAfter),
        (400, {"parameters": {"migrate_to_chat_id": -1005}}, error.ChatMigrated),
        (500, {"description": "Internal Server Error"}, error.NetworkError),
        (502, b"<html>Bad Gateway</html>", error.NetworkError),
    ],
)
async def test_what_the_server_answers_is_an_error_of_ptb(status, answer, expected):
    async with server(answers(status, answer)) as telegram, bot_before(telegram.port) as bot:
        failure = await failure_of(bot.send_message(7, "好"))
    assert type(failure) is expected
    assert not surely_not_sent(failure)


async def test_a_refused_connection_is_no_time_out_and_surely_not_sent():
    async with bot_before(free_port()) as bot:
        failure = await failure_of(bot.send_message(7, "好"))
    assert type(failure) is error.NetworkError
    assert surely_not_sent(failure)


async def test_an_unknown_name_is_surely_not_sent(monkeypatch):
    async def knows_nobody(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", knows_nobody)
    async with Transport() as wire:
        failure = await failure_of(a_bot(wire, "http://telegram.invalid").send_message(7, "好"))
    assert type(failure) is error.NetworkError
    assert surely_not_sent(failure)


async def test_a_server_that_does_not_accept_is_a_time_out_and_surely_not_sent():
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        crowd = [socket.socket() for _ in range(4)]
        for one in crowd:
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        async with bot_before(full.getsockname()[1], patience=SHORT) as bot:
            failure = await failure_of(bot.send_message(7, "好"))
        for one in crowd:
            one.close()
    assert type(failure) is error.TimedOut
    assert surely_not_sent(failure)


async def test_a_silent_server_is_a_time_out_and_unsure():
    async with server(stays_silent) as telegram, bot_before(telegram.port, patience=SHORT) as bot:
        failure = await failure_of(bot.send_message(7, "好"))
    assert type(failure) is error.TimedOut
    assert not surely_not_sent(failure)
    assert len(telegram.asked) == 1


async def test_one_call_may_wait_less_than_usual():
    async with server(stays_silent) as telegram, bot_before(telegram.port) as bot:
        began = time.monotonic()
        await failure_of(bot.send_message(7, "好", read_timeout=0.1))
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    "behaves",
    [
        hangs_up_after_reading,
        resets_after_reading,
        resets_in_its_answer,
        breaks_off_its_answer,
        answers_nonsense,
    ],
)
async def test_a_line_that_breaks_is_unsure_and_nothing_is_sent_twice(behaves):
    async with server(behaves) as telegram, bot_before(telegram.port) as bot:
        failure = await failure_of(bot.send_message(7, "好"))
    assert type(failure) is error.NetworkError
    assert not surely_not_sent(failure)
    assert len(telegram.asked) == 1


async def test_half_a_json_is_unsure():
    behaves = answers_half_a_json
    async with server(behaves) as telegram, bot_before(telegram.port) as bot:
        failure = await failure_of(bot.send_message(7, "好"))
    assert not surely_not_sent(failure)
    assert len(telegram.asked) == 1


async def test_a_kept_connection_that_breaks_under_a_letter_is_not_tried_again():
    async def obeys_once(line: Line) -> None:
        await line.hears()
        await line.says({"ok": True, "result": MESSAGE})
        await line.hears()

    async with server(obeys_once) as telegram, bot_before(telegram.port) as bot:
        await bot.send_message(7, "一")
        failure = await failure_of(bot.send_message(7, "二"))
    assert type(failure) is error.NetworkError
    assert not surely_not_sent(failure)
    assert (len(telegram.asked), telegram.open_most) == (2, 1)


async def test_a_connection_closed_while_idle_is_replaced():
    async def obeys_and_leaves(line: Line) -> None:
        await line.hears()
        await line.says({"ok": True, "result": MESSAGE})

    async with server(obeys_and_leaves) as telegram, bot_before(telegram.port) as bot:
        await bot.send_message(7, "一")
        await telegram.emptied.wait()
        await asyncio.sleep(0.05)
        await bot.send_message(7, "二")
    assert len(telegram.asked) == 2


async def test_a_redirect_is_not_followed():
    async def sends_elsewhere(line: Line) -> None:
        await line.hears()
        line.writer.write(b"HTTP/1.1 307 X\r\nLocation: /there\r\nContent-Length: 0\r\n\r\n")

    async with server(sends_elsewhere) as telegram, bot_before(telegram.port) as bot:
        failure = await failure_of(bot.send_message(7, "好"))
    assert type(failure) is error.NetworkError
    assert len(telegram.asked) == 1


async def test_a_full_pool_is_surely_not_sent_and_empties_again():
    options = {"pool_size": 1, "patience": SHORT}
    async with server(stays_silent) as telegram, bot_before(telegram.port, **options) as bot:
        first = asyncio.create_task(bot.send_message(7, "一", read_timeout=1))
        await asyncio.sleep(0.05)
        failure = await failure_of(bot.send_message(7, "二"))
        assert type(failure) is error.TimedOut
        assert surely_not_sent(failure)
        assert len(telegram.asked) == 1
        await failure_of(first)
        await failure_of(bot.send_message(7, "三"))
    assert len(telegram.asked) == 2


async def test_no_more_connections_are_open_than_the_pool_has():
    async with server(obeys) as telegram, bot_before(telegram.port, pool_size=4) as bot:
        await asyncio.gather(*(bot.send_message(7, "好") for _ in range(40)))
    assert len(telegram.asked) == 40
    assert telegram.open_most == 4


async def test_an_upload_nobody_reads_is_given_up_and_unsure():
    async with server(never_reads) as telegram, bot_before(telegram.port, patience=SHORT) as bot:
        began = time.monotonic()
        failure = await failure_of(bot.send_document(7, bytes(16_000_000), filename="大.bin"))
    assert type(failure) is error.TimedOut
    assert not surely_not_sent(failure)
    assert time.monotonic() - began < 3


async def test_a_long_download_is_not_cut_while_it_flows():
    async def trickles(line: Line) -> None:
        await line.hears()
        line.writer.write(b"HTTP/1.1 200 X\r\nContent-Length: 12\r\n\r\n")
        for _ in range(12):
            await asyncio.sleep(0.05)
            line.writer.write(b"x")
        await line.reader.read()

    patience = Patience(connect=0.05, write=0.05, read=0.3)
    async with server(trickles) as telegram, Transport(patience=patience) as wire:
        got = await wire.retrieve(f"http://127.0.0.1:{telegram.port}/file/bot{TOKEN}/a.txt")
    assert got == b"x" * 12


async def test_a_cancelled_request_leaves_nothing_open_and_its_place_free():
    async def silent_then_obedient(line: Line) -> None:
        await line.hears()
        if len(line.asked) == 1:
            await line.reader.read()
        await line.says({"ok": True, "result": MESSAGE})

    options = {"pool_size": 1, "patience": SHORT}
    async with server(silent_then_obedient) as telegram, bot_before(telegram.port, **options) as b:
        sending = asyncio.create_task(b.send_message(7, "一", read_timeout=30))
        await asyncio.sleep(0.05)
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        await asyncio.wait_for(telegram.emptied.wait(), 1)
        await b.send_message(7, "二")
    assert len(telegram.asked) == 2


async def test_a_closed_transport_sends_nothing_and_can_be_opened_again():
    async with server(obeys) as telegram:
        wire = Transport()
        bot = a_bot(wire, f"http://127.0.0.1:{telegram.port}")
        assert surely_not_sent(await failure_of(bot.send_message(7, "早")))
        await wire.initialize()
        await bot.send_message(7, "好")
        await wire.shutdown()
        await wire.shutdown()
        assert surely_not_sent(await failure_of(bot.send_message(7, "晚")))
        await wire.initialize()
        await bot.send_message(7, "又好")
        await wire.shutdown()
        await asyncio.wait_for(telegram.emptied.wait(), 1)
    assert len(telegram.asked) == 2


def leaks(failure: BaseException | None, log: str = "") -> list[str]:
    return [row for row in (every_word_of(failure) + log).splitlines() if SECRET in row]


def every_word_of(failure: BaseException | None) -> str:
    words = []
    while failure is not None:
        words += [str(failure), repr(failure), repr(vars(failure))]
        words += traceback.format_exception(failure)
        failure = failure.__cause__ or failure.__context__
    return "\n".join(words)


@pytest.mark.parametrize(
    "behaves",
    [
        stays_silent,
        hangs_up_after_reading,
        resets_after_reading,
        breaks_off_its_answer,
        answers_nonsense,
        never_reads,
        answers_half_a_json,
        answers(500, {"description": "no"}),
    ],
)
async def test_the_token_is_in_no_error_and_in_no_log(behaves, caplog):
    async with server(behaves) as telegram, bot_before(telegram.port, patience=SHORT) as bot:
        caplog.set_level(logging.DEBUG)
        failures = [
            await failure_of(bot.send_message(7, "好")),
            await failure_of(bot.send_document(7, bytes(8_000_000), filename="a")),
        ]
    assert [leaks(failure, caplog.text) for failure in failures] == [[], []]


@pytest.mark.parametrize("address", ["refused", "not a port"])
async def test_the_token_is_in_no_error_of_a_connection_never_made(address, caplog):
    port = free_port() if address == "refused" else "99999"
    async with bot_before(port) as bot:
        caplog.set_level(logging.DEBUG)
        failure = await failure_of(bot.send_message(7, "好"))
    assert surely_not_sent(failure)
    assert leaks(failure, caplog.text) == []


async def test_a_proxy_is_spoken_to_in_full_addresses():
    async with server(obeys) as proxy:
        option = f"http://wang:mima@127.0.0.1:{proxy.port}"
        async with Transport(proxy=option) as wire:
            await a_bot(wire, "http://api.telegram.invalid").send_message(7, "好")
    assert proxy.asked[0].startswith(f"POST http://api.telegram.invalid/bot{TOKEN}/sendMessage")
    assert aiohttp.encode_basic_auth("wang", "mima") in proxy.asked[0]


async def test_a_proxy_that_refuses_the_tunnel_is_surely_not_sent():
    async with server(answers(403, b"")) as proxy:
        wire = Transport(proxy=f"http://127.0.0.1:{proxy.port}")
        bot = a_bot(wire, "https://telegram.invalid")
        async with wire:
            failure = await failure_of(bot.send_message(7, "好"))
    assert type(failure) is error.NetworkError
    assert surely_not_sent(failure)
    assert proxy.asked[0].startswith("CONNECT telegram.invalid:443")
    assert leaks(failure) == []


@pytest.mark.parametrize("proxy", ["socks5://u:mima@127.0.0.1:1080", "127.0.0.1:3128"])
def test_another_kind_of_proxy_is_refused_in_clear_words(proxy):
    with pytest.raises(ValueError, match="PROXY_URL must begin with http:// or https://") as caught:
        Transport(proxy=proxy)
    assert "mima" not in str(caught.value)
