"""/cancel: throw away the form one is filling in."""

from telegram import Update

from bot.commands import Command
from bot.context import Context
from union.drafts import actions
from union.kernel.refusal import Refusal


async def cancel(_: Update, context: Context) -> None:
    draft = await context.ask(actions.current)
    if draft is None:
        raise Refusal("drafts-nothing-to-cancel")
    await context.run(actions.cancel, form=draft.form, at=draft.version)
    await context.tell("drafts-cancelled")


COMMANDS = [Command("cancel", "drafts-command-cancel", cancel)]
HANDLERS: list[object] = []
LINKS: list[object] = []
