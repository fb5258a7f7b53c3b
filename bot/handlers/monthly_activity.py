"""Choosing the month's activity; what was chosen becomes an event."""

from telegram import Update

from bot.commands import Command
from bot.context import Context
from bot.views import monthly_activity as views
from union.monthly_activity import actions


async def vote(_: Update, context: Context) -> None:
    poll_id, number = int(context.tapped("poll_id")), int(context.tapped("number_id"))
    voted = await context.run(actions.vote, poll_id=poll_id, number=number)
    again = "yes" if voted.is_again else "no"
    await context.tell("polls-voted", item=voted.item, again=again)


async def hold(_: Update, context: Context) -> None:
    """The form of an event, its name filled in."""
    title = await context.ask(actions.chosen, poll_id=int(context.tapped("poll_id")))
    await context.bot_data.forms["events"].begin(context, said={"title": title})


COMMANDS: list[Command] = []
LINKS: list[object] = []
HANDLERS = [views.VOTE.tapped(vote, in_groups=True), views.HOLD.tapped(hold)]
