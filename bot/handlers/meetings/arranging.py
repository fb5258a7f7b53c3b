"""Setting up the regular meetings, calling a single one, moving one, calling it off."""

from telegram import Update

from bot.context import Context
from bot.forms import MOMENT, Form, Question
from bot.forms.form import Beside
from bot.handlers.meetings.answering import board
from bot.handlers.meetings.tapped import number
from bot.views.meetings import board as views
from union.meetings import actions, rules
from union.meetings.written import split_series
from union.members import actions as members
from union.members.rules import Duty

SERIES = Form(
    "meetings",
    questions=[
        Question("which", choices=actions.bodies, drawn=views.body),
        Question("rhythm", weigh=actions.weigh_rhythm, drawn=views.told_rhythm),
        Question("place", rules.check_place),
        Question("free", choices=actions.free_ways, named="meetings-free-word", optional=True),
    ],
    ends_in=actions.set_up,
    then=views.set_up,
    split=split_series,
    beside=Beside(actions.next_days, "rhythm", views.beside),
)
ONCE = Form(
    "meetings_once",
    questions=[
        Question("which", choices=actions.bodies, drawn=views.body),
        Question("starts", reads=MOMENT),
        Question("place", rules.check_place),
        Question("title", rules.check_title, optional=True),
        Question("items", weigh=actions.weigh_items, optional=True),
    ],
    ends_in=actions.call,
    then=views.called,
)
MOVE = Form(
    "meetings_move", [Question("starts", reads=MOMENT)], ends_in=actions.move, then=views.called
)
PLACE = Form(
    "meetings_place",
    [Question("place", rules.check_place)],
    ends_in=actions.relocate,
    then=views.called,
)
CALL_OFF = Form(
    "meetings_off",
    [Question("why", rules.check_why)],
    ends_in=actions.call_off,
    then=views.called,
)


async def set_up(_: Update, context: Context) -> None:
    await context.ask(actions.may_convene)
    await SERIES.begin(context)


async def call(_: Update, context: Context) -> None:
    await context.ask(actions.may_convene)
    await ONCE.begin(context)


async def in_words(context: Context) -> None:
    """A meeting in one line; who calls none is shown those there are."""
    me = await context.ask(members.me)
    if Duty.HOLD_MEETINGS not in me.duties:
        await board(context.heard, context)
        return
    taken = await context.ask(actions.take_apart, text=context.words)
    await ONCE.begin(context, said=taken.said)


async def series(_: Update, context: Context) -> None:
    found = await context.ask(actions.series, series_id=number(context, "series_id"))
    await context.turn(views.series(context.say, found))


async def change(_: Update, context: Context) -> None:
    """The same answers, each to be changed; it takes the place of the old one."""
    series_id = number(context, "series_id")
    said = await context.ask(actions.answers_of, series_id=series_id)
    await SERIES.begin(context, said=said, replaces=str(series_id))


async def end(_: Update, context: Context) -> None:
    found = await context.ask(actions.series, series_id=number(context, "series_id"))
    await context.turn(views.sure_to_end(context.say, found))


async def end_sure(_: Update, context: Context) -> None:
    found = await context.run(actions.end_series, series_id=number(context, "series_id"))
    await context.turn(views.ended(context.say, found))


async def move(_: Update, context: Context) -> None:
    await begin(context, MOVE)


async def place(_: Update, context: Context) -> None:
    await begin(context, PLACE)


async def call_off(_: Update, context: Context) -> None:
    await context.ask(actions.may_call_off, meeting_id=number(context))
    await CALL_OFF.begin(context, meeting_id=number(context))


async def begin(context: Context, form: Form) -> None:
    await context.ask(actions.may_change, meeting_id=number(context))
    await form.begin(context, meeting_id=number(context))
