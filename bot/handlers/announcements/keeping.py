"""How one goes out and went; who has not confirmed; on paper and as a table."""

from telegram import Update

from bot.card import plain
from bot.context import Context
from bot.handlers.announcements.tapped import number
from bot.papers import announcements as papers
from bot.papers import evidence as tables
from bot.papers.signs import file_name
from bot.views.announcements import reports
from union.announcements import actions
from union.announcements.sheets import Report
from union.members import actions as members
from union.members.rules import Duty


async def paper(_: Update, context: Context) -> None:
    found = await context.ask(actions.print_it, number=number(context))
    drawn = await context.bot_data.bridge.draw(papers.notice, found, context.say)
    name = plain(context.say("announcements-paper-name", title=found.title))
    await context.hand("document", drawn, file_name(f"{name}.docx"))


async def pause(_: Update, context: Context) -> None:
    await show(context, await context.run(actions.pause, number=number(context)))


async def go_on(_: Update, context: Context) -> None:
    await show(context, await context.run(actions.go_on, number=number(context)))


async def stop(_: Update, context: Context) -> None:
    await show(context, await context.run(actions.stop, number=number(context)))


async def evidence(_: Update, context: Context) -> None:
    """Who, when, which version, as a table."""
    found = await context.ask(actions.evidence, number=number(context))
    drawn = await context.bot_data.bridge.draw(tables.evidence, found, context.say)
    name = plain(context.say("announcements-evidence-file", title=found.title))
    await context.hand("document", drawn, file_name(f"{name}.xlsx"))


async def show(context: Context, found: Report) -> None:
    """The message shows from now on how far it has come, if it goes out to many."""
    await context.turn(reports.report(context.say, found))
    if found.may_keep and found.is_followed and (message := context.tapped_message):
        await context.repeat(actions.follow, number=found.id, message=message)


async def leave(context: Context) -> None:
    """The message shows something else, and is not kept true any more."""
    if message := context.tapped_message:
        me = await context.ask(members.me)
        if Duty.ANNOUNCE in me.duties:
            await context.repeat(actions.leave, message=message)


async def roll(_: Update, context: Context) -> None:
    await leave(context)
    found = await context.ask(actions.roll, number=number(context))
    await context.turn(reports.roll(context.say, found))


async def phoned(_: Update, context: Context) -> None:
    who = int(context.tapped("who_id"))
    found = await context.run(actions.told_in_person, number=number(context), who_id=who)
    await context.turn(reports.roll(context.say, found))


async def remind(_: Update, context: Context) -> None:
    told = await context.run(actions.remind, number=number(context))
    await context.tell("announcements-asked-again", count=told)
