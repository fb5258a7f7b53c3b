"""How a message comes to stand in a chat, whoever wrote it."""

from typing import TYPE_CHECKING, Any

from sandbox.call import Call
from sandbox.chats import Chat, Message
from sandbox.refusal import bad_request

if TYPE_CHECKING:
    from sandbox.state import State

SEND_RIGHTS = {
    "text": "can_send_messages",
    "photo": "can_send_photos",
    "document": "can_send_documents",
    "audio": "can_send_audios",
    "video": "can_send_videos",
    "voice": "can_send_voice_notes",
    "video_note": "can_send_video_notes",
    "animation": "can_send_other_messages",
    "sticker": "can_send_other_messages",
    "dice": "can_send_other_messages",
    "poll": "can_send_polls",
}
SPOKEN = {"text": "text messages", "photo": "photos", "document": "documents", "poll": "polls"}


def by_bot(call: Call, content: dict[str, Any], *, chat: Chat | None = None) -> Message:
    """Sends what a bot wrote, after every rule that holds for all kinds of messages.

    With a chat given, whoever calls has looked at the chat's rules and limits already.
    """
    world, bot, params = call.world, call.bot, call.params
    alone = chat is None
    if chat is None:
        chat = call.chat(writes=True)
        may_send(call, chat, content)
    markup = call.markup()
    message: Message = {
        "message_id": 0,
        "from": bot.user,
        "chat": world.card(chat),
        "date": world.now(),
    }
    placed(call, chat, message)
    message |= content
    if params.get("protect_content"):
        message["has_protected_content"] = True
    if params.get("message_effect_id"):
        message["effect_id"] = params["message_effect_id"]
    if markup is not None and "inline_keyboard" in markup:
        message["reply_markup"] = markup
    if alone:
        world.spend(bot, chat.id)
    message["message_id"] = world.next_id(chat)
    stored(world, chat, message)
    if markup is not None and "inline_keyboard" not in markup:
        chat.markups[message["message_id"]] = markup
    return message


def may_send(call: Call, chat: Chat, content: dict[str, Any]) -> None:
    """A group may forbid its members, and so a bot, to send some kind of message."""
    if chat.private:
        return
    member = chat.members[call.bot.id]
    if member.leads:
        return
    allowed = member.rights if member.status == "restricted" else chat.permissions
    kind = next((kind for kind in SEND_RIGHTS if kind in content), "text")
    if not allowed.get(SEND_RIGHTS[kind], True):
        spoken = SPOKEN.get(kind, f"{kind.replace('_', ' ')}s")
        raise bad_request(f"not enough rights to send {spoken} to the chat")


def placed(call: Call, chat: Chat, message: Message) -> None:
    """Puts a message into its topic and under the message it answers."""
    params = call.params
    thread = params.get("message_thread_id")
    if thread:
        topic = chat.topics.get(thread)
        if topic is None:
            raise bad_request("message thread not found")
        if topic.get("closed") and not chat.members[call.bot.id].leads:
            raise bad_request("TOPIC_CLOSED")
        message["message_thread_id"] = thread
        message["is_topic_message"] = True
    wanted = params.get("reply_parameters") or _old_reply(params)
    if not wanted or not wanted.get("message_id"):
        return
    elsewhere = wanted.get("chat_id") not in (None, chat.id)
    original = None if elsewhere else chat.messages.get(wanted["message_id"])
    if original is not None:
        message["reply_to_message"] = quoted(original)
    elif not wanted.get("allow_sending_without_reply"):
        raise bad_request("message to be replied not found")


def _old_reply(params: dict[str, Any]) -> dict[str, Any] | None:
    number = params.get("reply_to_message_id")
    if not number:
        return None
    lenient = str(params.get("allow_sending_without_reply", "")).lower() in ("true", "1")
    return {"message_id": int(number), "allow_sending_without_reply": lenient}


def quoted(message: Message) -> Message:
    """A message inside another one: without what it answers itself."""
    return {name: value for name, value in message.items() if name != "reply_to_message"}


def stored(world: "State", chat: Chat, message: Message) -> None:
    """Keeps a message and tells every open page; messages are replaced, never changed."""
    number = message["message_id"]
    chat.messages[number] = message
    chat.touched = world.clock()
    world.changed = True
    if world.events.heard:
        world.tell(chat, "message", message_id=number)


def replaced(world: "State", chat: Chat, message: Message) -> None:
    chat.messages[message["message_id"]] = message
    world.changed = True
    world.tell(chat, "edit", message_id=message["message_id"])


def service(world: "State", chat: Chat, sender: dict[str, Any], **content: Any) -> Message:
    """What Telegram itself writes into a chat: who came, who went, what was renamed."""
    message = {
        "message_id": world.next_id(chat),
        "from": sender,
        "chat": world.card(chat),
        "date": world.now(),
        **content,
    }
    stored(world, chat, message)
    world.deliver(chat, message)
    return message
