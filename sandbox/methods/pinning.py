"""What hangs on the wall of a chat."""

from sandbox import posting
from sandbox.call import Call
from sandbox.chats import Chat
from sandbox.refusal import bad_request


def _wall(call: Call) -> Chat:
    chat = call.chat(writes=True)
    if not chat.private and not chat.permissions.get("can_pin_messages"):
        call.right(chat, "can_pin_messages", "manage pinned messages in the chat")
    return chat


def pin_chat_message(call: Call) -> bool:
    chat = _wall(call)
    message = call.message("message to pin", chat)
    number = message["message_id"]
    if number in chat.pinned:
        chat.pinned.remove(number)
    chat.pinned.append(number)
    posting.service(call.world, chat, call.bot.user, pinned_message=posting.quoted(message))
    return _told(call, chat)


def unpin_chat_message(call: Call) -> bool:
    chat = _wall(call)
    number = call.get("message_id")
    if number:
        call.message("message to unpin", chat)
    elif not chat.pinned:
        raise bad_request("message to unpin not found")
    number = number or chat.pinned[-1]
    if number in chat.pinned:
        chat.pinned.remove(number)
    return _told(call, chat)


def unpin_all_chat_messages(call: Call) -> bool:
    chat = _wall(call)
    chat.pinned.clear()
    return _told(call, chat)


def _told(call: Call, chat: Chat) -> bool:
    call.world.changed = True
    call.world.tell(chat, "chat")
    return True


HERE = (pin_chat_message, unpin_chat_message, unpin_all_chat_messages)
