"""/festivals: which are greeted, when, and in whose words."""

from telegram import Update

from bot.commands import Command
from bot.context import Context
from bot.forms import Form, Question
from bot.views import festivals as views
from union.festivals import actions, rules
from union.members.rules import Duty

RETIME = Form(
    "festivals_retime",
    [Question("at", rules.check_at)],
    ends_in=actions.retime,
    then=views.sheet,
)
REWORD = Form(
    "festivals_reword",
    [Question("words", rules.check_words)],
    ends_in=actions.reword,
    then=views.sheet,
)


async def lists(_: Update, context: Context) -> None:
    found = await context.ask(actions.coming)
    await context.turn(views.lists(context.say, found))


async def read(_: Update, context: Context) -> None:
    found = await context.ask(actions.look, festival=name(context))
    await context.turn(views.sheet(context.say, found))


async def switch(_: Update, context: Context) -> None:
    state = context.tapped("state")
    found = await context.run(actions.switch, festival=name(context), state=state)
    await context.turn(views.sheet(context.say, found))


async def stop(_: Update, context: Context) -> None:
    iso = context.tapped("iso")
    found = await context.run(actions.stop, festival=name(context), iso=iso)
    await context.turn(views.sheet(context.say, found))


async def restore(_: Update, context: Context) -> None:
    found = await context.run(actions.restore, festival=name(context))
    await context.turn(views.sheet(context.say, found))


async def retime(_: Update, context: Context) -> None:
    await begin(context, RETIME)


async def reword(_: Update, context: Context) -> None:
    await begin(context, REWORD)


async def begin(context: Context, form: Form) -> None:
    found = await context.ask(actions.look, festival=name(context))
    await form.begin(context, festival=found.name)


def name(context: Context) -> str:
    return context.tapped("festival")


COMMANDS = [
    Command("festivals", "festivals-command-festivals", lists, Duty.KEEP_CALENDAR),
]
LINKS: list[object] = []
HANDLERS = [
    views.LISTS.tapped(lists),
    views.READ.tapped(read),
    views.SWITCH.tapped(switch),
    views.STOP.tapped(stop),
    views.RETIME.tapped(retime),
    views.REWORD.tapped(reword),
    views.RESTORE.tapped(restore),
]
FORMS = [RETIME, REWORD]
