"""getUpdates, to the letter: offsets, long polls, conflicts and kinds of updates."""

import asyncio
import time

import aiohttp


async def test_updates_stay_until_a_higher_offset_confirms_them(world, bot, wang) -> None:
    for text in ("一", "二", "三"):
        world.says(wang.id, bot.id, text)
    waiting = await bot.does("getUpdates", limit=2)
    assert [update["message"]["text"] for update in waiting] == ["一", "二"]
    assert await bot.does("getUpdates", limit=2) == waiting
    rest = await bot.does("getUpdates", offset=waiting[1]["update_id"])
    assert [update["message"]["text"] for update in rest] == ["二", "三"]
    assert await bot.does("getUpdates", offset=rest[1]["update_id"] + 1) == []
    assert await bot.does("getUpdates", offset=0) == []


async def test_a_negative_offset_counts_from_the_end_and_forgets_the_rest(world, bot, wang) -> None:
    for text in ("一", "二", "三"):
        world.says(wang.id, bot.id, text)
    [last] = await bot.does("getUpdates", offset=-1)
    assert last["message"]["text"] == "三"
    assert await bot.does("getUpdates") == [last]


async def test_update_ids_follow_one_another(world, bot, wang) -> None:
    for text in ("一", "二"):
        world.says(wang.id, bot.id, text)
    one, two = await bot.does("getUpdates")
    assert two["update_id"] == one["update_id"] + 1
    assert one["message"]["date"] == 1_800_000_000


async def test_a_long_poll_wakes_at_once(world, bot, wang) -> None:
    poll = asyncio.ensure_future(bot.does("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    began = time.perf_counter()
    world.says(wang.id, bot.id, "醒")
    [update] = await poll
    assert update["message"]["text"] == "醒"
    assert time.perf_counter() - began < 0.1


async def test_a_long_poll_ends_empty_when_its_time_is_over(bot) -> None:
    began = time.perf_counter()
    assert await bot.does("getUpdates", timeout=1) == []
    assert 0.9 < time.perf_counter() - began < 2


async def test_a_newer_poll_ends_the_older_one(bot) -> None:
    older = asyncio.ensure_future(bot.call("getUpdates", timeout=30))
    await asyncio.sleep(0.01)
    assert await bot.does("getUpdates") == []
    body = await older
    assert body["error_code"] == 409
    assert body["description"] == (
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )


async def test_a_webhook_and_polling_exclude_each_other(bot, unused_tcp_port) -> None:
    poll = asyncio.ensure_future(bot.call("getUpdates", timeout=30))
    await asyncio.sleep(0.01)
    await bot.does("setWebhook", url=f"http://127.0.0.1:{unused_tcp_port}/")
    assert (await poll)["description"] == "Conflict: terminated by setWebhook request"
    assert "can't use getUpdates method while webhook is active" in await bot.fails("getUpdates")
    await bot.does("deleteWebhook")
    assert await bot.does("getUpdates") == []


async def test_only_the_kinds_asked_for_are_kept(world, bot, wang) -> None:
    await bot.does("getUpdates", allowed_updates=["callback_query"])
    world.says(wang.id, bot.id, "unheard")
    assert await bot.does("getUpdates") == []
    await bot.does("getUpdates", allowed_updates=[])
    world.says(wang.id, bot.id, "heard")
    assert len(await bot.does("getUpdates")) == 1


async def test_members_and_reactions_come_only_when_asked_for(world, bot, group) -> None:
    world.promotes(bot.id, group.id, next(iter(group.members)))
    zhao = world.person("赵老师")
    await bot.updates()
    world.joins([zhao.id], group.id)
    assert [set(update) - {"update_id"} for update in await bot.updates()] == [{"message"}]
    await bot.does("getUpdates", allowed_updates=["chat_member", "message_reaction"])
    sent = await bot.does("sendMessage", chat_id=group.id, text="x")
    world.leaves(zhao.id, group.id)
    world.reacts(next(iter(group.members)), group.id, sent["message_id"], "👍")
    kinds = [next(iter(set(update) - {"update_id"})) for update in await bot.updates()]
    assert kinds == ["chat_member", "message_reaction"]


async def test_pending_updates_can_be_dropped(world, bot, wang) -> None:
    world.says(wang.id, bot.id, "一")
    assert (await bot.does("getWebhookInfo"))["pending_update_count"] == 1
    await bot.does("deleteWebhook", drop_pending_updates=True)
    assert await bot.does("getUpdates") == []


async def test_a_tap_is_forgotten_sooner_than_a_message(world, bot, wang, clock) -> None:
    keys = {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]]}
    sent = await bot.does("sendMessage", chat_id=wang.id, text="x", reply_markup=keys)
    query = world.taps(wang.id, bot.id, sent["message_id"], "x")
    world.says(wang.id, bot.id, "一")
    clock.pass_by(151)
    world.says(wang.id, bot.id, "二")
    texts = [u["message"]["text"] for u in await bot.does("getUpdates") if "message" in u]
    assert texts == ["一", "二"]
    assert "query is too old" in await bot.fails("answerCallbackQuery", callback_query_id=query.id)
    clock.pass_by(24 * 3600 - 150)
    assert [u["message"]["text"] for u in await bot.does("getUpdates")] == ["二"]


async def test_a_poll_is_let_go_when_its_client_hangs_up(server) -> None:
    token = server.token()
    person = await server.people(token)
    [first] = (await server.bot(token, "getUpdates"))["result"]
    address = f"{server.url}/bot{token}/getUpdates"
    async with aiohttp.ClientSession() as http:
        given = {"offset": first["update_id"] + 1, "timeout": 30}
        poll = asyncio.ensure_future(http.post(address, json=given))
        await asyncio.sleep(0.1)
        poll.cancel()
    await asyncio.sleep(0.1)
    bot = int(token.partition(":")[0])
    await server.control("messages", {"person": person, "chat": bot, "text": "还在"})
    body = await server.bot(token, "getUpdates")
    assert [update["message"]["text"] for update in body["result"]] == ["还在"]
