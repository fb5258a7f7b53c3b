"""Which commands a person sees where: Telegram's scopes, from the narrowest to the widest."""

from collections.abc import Iterator
from typing import Any

from sandbox.chats import Chat
from sandbox.people import Bot, Person

Commands = list[dict[str, str]]


def scope_key(scope: dict[str, Any] | None, language: str = "") -> str:
    """One name for a scope with its chat, user and language."""
    scope = scope or {"type": "default"}
    parts = (scope["type"], scope.get("chat_id", ""), scope.get("user_id", ""), language)
    return "|".join(str(part) for part in parts)


def scopes(chat: Chat, person: int) -> Iterator[dict[str, Any]]:
    """The scopes that hold for a person in a chat, the first one that is set wins."""
    here: dict[str, Any] = {"chat_id": chat.id}
    if chat.private:
        yield {"type": "chat", **here}
        yield {"type": "all_private_chats"}
    else:
        leads = chat.member(person).leads
        yield {"type": "chat_member", **here, "user_id": person}
        if leads:
            yield {"type": "chat_administrators", **here}
        yield {"type": "chat", **here}
        if leads:
            yield {"type": "all_chat_administrators"}
        yield {"type": "all_group_chats"}
    yield {"type": "default"}


def seen(bot: Bot, chat: Chat, person: Person) -> Commands:
    """The commands of one bot that a person sees in a chat."""
    language = person.language_code[:2].lower()
    for scope in scopes(chat, person.id):
        for spoken in (language, ""):
            commands = bot.commands.get(scope_key(scope, spoken))
            if commands:
                return commands
    return []
