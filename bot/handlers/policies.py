"""/settings: what this school decided, seen and changed."""

from telegram import Update

from bot.commands import Command
from bot.context import Context
from bot.forms import Form, Question
from bot.views import policies as views
from union.members.rules import Duty
from union.policies import actions

VALUE = Question("value", choices=actions.choices, named="policies-word", weigh=actions.weigh)
POLICY = Form("policies", questions=[VALUE], ends_in=actions.decide, then=views.decided)


async def lists(_: Update, context: Context) -> None:
    await context.show(views.lists(context.say, await context.ask(actions.lists)))


async def change(_: Update, context: Context) -> None:
    decided = await context.ask(actions.show, name=context.tapped("name"))
    await POLICY.begin(context, name=decided.name)


COMMANDS = [Command("settings", "policies-command-settings", lists, Duty.SET_POLICIES)]
LINKS: list[object] = []
HANDLERS = [views.CHANGE.tapped(change)]
FORMS = [POLICY]
