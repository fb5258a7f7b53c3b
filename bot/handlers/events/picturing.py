"""Pictures of an event, handed in privately or under its card; the album."""

from telegram import Message, Update

from bot.context import Context
from bot.forms import Form, Question
from bot.handlers.events.tapped import number
from bot.views import events as views
from union.events import actions, rules
from union.events.sheets import Pictured

TAKE_OUT = Form(
    "events_take_out",
    [Question("number", rules.check_picture)],
    ends_in=actions.take_out_picture,
    then=views.album,
)


async def hand_in(context: Context) -> None:
    """A picture that no question asked for."""
    message = shown(context)
    picture = message.photo[-1]
    taken = await context.run(actions.hand_in, file=picture.file_id, mark=picture.file_unique_id)
    await said(context, taken)


async def pin_up(_: Update, context: Context) -> None:
    """A picture in a group; what answers no card of ours is none of our business."""
    message = shown(context)
    answered = message.reply_to_message
    if answered is None or not await context.is_known():
        return
    picture = message.photo[-1]
    taken = await context.run(
        actions.pin_up,
        chat=message.chat_id,
        reply_to=answered.message_id,
        file=picture.file_id,
        mark=picture.file_unique_id,
    )
    if taken:
        await context.nod()


async def said(context: Context, taken: Pictured) -> None:
    """Words for the first; a nod to each that follows, for they come by the dozen."""
    if taken.mine == 1:
        await context.tell("events-pictured", title=taken.title)
    else:
        await context.nod()


async def album(_: Update, context: Context) -> None:
    found = await context.ask(actions.album, event_id=number(context))
    await context.hand_album(found.files)
    await context.show(views.album(context.say, found))


async def take_out(_: Update, context: Context) -> None:
    await context.ask(actions.album, event_id=number(context))
    await TAKE_OUT.begin(context, event_id=number(context))


def shown(context: Context) -> Message:
    message = context.heard.effective_message
    assert isinstance(message, Message)
    return message
