"""Correcting what was sent, and taking it back."""

from telegram import Update

from bot.context import Context
from bot.forms import Form, Question
from bot.handlers.announcements.keeping import show
from bot.handlers.announcements.tapped import number
from bot.views.announcements import reports
from union.announcements import actions

CORRECTION = Form(
    "announcements_correct",
    [
        Question("text", weigh=actions.weigh_correction, is_rich=True),
        Question("how", choices=actions.ways_to_correct, named="announcements-how"),
    ],
    ends_in=actions.correct,
    then=reports.corrected,
)


async def correct(_: Update, context: Context) -> None:
    await context.ask(actions.ways_to_correct, number=number(context))
    await CORRECTION.begin(context, number=number(context))


async def proposed(_: Update, context: Context) -> None:
    found = await context.ask(actions.asked_to_correct, number=number(context))
    await context.turn(reports.correction(context.say, found))


async def agree(_: Update, context: Context) -> None:
    seen = context.tapped("stamp")
    said = await context.run(actions.agree_to_correct, number=number(context), stamp=seen)
    await show(context, said)


async def leave_it(_: Update, context: Context) -> None:
    await show(context, await context.run(actions.drop_correction, number=number(context)))


async def recall(_: Update, context: Context) -> None:
    found = await context.ask(actions.about_to_recall, number=number(context))
    await context.turn(reports.recalls(context.say, found))


async def recall_now(_: Update, context: Context) -> None:
    await show(context, await context.run(actions.recall, number=number(context)))
