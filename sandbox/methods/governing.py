"""What a bot that leads a group may do to it and to its members."""

from typing import Any

from sandbox import membership, posting
from sandbox.call import Call
from sandbox.chats import ADMIN_RIGHTS, PERMISSIONS, Chat, Member
from sandbox.methods.chat_facts import group
from sandbox.methods.media import received
from sandbox.refusal import bad_request

MOST_TITLE = 16


def _led(call: Call, right: str, words: str) -> Chat:
    chat = group(call, writes=True)
    call.right(chat, right, words)
    return chat


def _other(call: Call, chat: Chat) -> int:
    """Somebody a bot may restrict, promote or put out."""
    user = int(call.params["user_id"])
    if call.world.user(user) is None:
        raise bad_request("user not found" if user > 0 else "invalid user_id specified")
    if chat.member(user).status == "creator":
        raise bad_request("can't remove chat owner")
    if user == call.bot.id:
        raise bad_request("can't restrict self")
    return user


def ban_chat_member(call: Call) -> bool:
    chat = _led(call, "can_restrict_members", "restrict/unrestrict chat member")
    user = _other(call, chat)
    if chat.member(user).leads:
        raise bad_request("user is an administrator of the chat")
    until = call.get("until_date", 0)
    if chat.member(user).here:
        membership.leave(call.world, chat, user, call.bot.id, until)
    else:
        membership.become(call.world, chat, user, Member("kicked", until=until), call.bot.id)
    return True


def unban_chat_member(call: Call) -> bool:
    chat = _led(call, "can_restrict_members", "restrict/unrestrict chat member")
    user = _other(call, chat)
    status = chat.member(user).status
    if status == "kicked" or (chat.member(user).here and not call.get("only_if_banned")):
        if status != "kicked":
            membership.leave(call.world, chat, user, call.bot.id)
        membership.become(call.world, chat, user, Member("left"), call.bot.id)
    return True


def restrict_chat_member(call: Call) -> bool:
    chat = _led(call, "can_restrict_members", "restrict/unrestrict chat member")
    if chat.type != "supergroup":
        raise bad_request("method is available only for supergroups")
    user = _other(call, chat)
    member = chat.member(user)
    if member.leads:
        raise bad_request("user is an administrator of the chat")
    given = call.params["permissions"]
    rights = {name: bool(given.get(name)) for name in PERMISSIONS}
    if all(rights[name] for name in PERMISSIONS if chat.permissions.get(name)):
        new = Member() if member.here else Member("left")
    else:
        rights["is_member"] = member.here
        new = Member("restricted", rights=rights, until=call.get("until_date", 0))
    membership.become(call.world, chat, user, new, call.bot.id)
    return True


def promote_chat_member(call: Call) -> bool:
    chat = _led(call, "can_promote_members", "promote chat member")
    user = _other(call, chat)
    if not chat.member(user).here:
        raise bad_request("PARTICIPANT_ID_INVALID")
    rights = {right: bool(call.get(right)) for right in ADMIN_RIGHTS}
    lacking = chat.members[call.bot.id]
    if any(given and not lacking.may(right) for right, given in rights.items()):
        raise bad_request("RIGHT_FORBIDDEN")
    if any(rights.values()):
        rights["can_manage_chat"] = True
        new = Member("administrator", chat.member(user).title, rights)
    else:
        new = Member()
    membership.become(call.world, chat, user, new, call.bot.id)
    return True


def set_chat_administrator_custom_title(call: Call) -> bool:
    chat = _led(call, "can_promote_members", "change custom title of the user")
    user, title = _other(call, chat), call.params["custom_title"]
    member = chat.member(user)
    if member.status != "administrator":
        raise bad_request("user is not an administrator")
    if len(title) > MOST_TITLE:
        raise bad_request("ADMIN_RANK_INVALID")
    new = Member("administrator", title, member.rights)
    membership.become(call.world, chat, user, new, call.bot.id)
    return True


def set_chat_permissions(call: Call) -> bool:
    chat = _led(call, "can_restrict_members", "change chat permissions")
    given = call.params["permissions"]
    chat.permissions = {name: bool(given.get(name)) for name in PERMISSIONS}
    return _changed(call, chat)


def set_chat_title(call: Call) -> bool:
    chat = _led(call, "can_change_info", "change chat title")
    chat.title = call.params["title"]
    posting.service(call.world, chat, call.bot.user, new_chat_title=chat.title)
    return _changed(call, chat)


def set_chat_description(call: Call) -> bool:
    chat = _led(call, "can_change_info", "set chat description")
    description = call.get("description") or ""
    if description == chat.description:
        raise bad_request("chat description is not modified")
    chat.description = description
    return _changed(call, chat)


def set_chat_photo(call: Call) -> bool:
    chat = _led(call, "can_change_info", "change chat photo")
    chat.photo = received(call, "photo", None, "photo").id
    return _changed(call, chat)


def delete_chat_photo(call: Call) -> bool:
    chat = _led(call, "can_change_info", "change chat photo")
    chat.photo = ""
    return _changed(call, chat)


def _changed(call: Call, chat: Chat) -> bool:
    call.world.changed = True
    call.world.tell(chat, "chat")
    return True


def leave_chat(call: Call) -> bool:
    chat = call.chat(writes=True)
    if chat.private:
        raise bad_request("chat member status can't be changed in private chats")
    membership.leave(call.world, chat, call.bot.id)
    return True


def export_chat_invite_link(call: Call) -> str:
    chat = _led(call, "can_invite_users", "manage chat invite link")
    chat.invite_link = f"https://t.me/+{call.world.number():016x}"
    return chat.invite_link


def create_chat_invite_link(call: Call) -> dict[str, Any]:
    chat = _led(call, "can_invite_users", "manage chat invite link")
    told = {
        "invite_link": f"https://t.me/+{abs(chat.id):x}{call.world.number():06x}",
        "creator": call.bot.user,
        "creates_join_request": bool(call.get("creates_join_request")),
        "is_primary": False,
        "is_revoked": False,
    }
    for name in ("name", "expire_date", "member_limit"):
        if call.get(name):
            told[name] = call.params[name]
    return told


def revoke_chat_invite_link(call: Call) -> dict[str, Any]:
    chat = _led(call, "can_invite_users", "manage chat invite link")
    link = call.params["invite_link"]
    if link == chat.invite_link:
        chat.invite_link = ""
    return {
        "invite_link": link,
        "creator": call.bot.user,
        "creates_join_request": False,
        "is_primary": False,
        "is_revoked": True,
    }


HERE = (
    ban_chat_member,
    unban_chat_member,
    restrict_chat_member,
    promote_chat_member,
    set_chat_administrator_custom_title,
    set_chat_permissions,
    set_chat_title,
    set_chat_description,
    set_chat_photo,
    delete_chat_photo,
    leave_chat,
    export_chat_invite_link,
    create_chat_invite_link,
    revoke_chat_invite_link,
)
