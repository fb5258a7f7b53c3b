"""/birthdays: my own; for whoever keeps them the month, gifts, round ones, who is left in peace."""

from telegram import Update

from bot.card import plain
from bot.commands import Command
from bot.context import Context
from bot.forms import DAY, Form, Question
from bot.papers import birthdays as papers
from bot.papers.signs import file_name
from bot.views import birthdays as views
from union.birthdays import actions
from union.members.rules import Duty, check_name

HOLD = Form(
    "birthdays",
    [Question("who", check_name), Question("until", reads=DAY)],
    ends_in=actions.hold,
    then=views.holds,
)


async def home(_: Update, context: Context) -> None:
    await context.turn(views.mine(context.say, await context.ask(actions.mine)))


async def choose(_: Update, context: Context) -> None:
    mine = await context.run(actions.choose, habit=context.tapped("habit"))
    await context.turn(views.mine(context.say, mine))


async def wish(_: Update, context: Context) -> None:
    wished = await context.run(actions.wish, day_id=int(context.tapped("day_id")))
    again = "again" if wished.is_again else "mine" if wished.is_mine else "new"
    await context.tell("birthdays-wished", way=again)


async def this_month(_: Update, context: Context) -> None:
    await context.turn(views.month(context.say, await context.ask(actions.this_month)))


async def month(_: Update, context: Context) -> None:
    found = await context.ask(actions.month, iso=context.tapped("iso"))
    await context.turn(views.month(context.say, found))


async def give(_: Update, context: Context) -> None:
    member_id, iso = int(context.tapped("member_id")), context.tapped("iso")
    found = await context.run(actions.give, member_id=member_id, iso=iso)
    await context.turn(views.month(context.say, found))


async def table(_: Update, context: Context) -> None:
    """A file drawn beside everything else."""
    found = await context.ask(actions.month, iso=context.tapped("iso"))
    drawn = await context.bot_data.bridge.draw(papers.gift_list, found, context.say)
    name = plain(
        context.say("birthdays-paper", year=str(found.first.year), month=found.first.month)
    )
    await context.hand("document", drawn, name=file_name(f"{name}.docx"))


async def round_ones(_: Update, context: Context) -> None:
    found = await context.ask(actions.round_ones)
    await context.turn(views.round_ones(context.say, context.today.year, found))


async def holds(_: Update, context: Context) -> None:
    await context.turn(views.holds(context.say, await context.ask(actions.holds)))


async def hold(_: Update, context: Context) -> None:
    await context.ask(actions.holds)
    await HOLD.begin(context)


async def let_go(_: Update, context: Context) -> None:
    found = await context.run(actions.let_go, member_id=int(context.tapped("member_id")))
    await context.turn(views.holds(context.say, found))


COMMANDS = [Command("birthdays", "birthdays-command-birthdays", home, Duty.BELONG)]
LINKS: list[object] = []
HANDLERS = [
    views.WISH.tapped(wish, in_groups=True),
    views.CHOOSE.tapped(choose),
    views.HOME.tapped(home),
    views.THIS.tapped(this_month),
    views.MONTH.tapped(month),
    views.GIVE.tapped(give),
    views.TABLE.tapped(table),
    views.ROUND.tapped(round_ones),
    views.HOLDS.tapped(holds),
    views.HOLD.tapped(hold),
    views.LET_GO.tapped(let_go),
]
FORMS = [HOLD]
