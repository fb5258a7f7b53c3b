"""What a bot may know of a chat and of who is in it."""

from typing import Any

from sandbox import membership
from sandbox.call import Call
from sandbox.chats import Chat
from sandbox.refusal import bad_request

GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription",
         "gifts_from_channels")  # fmt: skip


def get_chat(call: Call) -> dict[str, Any]:
    chat = call.chat()
    told = {
        **call.world.card(chat),
        "accent_color_id": abs(chat.id) % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, chat.private),
    }
    if not chat.private:
        told["permissions"] = chat.permissions
    for name in ("description", "invite_link"):
        if getattr(chat, name):
            told[name] = getattr(chat, name)
    if chat.pinned:
        told["pinned_message"] = chat.messages[chat.pinned[-1]]
    return told


def group(call: Call, *, writes: bool = False) -> Chat:
    chat = call.chat(writes=writes)
    if chat.private:
        raise bad_request("there are no administrators in the private chat")
    return chat


def get_chat_administrators(call: Call) -> list[dict[str, Any]]:
    chat = group(call, writes=True)
    leading = sorted(
        (user for user, member in chat.members.items() if member.leads),
        key=lambda user: chat.members[user].status != "creator",
    )
    return [membership.told(call.world, chat, user) for user in leading]


def get_chat_member_count(call: Call) -> int:
    chat = call.chat(writes=True)
    return 2 if chat.private else sum(member.here for member in chat.members.values())


def get_chat_member(call: Call) -> dict[str, Any]:
    chat, user = call.chat(writes=True), call.params["user_id"]
    if call.world.user(user) is None:
        raise bad_request("invalid user_id specified" if user <= 0 else "user not found")
    if chat.private:
        if user not in (chat.id, chat.bot):
            raise bad_request("user not found")
        return {"user": call.world.user(user), "status": "member"}
    return membership.told(call.world, chat, user)


HERE = (get_chat, get_chat_administrators, get_chat_member_count, get_chat_member)
