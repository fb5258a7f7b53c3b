"""The shell of HTTP: loopback only, its own page only, and a quick end."""

import asyncio
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import aiohttp
import pytest

ROOT = Path(__file__).parents[2]


async def asked(url: str, method: str = "GET", **options: Any) -> tuple[int, Any, str]:
    async with (
        aiohttp.ClientSession() as http,
        http.request(method, url, **options) as answer,
    ):
        return answer.status, answer.headers, await answer.text()


@pytest.mark.parametrize("path", ["/", "/control/people", "/bot42:x/getMe", "/file/bot42:x/a"])
async def test_a_foreign_host_name_is_turned_away(server, path) -> None:
    status, _, _ = await asked(server.url + path, headers={"Host": "evil.example"})
    assert status == 403


async def test_a_foreign_page_may_change_nothing(server) -> None:
    foreign = {"Origin": "http://evil.example"}
    for verb in ("POST", "DELETE"):
        status, _, _ = await asked(f"{server.url}/control/journal", verb, headers=foreign)
        assert status == 403
    own = {"Origin": server.url}
    status, _, _ = await asked(f"{server.url}/control/journal", "DELETE", headers=own)
    assert status == 200


async def test_the_page_is_never_cached_and_loads_nothing_from_elsewhere(server) -> None:
    status, headers, body = await asked(f"{server.url}/")
    assert status == 200
    assert headers["Cache-Control"] == "no-store"
    assert "default-src 'self'; img-src 'self' data: blob:" in headers["Content-Security-Policy"]
    assert "<html" in body


def test_it_binds_to_no_other_address_than_loopback() -> None:
    command = [sys.executable, "-m", "sandbox", "--host", "0.0.0.0", "--port", "0"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=20)
    assert ended.returncode == 2
    assert "only a loopback address" in ended.stderr


async def test_forms_multipart_json_and_addresses_are_read_alike(server) -> None:
    token = server.token()
    person = await server.people(token)
    url = f"{server.url}/bot{token}/sendChatAction"
    given = {"chat_id": str(person), "action": "typing"}
    form = aiohttp.FormData(given)
    parts = aiohttp.FormData(given, default_to_multipart=True)
    for options in ({"data": form}, {"data": parts}, {"json": given}, {"params": given}):
        _, _, body = await asked(url, "POST", **options)
        assert json.loads(body) == {"ok": True, "result": True}
    _, _, body = await asked(url, "POST", data="{", headers={"Content-Type": "application/json"})
    assert json.loads(body)["description"] == "Bad Request: can't parse JSON object"


async def test_errors_of_the_control_api_are_sentences(server) -> None:
    for path, given, words in (
        ("people", {}, "'first_name' is missing"),
        ("messages", {"person": 1, "chat": 2, "text": "x"}, "no person 1 or no bot 2"),
        ("taps", {"person": 1, "chat": -2, "message_id": 3, "data": "x"}, "1 is in no chat -2"),
        ("bots", {"token": "x"}, "Unauthorized"),
    ):
        assert await server.control(path, given) == {"error": words}


async def test_events_come_as_they_happen(server) -> None:
    token = server.token()
    bot = int(token.partition(":")[0])
    person = await server.people(token)
    events: list[Any] = []
    async with (
        aiohttp.ClientSession() as http,
        http.get(f"{server.url}/control/events?person={person}") as stream,
    ):
        assert await stream.content.readline() == b": here\n"
        sent = (await server.bot(token, "sendMessage", chat_id=person, text="x"))["result"]
        await server.bot(token, "sendChatAction", chat_id=person, action="typing")
        await server.control("people", {"first_name": "李"})
        while len(events) < 3:
            line = await asyncio.wait_for(stream.content.readline(), 2)
            if line.startswith(b"data: "):
                events.append(json.loads(line.removeprefix(b"data: ")))
    assert events == [
        {"kind": "message", "chat": bot, "message_id": sent["message_id"]},
        {"kind": "typing", "chat": bot, "action": "typing"},
        {"kind": "people"},
    ]


async def test_a_chat_list_tells_what_is_unread(server) -> None:
    token = server.token()
    bot = int(token.partition(":")[0])
    person = await server.people(token)
    sent = (await server.bot(token, "sendMessage", chat_id=person, text="新"))["result"]
    chats = await server.control(f"chats?person={person}")
    assert chats[0] == {
        "id": bot,
        "type": "private",
        "title": "Bot",
        "members": 2,
        "last": {"text": "新", "date": sent["date"]},
        "unread": 1,
        "pinned": None,
        "blocked": False,
        "started": True,
        "bot": {"id": bot, "username": f"bot{token[:4]}_bot"},
    }
    await server.control("read", {"person": person, "chat": bot, "up_to": sent["message_id"]})
    assert (await server.control(f"chats?person={person}"))[0]["unread"] == 0


async def test_many_messages_are_said_in_one_call(server) -> None:
    token = server.token()
    bot = int(token.partition(":")[0])
    person = await server.people(token)
    load = {"person": person, "chat": bot, "texts": ["一", "二", "三"]}
    assert await server.control("load", load) == {"said": 3}
    body = await server.bot(token, "getUpdates", offset=-3)
    assert [update["message"]["text"] for update in body["result"]] == ["一", "二", "三"]


async def test_the_clock_is_set_and_set_back(server) -> None:
    told = await server.control("clock", {"to": "2030-01-01T08:00:00+08:00"})
    assert abs(told["now"] - 1_893_456_000) <= 1
    assert (await server.control("clock", {"back": True}))["offset"] == 0


async def test_the_commands_of_a_chat_are_listed_for_the_page(server) -> None:
    token = server.token()
    bot = int(token.partition(":")[0])
    person = await server.people(token)
    given = [{"command": "help", "description": "帮助"}]
    await server.bot(token, "setMyCommands", commands=given)
    assert await server.control(f"commands?person={person}&chat={bot}") == given


async def test_files_are_fetched_by_bots_and_by_the_page(server) -> None:
    token = server.token()
    bot = int(token.partition(":")[0])
    person = await server.people(token)
    file = {"kind": "document", "name": "a.txt", "base64": "YWJj"}
    said = await server.control("messages", {"person": person, "chat": bot, "file": file})
    file_id = said["document"]["file_id"]
    path = (await server.bot(token, "getFile", file_id=file_id))["result"]["file_path"]
    assert (await asked(f"{server.url}/file/bot{token}/{path}"))[2] == "abc"
    status, headers, body = await asked(f"{server.url}/control/files/{file_id}")
    assert (status, body, headers["Content-Type"]) == (200, "abc", "text/plain; charset=utf-8")
    assert (await asked(f"{server.url}/file/bot{token}/../x"))[0] == 404


@pytest.mark.parametrize("how", [2, 15])
async def test_it_ends_at_once_though_polls_and_streams_are_open(running, how) -> None:
    started = running()
    await started.people("42:x")
    async with aiohttp.ClientSession() as http:
        stream = await http.get(f"{started.url}/control/events")
        given = {"offset": 800_000_000, "timeout": 30}
        poll = asyncio.ensure_future(http.post(f"{started.url}/bot42:x/getUpdates", json=given))
        await asyncio.sleep(0.2)
        began = time.perf_counter()
        complaints = await asyncio.to_thread(started.stop, how)
        assert time.perf_counter() - began < 2
        assert complaints == ""
        with pytest.raises(aiohttp.ClientError):
            await poll
        stream.close()


def test_the_sandbox_imports_neither_bot_nor_union() -> None:
    for file in (ROOT / "sandbox").rglob("*.py"):
        for line in file.read_text(encoding="utf-8").splitlines():
            words = line.split()
            if words and words[0] in ("from", "import"):
                assert words[1].partition(".")[0] not in ("bot", "union", "telegram"), file
