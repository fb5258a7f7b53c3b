"""/roles: who holds which office; the chair gives and takes them."""

from telegram import Update

from bot.commands import Command
from bot.context import Context
from bot.forms import DAY, Form, Question
from bot.views import roles as views
from union.kernel.refusal import Refusal
from union.members.rules import Duty
from union.roles import actions

APPOINTMENT = Form(
    "roles",
    questions=[
        Question("who", weigh=actions.weigh_person),
        Question("until", weigh=actions.weigh_until, reads=DAY, optional=True, drawn=views.term),
    ],
    ends_in=actions.appoint,
    then=views.given,
)
NOTHING = "0"  # an office without unit or portfolio


async def lists(_: Update, context: Context) -> None:
    await context.turn(views.lists(context.say, await context.ask(actions.lists), 0))


async def page(_: Update, context: Context) -> None:
    found = await context.ask(actions.lists)
    await context.turn(views.lists(context.say, found, at(context)))


def at(context: Context) -> int:
    return int(context.tapped("page_id"))


async def give(_: Update, context: Context) -> None:
    await context.ask(actions.may_give)
    await context.turn(views.which(context.say))


async def give_one(_: Update, context: Context) -> None:
    role = context.tapped("role")
    place = await context.ask(actions.place, role=role)
    if place.units or place.portfolios:
        await context.turn(views.place(context.say, role, place, at(context)))
    else:
        await APPOINTMENT.begin(context, role=role, of=NOTHING)


async def give_of(_: Update, context: Context) -> None:
    role, of = context.tapped("role"), context.tapped("of")
    place = await context.ask(actions.place, role=role)
    if of not in {*(str(number) for number, _ in place.units), *place.portfolios}:
        raise Refusal("kernel-old-button")
    await APPOINTMENT.begin(context, role=role, of=of)


async def take(_: Update, context: Context) -> None:
    await context.ask(actions.may_give)
    found = await context.ask(actions.lists)
    await context.turn(views.take(context.say, found, at(context)))


async def show(_: Update, context: Context) -> None:
    await context.ask(actions.may_give)
    held = await context.ask(actions.show, appointment_id=int(context.tapped("appointment_id")))
    await context.turn(views.show(context.say, held))


async def dismiss(_: Update, context: Context) -> None:
    held = await context.run(actions.dismiss, appointment_id=int(context.tapped("appointment_id")))
    await context.turn(views.taken(context.say, held))


COMMANDS = [Command("roles", "roles-command-roles", lists, Duty.BELONG)]
LINKS: list[object] = []
HANDLERS = [
    views.LISTS.tapped(page),
    views.GIVE.tapped(give),
    views.GIVE_ONE.tapped(give_one),
    views.GIVE_OF.tapped(give_of),
    views.TAKE.tapped(take),
    views.SHOW.tapped(show),
    views.DISMISS.tapped(dismiss),
]
FORMS = [APPOINTMENT]
