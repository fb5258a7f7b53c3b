"""The composition root: the only module that knows every part."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from telegram import Update
from telegram.constants import ParseMode
from telegram.ext import Application, ContextTypes, Defaults, ExtBot
from telegram.request import BaseRequest

from bot import alive, forms, handlers, jobs, menus, schedule, settle
from bot.bridge import Bridge
from bot.context import Context, House
from bot.delivery import Postman
from bot.errors import on_error
from bot.gate import Gate
from bot.handlers.kernel import not_understood
from bot.line import Line
from bot.mailbox import Mailbox
from bot.pace import Pace
from bot.rations import Rations
from bot.settings import SEEDS, Settings
from bot.site import Keeper
from bot.texts import Texts
from bot.transport import Transport
from union.deliveries import actions as deliveries
from union.kernel import actions as kernel
from union.kernel.database import open_database
from union.kernel.keys import keys_in
from union.kernel.policy import seeds
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY
from union.kernel.vault import Vault
from union.kernel.work import Office
from union.members import actions as members
from union.members.rules import ChatKind

MENUS_AFTER = 2.0  # seconds

App = Application[Any, Any, Any, Any, Any, Any]


def open_office(settings: Settings, clock: Callable[[], datetime]) -> Office:
    """The union's business on this school's database."""
    return Office(open_database(settings.database_url), clock, settings.zone, seeds(SEEDS))


def build(settings: Settings, bridge: Bridge, request: BaseRequest | None = None) -> App:
    """Everything wired, nothing started; ``request`` stands in for the way to Telegram."""
    bot = Line(
        settings.bot_token.get_secret_value(),
        base_url=f"{settings.bot_api_url}/bot",
        base_file_url=f"{settings.bot_api_url}/file/bot",
        request=request or Transport(proxy=settings.proxy_url),
        get_updates_request=request or Transport(proxy=settings.proxy_url),
        defaults=Defaults(parse_mode=ParseMode.HTML),
        rate_limiter=Pace(settings.messages_per_second),
    )
    types = ContextTypes(Context, bot_data=House)
    app = Application.builder().bot(bot).context_types(types).updater(None).job_queue(None).build()
    house = app.bot_data
    office = bridge.office
    secret = keys_in(settings.vault_key_file)
    vault = Vault(office.engine, office.clock, office.zone, office.seeds, secret)
    house.vault = Bridge(vault)
    house.rations = Rations()
    house.bridge, house.texts, house.locale = bridge, Texts(), settings.default_locale
    house.locales, house.commands, house.listen = {}, handlers.COMMANDS, listen
    house.receive, house.answer = receive, forms.answer
    house.forms = {form.name: form for form in handlers.FORMS}
    house.mailbox = Mailbox(
        house.vault, bridge, bot, house.texts, house.locale, house.locales, vault.forget_when
    )
    app.add_handlers([*handlers.HANDLERS, *forms.HANDLERS, *handlers.LAST])
    app.add_error_handler(on_error)
    return app


async def listen(context: Context) -> None:
    """Words that answer no question: a phrase, a form that was left, an aside, or unknown."""
    for means, heard in handlers.PHRASES:
        if means(context.words):
            await heard(context)
            return
    if await forms.offer(context):
        return
    for also_means, told in handlers.ASIDES:
        if also_means(context.words):
            await told(context)
            return
    await not_understood(context.heard, context)


async def receive(context: Context) -> None:
    """A file that no question asked for: a capability that takes such files, or a no."""
    message = context.heard.effective_message
    if message and message.photo:
        return await handlers.PICTURED(context)
    name = (message and message.document and message.document.file_name) or ""
    for means, taken in handlers.FILES:
        if means(name):
            await taken(context)
            return None
    raise Refusal("drafts-no-file-wanted")


def gate(app: App) -> Gate:
    """Whoever waited too long for an update is told so."""

    async def give_up(update: Update) -> None:
        context = Context.from_update(update, app)
        context.error = TimeoutError()
        await on_error(update, context)

    return Gate(app.bot, app.process_update, give_up)


async def publish_menus(bot: ExtBot[int], house: House, committees: list[int]) -> None:
    """What is due goes out first: the menus of both languages take the better part of a second."""
    await asyncio.sleep(MENUS_AFTER)
    await menus.publish(bot, house, committees)


async def live(
    app: App, seconds_between_beats: int = 60, alive_file: Path | None = None,
    alive_url: str | None = None, site_folder: Path | None = None, site_url: str | None = None,
) -> None:  # fmt: skip
    """Open for everyone until cancelled; what was missed while away comes first."""
    house: House = app.bot_data
    bridge, bot = house.bridge, app.bot
    await bridge.run(NOBODY, kernel.recover)
    await bridge.run(NOBODY, deliveries.tell_anew)
    await house.mailbox.open()
    chosen = await bridge.ask(NOBODY, members.locales)
    house.locales.update(chosen)
    bound = await bridge.ask(NOBODY, members.bound_chats)
    committees = [it.chat for it in bound if it.kind is not ChatKind.STAFF]
    settle()
    async with app:
        metronome = schedule.start(bridge, jobs.JOBS, jobs.WATCHES, seconds_between_beats)
        show = partial(alive.show, bridge, alive_file, alive_url)
        metronome.add_job(show, "interval", seconds=seconds_between_beats, name="alive")
        metronome.add_job(
            house.mailbox.look, "interval", seconds=seconds_between_beats, name="mailbox"
        )
        if site_folder:
            keeper = Keeper(bridge, house.texts, site_folder, site_url)
            metronome.add_job(keeper.look, "interval", seconds=seconds_between_beats, name="site")
        try:
            async with asyncio.TaskGroup() as together:
                together.create_task(Postman(bridge, bot, house.texts, house.locale).run())
                together.create_task(gate(app).run())
                together.create_task(publish_menus(bot, house, committees))
        finally:
            metronome.shutdown(wait=False)
