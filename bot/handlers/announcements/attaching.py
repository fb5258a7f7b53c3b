"""What an announcement carries beside its words."""

from telegram import Update

from bot.context import Context
from bot.forms import Form, Question
from bot.handlers.announcements.tapped import number
from bot.views.announcements import drafts, letters
from union.announcements import actions
from union.announcements.sheets import Draft, Report

ATTACH = Form(
    "announcements_attach",
    [Question("files", optional=True, files=actions.files_most)],
    ends_in=actions.attach,
    then=drafts.files,
    looks=letters.looks_if_more,
)


async def files(_: Update, context: Context) -> None:
    """What it carries; where that is nothing, what it shall carry."""
    found = await context.ask(actions.attachable, number=number(context))
    if found.files:
        await context.turn(drafts.files(context.say, found))
    else:
        await ATTACH.begin(context, number=number(context))


async def attach(_: Update, context: Context) -> None:
    await context.ask(actions.attachable, number=number(context))
    await ATTACH.begin(context, number=number(context))


async def detach(_: Update, context: Context) -> None:
    which = int(context.tapped("file_id"))
    found = await context.run(actions.detach, number=number(context), file_id=which)
    await context.turn(drafts.files(context.say, found))


async def look(_: Update, context: Context) -> None:
    """As readers will get it."""
    found = await context.ask(actions.look_at, number=number(context))
    await show_whole(context, found)


async def shown(_: Update, context: Context) -> None:
    """As readers got it."""
    found = await context.ask(actions.read, number=number(context))
    await show_whole(context, found)


async def show_whole(context: Context, found: Draft | Report) -> None:
    for card in letters.looks(context.say, found):
        await context.show(card)
