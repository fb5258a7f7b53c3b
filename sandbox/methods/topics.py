"""Topics of a forum."""

from typing import Any

from sandbox import posting
from sandbox.call import Call
from sandbox.chats import Chat
from sandbox.refusal import bad_request

BLUE = 7_322_096


def _forum(call: Call) -> Chat:
    chat = call.chat(writes=True)
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    call.right(chat, "can_manage_topics", "manage topics")
    return chat


def _topic(call: Call, chat: Chat) -> dict[str, Any]:
    topic = chat.topics.get(call.params["message_thread_id"])
    if topic is None:
        raise bad_request("message thread not found")
    return topic


def create_forum_topic(call: Call) -> dict[str, Any]:
    chat = _forum(call)
    colour = call.get("icon_color", BLUE)
    created = {"name": call.params["name"], "icon_color": colour}
    number = chat.last_id + 1
    posting.service(
        call.world, chat, call.bot.user, message_thread_id=number, is_topic_message=True,
        forum_topic_created=created,
    )  # fmt: skip
    chat.topics[number] = {**created, "closed": False}
    return {"message_thread_id": number, **created}


def edit_forum_topic(call: Call) -> bool:
    chat = _forum(call)
    topic = _topic(call, chat)
    topic["name"] = call.get("name") or topic["name"]
    call.world.changed = True
    return True


def _closed(call: Call, *, closed: bool) -> bool:
    chat = _forum(call)
    topic = _topic(call, chat)
    if topic["closed"] == closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    topic["closed"] = closed
    what = "forum_topic_closed" if closed else "forum_topic_reopened"
    thread = {"message_thread_id": call.params["message_thread_id"], "is_topic_message": True}
    posting.service(call.world, chat, call.bot.user, **thread, **{what: {}})
    return True


def close_forum_topic(call: Call) -> bool:
    return _closed(call, closed=True)


def reopen_forum_topic(call: Call) -> bool:
    return _closed(call, closed=False)


def delete_forum_topic(call: Call) -> bool:
    chat = _forum(call)
    _topic(call, chat)
    number = call.params["message_thread_id"]
    del chat.topics[number]
    for message in [m for m in chat.messages.values() if m.get("message_thread_id") == number]:
        call.world.remove(chat, message["message_id"])
    return True


HERE = (
    create_forum_topic,
    edit_forum_topic,
    close_forum_topic,
    reopen_forum_topic,
    delete_forum_topic,
)
