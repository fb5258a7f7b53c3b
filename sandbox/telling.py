"""Which bot hears of what: Telegram's privacy mode, and one update for each that may know."""

import re
from typing import TYPE_CHECKING, Any

from sandbox.chats import Chat, Message
from sandbox.people import Bot

if TYPE_CHECKING:
    from sandbox.state import State

SERVICE = frozenset(
    {
        "new_chat_members",
        "left_chat_member",
        "new_chat_title",
        "new_chat_photo",
        "delete_chat_photo",
        "group_chat_created",
        "supergroup_chat_created",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
        "pinned_message",
        "forum_topic_created",
        "forum_topic_closed",
        "forum_topic_reopened",
        "forum_topic_edited",
    }
)
_ADDRESSED = re.compile(r"/\w+@(\w+)", re.ASCII)


def bots_in(world: "State", chat: Chat) -> list[Bot]:
    if chat.private:
        return [world.bots_by_id[chat.bot]]
    members = chat.members
    return [bot for bot in world.bots.values() if bot.id in members and members[bot.id].here]


def deliver(world: "State", chat: Chat, message: Message, kind: str) -> None:
    """A message, or its edit, to every bot in the chat that may read it."""
    sender = message["from"]
    for bot in bots_in(world, chat):
        if sender["id"] != bot.id and not sender["is_bot"] and hears(bot, chat, message):
            world.put(bot, kind, message, f"chat:{chat.id}")


def hears(bot: Bot, chat: Chat, message: Message) -> bool:
    """In a group with privacy mode a bot hears commands, replies to it, and its own name."""
    if chat.private or not bot.privacy or chat.members[bot.id].leads:
        return True
    if not SERVICE.isdisjoint(message):
        return True
    replied = message.get("reply_to_message")
    if replied and replied["from"]["id"] == bot.id:
        return True
    text = message.get("text") or message.get("caption") or ""
    if text.startswith("/"):
        addressed = _ADDRESSED.match(text)
        return not addressed or addressed[1].lower() == bot.username.lower()
    return f"@{bot.username}".lower() in text.lower()


def member_changed(
    world: "State", chat: Chat, by: dict[str, Any], user: int, old: Any, new: Any
) -> None:
    """Tells bots who became what: about themselves always, about others if they lead."""
    if old == new:
        return
    update = {
        "chat": world.card(chat),
        "from": by,
        "date": world.now(),
        "old_chat_member": old,
        "new_chat_member": new,
    }
    lane = f"chat:{chat.id}"
    if user in world.bots_by_id:
        world.put(world.bots_by_id[user], "my_chat_member", update, lane)
    if chat.private:
        return
    for bot in bots_in(world, chat):
        if bot.id != user and chat.members[bot.id].leads:
            world.put(bot, "chat_member", update, lane)
