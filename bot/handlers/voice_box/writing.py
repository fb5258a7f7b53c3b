"""Writing a letter: how, to whom, the words, a look at them, and into the box."""

from telegram import Message, Update
from telegram.constants import ChatType

from bot import slips
from bot.context import Context
from bot.views.voice_box import buttons, door, group
from union.kernel.refusal import Refusal
from union.members import actions as members
from union.voice_box import actions, rules
from union.voice_box.rules import Spent, Way
from union.voice_box.sheets import Door, Receiver


async def suggest(_: Update, context: Context) -> None:
    """The door of the box; in a group the way to it."""
    if not context.is_private:
        return await context.show(group.door(context.say, context.bot.username))
    await context.show(door.door(context.say, await context.ask_apart(actions.door)))


async def follow(_: Update, context: Context) -> None:
    """From a group into the private chat, which is open from now on."""
    await context.run(members.arrive, locale=context.locale)
    await context.show(door.door(context.say, await context.ask_apart(actions.door)))


async def how(_: Update, context: Context) -> None:
    found = await context.ask_apart(actions.door)
    await context.turn(door.way(context.say, found, Way(context.tapped("how"))))


async def write(_: Update, context: Context) -> None:
    """The prompt whose answer is the letter."""
    found = await context.ask_apart(actions.door)
    way, to = Way(context.tapped("how")), receiver(found, context.tapped("to"))
    await buttons.WORDS.ask(
        context, "voice-box-hint", {"how": way.value, "to": to.to},
        how=door.how(context.say, way), to=door.to(context.say, to),
    )  # fmt: skip


async def written(_: Update, context: Context) -> None:
    """An answer to that prompt."""
    await look(context, Way(context.tapped("how")), context.tapped("to"), context.words)


async def written_at_once(context: Context) -> None:
    """ "匿名：食堂…": the words, how and to whom in one message."""
    said = rules.written(context.words)
    if said is None:
        raise Refusal("voice-box-text-short")
    await look(context, said.way, said.to, said.text)


async def surely_written(_: Update, context: Context) -> None:
    await written_at_once(context)


async def look(context: Context, way: Way, to: str, words: str) -> None:
    """The preview bears the words; nothing of them is kept."""
    message, found = slips.answer(context), await context.ask_apart(actions.door)
    picture = await picture_of(context, message)
    text = text_of(message, words, picture)
    card = door.preview(context.say, text, found, way, receiver(found, to), rules.new_nonce(),
                        picture is not None)  # fmt: skip
    await slips.show(context, card, picture)


async def picture_of(context: Context, message: Message) -> bytes | None:
    """A photo made anew; whatever else can be sent may tell who made it."""
    if message.photo:
        return await slips.made_anew(context, message)
    if message.text is None:
        raise Refusal("voice-box-text-expected")
    return None


def text_of(message: Message, words: str, picture: bytes | None) -> str:
    """Checked before it is shown; a photo may speak for itself."""
    return rules.check_caption(message.caption or "") if picture else rules.check_text(words)


async def instead(_: Update, context: Context) -> None:
    """The same words, another way."""
    found, way = await context.ask_apart(actions.door), Way(context.tapped("how"))
    to = receiver(found, context.tapped("to"))
    card = door.preview(context.say, words_shown(context), found, way, to,
                        context.tapped("nonce"), slips.has_picture(context))  # fmt: skip
    await slips.turn(context, card)


async def send(_: Update, context: Context) -> None:
    """Into the box. Brought twice, the tap meets its own letter and shows the same receipt."""
    nonce, now = context.tapped("nonce"), context.now
    text, picture = words_shown(context), await slips.picture(context)
    rations = context.bot_data.rations
    most = await context.ask_apart(actions.rations)
    spent = None if rations.is_left_for_all(most.hourly_of_all, now) else Spent.OF_ALL
    if not rations.is_left("write", context.account, most.daily, now):
        spent = Spent.OWN
    posted = await context.run_apart(
        actions.post, nonce=nonce, way=Way(context.tapped("how")), to=context.tapped("to"),
        text=text, picture=picture, spent=spent,
    )  # fmt: skip
    if posted.is_new:
        rations.take("write", context.account, now)
        rations.take_of_all(now)
    await slips.turn(context, door.posted(context.say, posted, nonce))


def words_shown(context: Context) -> str:
    """What the tapped preview quotes; it may be a picture without words."""
    text = slips.quoted(context)
    if not text and not slips.has_picture(context):
        raise Refusal("voice-box-too-old")
    return text


async def drop(_: Update, context: Context) -> None:
    await slips.turn(context, context.card("voice-box-dropped"))


async def noted(_: Update, context: Context) -> None:
    """Whether the receipt was really noted."""
    nonce = context.tapped("nonce")
    found = await context.ask_apart(actions.endings, nonce=nonce)
    await slips.turn(context, door.check(context.say, nonce, found.offered))


async def ending(_: Update, context: Context) -> None:
    """The right one: the receipt is shown no more. Another: it is shown once more."""
    nonce = context.tapped("nonce")
    receipt = (await context.ask_apart(actions.endings, nonce=nonce)).receipt
    if receipt.endswith(context.tapped("digits")):
        return await slips.turn(context, door.checked(context.say))
    await context.tell("voice-box-wrong-ending")
    await slips.turn(context, door.once_more(context.say, receipt, nonce))


async def clear(_: Update, context: Context) -> None:
    """The words and this message leave the chat."""
    await context.ask_apart(actions.rations)
    await slips.clear(context)
    await context.tell("voice-box-cleared")


def receiver(found: Door, to: str) -> Receiver:
    """Somebody who is there to answer."""
    there = next((it for it in found.receivers if it.to == to), None)
    if there is None:
        raise Refusal("voice-box-nobody-there")
    return there


async def overhear(context: Context) -> bool:
    """A long complaint in a group, or a letter to the box: led to the private chat, once a day."""
    if not (rules.complains(context.words) or rules.written(context.words)):
        return False
    chat = context.heard.effective_chat
    if chat is None or chat.type == ChatType.PRIVATE or not await context.is_known():
        return False
    rations = context.bot_data.rations
    if not rations.is_left("aside", chat.id, 1, context.now):
        return False
    rations.take("aside", chat.id, context.now)
    await context.show(group.aside(context.say, context.bot.username))
    return True
