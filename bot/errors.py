"""The one place where a no becomes a sentence and a crash an apology."""

import logging
from contextlib import suppress

from telegram.error import Forbidden, NetworkError, TelegramError, TimedOut

from bot import forms
from bot.context import Context
from union.deliveries import actions as deliveries
from union.drafts import actions as drafts
from union.kernel.refusal import AlreadyDone, Refusal
from union.kernel.unit import NOBODY

log = logging.getLogger(__name__)


async def on_error(_: object, context: Context) -> None:
    match context.error:
        case AlreadyDone() as no:
            await show_where_they_stand(context, no)
        case Refusal() if await context.was_done():
            await show_where_they_stand(context, AlreadyDone())
        case Refusal(key="drafts-moved-on") as no if await is_filling_in(context):
            await context.tell(no.key)
            await resumed(context)
        case Refusal(key="drafts-moved-on"):
            await context.tell("drafts-gone")
        case Refusal() as no:
            await context.tell(no.key, **no.facts)
        case TelegramError() as silence if is_silence(silence) or await context.was_done():
            log.warning("not told: %s", type(silence).__name__)
        case crash:
            log.error("an update failed", exc_info=crash)
            await context.bot_data.bridge.run(NOBODY, deliveries.crashed)
            await context.tell("kernel-crashed")


def is_silence(error: TelegramError) -> bool:
    """The line is cut, or the person has just shut us out: nobody could be told anyway."""
    return type(error) is NetworkError or isinstance(error, Forbidden | TimedOut)


async def show_where_they_stand(context: Context, no: AlreadyDone) -> None:
    """After a repeated update, whose first answer may have been lost with us."""
    if not await resumed(context):
        await context.tell(no.key)


async def is_filling_in(context: Context) -> bool:
    with suppress(Refusal):
        return context.is_private and await context.ask(drafts.current) is not None
    return False


async def resumed(context: Context) -> bool:
    """Show where the person stands now, if they are in the middle of something."""
    with suppress(Refusal):
        return context.is_private and await forms.resume(context)
    return False
