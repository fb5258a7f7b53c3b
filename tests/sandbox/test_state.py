"""With a state folder everything survives a restart."""

import asyncio
import json
import signal
from pathlib import Path
from typing import Any

from sandbox.store import Store
from sandbox.world import World

SCHOOL = {
    "bot": {"token": "42:school", "username": "xiaojia_bot", "first_name": "小家"},
    "people": [
        {"id": 1001, "first_name": "王秀英", "language_code": "zh-hans", "note": "主席"},
        {"id": 1002, "first_name": "李娜"},
    ],
    "chats": [{"id": -5, "title": "工会", "type": "group", "members": [1001, 1002],
               "admins": [1001]}],
}  # fmt: skip


async def test_a_world_comes_back_as_it_was(world, bot, group, wang, clock, tmp_path) -> None:
    keys = {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]]}
    sent = await bot.does("sendMessage", chat_id=wang.id, text="x", reply_markup=keys)
    query = world.taps(wang.id, bot.id, sent["message_id"], "x")
    poll = await bot.does("sendPoll", chat_id=wang.id, question="?", options=[{"text": "a"}])
    world.votes(wang.id, bot.id, poll["message_id"], [0])
    world.says(wang.id, bot.id, file=("document", ("a.txt", b"abc", "text/plain")))
    world.reacts(wang.id, bot.id, sent["message_id"], "👍")
    world.reads(wang.id, bot.id, sent["message_id"])
    await bot.does("setMyCommands", commands=[{"command": "help", "description": "x"}])
    await bot.does("sendMessage", chat_id=group.id, text="y", reply_markup={"force_reply": True})
    world.set_offset(3600)
    Store(world, tmp_path).save()

    again = World(clock=clock)
    assert Store(again, tmp_path).load()
    assert again.messages(wang.id, bot.id) == world.messages(wang.id, bot.id)
    assert again.messages(wang.id, group.id) == world.messages(wang.id, group.id)
    assert again.bots[bot.token].queue.pending == world.bots[bot.token].queue.pending
    assert again.bots[bot.token].commands == world.bots[bot.token].commands
    assert again.chats[group.key] == group
    assert again.now() == world.now()
    document = again.messages(wang.id, bot.id)[-1]["document"]
    assert again.files.read(document["file_id"]) == b"abc"
    given = {"callback_query_id": query.id}
    assert (await again.call(bot.token, "answerCallbackQuery", given))[0] == 200


async def test_the_clock_lies_in_the_folder_as_soon_as_it_is_set(world, tmp_path) -> None:
    Store(world, tmp_path)
    world.set_offset(86_400.0)
    assert float((tmp_path / "clock").read_text()) == 86_400
    world.set_offset(0.0)
    assert float((tmp_path / "clock").read_text()) == 0


async def test_a_restarted_server_knows_its_school(running: Any, tmp_path: Path) -> None:
    school = tmp_path / "school.json"
    school.write_text(json.dumps(SCHOOL), encoding="utf-8")
    options = ("--state", str(tmp_path / "state"), "--school", str(school))
    first = running(*options)
    await first.control("messages", {"person": 1001, "chat": -5, "text": "/记得"})
    await first.control("clock", {"offset": 100})
    assert "Traceback" not in first.stop()

    second = running(*options)
    shown = await second.control("messages?person=1002&chat=-5")
    assert [message["text"] for message in shown] == ["/记得"]
    body = await second.bot("42:school", "getUpdates")
    kinds = [next(iter(set(update) - {"update_id"})) for update in body["result"]]
    assert kinds == ["my_chat_member", "message"]
    assert (await second.control("clock"))["offset"] == 100
    people = await second.control("people")
    assert [person["note"] for person in people] == ["主席", ""]


async def test_even_a_killed_server_has_kept_what_is_a_second_old(running, tmp_path) -> None:
    first = running("--state", str(tmp_path))
    person = await first.people("42:x")
    await asyncio.sleep(1.5)
    first.stop(signal.SIGKILL)
    second = running("--state", str(tmp_path))
    shown = await second.control(f"messages?person={person}&chat=42")
    assert [message["text"] for message in shown] == ["/start"]
