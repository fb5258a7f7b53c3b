"""Words that are kept nowhere: a prompt of ours, the answer to it, and a preview that bears them.

What a prompt is about stands in the link on one of its words, what was answered in the quotation of
the preview. So the process holds nothing between two messages, and any worker takes up the next.
"""

import re
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any, NamedTuple

from telegram import ForceReply, Message, ReplyParameters
from telegram.constants import MessageEntityType
from telegram.error import BadRequest
from telegram.ext import MessageHandler, filters

from bot.card import Card, Link, named
from bot.context import Context
from bot.pictures import anew

QUOTED: list[str | None] = [MessageEntityType.BLOCKQUOTE, MessageEntityType.EXPANDABLE_BLOCKQUOTE]
Callback = Callable[[Any, Any], Coroutine[Any, Any, None]]


class AnswersPrompt(filters.MessageFilter):
    """An answer to a prompt of ours; the parts of its link are the match."""

    def __init__(self, payload: str) -> None:
        super().__init__(data_filter=True)
        self.wanted = re.compile(rf"start={named(payload)}$")

    def filter(self, message: Message) -> dict[str, Any] | None:
        asked = message.reply_to_message
        if asked is None or asked.from_user is None or not asked.from_user.is_bot:
            return None
        links = (it.url or "" for it in asked.entities)
        found = next((m for m in map(self.wanted.search, links) if m), None)
        return {"matches": [found]} if found else None


class Means(filters.MessageFilter):
    """Words that are for one thing only, whatever else was asked."""

    def __init__(self, rule: Callable[[str], object]) -> None:
        super().__init__()
        self.rule = rule

    def filter(self, message: Message) -> bool:
        return bool(message.text and self.rule(message.text))


def meant(rule: Callable[[str], object], callback: Callback) -> MessageHandler[Any, None]:
    """Heard before any form, whose draft would keep the words beside who said them."""
    return MessageHandler(filters.ChatType.PRIVATE & Means(rule) & ~filters.COMMAND, callback)


class Prompt(NamedTuple):
    """A question that is answered by a reply to it; ``key`` its text, with ``link`` in it."""

    key: str
    payload: str

    async def ask(self, context: Context, hint: str, about: dict[str, object],
                  **facts: object) -> None:  # fmt: skip
        """Opens the reply on a phone at once."""
        await context.answer()
        link = Link(self.payload).url(context.bot.username, **about)
        words = context.say(self.key, link=link, **facts)
        reply = ForceReply(input_field_placeholder=context.say(hint))
        assert context.heard.effective_chat
        await context.bot.say(context.heard.effective_chat.id, words, reply)

    def answered(self, callback: Callback) -> MessageHandler[Any, None]:
        wanted = filters.ChatType.PRIVATE & AnswersPrompt(self.payload)
        return MessageHandler(wanted & ~filters.COMMAND, callback)

    def followed(self, callback: Callback) -> MessageHandler[Any, None]:
        """Who taps the word with the link is asked once more."""
        return Link(self.payload).followed(callback)


def tapped_message(context: Context) -> Message | None:
    """What was tapped; None, if it is too old to be read."""
    tapped = context.heard.callback_query and context.heard.callback_query.message
    return tapped if isinstance(tapped, Message) else None


def quoted(context: Context) -> str:
    """The words in the quotation of the tapped preview; none, if it is too old to be read."""
    tapped = tapped_message(context)
    if tapped is None:
        return ""
    found = tapped.parse_entities(QUOTED) or tapped.parse_caption_entities(QUOTED)
    return next(iter(found.values()), "")


def has_picture(context: Context) -> bool:
    """Whether the tapped preview is one of a photo."""
    tapped = tapped_message(context)
    return tapped is not None and bool(tapped.photo)


async def picture(context: Context) -> bytes | None:
    """The photo of the tapped preview, which was made anew when it was shown."""
    tapped = tapped_message(context)
    if tapped is None or not tapped.photo:
        return None
    return await made_anew(context, tapped)


async def made_anew(context: Context, message: Message) -> bytes:
    """The photo of a message, without whatever its file says of who made it; others go on."""
    file = await message.photo[-1].get_file()
    return await context.bot_data.bridge.draw(anew, bytes(await file.download_as_bytearray()))


async def show(context: Context, card: Card, picture: bytes | None = None) -> None:
    """A preview, as an answer to the words it quotes: so that they can be found to be deleted."""
    message = answer(context)
    behind = ReplyParameters(message.message_id, allow_sending_without_reply=True)
    how: dict[str, Any] = {"reply_markup": card.reply_markup, "reply_parameters": behind}
    if picture:
        await context.bot.send_photo(message.chat.id, picture, card.text, **how)
    else:
        await context.bot.send_message(message.chat.id, card.text, **how)


async def turn(context: Context, card: Card) -> None:
    """The tapped message becomes this card; under a photo its words do."""
    tapped = tapped_message(context)
    if tapped is None or not tapped.photo:
        return await context.turn(card)
    await context.answer()
    with suppress(BadRequest):  # brought twice: it reads so already
        await tapped.edit_caption(card.text, reply_markup=card.reply_markup)


async def clear(context: Context) -> None:
    """The tapped message and the words it answered leave the chat."""
    if tapped := tapped_message(context):
        words = tapped.reply_to_message
        for it in (tapped.message_id, words and words.message_id):
            with suppress(BadRequest):  # gone already, or older than Telegram lets us
                await context.bot.delete_message(tapped.chat.id, it or 0)


def answer(context: Context) -> Message:
    """The message that answered the prompt."""
    message = context.heard.effective_message
    assert isinstance(message, Message)
    return message
