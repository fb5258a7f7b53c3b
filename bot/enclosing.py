"""A card on its way: words alone, words under a file, or files as an album."""

from typing import Any

from telegram import InputMediaDocument, InputMediaPhoto
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.card import Card, Enclosed


async def send(bot: ExtBot[int], chat: int, card: Card, **how: Any) -> int:
    """One call, so that one claim and one settling suffice; the number of its first message.

    An album takes neither words nor buttons: it is sent behind a message that has them.
    """
    if len(card.enclosed) > 1:
        album = [media(it) for it in card.enclosed]
        return (await bot.send_media_group(chat, album, **how))[0].message_id
    if not card.enclosed:
        sent = await bot.send_message(chat, card.text, reply_markup=card.reply_markup, **how)
        return sent.message_id
    [one] = card.enclosed
    words: dict[str, Any] = {"caption": card.text or None, "reply_markup": card.reply_markup}
    if one.kind == "photo":
        return (await bot.send_photo(chat, one.file, **words, **how)).message_id
    return (await bot.send_document(chat, one.file, **words, **how)).message_id


def media(it: Enclosed) -> InputMediaPhoto | InputMediaDocument:
    return InputMediaPhoto(it.file) if it.kind == "photo" else InputMediaDocument(it.file)


async def edit(bot: ExtBot[int], chat: int, message: int, card: Card, **how: Any) -> None:
    """The words under a file are its caption."""
    where: dict[str, Any] = {"chat_id": chat, "message_id": message}
    where["reply_markup"] = card.reply_markup
    if card.enclosed:
        await bot.edit_message_caption(caption=card.text, **where, **how)
    else:
        await bot.edit_message_text(card.text, **where, **how)


async def delete(bot: ExtBot[int], chat: int, first: int, card: Card) -> bool:
    """Out of the chat, an album with all its messages, which are numbered on; False if too old."""
    for message in range(first, first + max(1, len(card.enclosed))):
        try:
            await bot.delete_message(chat, message)
        except BadRequest as no:
            if "not found" not in no.message:
                return False
    return True
