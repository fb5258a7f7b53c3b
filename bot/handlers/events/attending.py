"""Who is on the list, who paid, who came; the papers of it, draws, results, sums."""

from collections.abc import Callable

from telegram import Update

from bot.card import plain
from bot.context import Context
from bot.forms import Form, Question
from bot.handlers.events.keeping import begin
from bot.handlers.events.tapped import number
from bot.papers import attendance
from bot.papers.signs import file_name
from bot.views import events as views
from union.events import actions, rules
from union.signups.rules import check_name

RESULT = Form(
    "events_result",
    [Question("result", rules.check_result)],
    ends_in=actions.note_result,
    then=views.noted,
)


SIGN_UP = Form(
    "events_sign_up",
    [Question("who", check_name)],
    ends_in=actions.sign_up,
    then=views.signed_up,
)


async def result(_: Update, context: Context) -> None:
    await context.ask(actions.roll, event_id=number(context))
    await RESULT.begin(context, event_id=number(context))


async def draw(_: Update, context: Context) -> None:
    await context.ask(actions.roll, event_id=number(context))
    await context.turn(views.draws(context.say, number(context)))


async def draw_one(_: Update, context: Context) -> None:
    what = context.tapped("draw")
    posted = await context.run(actions.draw, event_id=number(context), what=what)
    await context.tell("events-drawn-out", title=posted.title, groups=posted.told)


async def sign_up(_: Update, context: Context) -> None:
    await begin(context, SIGN_UP)


async def roll(_: Update, context: Context) -> None:
    found = await context.ask(actions.roll, event_id=number(context))
    await context.turn(views.roll(context.say, found, int(context.tapped("page_id"))))


async def entry(_: Update, context: Context) -> None:
    found = await context.ask(actions.entry, **one_of(context))
    await context.turn(views.entry(context.say, number(context), found))


async def mark(_: Update, context: Context) -> None:
    found = await context.run(actions.mark, **one_of(context), what=context.tapped("what"))
    await context.turn(views.entry(context.say, number(context), found))


async def remove(_: Update, context: Context) -> None:
    await context.run(actions.remove, **one_of(context))
    found = await context.ask(actions.roll, event_id=number(context))
    await context.turn(views.roll(context.say, found, 0))


def one_of(context: Context) -> dict[str, int]:
    """Which entry of which event's list."""
    return {"event_id": number(context), "signup_id": int(context.tapped("signup_id"))}


async def code(_: Update, context: Context) -> None:
    said = await context.ask(actions.code, event_id=number(context))
    await context.tell("events-code-of", code=said)


async def table(_: Update, context: Context) -> None:
    await hand(context, attendance.guest_list, "events-paper-list-name")


async def sign_in(_: Update, context: Context) -> None:
    await hand(context, attendance.sign_in_sheet, "events-paper-sign-in-name")


async def hand(context: Context, paper: Callable[..., bytes], name: str) -> None:
    """A file drawn beside everything else."""
    plan, guests = await context.ask(actions.guests, event_id=number(context))
    bridge = context.bot_data.bridge
    drawn = await bridge.draw(paper, plan, guests, context.say, bridge.office.zone)
    await context.hand(
        "document", drawn, name=file_name(plain(context.say(name, title=plan.title)))
    )


async def months(_: Update, context: Context) -> None:
    found = await context.ask(actions.months)
    held = await context.ask(actions.by_activity)
    await context.turn(views.months(context.say, found, held))
