"""People come and go, lead and are put out; a group grows into a supergroup."""

from typing import TYPE_CHECKING, Any

from sandbox import posting, telling
from sandbox.chats import HERE, Chat, Member

if TYPE_CHECKING:
    from sandbox.state import State


def become(world: "State", chat: Chat, user: int, new: Member, by: int) -> None:
    """Gives somebody a new standing in a group and tells the bots that may know."""
    who = world.user(user) or {"id": user, "is_bot": False, "first_name": "?"}
    old = chat.members.get(user) or Member("left")
    chat.members[user] = new
    sender = world.user(by) or who
    telling.member_changed(world, chat, sender, user, old.told(who), new.told(who))
    world.tell(chat, "chat", people=[*chat.people(), user])
    world.changed = True


def join(world: "State", chat: Chat, users: list[int], by: int | None = None) -> None:
    came = [user for user in users if not chat.member(user).here]
    for user in came:
        become(world, chat, user, Member(), by or user)
    if came:
        told = [world.user(user) for user in came]
        sender = world.user(by or came[0]) or {}
        posting.service(world, chat, sender, new_chat_members=told)


def leave(world: "State", chat: Chat, user: int, by: int | None = None, until: int = 0) -> None:
    """Goes by itself, or is put out by somebody."""
    if not chat.member(user).here:
        return
    told = world.user(user) or {}
    put_out = by is not None and by != user
    sender = world.user(by or user) or told
    if user not in world.bots_by_id:
        posting.service(world, chat, sender, left_chat_member=told)
    new = Member("kicked", until=until) if put_out else Member("left")
    become(world, chat, user, new, by or user)
    if user in world.bots_by_id:
        posting.service(world, chat, sender, left_chat_member=told)


def upgrade(world: "State", chat: Chat) -> Chat:
    """A group becomes a supergroup: a new id, new message numbers, the same people."""
    if chat.type != "group" or chat.migrated_to:
        raise ValueError("only a group can become a supergroup, and only once")
    new = Chat(world.new_group_id("supergroup"), "supergroup", chat.title)
    new.members = {
        user: member if member.status in HERE else Member(member.status)
        for user, member in chat.members.items()
    }
    new.description, new.permissions = chat.description, dict(chat.permissions)
    new.migrated_from = chat.id
    world.chats[new.key] = new
    creator = next((u for u, m in chat.members.items() if m.status == "creator"), None)
    sender = world.user(creator or next(iter(chat.people()), 0)) or {}
    posting.service(world, chat, sender, migrate_to_chat_id=new.id)
    chat.migrated_to = new.id
    posting.service(world, new, sender, migrate_from_chat_id=chat.id)
    world.tell(new, "chat")
    return new


def block(world: "State", chat: Chat, *, blocked: bool) -> None:
    """A person shuts the door on a bot, or opens it again."""
    if chat.blocked == blocked:
        return
    chat.blocked = blocked
    bot = world.bots_by_id[chat.bot]
    free, shut = Member().told(bot.user), Member("kicked").told(bot.user)
    old, new = (free, shut) if blocked else (shut, free)
    telling.member_changed(world, chat, world.user(chat.id) or {}, bot.id, old, new)
    world.tell(chat, "chat")
    world.changed = True


def told(world: "State", chat: Chat, user: int) -> dict[str, Any]:
    """A Bot API ChatMember of anybody, here or not."""
    who = world.user(user) or {"id": user, "is_bot": False, "first_name": ""}
    return chat.member(user).told(who)
