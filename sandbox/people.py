"""People and bots: who they are and what Telegram says of them."""

from dataclasses import dataclass, field
from typing import Any

from sandbox.updates import Queue

User = dict[str, Any]
# Beyond 32 bits, as the ids of new Telegram accounts are.
FIRST_PERSON = 7_000_000_001


@dataclass(slots=True)
class Person:
    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "zh-hans"
    note: str = ""
    deactivated: bool = False

    @property
    def user(self) -> User:
        user: User = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        for name in ("last_name", "username", "language_code"):
            if getattr(self, name):
                user[name] = getattr(self, name)
        return user

    @property
    def card(self) -> dict[str, Any]:
        """The private chat with this person, as a bot sees it."""
        chat: dict[str, Any] = {"id": self.id, "first_name": self.first_name}
        for name in ("last_name", "username"):
            if getattr(self, name):
                chat[name] = getattr(self, name)
        return {**chat, "type": "private"}

    def told(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "first_name": self.first_name,
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
            "note": self.note,
        }


@dataclass(slots=True)
class Bot:
    id: int
    token: str
    username: str
    first_name: str
    privacy: bool = True
    last_id: int = 0
    commands: dict[str, list[dict[str, str]]] = field(default_factory=dict)
    menus: dict[str, dict[str, Any]] = field(default_factory=dict)
    profile: dict[str, str] = field(default_factory=dict)
    rights: dict[str, dict[str, Any]] = field(default_factory=dict)
    queue: Queue = field(default_factory=Queue)

    @property
    def user(self) -> User:
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.first_name,
            "username": self.username,
        }

    @property
    def me(self) -> User:
        return {
            **self.user,
            "can_join_groups": True,
            "can_read_all_group_messages": not self.privacy,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
            "has_topics_enabled": False,
            "allows_users_to_create_topics": False,
            "can_manage_bots": False,
            "supports_guest_queries": False,
            "supports_join_request_queries": False,
        }
