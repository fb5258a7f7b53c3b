"""In /me: everything that is kept about me, to take away; and erasing it."""

from telegram import Update

from bot.context import Context
from bot.papers import archive as papers
from bot.views import LETTERS
from bot.views import archive as views
from union.archive import actions


async def export(_: Update, context: Context) -> None:
    parts = await context.ask(actions.export)
    told = views.tables(context.say, parts, LETTERS)
    paper = await context.bot_data.bridge.draw(papers.book, told)
    await context.hand("document", paper, name=context.say("archive-name"))


async def foresee(_: Update, context: Context) -> None:
    await context.turn(views.sure(context.say, await context.ask(actions.foresee)))


async def erase(_: Update, context: Context) -> None:
    """From now on nothing of theirs is remembered here either."""
    await context.run(actions.erase, day=int(context.tapped("day_id")))
    context.bot_data.locales.pop(context.account, None)
    await context.turn(context.card("archive-erased"))


COMMANDS: list[object] = []
LINKS: list[object] = []
HANDLERS = [
    views.EXPORT.tapped(export),
    views.ERASE.tapped(foresee),
    views.ERASE_NOW.tapped(erase),
]
