"""Publishing an event, step by step or in one line; the same once more."""

from telegram import Update

from bot.context import Context
from bot.forms import DEADLINE, MOMENT, Form, Question
from bot.handlers.events.answering import listed
from bot.handlers.events.tapped import number
from bot.views import events as views
from union.events import actions, rules
from union.members import actions as members
from union.members.rules import Duty

EVENT = Form(
    "events",
    questions=[
        Question("title", rules.check_title),
        Question("starts", reads=MOMENT),
        Question("place", rules.check_place),
        Question("audience", choices=actions.audiences, drawn=views.audience),
        Question("shown", choices=actions.ways, named="events-shown-word"),
        Question("quota", rules.check_quota, optional=True),
        Question("closes", reads=DEADLINE, optional=True),
        Question("companions", rules.check_companions, optional=True),
        Question("fee", rules.check_fee, optional=True),
        Question("note", rules.check_note, optional=True),
        Question("ends", weigh=actions.weigh_ends, optional=True, drawn=views.ends),
    ],
    ends_in=actions.publish,
    then=views.published,
)


async def write(_: Update, context: Context) -> None:
    """What follows the command is the event in one line."""
    line = context.words.partition(" ")[2] if context.args else ""
    if line:
        await write_line(context, line)
    else:
        await context.ask(actions.may_hold)
        await EVENT.begin(context)


async def in_words(context: Context) -> None:
    """Who may not hold one, but speaks of events, is shown those there are."""
    me = await context.ask(members.me)
    if Duty.HOLD_EVENTS in me.duties:
        await write_line(context, context.words)
    else:
        await context.show(await listed(context, 0))


async def write_line(context: Context, line: str) -> None:
    """Only what is missing is asked."""
    said = await context.ask(actions.take_apart, text=line)
    await EVENT.begin(context, said=said)


async def again(_: Update, context: Context) -> None:
    """The same once more, a week later: shown in full, to be changed or published."""
    said = await context.ask(actions.again, event_id=number(context))
    await EVENT.begin(context, said=said)
