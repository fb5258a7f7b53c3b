"""The list: set, seen as everybody will, put up, confirmed or called off; on paper; read later."""

from telegram import Update

from bot.context import Context
from bot.forms import Form, Question
from bot.handlers.honours.tapped import number
from bot.papers import honours as papers
from bot.papers.signs import file_name
from bot.views.honours import desk
from bot.views.honours import listing as views
from union.cases.rules import check_words
from union.honours import actions, rules

CALL_OFF = Form(
    "honours_call_off", [Question("why", check_words)], ends_in=actions.call_off, then=desk.desk
)


async def listing(_: Update, context: Context) -> None:
    found = await context.ask(actions.listing, round_id=number(context))
    await context.turn(views.listing(context.say, found))


async def places(_: Update, context: Context) -> None:
    most = number(context, "count_id")
    found = await context.run(actions.list_most, round_id=number(context), most=most)
    await context.turn(views.listing(context.say, found))


async def picking(_: Update, context: Context) -> None:
    found = await context.ask(actions.picking, round_id=number(context))
    await context.turn(views.picking(context.say, found, number(context, "page_id")))


async def pick(_: Update, context: Context) -> None:
    unit_id = number(context, "unit_id")
    found = await context.run(actions.pick, round_id=number(context), unit_id=unit_id)
    await context.turn(views.picking(context.say, found, number(context, "page_id")))


async def unpick(_: Update, context: Context) -> None:
    unit_id = number(context, "unit_id")
    found = await context.run(actions.unpick, round_id=number(context), unit_id=unit_id)
    await context.turn(views.picking(context.say, found, number(context, "page_id")))


async def preview(_: Update, context: Context) -> None:
    found = await context.ask(actions.may_publish, round_id=number(context))
    await context.turn(views.preview(context.say, found))


async def publish(_: Update, context: Context) -> None:
    mark = number(context, "mark_id")
    done = await context.run(actions.publish, round_id=number(context), mark=mark)
    await context.turn(views.notice(context.say, done))


async def notice(_: Update, context: Context) -> None:
    found = await context.ask(actions.notice, round_id=number(context))
    await context.show(views.notice(context.say, found))


async def paper(_: Update, context: Context) -> None:
    """A file drawn beside everything else."""
    found = await context.ask(actions.notice, round_id=number(context))
    drawn = await context.bot_data.bridge.draw(papers.notice, found, context.say)
    await context.hand("document", drawn, file_name(views.file_words(context.say, found)))


async def confirm(_: Update, context: Context) -> None:
    """Not by one slip of a thumb."""
    found = await context.ask(actions.may_confirm, round_id=number(context))
    await context.show(views.sure_to_confirm(context.say, found))


async def confirm_now(_: Update, context: Context) -> None:
    done = await context.run(actions.confirm, round_id=number(context))
    await context.turn(views.confirmed(context.say, done))


async def call_off(_: Update, context: Context) -> None:
    round_id = number(context)
    year = await context.ask(actions.may_call_off, round_id=round_id)
    await CALL_OFF.begin(context, round_id=round_id, year=str(year))


async def roll(_: Update, context: Context) -> None:
    await context.show(views.roll(context.say, await context.ask(actions.roll)))


async def roll_of(_: Update, context: Context) -> None:
    found = await context.ask(actions.roll, year=number(context, "year_id"))
    await context.turn(views.roll(context.say, found))


async def roll_in_words(context: Context) -> None:
    """优秀提案, or 2026年优秀提案."""
    found = await context.ask(actions.roll, year=rules.year_in(context.words))
    await context.show(views.roll(context.say, found))
