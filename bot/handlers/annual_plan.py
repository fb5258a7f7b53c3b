"""/plan: the month's work; for the committee taking a plan in and noting what became of it."""

from telegram import Update

from bot.commands import Command
from bot.context import Context
from bot.forms import Form, Question
from bot.views import annual_plan as views
from union.annual_plan import actions, rules
from union.members.rules import Duty, check_name

PLAN = Form(
    "annual_plan",
    [
        Question("plan", weigh=actions.weigh_plan, drawn=views.understood),
        Question("year", lambda text: str(rules.read_year(text)), optional=True),
    ],
    ends_in=actions.take_in,
    then=views.taken,
)
ADD = Form(
    "annual_plan_add",
    [Question("text", rules.check_text)],
    ends_in=actions.add,
    then=views.board,
)
SKIP = Form(
    "annual_plan_skip",
    [Question("why", rules.check_why)],
    ends_in=actions.skip,
    then=views.task,
)
HAND = Form(
    "annual_plan_hand",
    [Question("who", check_name)],
    ends_in=actions.hand_to,
    then=views.task,
)


async def this_month(_: Update, context: Context) -> None:
    await context.turn(views.board(context.say, await context.ask(actions.board)))


async def board(_: Update, context: Context) -> None:
    found = await context.ask(actions.board, iso=context.tapped("iso"))
    await context.turn(views.board(context.say, found))


async def write(_: Update, context: Context) -> None:
    await context.ask(actions.may_keep)
    await PLAN.begin(context)


async def add(_: Update, context: Context) -> None:
    await context.ask(actions.may_keep)
    await ADD.begin(context, iso=context.tapped("iso"))


async def summary(_: Update, context: Context) -> None:
    iso = context.tapped("iso")
    found = await context.ask(actions.summary, iso=iso)
    await context.turn(views.summary(context.say, int(iso[:4]), found))


async def read(_: Update, context: Context) -> None:
    found = await context.ask(actions.read, task_id=number(context))
    await context.turn(views.task(context.say, found))


async def done(_: Update, context: Context) -> None:
    await settled(context, rules.State.DONE)


async def again(_: Update, context: Context) -> None:
    await settled(context, rules.State.PLANNED)


async def settled(context: Context, state: rules.State) -> None:
    found = await context.run(actions.settle, task_id=number(context), state=state.value)
    await context.turn(views.task(context.say, found))


async def skip(_: Update, context: Context) -> None:
    await begin(context, SKIP)


async def hand(_: Update, context: Context) -> None:
    await begin(context, HAND)


async def begin(context: Context, form: Form) -> None:
    await context.ask(actions.read, task_id=number(context))
    await form.begin(context, task_id=number(context))


async def later(_: Update, context: Context) -> None:
    found = await context.run(actions.postpone, task_id=number(context))
    await context.turn(views.task(context.say, found))


async def drop(_: Update, context: Context) -> None:
    found = await context.run(actions.drop, task_id=number(context))
    await context.turn(views.board(context.say, found))


async def event(_: Update, context: Context) -> None:
    """The form of an event, its name filled in."""
    found = await context.ask(actions.read, task_id=number(context))
    await context.bot_data.forms["events"].begin(context, said={"title": found.text[:40]})


def number(context: Context) -> int:
    return int(context.tapped("task_id"))


COMMANDS = [Command("plan", "annual-plan-command-plan", this_month, Duty.BELONG)]
LINKS: list[object] = []
HANDLERS = [
    views.BOARD.tapped(board),
    views.WRITE.tapped(write),
    views.ADD.tapped(add),
    views.SUMMARY.tapped(summary),
    views.READ.tapped(read),
    views.DONE.tapped(done),
    views.AGAIN.tapped(again),
    views.SKIP.tapped(skip),
    views.HAND.tapped(hand),
    views.LATER.tapped(later),
    views.EVENT.tapped(event),
    views.DROP.tapped(drop),
]
FORMS = [PLAN, ADD, SKIP, HAND]
