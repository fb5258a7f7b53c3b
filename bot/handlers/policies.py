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
    """What follows the command is looked for."""
    if words := " ".join(context.args or []):
        await context.show(views.found(context.say, words, await context.ask(actions.lists)))
    else:
        await context.show(views.chapters(context.say, await context.ask(actions.chapters)))


async def chapters(_: Update, context: Context) -> None:
    await context.turn(views.chapters(context.say, await context.ask(actions.chapters)))


async def chapter(_: Update, context: Context) -> None:
    under = await context.ask(actions.chapter, name=context.tapped("name"))
    await context.turn(views.chapter(context.say, under))


async def change(_: Update, context: Context) -> None:
    decided = await context.ask(actions.show, name=context.tapped("name"))
    await POLICY.begin(context, name=decided.name)


COMMANDS = [Command("settings", "policies-command-settings", lists, Duty.SET_POLICIES)]
LINKS: list[object] = []
HANDLERS = [
    views.CHAPTERS.tapped(chapters),
    views.CHAPTER.tapped(chapter),
    views.CHANGE.tapped(change),
]
FORMS = [POLICY]
