"""/register: the roster as a file; /people: an entry found, moved, corrected."""

import asyncio

from telegram import Document, Message, Update

from bot import sheets
from bot.card import Card
from bot.commands import Command
from bot.context import Context
from bot.forms import Form, Question
from bot.papers import roster as papers
from bot.views import members as member_views
from bot.views import register as views
from union.kernel.refusal import Refusal
from union.members import roster
from union.members.roster import Roster
from union.members.rules import Duty
from union.register import actions

CORRECTION = Form(
    "register",
    [Question("value", weigh=actions.weigh)],
    ends_in=actions.correct,
    then=views.sheet,
)
ROSTERS = (".xlsx", ".csv", ".xls", ".tsv")


def looks_like_roster(name: str) -> bool:
    """Whether a file's name is that of a table."""
    return name.lower().endswith(ROSTERS)


async def register(_: Update, context: Context) -> None:
    await context.ask(actions.may_take)
    await context.show(views.ask_for_file(context.say))


async def template(_: Update, context: Context) -> None:
    await context.ask(actions.may_take)
    empty = await context.bot_data.bridge.draw(papers.template)
    await context.hand("document", empty, name=context.say("register-template-name"))


async def receive(context: Context) -> None:
    """A roster: read where it can do no harm, compared, and shown before anything is written."""
    await context.ask(actions.may_take)
    message = context.heard.effective_message
    assert isinstance(message, Message)
    assert message.document
    async with context.working("register-reading", "register-broken-off") as done:
        found = await read(context, message.document)
        plan = await context.ask(actions.plan, entries=found.entries)
        await done(views.plan(context.say, plan, found.faults))
        if views.is_cut(context.say, plan, found.faults):
            draw = context.bot_data.bridge.draw
            whole = await draw(views.whole, context.say, plan, found.faults)
            file = whole.encode("utf-8-sig")
            await context.hand("document", file, name=context.say("register-whole-name"))


async def read(context: Context, document: Document) -> Roster:
    """The rows of a file in this chat, good and faulty."""
    sheets.check_size(document.file_size or 0, document.file_name or "")
    file = await document.get_file()
    content = bytes(await file.download_as_bytearray())
    rows = await sheets.read_table(content, document.file_name or "")
    return await asyncio.to_thread(roster.read_rows, rows, context.today)


async def take(_: Update, context: Context) -> None:
    """Take it as it was shown: the file is read again, as it still lies in the chat."""
    await context.ask(actions.may_take)
    query = context.heard.callback_query
    shown = query.message if query else None
    brought = shown.reply_to_message if isinstance(shown, Message) else None
    if not isinstance(shown, Message) or brought is None or brought.document is None:
        raise Refusal("register-file-gone")
    async with context.saying_if_cut_off("register-broken-off"):
        found = await read(context, brought.document)
    plan = await context.ask(actions.plan, entries=found.entries)
    if plan.is_empty:
        return await taken_before(context, shown)
    stamp = context.tapped("stamp")
    async with context.working("register-taking", "register-broken-off", at=shown) as done:
        if plan.stamp == stamp:
            taken = await context.run(actions.take, entries=found.entries, stamp=stamp)
            await done(views.taken(context.say, taken))
        else:
            await done(views.plan(context.say, plan, found.faults))


async def taken_before(context: Context, shown: Message) -> None:
    """A second tap leaves the card as it is; an update that comes again may have to end it."""
    if await context.was_done():
        await context.end(shown, context.card("register-taken-before"))
    else:
        await context.tell("register-taken-before")


async def drop(_: Update, context: Context) -> None:
    await context.ask(actions.may_take)
    await context.turn(context.card("register-dropped"))


async def people(_: Update, context: Context) -> None:
    words = " ".join(context.args or [])
    if not words:
        await context.ask(actions.find, words="")
        raise Refusal("register-whom")
    await look_up(context, words)


async def look_up(context: Context, words: str) -> None:
    found = await context.ask(actions.find, words=words)
    if len(found) == 1:
        await context.show(await entry(context, found[0].id))
    else:
        await context.show(views.found(context.say, found))


async def entry(context: Context, member_id: int) -> Card:
    return views.sheet(context.say, await context.ask(actions.show, member_id=member_id))


async def show(_: Update, context: Context) -> None:
    await context.turn(await entry(context, person(context)))


async def move(_: Update, context: Context) -> None:
    found = await context.ask(actions.homes, member_id=person(context))
    await context.turn(views.homes(context.say, person(context), found, at=0))


async def more_homes(_: Update, context: Context) -> None:
    found = await context.ask(actions.homes, member_id=person(context))
    at = int(context.tapped("page_id"))
    await context.turn(views.homes(context.say, person(context), found, at))


async def move_to(_: Update, context: Context) -> None:
    unit_id = int(context.tapped("unit_id"))
    moved = await context.run(actions.move, member_id=person(context), unit_id=unit_id)
    await context.turn(views.sheet(context.say, moved))


async def correct(_: Update, context: Context) -> None:
    await context.ask(actions.homes, member_id=person(context))
    await context.turn(views.correctable(context.say, person(context)))


async def correct_one(_: Update, context: Context) -> None:
    about = context.tapped("about")
    if about not in actions.CORRECTABLE:
        raise Refusal("kernel-old-button")
    await context.ask(actions.may_correct, member_id=person(context), about=about)
    await CORRECTION.begin(context, member_id=person(context), about=about)


def person(context: Context) -> int:
    return int(context.tapped("member_id"))


COMMANDS = [
    Command("register", "register-command-register", register, Duty.KEEP_REGISTER),
    Command("people", "register-command-people", people, Duty.LEAD_GROUP),
]
LINKS: list[object] = []
HANDLERS = [
    views.TEMPLATE.tapped(template),
    views.TAKE.tapped(take),
    views.DROP.tapped(drop),
    member_views.OPEN.tapped(show),
    views.MOVE.tapped(move),
    views.HOMES.tapped(more_homes),
    views.MOVE_TO.tapped(move_to),
    views.CORRECT.tapped(correct),
    views.CORRECT_ONE.tapped(correct_one),
]
FORMS = [CORRECTION]
FILES = [(looks_like_roster, receive)]
