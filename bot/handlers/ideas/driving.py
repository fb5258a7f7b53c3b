"""A drive: the chair opens it, the committee gives points, the chair confirms the prizes."""

from telegram import Update

from bot.card import plain
from bot.context import Context
from bot.forms import DAY, Form, Question
from bot.handlers.ideas.tapped import number
from bot.papers import ideas as papers
from bot.papers.signs import file_name
from bot.views.ideas import drives as views
from union.ideas import actions, rules
from union.kernel.refusal import Refusal

DRIVE = Form(
    "ideas_drive",
    [Question("title", rules.check_title), Question("closes", reads=DAY)],
    ends_in=actions.open_drive,
    then=views.called_for,
)


async def call(_: Update, context: Context) -> None:
    await context.ask(actions.may_call)
    await DRIVE.begin(context)


async def scores(_: Update, context: Context) -> None:
    at = number(context, "page_id")
    found = await context.ask(actions.scorecard, drive_id=number(context, "drive_id"), at=at)
    await context.turn(views.scorecard(context.say, found))


async def score(_: Update, context: Context) -> None:
    found = await context.run(
        actions.score,
        idea_id=number(context),
        aspect_number=number(context, "aspect_id"),
        points=number(context, "points_id"),
        at=number(context, "page_id"),
    )
    await context.turn(views.scorecard(context.say, found))


async def ranking(_: Update, context: Context) -> None:
    found = await context.ask(actions.ranking, drive_id=number(context, "drive_id"))
    await context.turn(views.ranking(context.say, found, number(context, "page_id")))


async def entry(_: Update, context: Context) -> None:
    found = await context.ask(actions.ranking, drive_id=number(context, "drive_id"))
    one = next((it for it in found.entries if it.id == number(context)), None)
    if one is None or not found.may_award:
        raise Refusal("kernel-old-button")
    await context.turn(views.entry(context.say, found, one))


async def award(_: Update, context: Context) -> None:
    prize = number(context, "prize_id")
    found = await context.run(actions.award, idea_id=number(context), prize_number=prize)
    await context.turn(views.ranking(context.say, found))


async def unaward(_: Update, context: Context) -> None:
    found = await context.run(actions.unaward, idea_id=number(context))
    await context.turn(views.ranking(context.say, found))


async def table(_: Update, context: Context) -> None:
    """A file drawn beside everything else."""
    found = await context.ask(actions.ranking, drive_id=number(context, "drive_id"))
    drawn = await context.bot_data.bridge.draw(papers.ranking, found, context.say)
    name = file_name(plain(context.say("ideas-paper-name", title=found.drive.title)))
    await context.hand("document", drawn, name=name)


async def publish(_: Update, context: Context) -> None:
    found = await context.ask(actions.may_publish, drive_id=number(context, "drive_id"))
    await context.show(views.sure_to_publish(context.say, found))


async def publish_now(_: Update, context: Context) -> None:
    told = await context.run(actions.publish, drive_id=number(context, "drive_id"))
    await context.turn(views.published(context.say, told))
