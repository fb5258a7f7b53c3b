"""/calendar: the school's calendar, and what a written date means; the chair fills it in."""

from functools import cache

from telegram import Update

from bot.commands import Command
from bot.context import Context
from bot.forms import DAY, Form, Question
from bot.forms.form import Beside
from bot.settings import SEEDS
from bot.views import school_days as views
from union.calendar.festivals import Festivals, read_festivals
from union.calendar.understood import names_a_date
from union.members.rules import Duty
from union.school_days import actions

NOTICE = Form(
    "school_days_notice",
    questions=[Question("notice", weigh=actions.weigh_notice)],
    ends_in=actions.keep_notice,
    then=views.kept_notice,
    beside=Beside(actions.show_notice, "notice", views.beside),
)
TERM = Form(
    "school_days_term",
    questions=[
        Question("term", choices=actions.terms_offered, named="school-days-term-name"),
        Question("first", reads=DAY),
        Question("last", reads=DAY),
    ],
    ends_in=actions.keep_term,
    then=views.kept_term,
)


@cache
def festivals() -> Festivals:
    """The festivals in data/seeds."""
    return read_festivals(SEEDS)


async def calendar(_: Update, context: Context) -> None:
    """What follows the command is a date to be understood."""
    said = " ".join(context.args or [])
    if said:
        await means(context, said)
    else:
        await look(_, context)


async def look(_: Update, context: Context) -> None:
    found = await context.ask(actions.look, festivals=festivals())
    await context.turn(views.look(context.say, found))


async def means(context: Context, said: str) -> None:
    found = await context.ask(actions.meaning, said=said, festivals=festivals())
    await context.show(views.understood(context.say, found, context.today))


async def in_words(context: Context) -> None:
    """A sentence that is nothing but a date."""
    await means(context, context.words)


async def picked(_: Update, context: Context) -> None:
    """The one of several readings that was meant."""
    value = context.tapped("value")
    found = await context.ask(actions.picked, value=value, festivals=festivals())
    await context.turn(views.understood(context.say, found, context.today))


async def fill_notice(_: Update, context: Context) -> None:
    await NOTICE.begin(context)


async def fill_term(_: Update, context: Context) -> None:
    await TERM.begin(context)


COMMANDS = [Command("calendar", "school-days-command-calendar", calendar, Duty.BELONG)]
LINKS: list[object] = []
HANDLERS = [
    views.LOOK.tapped(look),
    views.PICK.tapped(picked),
    views.FILL_NOTICE.tapped(fill_notice),
    views.FILL_TERM.tapped(fill_term),
]
FORMS = [NOTICE, TERM]
PHRASES = [(names_a_date, in_words)]
