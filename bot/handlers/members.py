"""/start, /me, /language, /bind; what Telegram reports of people and chats."""

from telegram import ChatMember, Update
from telegram.constants import ChatType
from telegram.ext import ChatMemberHandler, MessageHandler, filters

from bot import menus
from bot.commands import Command, Where
from bot.context import Context
from bot.forms import Form, Question
from bot.texts import LOCALES
from bot.views import members as views
from union.kernel.refusal import Refusal
from union.members import actions, rules
from union.members.rules import ChatKind, Duty
from union.members.sheets import Person

GONE = {ChatMember.LEFT, ChatMember.BANNED}

BIRTHDAY = Form(
    "members_birthday",
    [Question("value", weigh=actions.weigh_birthday, drawn=views.understood)],
    actions.correct_birthday,
    views.corrected,
)
PHONE = Form(
    "members_phone", [Question("value", rules.check_phone)], actions.correct_phone, views.corrected
)
CORRECTION = Form(
    "members_correction",
    [Question("value", rules.check_correction)],
    actions.ask_correction,
    views.asked,
)
CORRECTIONS = {"birthday": BIRTHDAY, "phone": PHONE, "correction": CORRECTION}


async def start(_: Update, context: Context) -> None:
    await greet(context, await context.run(actions.arrive, locale=context.locale))


async def greet(context: Context, person: Person) -> None:
    """A welcome; whoever comes for the first time is asked how they wish to be treated."""
    await context.show(views.welcome(context.say, person))
    if not person.was_asked:
        wishes = await context.ask(actions.kept)
        await context.show(views.wishes(context.say, wishes, is_first=True))


async def me(_: Update, context: Context) -> None:
    await context.turn(views.me(context.say, await context.ask(actions.kept)))


async def wishes(_: Update, context: Context) -> None:
    kept = await context.ask(actions.kept)
    await context.turn(views.wishes(context.say, kept, is_first=False))


async def wish(_: Update, context: Context) -> None:
    about, choice = context.tapped("about"), context.tapped("choice")
    kept = await context.run(actions.wish, about=about, choice=choice)
    person = await context.ask(actions.me)
    await context.turn(views.wishes(context.say, kept, is_first=not person.was_asked))


async def consent(_: Update, context: Context) -> None:
    await context.run(actions.consent)
    await context.turn(context.card("members-consented"))


async def correct(_: Update, context: Context) -> None:
    await context.ask(actions.kept)
    await context.turn(views.correctable(context.say))


async def correct_one(_: Update, context: Context) -> None:
    form = CORRECTIONS.get(context.tapped("about"))
    if form is None:
        raise Refusal("kernel-old-button")
    await form.begin(context)


async def language(_: Update, context: Context) -> None:
    await context.ask(actions.me)
    await context.turn(views.languages(context.say))


async def speak(_: Update, context: Context) -> None:
    locale = context.tapped("locale")
    if locale not in LOCALES:
        raise Refusal("kernel-old-button")
    await context.run(actions.speak, locale=locale)
    context.bot_data.locales[context.account] = context.locale = locale
    await context.turn(context.card("members-spoken"))


async def bind(_: Update, context: Context) -> None:
    """In a group chat: ask what it is for."""
    await context.ask(actions.bindable)
    if context.is_private:
        raise Refusal("members-bind-in-group")
    await context.show(views.kinds(context.say))


async def bound(_: Update, context: Context) -> None:
    """A staff group may be that of the whole union, of a branch or of a group."""
    units = await context.ask(actions.bindable)
    if context.tapped("kind") == ChatKind.STAFF and len(units) > 1:
        await context.turn(views.units(context.say, ChatKind.STAFF, units, at=0))
    else:
        await bind_to(context, None)


async def more_units(_: Update, context: Context) -> None:
    units, at = await context.ask(actions.bindable), int(context.tapped("page_id"))
    await context.turn(views.units(context.say, context.tapped("kind"), units, at))


async def bound_to(_: Update, context: Context) -> None:
    await bind_to(context, int(context.tapped("unit_id")))


async def bind_to(context: Context, unit_id: int | None) -> None:
    chat = context.heard.effective_chat
    kind = context.tapped("kind")
    if chat is None or context.is_private or kind not in set(ChatKind):
        raise Refusal("members-bind-in-group")
    await context.run(
        actions.bind, chat=chat.id, title=chat.title or "", kind=ChatKind(kind), unit_id=unit_id
    )
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
    Command("me", "members-command-me", me, Duty.BELONG),
    Command("language", "members-command-language", language, Duty.FILL_IN),
    Command("bind", "members-command-bind", bind, Duty.BIND_CHATS, Where.GROUP | Where.COMMITTEE),
]
LINKS: list[object] = []
HANDLERS = [
    views.SPEAK.tapped(speak),
    views.LANGUAGES.tapped(language),
    views.ME.tapped(me),
    views.WISHES.tapped(wishes),
    views.WISH.tapped(wish),
    views.CONSENT.tapped(consent),
    views.CORRECT.tapped(correct),
    views.CORRECT_ONE.tapped(correct_one),
    views.BIND.tapped(bound, in_groups=True),
    views.UNITS.tapped(more_units, in_groups=True),
    views.BIND_TO.tapped(bound_to, in_groups=True),
    MessageHandler(filters.StatusUpdate.MIGRATE, moved),
    ChatMemberHandler(membership, ChatMemberHandler.MY_CHAT_MEMBER),
]
FORMS = [BIRTHDAY, PHONE, CORRECTION]
