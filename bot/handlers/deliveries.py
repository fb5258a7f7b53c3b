"""/deliveries: letters nobody knows to have arrived, settled one by one."""

from telegram import Update

from bot.commands import Command
from bot.context import Context
from bot.views import deliveries as views
from union.deliveries import actions
from union.members.rules import Duty


async def doubts(_: Update, context: Context) -> None:
    await show(context)


async def arrived(_: Update, context: Context) -> None:
    await context.run(actions.arrived, letter_id=int(context.tapped("letter_id")))
    await show(context)


async def again(_: Update, context: Context) -> None:
    await context.run(actions.send_again, letter_id=int(context.tapped("letter_id")))
    await show(context)


async def send_late(_: Update, context: Context) -> None:
    await context.run(actions.send_all_late)
    await show(context)


async def all_late(_: Update, context: Context) -> None:
    await context.run(actions.let_go_late)
    await show(context)


async def show(context: Context) -> None:
    await context.turn(views.doubts(context.say, await context.ask(actions.doubts)))


COMMANDS = [Command("deliveries", "deliveries-command-deliveries", doubts, Duty.WATCH_DELIVERIES)]
LINKS: list[object] = []
HANDLERS = [
    views.SHOW.tapped(doubts),
    views.ARRIVED.tapped(arrived),
    views.AGAIN.tapped(again),
    views.SEND_LATE.tapped(send_late),
    views.ALL_LATE.tapped(all_late),
]
