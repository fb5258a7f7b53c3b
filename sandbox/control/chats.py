"""Chats: made, listed as one person sees them, joined, left, upgraded."""

from typing import Any

from starlette.requests import Request

from sandbox.chats import Chat, Message
from sandbox.control.answers import body_of, number, route
from sandbox.world import Impossible, World

SERVICE = {
    "new_chat_members": "有人加入",
    "left_chat_member": "有人离开",
    "pinned_message": "置顶了一条消息",
    "new_chat_title": "改了群名",
    "migrate_to_chat_id": "升级为超级群",
    "migrate_from_chat_id": "升级为超级群",
}
KINDS = {
    "photo": "[图片]",
    "document": "[文件]",
    "poll": "[投票]",
    "audio": "[音频]",
    "video": "[视频]",
    "voice": "[语音]",
    "location": "[位置]",
    "contact": "[名片]",
}


async def chats(world: World, request: Request) -> Any:
    """One person's list, newest first; a bot not yet spoken to is there too, without a last."""
    person = number(request, "person")
    if person not in world.people:
        raise Impossible(f"nobody has the id {person}")
    mine = [c for c in world.chats.values() if person in c.people() and not c.migrated_to]
    known = {chat.bot for chat in mine if chat.private}
    mine += [world.chat(person, bot.id) for bot in world.bots.values() if bot.id not in known]
    mine.sort(key=lambda chat: chat.touched, reverse=True)
    return [listed(world, person, chat) for chat in mine]


def listed(world: World, person: int, chat: Chat) -> dict[str, Any]:
    bot = world.bots_by_id.get(chat.bot)
    last = chat.last()
    read = chat.read.get(person, 0)
    return {
        "id": chat.seen_by(person),
        "type": chat.type,
        "title": bot.first_name if bot else chat.title,
        "members": 2 if chat.private else sum(m.here for m in chat.members.values()),
        "last": {"text": summary(last), "date": last["date"]} if last else None,
        "unread": sum(n > read and m["from"]["id"] != person for n, m in chat.messages.items()),
        "pinned": chat.pinned[-1] if chat.pinned else None,
        "blocked": chat.blocked,
        "started": chat.started,
        "bot": {"id": bot.id, "username": bot.username} if bot else None,
    }


def summary(message: Message) -> str:
    text = message.get("text") or message.get("caption")
    if text:
        return str(text)
    for kind, spoken in (KINDS | SERVICE).items():
        if kind in message:
            return spoken
    return "[消息]"


async def add_chat(world: World, request: Request) -> Any:
    given = await body_of(request)
    chat = world.group(
        given["title"],
        given.get("members") or (),
        admins=given.get("admins") or (),
        bots=given.get("bots") or (),
        type=given.get("type") or "group",
        id=given.get("id") or 0,
        forum=bool(given.get("forum")),
    )
    return chat.card


async def change_members(world: World, request: Request) -> Any:
    given, chat = await body_of(request), int(request.path_params["chat"])
    by = given.get("by")
    world.joins(given.get("add") or (), chat, by)
    for user in given.get("remove") or ():
        world.leaves(user, chat, by)
    for user in given.get("promote") or ():
        world.promotes(user, chat, by or user)
    for user in given.get("demote") or ():
        world.promotes(user, chat, by or user, leads=False)
    return members_of(world, world.chats[str(chat)])


async def members(world: World, request: Request) -> Any:
    chat = world.chats.get(request.path_params["chat"])
    if chat is None:
        raise Impossible("there is no such group")
    return members_of(world, chat)


def members_of(world: World, chat: Chat) -> list[dict[str, Any]]:
    return [
        {"user": world.user(user), "status": member.status}
        for user, member in chat.members.items()
        if member.here
    ]


async def upgrade(world: World, request: Request) -> Any:
    return world.upgrades(int(request.path_params["chat"])).card


async def read(world: World, request: Request) -> Any:
    given = await body_of(request)
    world.reads(given["person"], given["chat"], given["up_to"])
    return {"up_to": given["up_to"]}


ROUTES = (
    route("/control/chats", get=chats, post=add_chat),
    route("/control/chats/{chat}/members", get=members, post=change_members),
    route("/control/chats/{chat}/upgrade", post=upgrade),
    route("/control/read", post=read),
)
