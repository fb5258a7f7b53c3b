"""/trips: the trips there are, my choice and my place; for the committee the ranking."""

from telegram import Update

from bot.card import plain
from bot.commands import Command
from bot.context import Context
from bot.forms import DEADLINE, Form, Question
from bot.papers import trips as papers
from bot.papers.signs import file_name
from bot.views import trips as views
from union.members import actions as members
from union.members.rules import Duty
from union.trips import actions, rules

TRIP = Form(
    "trips",
    questions=[
        Question("title", rules.check_title),
        Question("routes", weigh=actions.weigh_routes, drawn=views.routes),
        Question("closes", reads=DEADLINE),
        Question("note", rules.check_note, optional=True),
    ],
    ends_in=actions.publish,
    then=views.published,
)
WISHES = [
    Question("first", choices=actions.routes, drawn=views.route),
    Question("second", choices=actions.routes, drawn=views.route, optional=True),
    Question("began", weigh=actions.weigh_began),
    Question("last", weigh=actions.weigh_last, optional=True),
]
CHOICE = Form("trips_choice", WISHES, ends_in=actions.choose, then=views.chosen)
FOR_OTHERS = Form(
    "trips_for",
    [Question("who"), *WISHES],
    ends_in=actions.choose_for,
    then=views.chosen,
)
EXTENDED = Form(
    "trips_extend",
    [Question("closes", reads=DEADLINE)],
    ends_in=actions.extend,
    then=views.extended,
)
CALL_OFF = Form(
    "trips_call_off",
    [Question("why", rules.check_why)],
    ends_in=actions.call_off,
    then=views.called_off,
)


async def lists(_: Update, context: Context) -> None:
    found, me = await context.ask(actions.listed), await context.ask(members.me)
    await context.turn(views.lists(context.say, found, Duty.HOLD_TRIPS in me.duties))


async def write(_: Update, context: Context) -> None:
    await context.ask(actions.may_hold)
    await TRIP.begin(context)


async def wish(_: Update, context: Context) -> None:
    """From the card in the group into the private chat."""
    await context.ask(actions.may_choose, trip_id=number(context))
    await context.answer(url=views.HOME.url(context.bot.username, trip_id=number(context)))


async def read(_: Update, context: Context) -> None:
    sheet = await context.ask(actions.read, trip_id=number(context))
    await context.turn(views.sheet(context.say, sheet))


async def choose(_: Update, context: Context) -> None:
    """What is known of me is not asked again."""
    known = await context.ask(actions.may_choose, trip_id=number(context))
    await CHOICE.begin(context, said=known, trip_id=number(context))


async def withdraw(_: Update, context: Context) -> None:
    sheet = await context.run(actions.withdraw, trip_id=number(context))
    await context.turn(views.sheet(context.say, sheet))


async def accept(_: Update, context: Context) -> None:
    sheet = await context.run(actions.accept, route_id=int(context.tapped("route_id")))
    await context.turn(views.sheet(context.say, sheet))


async def give_up(_: Update, context: Context) -> None:
    """A place is not lost by one slip of a thumb."""
    place = await context.ask(actions.may_give_up, route_id=int(context.tapped("route_id")))
    await context.show(views.sure_to_give_up(context.say, place))


async def give_up_sure(_: Update, context: Context) -> None:
    sheet = await context.run(actions.give_up, route_id=int(context.tapped("route_id")))
    await context.turn(views.sheet(context.say, sheet))


async def keep(_: Update, context: Context) -> None:
    found = await context.ask(actions.ranking, trip_id=number(context))
    await context.turn(views.keep(context.say, found))


async def ranking(_: Update, context: Context) -> None:
    found = await context.ask(actions.ranking, trip_id=number(context))
    await context.turn(views.ranking(context.say, found, int(context.tapped("page_id"))))


async def entry(_: Update, context: Context) -> None:
    found, mine = await context.ask(actions.entry, choice_id=int(context.tapped("choice_id")))
    await context.turn(views.entry(context.say, found, mine))


async def remove(_: Update, context: Context) -> None:
    found = await context.run(actions.remove, choice_id=int(context.tapped("choice_id")))
    await context.turn(views.ranking(context.say, found, 0))


async def table(_: Update, context: Context) -> None:
    """A file drawn beside everything else."""
    found = await context.ask(actions.ranking, trip_id=number(context))
    drawn = await context.bot_data.bridge.draw(papers.ranking, found, context.say)
    name = file_name(plain(context.say("trips-paper-name", title=found.title)))
    await context.hand("document", drawn, name=name)


async def tell(_: Update, context: Context) -> None:
    found = await context.ask(actions.ranking, trip_id=number(context))
    await context.turn(views.sure_to_tell(context.say, found))


async def tell_now(_: Update, context: Context) -> None:
    told = await context.run(actions.tell_places, trip_id=number(context))
    await context.turn(views.told(context.say, told))


async def choose_for(_: Update, context: Context) -> None:
    await begin(context, FOR_OTHERS)


async def extend(_: Update, context: Context) -> None:
    await begin(context, EXTENDED)


async def call_off(_: Update, context: Context) -> None:
    await context.ask(actions.may_call_off, trip_id=number(context))
    await CALL_OFF.begin(context, trip_id=number(context))


async def begin(context: Context, form: Form) -> None:
    await context.ask(actions.may_change, trip_id=number(context))
    await form.begin(context, trip_id=number(context))


def number(context: Context) -> int:
    return int(context.tapped("trip_id"))


COMMANDS = [Command("trips", "trips-command-trips", lists, Duty.BELONG)]
LINKS: list[object] = [views.HOME.followed(read)]
HANDLERS = [
    views.WISH.tapped(wish, in_groups=True),
    views.LISTS.tapped(lists),
    views.READ.tapped(read),
    views.WRITE.tapped(write),
    views.CHOOSE.tapped(choose),
    views.WITHDRAW.tapped(withdraw),
    views.ACCEPT.tapped(accept),
    views.GIVE_UP.tapped(give_up),
    views.GIVE_UP_SURE.tapped(give_up_sure),
    views.KEEP.tapped(keep),
    views.RANKING.tapped(ranking),
    views.ENTRY.tapped(entry),
    views.REMOVE.tapped(remove),
    views.TABLE.tapped(table),
    views.TELL.tapped(tell),
    views.TELL_NOW.tapped(tell_now),
    views.FOR.tapped(choose_for),
    views.EXTEND.tapped(extend),
    views.CALL_OFF.tapped(call_off),
]
FORMS = [TRIP, CHOICE, FOR_OTHERS, EXTENDED, CALL_OFF]
