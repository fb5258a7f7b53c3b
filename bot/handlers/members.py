"""/start, /language, /bind; joining by a code; what Telegram reports of people and chats."""

from telegram import ChatMember, Update
from telegram.constants import ChatType
from telegram.ext import ChatMemberHandler, MessageHandler, filters

from bot import menus
from bot.commands import Command, Where
from bot.context import Context
from bot.texts import LOCALES
from bot.views import members as views
from union.kernel.refusal import Refusal
from union.members import actions, rules
from union.members.rules import ChatKind, Duty

GONE = {ChatMember.LEFT, ChatMember.BANNED}


class LooksLikeCode(filters.MessageFilter):
    """A message that is an invitation's code and nothing else."""

    def filter(self, message: object) -> bool:
        return rules.looks_like_code(getattr(message, "text", None) or "")


async def start(_: Update, context: Context) -> None:
    payload = (context.args or [""])[0]
    if rules.looks_like_code(payload):
        person = await context.run(actions.join, code=payload, locale=context.locale)
    else:
        person = await context.run(actions.arrive, locale=context.locale)
    await context.show(views.welcome(context.say, person))


async def code(_: Update, context: Context) -> None:
    person = await context.run(actions.join, code=context.words, locale=context.locale)
    await context.show(views.welcome(context.say, person))


async def language(_: Update, context: Context) -> None:
    await context.ask(actions.me)
    await context.show(views.languages(context.say))


async def speak(_: Update, context: Context) -> None:
    locale = context.tapped("locale")
    if locale not in LOCALES:
        raise Refusal("kernel-old-button")
    await context.run(actions.speak, locale=locale)
    context.bot_data.locales[context.account] = context.locale = locale
    await context.turn(context.card("members-spoken"))


async def bind(_: Update, context: Context) -> None:
    """In a group chat: ask what it is for."""
    await context.ask(actions.may_bind)
    if context.is_private:
        raise Refusal("members-bind-in-group")
    await context.show(views.kinds(context.say))


async def bound(_: Update, context: Context) -> None:
    chat = context.heard.effective_chat
    kind = context.tapped("kind")
    if chat is None or context.is_private or kind not in set(ChatKind):
        raise Refusal("members-bind-in-group")
    await context.run(actions.bind, chat=chat.id, title=chat.title or "", kind=ChatKind(kind))
    await context.turn(context.card("members-bound", kind=kind))
    await menus.publish_in(context.bot, context.bot_data, chat.id, ChatKind(kind))


async def moved(_: Update, context: Context) -> None:
    message = context.heard.effective_message
    if message and message.migrate_to_chat_id:
        await context.note(actions.moved, old=message.chat_id, new=message.migrate_to_chat_id)


async def membership(_: Update, context: Context) -> None:
    """Someone blocked the bot or let it back; a group put it out."""
    change = context.heard.my_chat_member
    assert change
    is_gone = change.new_chat_member.status in GONE
    if change.chat.type == ChatType.PRIVATE:
        await context.note(actions.reached, account=change.chat.id, reachable=not is_gone)
    elif is_gone:
        await context.note(actions.lost, chat=change.chat.id)


COMMANDS = [
    Command("start", "members-command-start", start),
    Command("language", "members-command-language", language, Duty.BELONG),
    Command("bind", "members-command-bind", bind, Duty.BIND_CHATS, Where.GROUP | Where.COMMITTEE),
]
LINKS: list[object] = []
HANDLERS = [
    MessageHandler(filters.ChatType.PRIVATE & LooksLikeCode(), code),
    views.SPEAK.tapped(speak),
    views.BIND.tapped(bound, in_groups=True),
    MessageHandler(filters.StatusUpdate.MIGRATE, moved),
    ChatMemberHandler(membership, ChatMemberHandler.MY_CHAT_MEMBER),
]
