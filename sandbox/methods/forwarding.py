"""Passing messages on, with or without their author's name."""

from typing import Any

from sandbox import posting
from sandbox.call import Call
from sandbox.chats import Chat, Message
from sandbox.methods.media import SPOKEN
from sandbox.refusal import Refused, bad_request

CONTENT = frozenset(
    {
        "text",
        "entities",
        "link_preview_options",
        "caption",
        "caption_entities",
        "show_caption_above_media",
        "has_media_spoiler",
        "location",
        "venue",
        "contact",
        "dice",
        *SPOKEN,
    }
)


def _origin(message: Message) -> dict[str, Any]:
    return message.get("forward_origin") or {
        "type": "user",
        "sender_user": message["from"],
        "date": message["date"],
    }


def _source(call: Call, number: int, verb: str) -> Message:
    """The message to pass on, if it may be."""
    chat = call.chat("from_chat_id")
    message = chat.messages.get(number)
    if message is None:
        raise bad_request(f"message to {verb} not found")
    content = CONTENT | {"poll"} if verb == "forward" else CONTENT
    if message.get("has_protected_content") or content.isdisjoint(message):
        spoken = {"forward": "forwarded", "copy": "copied"}[verb]
        raise bad_request(f"message can't be {spoken}")
    return message


def _content(message: Message) -> dict[str, Any]:
    kept = CONTENT | {"poll"}
    return {name: value for name, value in message.items() if name in kept}


def _forwarded(call: Call, chat: Chat, message: Message) -> Message:
    content = {"forward_origin": _origin(message), **_content(message)}
    return posting.by_bot(call, content, chat=chat)


def _copied(call: Call, chat: Chat, message: Message, caption: dict[str, Any] | None) -> Message:
    content = _content(message)
    if caption is not None and "text" not in content:
        for name in ("caption", "caption_entities", "show_caption_above_media"):
            content.pop(name, None)
        content |= caption
    return posting.by_bot(call, content, chat=chat)


def _target(call: Call, count: int) -> Chat:
    chat = call.chat(writes=True)
    posting.may_send(call, chat, {})
    call.world.spend(call.bot, chat.id, count)
    return chat


def forward_message(call: Call) -> Message:
    message = _source(call, call.params["message_id"], "forward")
    return _forwarded(call, _target(call, 1), message)


def copy_message(call: Call) -> dict[str, int]:
    message = _source(call, call.params["message_id"], "copy")
    caption = call.caption() if call.get("caption") is not None else None
    copy = _copied(call, _target(call, 1), message, caption)
    return {"message_id": copy["message_id"]}


def _sources(call: Call, verb: str) -> list[Message]:
    found = []
    for number in call.params["message_ids"]:
        try:
            found.append(_source(call, number, verb))
        except Refused as no:
            if "message" not in no.description:
                raise
    if not found:
        raise bad_request(f"there are no messages to {verb}")
    return found


def forward_messages(call: Call) -> list[dict[str, int]]:
    messages = _sources(call, "forward")
    chat = _target(call, len(messages))
    return [{"message_id": _forwarded(call, chat, each)["message_id"]} for each in messages]


def copy_messages(call: Call) -> list[dict[str, int]]:
    messages = _sources(call, "copy")
    chat = _target(call, len(messages))
    caption: dict[str, Any] | None = {} if call.get("remove_caption") else None
    return [{"message_id": _copied(call, chat, each, caption)["message_id"]} for each in messages]


HERE = (forward_message, copy_message, forward_messages, copy_messages)
