"""Chats as Telegram keeps them: members, messages, and who may do what."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

Message = dict[str, Any]

FIRST_GROUP = -4_900_000_001
FIRST_SUPERGROUP = -1_002_900_000_001

PERMISSIONS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_change_info",
    "can_delete_messages",
    "can_invite_users",
    "can_restrict_members",
    "can_pin_messages",
    "can_manage_topics",
    "can_promote_members",
    "can_manage_video_chats",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)
HERE = frozenset({"creator", "administrator", "member", "restricted"})


def all_permissions() -> dict[str, bool]:
    return {name: name not in ("can_change_info", "can_pin_messages") for name in PERMISSIONS}


@dataclass(slots=True)
class Member:
    status: str = "member"
    title: str = ""
    rights: dict[str, bool] = field(default_factory=dict)
    until: int = 0

    @property
    def here(self) -> bool:
        return self.status in HERE and self.rights.get("is_member", True)

    @property
    def leads(self) -> bool:
        return self.status in ("creator", "administrator")

    def may(self, right: str) -> bool:
        return self.status == "creator" or (self.leads and self.rights.get(right, False))

    def told(self, user: dict[str, Any]) -> dict[str, Any]:
        """A Bot API ChatMember."""
        told: dict[str, Any] = {"user": user, "status": self.status}
        if self.status == "creator":
            told["is_anonymous"] = False
        elif self.status == "administrator":
            told |= {"can_be_edited": False, "is_anonymous": False}
            told |= {right: self.rights.get(right, False) for right in ADMIN_RIGHTS}
        elif self.status == "restricted":
            told |= {"is_member": self.rights.get("is_member", True), "until_date": self.until}
            told |= {right: self.rights.get(right, False) for right in PERMISSIONS}
            told["can_react_to_messages"] = self.rights.get("can_react_to_messages", True)
            told["can_edit_tag"] = False
        elif self.status == "kicked":
            told["until_date"] = self.until
        if self.title and self.leads:
            told["custom_title"] = self.title
        return told


def administrator() -> Member:
    return Member("administrator", rights={r: r != "can_promote_members" for r in ADMIN_RIGHTS})


@dataclass(slots=True)
class Chat:
    """A private chat of one person with one bot, or a group."""

    id: int
    type: str
    title: str = ""
    bot: int = 0
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, Message] = field(default_factory=dict)
    markups: dict[int, dict[str, Any]] = field(default_factory=dict)
    last_id: int = 0
    pinned: list[int] = field(default_factory=list)
    read: dict[int, int] = field(default_factory=dict)
    started: bool = False
    blocked: bool = False
    migrated_to: int = 0
    migrated_from: int = 0
    description: str = ""
    invite_link: str = ""
    photo: str = ""
    is_forum: bool = False
    topics: dict[int, dict[str, Any]] = field(default_factory=dict)
    permissions: dict[str, bool] = field(default_factory=all_permissions)
    reactions: dict[int, dict[int, list[dict[str, Any]]]] = field(default_factory=dict)
    touched: float = 0.0

    @property
    def key(self) -> str:
        return f"{self.bot}:{self.id}" if self.type == "private" else str(self.id)

    @property
    def private(self) -> bool:
        return self.type == "private"

    @property
    def card(self) -> dict[str, Any]:
        """A group as it stands in every message."""
        card: dict[str, Any] = {"id": self.id, "title": self.title, "type": self.type}
        if self.is_forum:
            card["is_forum"] = True
        return card

    def seen_by(self, person: int) -> int:
        """The id under which a person knows this chat."""
        return self.bot if self.private else self.id

    def people(self) -> Iterable[int]:
        return [self.id] if self.private else [k for k, m in self.members.items() if m.here]

    def member(self, user: int) -> Member:
        return self.members.get(user) or Member("left")

    def last(self) -> Message | None:
        return next(reversed(self.messages.values()), None) if self.messages else None
