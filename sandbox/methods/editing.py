"""Changing what a bot has sent."""

from typing import Any

from sandbox import posting
from sandbox.call import Call, captioned
from sandbox.chats import Chat, Message
from sandbox.methods.media import SPOKEN, content, received
from sandbox.refusal import bad_request
from sandbox.spec import missing

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
CAPTION = ("caption", "caption_entities", "show_caption_above_media")
TEXT = ("text", "entities", "link_preview_options")
COMPARED = (*TEXT, *CAPTION, "reply_markup", "has_media_spoiler", *SPOKEN)


def own(call: Call) -> tuple[Chat, Message]:
    """The message to edit, if it is one the bot may edit."""
    if call.get("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    for name in ("chat_id", "message_id"):
        if call.get(name) in (None, ""):
            raise missing(name)
    chat = call.chat(writes=True)
    message = call.message("message to edit", chat)
    if message["from"]["id"] != call.bot.id or message["message_id"] in chat.markups:
        raise bad_request("message can't be edited")
    return chat, message


def changed(
    call: Call, chat: Chat, old: Message, dropped: tuple[str, ...], new: dict[str, Any]
) -> Message:
    """Replaces some of a message; its keyboard goes unless it is sent along again."""
    markup = call.inline_markup()
    kept = {name: v for name, v in old.items() if name not in (*dropped, "reply_markup")}
    message = {**kept, **new}
    if markup is not None:
        message["reply_markup"] = markup
    if all(message.get(name) == old.get(name) for name in COMPARED):
        raise bad_request(NOT_MODIFIED)
    call.world.spend(call.bot, chat.id, edits=True)
    message["edit_date"] = call.world.now()
    posting.replaced(call.world, chat, message)
    return message


def edit_message_text(call: Call) -> Message:
    if call.get("rich_message"):
        raise bad_request("rich messages are not emulated")
    text, entities = call.text()
    chat, old = own(call)
    if "text" not in old:
        raise bad_request("there is no text in the message to edit")
    new: dict[str, Any] = {"text": text}
    if entities:
        new["entities"] = entities
    if call.get("link_preview_options"):
        new["link_preview_options"] = call.params["link_preview_options"]
    return changed(call, chat, old, ("entities", "link_preview_options"), new)


def edit_message_caption(call: Call) -> Message:
    caption = call.caption()
    chat, old = own(call)
    if not any(kind in old for kind in SPOKEN):
        raise bad_request("there is no caption in the message to edit")
    return changed(call, chat, old, CAPTION, caption)


def edit_message_media(call: Call) -> Message:
    media = call.params["media"]
    chat, old = own(call)
    kind = media["type"]
    if kind not in SPOKEN:
        raise bad_request(f"unsupported media type {kind}")
    file = received(call, kind, media["media"], kind)
    new = content(kind, file, media) | captioned(call.world, media)
    dropped = (*SPOKEN, *CAPTION, *TEXT, "has_media_spoiler")
    return changed(call, chat, old, dropped, new)


def edit_message_reply_markup(call: Call) -> Message:
    chat, old = own(call)
    return changed(call, chat, old, (), {})


HERE = (edit_message_text, edit_message_caption, edit_message_media, edit_message_reply_markup)
