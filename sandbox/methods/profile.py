"""What a bot says of itself, by language."""

from collections.abc import Callable
from typing import Any

from sandbox.call import Call
from sandbox.chats import ADMIN_RIGHTS

TEXTS = ("name", "description", "short_description")


def _setter(name: str) -> Callable[[Call], bool]:
    def put(call: Call) -> bool:
        key = f"{name}|{call.get('language_code') or ''}"
        call.bot.profile[key] = call.get(name) or ""
        if name == "name" and not call.get("language_code") and call.get(name):
            call.bot.first_name = call.params[name]
        call.world.changed = True
        return True

    put.__name__ = f"set_my_{name}"
    return put


def _getter(name: str) -> Callable[[Call], dict[str, str]]:
    def get(call: Call) -> dict[str, str]:
        profile = call.bot.profile
        own = profile.get(f"{name}|{call.get('language_code') or ''}") or profile.get(f"{name}|")
        return {name: own or (call.bot.first_name if name == "name" else "")}

    get.__name__ = f"get_my_{name}"
    return get


def set_my_default_administrator_rights(call: Call) -> bool:
    where = "channels" if call.get("for_channels") else "groups"
    call.bot.rights[where] = call.get("rights") or {}
    call.world.changed = True
    return True


def get_my_default_administrator_rights(call: Call) -> dict[str, Any]:
    where = "channels" if call.get("for_channels") else "groups"
    rights = call.bot.rights.get(where, {})
    return {
        "is_anonymous": False,
        **{right: bool(rights.get(right)) for right in ADMIN_RIGHTS},
        **rights,
    }


HERE = (
    *map(_setter, TEXTS),
    *map(_getter, TEXTS),
    set_my_default_administrator_rights,
    get_my_default_administrator_rights,
)
