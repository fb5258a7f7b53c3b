"""The women's committee chooses what to hold on Women's Day; what was chosen becomes an event."""

from telegram import Update

from bot.card import plain
from bot.commands import Command
from bot.context import Context
from bot.views import womens_day as views
from union.events.rules import Audience, Shown
from union.womens_day import actions


async def vote(_: Update, context: Context) -> None:
    voted = await context.run(actions.vote, **one_of(context))
    again = "yes" if voted.is_again else "no"
    await context.tell("polls-voted", item=voted.item, again=again)


async def hold(_: Update, context: Context) -> None:
    """The form of an event for the women, what we know of it filled in, for the groups to read."""
    item, house = await context.ask(actions.chosen, **one_of(context)), context.bot_data
    title = plain(house.texts.say(house.locale, "womens-day-title", item=item))
    said = {"title": title, "audience": Audience.WOMEN, "shown": Shown.NAMES, "companions": None}
    await house.forms["events"].begin(context, said=said)


def one_of(context: Context) -> dict[str, int]:
    """Which choice of which poll."""
    return {"poll_id": int(context.tapped("poll_id")), "number": int(context.tapped("number_id"))}


COMMANDS: list[Command] = []
LINKS: list[object] = []
HANDLERS = [views.VOTE.tapped(vote), views.HOLD.tapped(hold)]
