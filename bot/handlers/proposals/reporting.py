"""On paper: the report for the congress with its tables and its picture, the form of one."""

from telegram import Update

from bot.context import Context
from bot.forms import DAY, Form, Question
from bot.handlers.proposals.tapped import number
from bot.papers.proposals import form, picture, report, words, workbook
from bot.views.proposals import reports as views
from union.proposals import actions

SPAN = Form(
    "proposals_span",
    [Question("since", reads=DAY), Question("until", reads=DAY)],
    ends_in=actions.report,
    then=views.ready,
)


async def choose(_: Update, context: Context) -> None:
    await context.turn(views.choose(context.say, await context.ask(actions.report_years)))


async def span(_: Update, context: Context) -> None:
    await SPAN.begin(context)


async def make(_: Update, context: Context) -> None:
    """The numbers in a message; the picture, the document and the tables after it."""
    since, until = context.tapped("since"), context.tapped("until")
    found = await context.ask(actions.report, since=since, until=until)
    draw, say = context.bot_data.bridge.draw, context.say
    drawn = await draw(picture.picture, found, say)
    document = await draw(report.report, found, say)
    tables = await draw(workbook.workbook, found, say)
    await context.turn(views.made(say, found, has_picture=drawn is not None))
    if drawn:
        await context.hand("photo", drawn, words.name(say, found, "png"))
    await context.hand("document", document, words.name(say, found, "docx"))
    await context.hand("document", tables, words.name(say, found, "xlsx"))


async def paper(_: Update, context: Context) -> None:
    found = await context.ask(actions.paper, proposal_id=number(context))
    drawn = await context.bot_data.bridge.draw(form.form, found, context.say)
    await context.hand("document", drawn, form.name(found, context.say))
