"""The menus of commands, published to Telegram by scope and language."""

import logging
from functools import partial

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
    BotCommandScopeChat,
)
from telegram.error import TelegramError

from bot.commands import Command, Where
from bot.context import House
from bot.texts import LOCALES
from union.members.rules import ChatKind, Duty

COMMON = {None, Duty.BELONG, Duty.TAKE_PART}
CODES = {"zh-CN": "zh", "en": "en"}

log = logging.getLogger(__name__)


async def publish(bot: Bot, house: House, committees: list[int]) -> None:
    """All of them; where Telegram cannot be reached, the old ones stay."""
    private = [it for it in house.commands if it.where & Where.PRIVATE and it.duty in COMMON]
    group = [it for it in house.commands if it.where & Where.GROUP and it.duty in COMMON]
    await _set(bot, house, BotCommandScopeAllPrivateChats(), private)
    await _set(bot, house, BotCommandScopeAllGroupChats(), group)
    for chat in committees:
        await _set(bot, house, BotCommandScopeChat(chat), _committee(house))


async def publish_in(bot: Bot, house: House, chat: int, kind: ChatKind) -> None:
    """The menu of one bound group; a staff group has that of all groups."""
    if kind is ChatKind.STAFF:
        await _set(bot, house, BotCommandScopeChat(chat), [])
    else:
        await _set(bot, house, BotCommandScopeChat(chat), _committee(house))


def _committee(house: House) -> list[Command]:
    return [it for it in house.commands if it.where & (Where.GROUP | Where.COMMITTEE)]


async def _set(bot: Bot, house: House, scope: BotCommandScope, commands: list[Command]) -> None:
    for locale, code in ((house.locale, None), *((it, CODES[it]) for it in LOCALES)):
        say = partial(house.texts.say, locale)
        lines = [BotCommand(it.name, say(it.key)) for it in commands]
        try:
            if lines:
                await bot.set_my_commands(lines, scope=scope, language_code=code)
            else:
                await bot.delete_my_commands(scope=scope, language_code=code)
        except TelegramError as error:
            log.warning("no menu for %s: %s", scope.type, type(error).__name__)
