"""The bot's commands, by scope and language, and the button beside the writing field."""

import re
from typing import Any

from sandbox.call import Call, found_chat
from sandbox.commands import scope_key
from sandbox.refusal import bad_request

_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")
MOST_DESCRIPTION = 256


def _scope(call: Call) -> str:
    scope, language = call.get("scope"), call.get("language_code") or ""
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    if scope and "chat_id" in scope:
        found_chat(call.world, call.bot, scope["chat_id"], writes=False)
    return scope_key(scope, language)


def _checked(command: dict[str, str]) -> dict[str, str]:
    name, description = command["command"].removeprefix("/"), command["description"].strip()
    if not _COMMAND.fullmatch(name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= MOST_DESCRIPTION:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {**command, "command": name, "description": description}


def set_my_commands(call: Call) -> bool:
    call.bot.commands[_scope(call)] = [_checked(command) for command in call.params["commands"]]
    return _told(call)


def get_my_commands(call: Call) -> list[dict[str, str]]:
    return call.bot.commands.get(_scope(call), [])


def delete_my_commands(call: Call) -> bool:
    call.bot.commands.pop(_scope(call), None)
    return _told(call)


def set_chat_menu_button(call: Call) -> bool:
    chat = call.get("chat_id")
    if chat:
        call.chat()
    call.bot.menus[str(chat or "")] = call.get("menu_button") or {"type": "default"}
    return _told(call)


def get_chat_menu_button(call: Call) -> dict[str, Any]:
    menus = call.bot.menus
    fallback = menus.get("") or {"type": "commands"}
    menu = menus.get(str(call.get("chat_id") or "")) or fallback
    return fallback if menu["type"] == "default" and menu is not fallback else menu


def _told(call: Call) -> bool:
    call.world.changed = True
    call.world.events.tell("commands")
    return True


HERE = (
    set_my_commands,
    get_my_commands,
    delete_my_commands,
    set_chat_menu_button,
    get_chat_menu_button,
)
