"""Webhooks: in order for each chat, with the secret, again until they are taken."""

import asyncio
from collections.abc import Callable
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

Answer = Callable[[web.Request, dict[str, Any]], web.Response]


@asynccontextmanager
async def door(port: int, answers: Answer) -> Any:
    """A bot's own server; gives what came in."""
    came: list[dict[str, Any]] = []

    async def take(request: web.Request) -> web.Response:
        came.append(await request.json())
        return answers(request, came[-1])

    app = web.Application()
    app.router.add_post("/hook", take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    yield came
    await runner.cleanup()


async def until(true: Callable[[], bool]) -> None:
    for _ in range(200):
        if true():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it did not happen within two seconds")


def texts(came: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in came]


async def test_updates_come_with_the_secret_and_in_order(world, bot, wang, unused_tcp_port) -> None:
    secrets: list[str | None] = []

    def answers(request: web.Request, _: dict[str, Any]) -> web.Response:
        secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return web.Response()

    async with door(unused_tcp_port, answers) as came:
        world.says(wang.id, bot.id, "零")
        hook = {"url": f"http://127.0.0.1:{unused_tcp_port}/hook", "secret_token": "s3cret"}
        await bot.does("setWebhook", **hook)
        for text in "一二三四":
            world.says(wang.id, bot.id, text)
        await until(lambda: len(came) == 5)
        assert texts(came) == list("零一二三四")
        assert set(secrets) == {"s3cret"}
        await until(lambda: not bot.bot.queue.pending)
        await bot.does("deleteWebhook")


async def test_an_update_comes_again_until_it_is_taken(world, bot, wang, unused_tcp_port) -> None:
    status = iter([500, 403, 200])

    def answers(_: web.Request, __: dict[str, Any]) -> web.Response:
        return web.Response(status=next(status))

    async with door(unused_tcp_port, answers) as came:
        await bot.does("setWebhook", url=f"http://127.0.0.1:{unused_tcp_port}/hook")
        world.says(wang.id, bot.id, "一")
        await until(lambda: len(came) == 3)
        assert came[0] == came[1] == came[2]
        told = await bot.does("getWebhookInfo")
        assert told["last_error_message"] == "Wrong response from the webhook: 403 Forbidden"
        await bot.does("deleteWebhook")


async def test_one_stuck_chat_does_not_hold_up_another(world, bot, wang, unused_tcp_port) -> None:
    li = world.person("李老师")

    def answers(_: web.Request, update: dict[str, Any]) -> web.Response:
        stuck = update["message"]["chat"]["id"] == wang.id
        return web.Response(status=500 if stuck else 200)

    async with door(unused_tcp_port, answers) as came:
        await bot.does("setWebhook", url=f"http://127.0.0.1:{unused_tcp_port}/hook")
        world.says(wang.id, bot.id, "一")
        world.says(wang.id, bot.id, "二")
        world.starts(li.id, bot.id)
        await until(lambda: "/start" in texts(came))
        assert "二" not in texts(came)
        await bot.does("deleteWebhook")


async def test_a_bot_may_answer_the_webhook_with_a_call(world, bot, wang, unused_tcp_port) -> None:
    def answers(_: web.Request, update: dict[str, Any]) -> web.Response:
        chat = update["message"]["chat"]["id"]
        return web.json_response({"method": "sendMessage", "chat_id": chat, "text": "答"})

    async with door(unused_tcp_port, answers):
        await bot.does("setWebhook", url=f"http://127.0.0.1:{unused_tcp_port}/hook")
        world.says(wang.id, bot.id, "问")
        await until(lambda: world.messages(wang.id, bot.id)[-1]["text"] == "答")
        await bot.does("deleteWebhook")


async def test_a_duplicate_delivery_is_a_fault_too(world, bot, wang, unused_tcp_port) -> None:
    async with door(unused_tcp_port, lambda *_: web.Response()) as came:
        world.faults.add("webhook", "duplicate")
        await bot.does("setWebhook", url=f"http://127.0.0.1:{unused_tcp_port}/hook")
        world.says(wang.id, bot.id, "一")
        world.says(wang.id, bot.id, "二")
        await until(lambda: len(came) == 3)
        assert texts(came) == ["一", "一", "二"]
        await bot.does("deleteWebhook")


async def test_a_closed_door_is_noted(world, bot, wang, unused_tcp_port) -> None:
    await bot.does("setWebhook", url=f"http://127.0.0.1:{unused_tcp_port}/hook")
    world.says(wang.id, bot.id, "一")
    await until(lambda: bool(bot.bot.queue.webhook.last_error_message))
    assert (await bot.does("getWebhookInfo"))["last_error_message"] == "Connection refused"
    await bot.does("deleteWebhook", drop_pending_updates=True)
