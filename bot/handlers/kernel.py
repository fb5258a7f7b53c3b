"""/help, and an answer to everything that is not understood."""

from telegram import Update
from telegram.ext import CallbackQueryHandler, MessageHandler, filters

from bot.commands import Command, Where, allowed
from bot.context import Context
from bot.views import kernel as views
from union.kernel.refusal import Refusal
from union.members import actions as members


async def help(_: Update, context: Context) -> None:
    """Only what this person may do."""
    person = await context.ask(members.me)
    mine = allowed(context.bot_data.commands, person.duties)
    here = mine if context.is_private else [it for it in mine if it.where & Where.GROUP]
    await context.show(views.help(context.say, here))


async def not_understood(_: Update, context: Context) -> None:
    """With what could be meant."""
    person = await context.ask(members.me)
    mine = allowed(context.bot_data.commands, person.duties)
    await context.show(views.not_understood(context.say, context.words, mine))


async def old_button(_: Update, context: Context) -> None:
    raise Refusal("kernel-old-button")


COMMANDS = [Command("help", "kernel-command-help", help, where=Where.PRIVATE | Where.GROUP)]
HANDLERS: list[object] = []
LINKS: list[object] = []
LAST = [
    CallbackQueryHandler(old_button),
    MessageHandler(filters.ChatType.PRIVATE & ~filters.StatusUpdate.ALL, not_understood),
]
