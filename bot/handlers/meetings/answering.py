"""Coming or not and why; the meetings there are; what is put on the agenda."""

from telegram import Message, Update

from bot.context import Context
from bot.forms import Form, Question
from bot.handlers.meetings.tapped import number
from bot.views.meetings import board as views
from bot.views.meetings import sheet as sheets
from union.kernel.unit import NOBODY
from union.meetings import actions, rules

REASON = Form(
    "meetings_reason",
    [Question("why", rules.check_why)],
    ends_in=actions.give_reason,
    then=views.answered,
)
PUT = Form(
    "meetings_put",
    [Question("items", weigh=actions.weigh_put)],
    ends_in=actions.add_items,
    then=views.added,
)


async def board(_: Update, context: Context) -> None:
    await context.turn(views.board(context.say, await context.ask(actions.board)))


async def ahead(_: Update, context: Context) -> None:
    """Another page of those to come."""
    found = await context.ask(actions.board)
    await context.turn(views.board(context.say, found, number(context, "page_id")))


async def past(_: Update, context: Context) -> None:
    found = await context.ask(actions.past)
    await context.turn(views.past(context.say, found, number(context, "page_id")))


async def read(_: Update, context: Context) -> None:
    found = await context.ask(actions.read, meeting_id=number(context))
    await context.turn(sheets.sheet(context.say, found))


async def come(_: Update, context: Context) -> None:
    said = await context.run(actions.answer, meeting_id=number(context), is_coming=True)
    await context.tell("meetings-answered", **views.about(context.say, said))


async def away(_: Update, context: Context) -> None:
    """It counts at once; the reason is asked for in a message of its own, and may be left out."""
    said = await context.run(actions.answer, meeting_id=number(context), is_coming=False)
    await context.tell("meetings-answered", **views.about(context.say, said))


async def reason(_: Update, context: Context) -> None:
    await context.ask(actions.read, meeting_id=number(context))
    await REASON.begin(context, meeting_id=number(context))


async def put(_: Update, context: Context) -> None:
    await context.ask(actions.may_put, meeting_id=number(context))
    await PUT.begin(context, meeting_id=number(context))


async def unsay(_: Update, context: Context) -> None:
    found = await context.run(actions.take_back, item_id=number(context, "item_id"))
    if context.is_private:
        await context.turn(sheets.sheet(context.say, found))
    else:
        await context.tell("meetings-unsaid")


async def reply(update: Update, context: Context) -> None:
    """A reply in the private chat: to a notice, or an answer like any other words."""
    if not await overhear(context):
        await context.bot_data.answer(update, context)


async def overhear(context: Context) -> bool:
    """A reply under a notice; whether it was one that says something."""
    message = context.heard.effective_message
    replied = message.reply_to_message if isinstance(message, Message) else None
    if replied is None or not isinstance(message, Message) or message.forward_origin:
        return False
    found = await context.bot_data.bridge.ask(
        NOBODY,
        actions.overheard,
        account=context.account,
        chat=message.chat_id,
        message=replied.message_id,
        text=context.words,
    )
    if found is None or not (found.is_sure or context.is_private):
        return False
    if found.is_sure:
        await hear(context, found.meeting_id)
    else:
        await context.tell("meetings-unclear")
    return True


async def hear(context: Context, meeting_id: int) -> None:
    said = await context.run(actions.hear, meeting_id=meeting_id, text=context.words)
    if said.added:
        await context.show(views.added(context.say, said.added))
    elif said.answered:
        await context.tell("meetings-answered", **views.about(context.say, said.answered))
