"""The desk of a year, how departments did, the candidates, the nominees and their points."""

from telegram import Update

from bot.context import Context
from bot.handlers.honours.tapped import number
from bot.views.honours import desk as views
from bot.views.proposals.board import PAGE
from union.honours import actions


async def desk(_: Update, context: Context) -> None:
    await context.turn(views.desk(context.say, await context.ask(actions.desk)))


async def desk_of(_: Update, context: Context) -> None:
    found = await context.ask(actions.desk, year=number(context, "year_id"))
    await context.turn(views.desk(context.say, found))


async def handlings(_: Update, context: Context) -> None:
    found = await context.ask(actions.handlings, year=number(context, "year_id"))
    await context.turn(views.handlings(context.say, found, number(context, "page_id")))


async def shortlist(_: Update, context: Context) -> None:
    await show(context, number(context, "year_id"))


async def show(context: Context, year: int) -> None:
    at = number(context, "page_id")
    found = await context.ask(actions.shortlist, year=year, at=at, most=PAGE)
    await context.turn(views.shortlist(context.say, found))


async def begin(_: Update, context: Context) -> None:
    done = await context.run(actions.begin, year=number(context, "year_id"))
    await context.turn(views.desk(context.say, done))


async def nominate(_: Update, context: Context) -> None:
    here = {"round_id": number(context), "proposal_id": number(context, "proposal_id")}
    await show(context, await context.run(actions.nominate, **here))


async def drop(_: Update, context: Context) -> None:
    here = {"round_id": number(context), "proposal_id": number(context, "proposal_id")}
    await show(context, await context.run(actions.drop, **here))


async def scores(_: Update, context: Context) -> None:
    at = number(context, "page_id")
    found = await context.ask(actions.scorecard, round_id=number(context), at=at)
    await context.turn(views.scorecard(context.say, found))


async def score(_: Update, context: Context) -> None:
    found = await context.run(
        actions.score,
        nominee_id=number(context, "nominee_id"),
        aspect_number=number(context, "aspect_id"),
        points=number(context, "points_id"),
        at=number(context, "page_id"),
    )
    await context.turn(views.scorecard(context.say, found))
