"""Bots written with other people's frameworks run on the sandbox unchanged."""

import asyncio
import io
from contextlib import asynccontextmanager
from typing import Any

import pytest
import telegram
from aiohttp import web
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    ChatMemberHandler,
    MessageHandler,
    PollAnswerHandler,
    filters,
)

PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000064000000640802000000ff800203")


@pytest.fixture(scope="module")
def aiogram() -> Any:
    """Only where it is needed: it builds its hundreds of models for seconds."""
    import aiogram.webhook.aiohttp_server

    return aiogram


def ptb(server: Any, token: str) -> Application:
    return (
        ApplicationBuilder()
        .token(token)
        .base_url(f"{server.url}/bot")
        .base_file_url(f"{server.url}/file/bot")
        .build()
    )


@asynccontextmanager
async def polling(app: Application) -> Any:
    async with app:
        await app.updater.start_polling(timeout=10, allowed_updates=telegram.Update.ALL_TYPES)
        await app.start()
        yield app.bot
        await app.updater.stop()
        await app.stop()


async def test_a_polling_bot_of_python_telegram_bot_answers_texts_and_taps(server: Any) -> None:
    token = server.token()
    app = ptb(server, token)

    async def echo(update: telegram.Update, _: Any) -> None:
        keys = telegram.InlineKeyboardMarkup.from_button(
            telegram.InlineKeyboardButton("按", callback_data="pressed:1")
        )
        await update.effective_message.reply_text(
            f"<b>{update.message.text}</b>", parse_mode="HTML", reply_markup=keys, do_quote=True
        )

    async def tapped(update: telegram.Update, _: Any) -> None:
        await update.callback_query.answer("好", show_alert=True)
        await update.callback_query.edit_message_text("按过了")

    app.add_handler(CallbackQueryHandler(tapped))
    app.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, echo))
    async with polling(app) as bot:
        person = await server.people(token)
        await server.control("messages", {"person": person, "chat": bot.id, "text": "你好"})
        [said] = await server.heard(person, bot.id, 1)
        assert said["text"] == "你好"
        assert said["entities"][0]["type"] == "bold"
        assert said["reply_to_message"]["text"] == "你好"
        tap = {"person": person, "chat": bot.id, "message_id": said["message_id"]}
        answer = await server.control("taps", {**tap, "data": "pressed:1"})
        assert answer["answered"]
        assert answer["show_alert"]
        assert answer["text"] == "好"
        await asyncio.sleep(0.1)
        [said] = await server.heard(person, bot.id, 1)
        assert said["text"] == "按过了"
        assert "reply_markup" not in said


async def test_python_telegram_bot_understands_every_kind_of_answer(server: Any) -> None:
    token = server.token()
    person = await server.people(token)
    await server.control("limits", {"on": False})
    async with ptb(server, token) as app:
        bot = app.bot
        assert (await bot.get_me()).is_bot
        photo = await bot.send_photo(person, PNG, caption="<i>图</i>", parse_mode="HTML")
        assert (photo.photo[-1].width, photo.caption) == (100, "图")
        again = await bot.send_photo(person, photo.photo[-1].file_id)
        assert again.photo[-1].file_unique_id == photo.photo[-1].file_unique_id
        paper = await bot.send_document(person, io.BytesIO(b"abc"), filename="表.xlsx")
        assert paper.document.file_name == "表.xlsx"
        file = await paper.document.get_file()
        assert bytes(await file.download_as_bytearray()) == b"abc"
        album = await bot.send_media_group(
            person, [telegram.InputMediaPhoto(PNG), telegram.InputMediaPhoto(PNG, caption="二")]
        )
        assert album[0].media_group_id == album[1].media_group_id
        changed = await photo.edit_caption("新")
        assert changed.caption == "新"
        swapped = await photo.edit_media(telegram.InputMediaPhoto(PNG, caption="换"))
        assert swapped.caption == "换"
        poll = await bot.send_poll(person, "去哪里?", ["山", "海"], is_anonymous=False)
        assert [option.text for option in poll.poll.options] == ["山", "海"]
        assert (await bot.stop_poll(person, poll.message_id)).is_closed
        copied = await paper.copy(person)
        forwarded = await paper.forward(person)
        assert forwarded.forward_origin.sender_user.id == bot.id
        assert await bot.delete_messages(person, [copied.message_id, forwarded.message_id])
        assert (await bot.get_chat(person)).first_name == "王老师"
        assert await bot.pin_chat_message(person, paper.message_id)
        assert (await bot.get_chat(person)).pinned_message.message_id == paper.message_id
        assert (await bot.send_location(person, 30.1, 120.2)).location.latitude == 30.1
        assert (await bot.send_contact(person, "+861380000", "李")).contact.first_name == "李"
        assert (await bot.send_dice(person)).dice.value in range(1, 7)
        assert await bot.send_chat_action(person, "typing")
        assert await bot.set_message_reaction(person, paper.message_id, "👍")
        assert await bot.set_my_commands([telegram.BotCommand("help", "帮助")])
        assert (await bot.get_my_commands())[0].description == "帮助"
        assert await bot.set_chat_menu_button(menu_button=telegram.MenuButtonCommands())
        assert (await bot.get_chat_menu_button()).type == "commands"
        assert (await bot.get_my_name()).name == "Bot"
        assert (await bot.get_webhook_info()).url == ""
    await server.control("limits", {"on": True})


async def test_python_telegram_bot_in_a_group_hears_of_members_and_votes(server: Any) -> None:
    token = server.token()
    app = ptb(server, token)
    heard: list[Any] = []

    async def note(update: telegram.Update, _: Any) -> None:
        heard.append(update)

    app.add_handler(ChatMemberHandler(note, ChatMemberHandler.ANY_CHAT_MEMBER))
    app.add_handler(PollAnswerHandler(note))
    async with polling(app) as bot:
        person = await server.people(token)
        chat = await server.control(
            "chats",
            {"title": "工会", "type": "supergroup", "members": [person], "admins": [person],
             "bots": [bot.id]},
        )  # fmt: skip
        await server.control(f"chats/{chat['id']}/members", {"promote": [bot.id], "by": person})
        poll = await bot.send_poll(chat["id"], "?", ["是", "否"], is_anonymous=False)
        await server.control(
            "votes",
            {"person": person, "chat": chat["id"], "message_id": poll.message_id, "options": [1]},
        )
        for _ in range(100):
            if len(heard) == 3:
                break
            await asyncio.sleep(0.02)
        assert heard[0].my_chat_member.new_chat_member.status == "member"
        assert heard[1].my_chat_member.new_chat_member.can_pin_messages
        assert heard[2].poll_answer.option_ids == (1,)
        [owner, itself] = await bot.get_chat_administrators(chat["id"])
        assert (owner.status, itself.user.id) == ("creator", bot.id)
        assert (await bot.get_chat_member(chat["id"], person)).status == "creator"
        assert await bot.get_chat_member_count(chat["id"]) == 2
        assert (await bot.get_chat(chat["id"])).permissions.can_send_messages


def bot_of(aiogram: Any, server: Any, token: str) -> Any:
    api = aiogram.client.telegram.TelegramAPIServer.from_base(server.url)
    return aiogram.Bot(token, session=aiogram.client.session.aiohttp.AiohttpSession(api=api))


async def test_an_echo_bot_of_aiogram_runs_unchanged(aiogram: Any, server: Any) -> None:
    token = server.token()
    bot = bot_of(aiogram, server, token)
    dispatcher = aiogram.Dispatcher()

    @dispatcher.message(aiogram.filters.Command("start"))
    async def start(message: aiogram.types.Message) -> None:
        await message.answer("欢迎")

    @dispatcher.message(aiogram.F.document)
    async def paper(message: aiogram.types.Message) -> None:
        fetched = await bot.download(message.document)
        await message.answer_document(
            aiogram.types.BufferedInputFile(fetched.read() * 2, "two.txt"), caption="两份"
        )

    @dispatcher.message()
    async def echo(message: aiogram.types.Message) -> None:
        key = aiogram.types.InlineKeyboardButton(text="按", callback_data="go")
        keys = aiogram.types.InlineKeyboardMarkup(inline_keyboard=[[key]])
        await message.copy_to(message.chat.id, reply_markup=keys)

    @dispatcher.callback_query()
    async def tapped(query: aiogram.types.CallbackQuery) -> None:
        await query.answer("收到")
        await query.message.edit_reply_markup()

    serving = asyncio.ensure_future(dispatcher.start_polling(bot, handle_signals=False))
    try:
        person = await server.people(token)
        [welcome] = await server.heard(person, bot.id, 1)
        assert welcome["text"] == "欢迎"
        await server.control("messages", {"person": person, "chat": bot.id, "text": "学我"})
        [_, copy] = await server.heard(person, bot.id, 2)
        assert copy["text"] == "学我"
        tap = {"person": person, "chat": bot.id, "message_id": copy["message_id"]}
        assert (await server.control("taps", {**tap, "data": "go"}))["text"] == "收到"
        file = {"kind": "document", "name": "a.txt", "base64": "YWI="}
        await server.control("messages", {"person": person, "chat": bot.id, "file": file})
        [*_, doubled] = await server.heard(person, bot.id, 3)
        assert (doubled["document"]["file_size"], doubled["caption"]) == (4, "两份")
    finally:
        await dispatcher.stop_polling()
        await serving


async def test_a_second_polling_bot_meets_a_conflict(server: Any) -> None:
    token = server.token()
    one, two = ptb(server, token), ptb(server, token)
    async with one, two:
        waiting = asyncio.ensure_future(one.bot.get_updates(timeout=10))
        await asyncio.sleep(0.1)
        later = asyncio.ensure_future(two.bot.get_updates(timeout=10))
        with pytest.raises(telegram.error.Conflict, match="terminated by other getUpdates"):
            await asyncio.wait_for(waiting, 2)
        await server.people(token)
        assert (await asyncio.wait_for(later, 2))[0].message.text == "/start"


async def test_a_webhook_bot_of_aiogram_is_called_with_its_secret(
    aiogram: Any, server: Any, unused_tcp_port: int
) -> None:
    token = server.token()
    bot = bot_of(aiogram, server, token)
    dispatcher = aiogram.Dispatcher()

    @dispatcher.message(aiogram.filters.CommandStart(deep_link=True))
    async def start(message: Any, command: Any) -> None:
        await message.answer(f"从 {command.args} 来")

    app = web.Application()
    hook = aiogram.webhook.aiohttp_server.SimpleRequestHandler
    hook(dispatcher, bot, secret_token="s3cret").register(app, path="/hook")
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", unused_tcp_port).start()
    address = f"http://127.0.0.1:{unused_tcp_port}/hook"
    try:
        await bot.set_webhook(address, secret_token="wrong")
        person = (await server.control("people", {"first_name": "王"}))["id"]
        await server.control("starts", {"person": person, "bot": bot.id, "payload": "abc"})
        await asyncio.sleep(0.1)
        info = await bot.get_webhook_info()
        assert (info.url, info.pending_update_count) == (address, 1)
        assert info.last_error_message == "Wrong response from the webhook: 401 Unauthorized"
        await bot.set_webhook(address, secret_token="s3cret")
        [said] = await server.heard(person, bot.id, 1)
        assert said["text"] == "从 abc 来"
        with pytest.raises(aiogram.exceptions.TelegramConflictError, match="webhook is active"):
            await bot.get_updates()
        await bot.delete_webhook()
        assert await bot.get_updates() == []
    finally:
        await runner.cleanup()
        await bot.session.close()
