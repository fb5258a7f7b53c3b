"""/plan: the month's work; for the committee taking a plan in and noting what became of it."""

from collections.abc import Callable
from typing import Any

from telegram import Document, Message, Update

from bot import sheets
from bot.commands import Command
from bot.context import Context
from bot.forms import Form, Question
from bot.forms.form import Beside
from bot.sheets.table import Row
from bot.views import annual_plan as views
from union.annual_plan import actions, rules, written
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
TEMPLATE = Form(
    "annual_plan_template",
    [Question("year", choices=actions.template_years, named="annual-plan-template-year")],
    ends_in=actions.take_template,
    then=views.taken,
    beside=Beside(actions.show_template, "year", views.template),
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


PLANS = (".docx", ".doc", ".wps", ".txt")


def looks_like_plan(name: str) -> bool:
    """Whether a file's name is that of a written text."""
    return name.lower().endswith(PLANS)


async def this_month(_: Update, context: Context) -> None:
    await context.turn(views.board(context.say, await context.ask(actions.board)))


async def board(_: Update, context: Context) -> None:
    found = await context.ask(actions.board, iso=context.tapped("iso"))
    await context.turn(views.board(context.say, found))


async def write(_: Update, context: Context) -> None:
    await context.ask(actions.may_keep)
    await PLAN.begin(context)


async def template(_: Update, context: Context) -> None:
    await context.ask(actions.may_keep)
    await TEMPLATE.begin(context)


async def receive(context: Context) -> None:
    """A plan as a file: read where it can do no harm, and shown like one that was pasted."""
    await context.ask(actions.may_keep)
    message = context.heard.effective_message
    assert isinstance(message, Message)
    assert message.document
    said = written.as_pasted(await rows(message.document))
    await context.ask(actions.weigh_plan, plan=said)
    await PLAN.begin(context, said={"plan": said})


async def rows(document: Document) -> list[Row]:
    """The paragraphs and tables of a file in this chat."""
    name = document.file_name or ""
    sheets.check_size(document.file_size or 0, name, sheets.TEXT)
    file = await document.get_file()
    return await sheets.read_text(bytes(await file.download_as_bytearray()), name)


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


def made_into(form: str, question: str, most: int) -> Callable[..., Any]:
    """One tap: that form, in which this question is answered by the work, so long at most."""

    async def begin_with(_: Update, context: Context) -> None:
        found = await context.ask(actions.read, task_id=number(context))
        said = {question: rules.title(found.text, most)}
        await context.bot_data.forms[form].begin(context, said=said)

    return begin_with


def number(context: Context) -> int:
    return int(context.tapped("task_id"))


COMMANDS = [Command("plan", "annual-plan-command-plan", this_month, Duty.BELONG)]
LINKS: list[object] = []
HANDLERS = [
    views.BOARD.tapped(board),
    views.WRITE.tapped(write),
    views.TEMPLATE.tapped(template),
    views.ADD.tapped(add),
    views.SUMMARY.tapped(summary),
    views.READ.tapped(read),
    views.DONE.tapped(done),
    views.AGAIN.tapped(again),
    views.SKIP.tapped(skip),
    views.HAND.tapped(hand),
    views.LATER.tapped(later),
    views.EVENT.tapped(made_into("events", "title", most=40)),
    views.MEETING.tapped(made_into("meetings_once", "title", most=40)),
    views.ANNOUNCE.tapped(made_into("announcements", "text", most=120)),
    views.DROP.tapped(drop),
]
FORMS = [PLAN, TEMPLATE, ADD, SKIP, HAND]
FILES = [(looks_like_plan, receive)]
