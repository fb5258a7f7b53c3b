"""/newevent: publish one, step by step or in one line; /events: those to come, and my answer."""

from telegram import Update

from bot.card import Card
from bot.commands import Command
from bot.context import Context
from bot.forms import DEADLINE, MOMENT, Form, Question
from bot.views import events as views
from union.events import actions, rules
from union.events.sheets import Answered
from union.members import actions as members
from union.members.rules import Duty

EVENT = Form(
    "events",
    questions=[
        Question("title", rules.check_title),
        Question("starts", reads=MOMENT),
        Question("place", rules.check_place),
        Question("audience", choices=actions.audiences, drawn=views.audience),
        Question("quota", rules.check_quota, optional=True),
        Question("closes", reads=DEADLINE, optional=True),
        Question("companions", rules.check_companions, optional=True),
        Question("fee", rules.check_fee, optional=True),
        Question("note", rules.check_note, optional=True),
        Question("ends", weigh=actions.weigh_ends, optional=True),
    ],
    ends_in=actions.publish,
    then=views.published,
)
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
CALL_OFF = Form(
    "events_call_off",
    [Question("why", rules.check_why)],
    ends_in=actions.call_off,
    then=views.changed,
)


async def write(_: Update, context: Context) -> None:
    """What follows the command is the event in one line."""
    await context.ask(actions.may_hold)
    await EVENT.begin(context)


async def lists(_: Update, context: Context) -> None:
    await context.turn(await listed(context, 0))


async def more(_: Update, context: Context) -> None:
    await context.turn(await listed(context, int(context.tapped("page_id"))))


async def listed(context: Context, at: int) -> Card:
    found = await context.ask(actions.lists_of)
    me = await context.ask(members.me)
    return views.lists(context.say, found, Duty.HOLD_EVENTS in me.duties, at)


async def read(_: Update, context: Context) -> None:
    sheet = await context.ask(actions.read, event_id=number(context))
    await context.turn(views.sheet(context.say, sheet))


async def follow(_: Update, context: Context) -> None:
    """From a group into the private chat, which is open from now on."""
    await context.run(members.arrive, locale=context.locale)
    await read(_, context)


async def come(_: Update, context: Context) -> None:
    await told(context, await context.run(actions.come, event_id=number(context)))


async def bring(_: Update, context: Context) -> None:
    await told(context, await context.run(actions.bring, event_id=number(context)))


async def fewer(_: Update, context: Context) -> None:
    await told(context, await context.run(actions.bring_fewer, event_id=number(context)))


async def go(_: Update, context: Context) -> None:
    await told(context, await context.run(actions.go, event_id=number(context)))


async def told(context: Context, it: Answered) -> None:
    """A pop-up; in the private chat the sheet shows how it stands, too."""
    await context.tell("events-answered", **views.answered(it))
    if context.is_private:
        sheet = await context.ask(actions.read, event_id=it.event_id)
        await context.turn(views.sheet(context.say, sheet))


async def names(_: Update, context: Context) -> None:
    sheet = await context.ask(actions.read, event_id=number(context))
    await context.tell("events-names-now", **views.names(context.say, sheet.facts))


async def remind(_: Update, context: Context) -> None:
    sheet = await context.ask(actions.read, event_id=number(context))
    await context.turn(views.remind(context.say, sheet.id, sheet.remind))


async def remind_me(_: Update, context: Context) -> None:
    now = await context.run(actions.remind_me, remind=context.tapped("remind"))
    await context.turn(views.remind(context.say, number(context), now))


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


async def call_off(_: Update, context: Context) -> None:
    await begin(context, CALL_OFF)


async def begin(context: Context, form: Form) -> None:
    await context.ask(actions.may_organise, event_id=number(context))
    await form.begin(context, event_id=number(context))


async def close(_: Update, context: Context) -> None:
    await context.run(actions.close, event_id=number(context))
    await keep(_, context)


async def reopen(_: Update, context: Context) -> None:
    await context.run(actions.reopen, event_id=number(context))
    await keep(_, context)


def number(context: Context) -> int:
    return int(context.tapped("event_id"))


COMMANDS = [
    Command("events", "events-command-events", lists, Duty.BELONG),
    Command("newevent", "events-command-newevent", write, Duty.HOLD_EVENTS),
]
LINKS = [views.FULL.followed(follow)]
HANDLERS = [
    views.COME.tapped(come, in_groups=True),
    views.BRING.tapped(bring, in_groups=True),
    views.FEWER.tapped(fewer),
    views.GO.tapped(go, in_groups=True),
    views.NAMES.tapped(names, in_groups=True),
    views.LISTS.tapped(more),
    views.READ.tapped(read),
    views.WRITE.tapped(write),
    views.REMIND.tapped(remind),
    views.REMIND_ME.tapped(remind_me),
    views.KEEP.tapped(keep),
    views.MOVE.tapped(move),
    views.RELOCATE.tapped(relocate),
    views.RESIZE.tapped(resize),
    views.CLOSE.tapped(close),
    views.REOPEN.tapped(reopen),
    views.CALL_OFF.tapped(call_off),
]
FORMS = [EVENT, MOVE, PLACE, QUOTA, CALL_OFF]
