"""Who is here, what we got to, the minutes."""

from telegram import Update

from bot.card import plain
from bot.context import Context
from bot.handlers.meetings.tapped import number
from bot.papers import minutes as papers
from bot.papers.signs import file_name
from bot.views.meetings import deciding as views
from bot.views.meetings import sheet as sheets
from union.meetings import actions


async def begin(_: Update, context: Context) -> None:
    found = await context.run(actions.begin, meeting_id=number(context))
    await context.turn(sheets.roll(context.say, found))


async def mark(_: Update, context: Context) -> None:
    who = number(context, "who_id")
    found = await context.run(actions.mark, meeting_id=number(context), who_id=who)
    await context.turn(sheets.roll(context.say, found))


async def agenda(_: Update, context: Context) -> None:
    found = await context.ask(actions.agenda, meeting_id=number(context))
    await context.turn(sheets.agenda(context.say, found))


async def tick(_: Update, context: Context) -> None:
    found = await context.run(actions.tick, item_id=number(context, "item_id"))
    await context.turn(sheets.agenda(context.say, found))


async def minutes(_: Update, context: Context) -> None:
    found = await context.ask(actions.minutes, meeting_id=number(context))
    await context.turn(views.minutes(context.say, found))


async def publish(_: Update, context: Context) -> None:
    sent = number(context, "sent_id")
    found = await context.run(actions.publish, meeting_id=number(context), sent=sent)
    await context.turn(views.sent(context.say, found))


async def paper(_: Update, context: Context) -> None:
    """A file drawn beside everything else."""
    found = await context.ask(actions.minutes, meeting_id=number(context))
    drawn = await context.bot_data.bridge.draw(papers.minutes, found, context.say)
    title = plain(context.say("meetings-paper-name", name=papers.name(context.say, found.facts),
                              day=found.facts["day"]))  # fmt: skip
    await context.hand("document", drawn, name=file_name(title))
