"""The committee's desk: its queues, one idea at a time, each step with a word to the author."""

from telegram import Update

from bot.card import plain
from bot.context import Context
from bot.forms import Form, Question
from bot.handlers.ideas.tapped import number
from bot.views.ideas import desk as views
from union.ideas import actions, rules
from union.ideas.rules import State

WORD = Question("word", rules.check_word)
NOTE = Form("ideas_note", [WORD], ends_in=actions.note, then=views.settled)
DECLINE = Form("ideas_decline", [WORD], ends_in=actions.decline, then=views.settled)
ADOPT = Form("ideas_adopt", [WORD], ends_in=actions.adopt, then=views.settled)
IMPLEMENT = Form(
    "ideas_implement",
    [Question("done", rules.check_word)],
    ends_in=actions.implement,
    then=views.settled,
)


async def desk(_: Update, context: Context) -> None:
    await context.turn(views.desk(context.say, await context.ask(actions.desk)))


async def queue(_: Update, context: Context) -> None:
    await show(context, context.tapped("which"), number(context, "page_id"))


async def show(context: Context, which: str, at: int) -> None:
    found = await context.ask(actions.queue, which=which, at=at)
    await context.turn(views.turn(context.say, found))


async def shortlist(_: Update, context: Context) -> None:
    """And on to the next, which stands in its place now."""
    settled = await context.run(actions.shortlist, idea_id=number(context))
    await context.answer(plain(context.say("ideas-shortlisted", number=settled.number)))
    await show(context, State.NEW.value, number(context, "page_id"))


async def note(_: Update, context: Context) -> None:
    await begin(context, NOTE, State.NOTED)


async def decline(_: Update, context: Context) -> None:
    await begin(context, DECLINE, State.NOTED)


async def adopt(_: Update, context: Context) -> None:
    await begin(context, ADOPT, State.ADOPTED)


async def implement(_: Update, context: Context) -> None:
    await begin(context, IMPLEMENT, State.IMPLEMENTED)


async def begin(context: Context, form: Form, then: State) -> None:
    await context.ask(actions.may_step, idea_id=number(context), then=then.value)
    await form.begin(context, idea_id=number(context))
