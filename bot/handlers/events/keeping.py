"""What its organiser changes: time, place, places, whether it is held at all, and again."""

from telegram import Update

from bot.context import Context
from bot.forms import MOMENT, Form, Question
from bot.handlers.events.tapped import number
from bot.views import events as views
from union.events import actions, rules

MOVE = Form(
    "events_move",
    [Question("starts", reads=MOMENT)],
    ends_in=actions.move,
    then=views.changed,
)


PLACE = Form(
    "events_place",
    [Question("place", rules.check_place)],
    ends_in=actions.relocate,
    then=views.changed,
)


QUOTA = Form(
    "events_quota",
    [Question("quota", rules.check_quota)],
    ends_in=actions.resize,
    then=views.changed,
)


NOTICE = Form(
    "events_notice",
    [Question("words", rules.check_note)],
    ends_in=actions.notify,
    then=views.notified,
)


RAIN = Form(
    "events_rain",
    [Question("words", rules.check_note)],
    ends_in=actions.plan_for_rain,
    then=views.rain_planned,
)


CALL_OFF = Form(
    "events_call_off",
    [Question("why", rules.check_why)],
    ends_in=actions.call_off,
    then=views.called_off,
)


async def keep(_: Update, context: Context) -> None:
    line = await context.ask(actions.may_organise, event_id=number(context))
    sheet = await context.ask(actions.read, event_id=number(context))
    await context.turn(views.keep(context.say, line, sheet.facts))


async def move(_: Update, context: Context) -> None:
    await begin(context, MOVE)


async def relocate(_: Update, context: Context) -> None:
    await begin(context, PLACE)


async def resize(_: Update, context: Context) -> None:
    await begin(context, QUOTA)


async def notify(_: Update, context: Context) -> None:
    await begin(context, NOTICE)


async def rain(_: Update, context: Context) -> None:
    await begin(context, RAIN)


async def rain_now(_: Update, context: Context) -> None:
    """What was planned is shown before it goes out."""
    line = await context.ask(actions.may_change, event_id=number(context))
    sheet = await context.ask(actions.read, event_id=number(context))
    await context.turn(views.rain(context.say, line, str(sheet.facts["rain"])))


async def rain_sure(_: Update, context: Context) -> None:
    told = await context.run(actions.follow_rain_plan, event_id=number(context))
    await context.turn(views.notified(context.say, told))


async def call_off(_: Update, context: Context) -> None:
    await begin(context, CALL_OFF)


async def begin(context: Context, form: Form) -> None:
    await context.ask(actions.may_change, event_id=number(context))
    await form.begin(context, event_id=number(context))


async def close(_: Update, context: Context) -> None:
    await context.run(actions.close, event_id=number(context))
    await keep(_, context)


async def reopen(_: Update, context: Context) -> None:
    await context.run(actions.reopen, event_id=number(context))
    await keep(_, context)


async def series(_: Update, context: Context) -> None:
    await context.ask(actions.roll, event_id=number(context))
    await context.turn(views.series(context.say, number(context)))


async def hold_again(_: Update, context: Context) -> None:
    rhythm = context.tapped("rhythm")
    found = await context.run(actions.hold_again, event_id=number(context), rhythm=rhythm)
    await context.turn(views.held_again(context.say, number(context), found))
