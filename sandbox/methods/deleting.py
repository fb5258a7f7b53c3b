"""Taking messages away: within two days, and only what a bot may."""

from sandbox.call import Call
from sandbox.chats import Chat, Message
from sandbox.refusal import Refused, bad_request

WITHIN = 48 * 3600


def delete_message(call: Call) -> bool:
    chat = call.chat(writes=True)
    message = call.message("message to delete", chat)
    check_deletable(call, chat, message)
    call.world.remove(chat, message["message_id"])
    return True


def check_deletable(call: Call, chat: Chat, message: Message) -> None:
    """A leader with the right deletes anything; others what is young and, in groups, their own."""
    if not chat.private and chat.members[call.bot.id].may("can_delete_messages"):
        return
    own = message["from"]["id"] == call.bot.id
    if not own and not chat.private:
        raise bad_request("message can't be deleted")
    if call.world.now() - message["date"] > WITHIN:
        raise bad_request("message can't be deleted for everyone")


def delete_messages(call: Call) -> bool:
    """Those that can be are deleted; those not found are passed over."""
    chat = call.chat(writes=True)
    for number in call.params["message_ids"]:
        message = chat.messages.get(number)
        if message is None:
            continue
        try:
            check_deletable(call, chat, message)
        except Refused:
            continue
        call.world.remove(chat, number)
    return True


HERE = (delete_message, delete_messages)
