"""The board, a search, one proposal in full, its history and papers, notes apart."""

from telegram import Update

from bot.context import Context
from bot.forms import Form, Question
from bot.handlers.proposals.tapped import ABOUT, number
from bot.views.proposals import board, sheet
from bot.views.proposals.buttons import FULL
from union.cases.rules import check_words
from union.members import actions as members
from union.proposals import actions, written

NOTE = Form(
    "proposals_note",
    [Question("text", check_words)],
    ends_in=actions.note,
    then=sheet.history,
    beside=ABOUT,
)


async def lists(_: Update, context: Context) -> None:
    """What follows the command is looked for."""
    if context.args:
        return await find(context, " ".join(context.args))
    await show(context, "mine")


async def show(context: Context, which: str) -> None:
    found = await context.ask(actions.lists, which=which, most=board.PAGE)
    await context.show(board.lists(context.say, found))


async def second_in_words(context: Context) -> None:
    """ "我附议…": which one is meant is shown, never guessed."""
    await show(context, "seeking")


async def search(context: Context) -> None:
    """查提案 2026-07 到哪一步了; without a word for what, all that is open."""
    words = written.searched(context.words)
    if words:
        return await find(context, words)
    await show(context, "open")


async def find(context: Context, words: str) -> None:
    """The one that is meant, or those it can be."""
    found = await context.ask(actions.find, words=words)
    if len(found) != 1:
        return await context.show(board.found(context.say, found, words))
    read = await context.ask(actions.read, proposal_id=found[0].id)
    await context.show(sheet.sheet(context.say, read))


async def tab(_: Update, context: Context) -> None:
    which, page = context.tapped("which"), int(context.tapped("page_id"))
    found = await context.ask(actions.lists, which=which, at=page, most=board.PAGE)
    await context.turn(board.lists(context.say, found))


async def read(_: Update, context: Context) -> None:
    """In full: here if we are alone, else in the private chat."""
    proposal_id = number(context)
    found = await context.ask(actions.read, proposal_id=proposal_id)
    if context.is_private:
        await context.show(sheet.sheet(context.say, found))
    else:
        await context.answer(url=FULL.url(context.bot.username, proposal_id=proposal_id))


async def follow(_: Update, context: Context) -> None:
    """From a group into the private chat, which is open from now on."""
    await context.repeat(members.arrive, locale=context.locale)
    await read(_, context)


async def files(_: Update, context: Context) -> None:
    found = await context.ask(actions.read, proposal_id=number(context))
    await context.answer()
    for paper in found.files:
        await context.hand(paper["kind"], paper["file"])


async def history(_: Update, context: Context) -> None:
    found = await context.ask(actions.history, proposal_id=number(context))
    await context.show(sheet.history(context.say, found))


async def note(_: Update, context: Context) -> None:
    proposal_id = number(context)
    await context.ask(actions.may_note, proposal_id=proposal_id)
    await NOTE.begin(context, proposal_id=proposal_id)
