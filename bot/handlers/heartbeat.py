"""/heartbeat: how the day is, and whether to hear of it every evening."""

from telegram import Update

from bot.commands import Command
from bot.context import Context
from bot.views import heartbeat as views
from union.heartbeat import actions
from union.members.rules import Duty


async def look(_: Update, context: Context) -> None:
    facts, hears = await context.ask(actions.today), await context.ask(actions.hears)
    await context.turn(views.sheet(context.say, facts, hears))


async def toggle(_: Update, context: Context) -> None:
    hears = await context.run(actions.wish)
    await context.turn(views.sheet(context.say, await context.ask(actions.today), hears))


COMMANDS = [Command("heartbeat", "heartbeat-command-heartbeat", look, Duty.WATCH_DELIVERIES)]
LINKS: list[object] = []
HANDLERS = [views.TOGGLE.tapped(toggle)]
