"""Faults on demand: what is done, what is not, and what the bot gets to see of it."""

import time
from typing import Any

import aiohttp
import pytest

from sandbox.faults import Broken


async def sends(bot, wang) -> dict[str, Any]:
    return await bot.call("sendMessage", chat_id=wang.id, text="x")


def said(world, bot, wang) -> int:
    return sum(not message["outgoing"] for message in world.messages(wang.id, bot.id))


@pytest.mark.parametrize(
    ("kind", "arrived"), [("drop_before", 0), ("reset", 0), ("drop_after", 1), ("truncate", 1)]
)
async def test_a_broken_line_leaves_it_open_whether_anything_was_done(
    world, bot, wang, kind, arrived
) -> None:
    world.faults.add("sendMessage", kind)
    with pytest.raises(Broken, match=kind):
        await sends(bot, wang)
    assert said(world, bot, wang) == arrived
    assert (await sends(bot, wang))["ok"]


async def test_a_status_and_a_flood_do_nothing(world, bot, wang) -> None:
    world.faults.add("sendMessage", "status", status=502)
    world.faults.add("sendMessage", "flood", retry_after=7)
    assert await sends(bot, wang) == {
        "ok": False,
        "error_code": 502,
        "description": "Bad Gateway",
    }
    assert (await sends(bot, wang))["parameters"] == {"retry_after": 7}
    assert said(world, bot, wang) == 0


async def test_a_delay_answers_late_what_was_done_at_once(world, bot, wang) -> None:
    world.faults.add("sendMessage", "delay", seconds=0.2)
    began = time.perf_counter()
    assert (await sends(bot, wang))["ok"]
    assert time.perf_counter() - began > 0.19


async def test_a_fault_waits_for_its_turn_and_strikes_so_often(world, bot, wang) -> None:
    world.limits = False
    world.faults.add("sendMessage", "status", after=1, times=2)
    assert [(await sends(bot, wang))["ok"] for _ in range(4)] == [True, False, False, True]
    world.faults.add("*", "status", times=0)
    assert [(await sends(bot, wang))["ok"] for _ in range(3)] == [False] * 3
    world.faults.clear()
    assert (await sends(bot, wang))["ok"]


async def test_updates_are_delivered_twice_on_demand(world, bot, wang) -> None:
    world.says(wang.id, bot.id, "一")
    [update] = await bot.does("getUpdates")
    world.faults.add("getUpdates", "duplicate")
    assert await bot.does("getUpdates", offset=update["update_id"] + 1) == [update]
    assert await bot.does("getUpdates", offset=update["update_id"] + 1) == []


async def test_latency_slows_some_methods(world, bot, wang) -> None:
    world.faults.slow(0.1, ["getMe"])
    began = time.perf_counter()
    await bot.does("getMe")
    assert time.perf_counter() - began > 0.09
    world.faults.slow(0)
    assert world.faults.slowness("getMe") == 0


async def test_the_journal_keeps_every_call(world, bot, wang) -> None:
    world.journal.clear()
    await sends(bot, wang)
    await bot.fails("sendMessage", chat_id=wang.id, text="")
    one, two = world.journal.since(0, "sendMessage")
    assert (one["status"], one["params"]["text"], two["status"]) == (200, "x", 400)
    assert world.journal.since(one["n"]) == [two]


@pytest.mark.parametrize(
    ("kind", "error"),
    [
        ("drop_before", aiohttp.ServerDisconnectedError),
        ("drop_after", aiohttp.ServerDisconnectedError),
        ("reset", aiohttp.ClientOSError),
        ("truncate", aiohttp.ClientPayloadError),
    ],
)
async def test_over_http_the_line_really_breaks(server, kind, error) -> None:
    token = server.token()
    person = await server.people(token)
    await server.control("faults", {"method": "sendMessage", "kind": kind})
    with pytest.raises(error):
        await server.bot(token, "sendMessage", chat_id=person, text="x")
    assert await server.control("faults") == []
    assert (await server.bot(token, "sendMessage", chat_id=person, text="y"))["ok"]
    heard = await server.heard(person, int(token.partition(":")[0]), 1)
    arrived = 1 if kind in ("drop_after", "truncate") else 0
    assert len(heard) == 1 + arrived


async def test_an_unknown_kind_of_fault_is_refused(server) -> None:
    answer = await server.control("faults", {"method": "getMe", "kind": "earthquake"})
    assert "kind must be one of" in answer["error"]
