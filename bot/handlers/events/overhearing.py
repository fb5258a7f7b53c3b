"""What colleagues write in the group about an event, and taking it back."""

from telegram import Message, Update

from bot.context import Context
from bot.handlers.events.tapped import number
from bot.views import events as views
from union.events import actions
from union.events.chat import Intent, Kind
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY


async def overhear(context: Context) -> bool:
    """Words in a group: heard only if they certainly are about an event, and one's own."""
    message = context.heard.effective_message
    assert isinstance(message, Message)
    if message.forward_origin:
        return False
    answered = message.reply_to_message
    found = await context.bot_data.bridge.ask(
        NOBODY,
        actions.overheard,
        account=context.account,
        chat=message.chat_id,
        reply_to=answered.message_id if answered else None,
        text=context.words,
    )
    if found and found.is_sure:
        await HEARD[found.intent.kind](context, found.event_id, found.intent)
    elif found:
        await context.show(views.unsure(context.say, found))
    return found is not None


async def hear_coming(context: Context, event_id: int, it: Intent) -> None:
    companions = it.companions or None
    answered = await context.run(actions.come, event_id=event_id, companions=companions)
    await context.show(views.heard(context.say, answered, context.account))


async def hear_bringing(context: Context, event_id: int, it: Intent) -> None:
    answered = await context.run(actions.bring, event_id=event_id, more=it.companions)
    await context.show(views.heard(context.say, answered, context.account))


async def hear_going(context: Context, event_id: int, it: Intent) -> None:
    answered = await context.run(actions.go, event_id=event_id)
    await context.show(views.heard(context.say, answered, context.account))


async def hear_asking(context: Context, event_id: int, it: Intent) -> None:
    sheet = await context.ask(actions.read, event_id=event_id)
    await context.tell("events-names-now", **views.names(context.say, sheet.facts))


async def hear_for_others(context: Context, event_id: int, it: Intent) -> None:
    signed = await context.run(actions.sign_up_others, event_id=event_id, names=it.names)
    await context.show(views.signed_others(context.say, signed))


HEARD = {
    Kind.COME: hear_coming,
    Kind.WAIT: hear_coming,
    Kind.BRING: hear_bringing,
    Kind.COME_NOT: hear_going,
    Kind.LIST: hear_asking,
    Kind.FOR_OTHERS: hear_for_others,
}


async def undo(_: Update, context: Context) -> None:
    """Only whoever wrote the words takes them back."""
    if context.tapped("account") != str(context.account):
        raise Refusal("events-undo-not-yours")
    answered = await context.run(actions.go, event_id=number(context))
    await context.tell("events-undone", title=answered.title)
