"""The committee's desk: one proposal at a time, every decision a tap, every no with its reason."""

from telegram import Update

from bot.context import Context
from bot.forms import DAY, Form, Question
from bot.handlers.proposals.tapped import ABOUT, number
from bot.views.proposals import desk as views
from bot.views.proposals.sheet import sheet
from union.cases.rules import check_words
from union.proposals import actions
from union.proposals.chain import Verb

VERDICT = Form(
    "proposals_verdict",
    [Question("why", check_words)],
    ends_in=actions.decide,
    then=sheet,
    beside=ABOUT,
)
DUE = Form(
    "proposals_due",
    [Question("until", reads=DAY)],
    ends_in=actions.answer_until,
    then=views.handing,
    beside=ABOUT,
)


async def desk(_: Update, context: Context) -> None:
    await context.turn(views.desk(context.say, await context.ask(actions.desk)))


async def queue(_: Update, context: Context) -> None:
    state, at = context.tapped("state"), int(context.tapped("page_id"))
    found = await context.ask(actions.desk, state=state, at=at)
    await context.turn(views.desk(context.say, found))


async def accept(_: Update, context: Context) -> None:
    done = await context.run(actions.accept, proposal_id=number(context))
    await context.turn(sheet(context.say, done))


async def merging(_: Update, context: Context) -> None:
    found = await context.ask(actions.merging, proposal_id=number(context))
    await context.turn(views.merging(context.say, found))


async def merge(_: Update, context: Context) -> None:
    proposal_id, into_id = number(context), int(context.tapped("into_id"))
    await context.ask(actions.may_merge, proposal_id=proposal_id, into_id=into_id)
    await VERDICT.begin(context, proposal_id=proposal_id, verb=Verb.MERGE.value, into_id=into_id)


async def handing(_: Update, context: Context) -> None:
    found = await context.ask(actions.handing, proposal_id=number(context))
    await context.turn(views.handing(context.say, found))


async def departments(_: Update, context: Context) -> None:
    at = int(context.tapped("page_id"))
    found = await context.ask(actions.handing, proposal_id=number(context))
    await context.turn(views.handing(context.say, found, at))


async def pick(_: Update, context: Context) -> None:
    unit_id, at = int(context.tapped("unit_id")), int(context.tapped("page_id"))
    found = await context.run(actions.pick_department, proposal_id=number(context), unit_id=unit_id)
    await context.turn(views.handing(context.say, found, at))


async def until(_: Update, context: Context) -> None:
    proposal_id = number(context)
    await context.ask(actions.handing, proposal_id=proposal_id)
    await DUE.begin(context, proposal_id=proposal_id)


async def hand_over(_: Update, context: Context) -> None:
    done = await context.run(actions.hand_over, proposal_id=number(context))
    await context.turn(sheet(context.say, done))


async def close(_: Update, context: Context) -> None:
    done = await context.run(actions.close, proposal_id=number(context))
    await context.turn(sheet(context.say, done))
