"""One call of one bot: its parameters, and what most methods ask of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sandbox import entities, keyboards
from sandbox.chats import Chat, Message
from sandbox.entities.tidy import Entity, utf16_length
from sandbox.files import Upload
from sandbox.people import Bot
from sandbox.refusal import Refused, bad_request, forbidden

if TYPE_CHECKING:
    from sandbox.world import World

MOST_TEXT = 4096
MOST_CAPTION = 1024


@dataclass(slots=True)
class Call:
    world: "World"
    bot: Bot
    name: str
    params: dict[str, Any]
    files: Mapping[str, Upload] = field(default_factory=dict)

    def get(self, name: str, otherwise: Any = None) -> Any:
        return self.params.get(name, otherwise)

    def chat(self, name: str = "chat_id", *, writes: bool = False) -> Chat:
        """The chat a call names, if this bot may read, or write, there."""
        return found_chat(self.world, self.bot, self.params[name], writes=writes)

    def message(self, what: str, chat: Chat, name: str = "message_id") -> Message:
        """A message of a chat; `what` is how Telegram calls it in its refusal."""
        message = chat.messages.get(int(self.params.get(name) or 0))
        if message is None:
            raise bad_request(f"{what} not found")
        return message

    def text(self) -> tuple[str, list[Entity]]:
        text, found = self.formatted("text", "parse_mode", "entities")
        if not text:
            raise bad_request("message text is empty")
        if utf16_length(text) > MOST_TEXT:
            raise bad_request("message is too long")
        return text, found

    def caption(self) -> dict[str, Any]:
        """The caption's part of a message, as it stands in a Message."""
        return captioned(self.world, self.params)

    def formatted(self, text: str, mode: str, given: str) -> tuple[str, list[Entity]]:
        params = self.params
        words = params.get(text, "")
        return entities.read(words, params.get(mode), params.get(given), self.world.user)

    def markup(self) -> dict[str, Any] | None:
        value = self.params.get("reply_markup")
        return None if value is None else keyboards.read(value)

    def inline_markup(self) -> dict[str, Any] | None:
        return keyboards.inline(self.params.get("reply_markup"))

    def right(self, chat: Chat, right: str, words: str) -> None:
        """Refuses unless the bot leads this group and has the right."""
        if not chat.members[self.bot.id].may(right):
            raise bad_request(f"not enough rights to {words}")


def captioned(world: "World", params: Mapping[str, Any]) -> dict[str, Any]:
    words = params.get("caption") or ""
    if not words:
        return {}
    mode, given = params.get("parse_mode"), params.get("caption_entities")
    caption, found = entities.read(words, mode, given, world.user)
    if utf16_length(caption) > MOST_CAPTION:
        raise bad_request("message caption is too long")
    content: dict[str, Any] = {"caption": caption} if caption else {}
    if found:
        content["caption_entities"] = found
    if params.get("show_caption_above_media"):
        content["show_caption_above_media"] = True
    return content


def found_chat(world: "World", bot: Bot, chat_id: Any, *, writes: bool) -> Chat:
    if isinstance(chat_id, str):
        raise bad_request("chat not found")
    if chat_id > 0:
        return _private(world, bot, chat_id, writes=writes)
    chat = world.chats.get(str(chat_id))
    if chat is None or bot.id not in chat.members:
        raise bad_request("chat not found")
    if chat.migrated_to and writes:
        raise Refused(
            400,
            "Bad Request: group chat was upgraded to a supergroup chat",
            migrate_to_chat_id=chat.migrated_to,
        )
    if not chat.members[bot.id].here and (writes or chat.type == "supergroup"):
        kicked = chat.members[bot.id].status == "kicked"
        raise forbidden(f"bot {'was kicked from' if kicked else 'is not a member of'} "
                        f"the {chat.type} chat")  # fmt: skip
    return chat


def _private(world: "World", bot: Bot, person_id: int, *, writes: bool) -> Chat:
    person = world.people.get(person_id)
    if person is None:
        if person_id in world.bots_by_id:
            raise forbidden("bots can't send messages to bots")
        raise bad_request("chat not found")
    chat = world.chats.get(f"{bot.id}:{person_id}")
    if not writes:
        if chat is None:
            raise bad_request("chat not found")
        return chat
    if person.deactivated:
        raise forbidden("user is deactivated")
    if chat is None or not chat.started:
        raise forbidden("bot can't initiate conversation with a user")
    if chat.blocked:
        raise forbidden("bot was blocked by the user")
    return chat
