"""What people do: they write, press, choose, read, and shut the door."""

import zlib
from typing import Any

from sandbox import keyboards, membership, polls, posting, telling
from sandbox.chats import Chat, Message
from sandbox.entities.found import found
from sandbox.entities.tidy import Entity, tidied
from sandbox.files import Upload, described, sizes
from sandbox.groups import Groups, Impossible
from sandbox.people import FIRST_PERSON, Person
from sandbox.taps import Query


class Doings(Groups):
    def person(
        self,
        first_name: str,
        *,
        id: int = 0,
        last_name: str = "",
        username: str = "",
        language_code: str = "zh-hans",
        note: str = "",
    ) -> Person:
        """Somebody new, or somebody known who changed a name."""
        if not id:
            id = max([FIRST_PERSON - 1, *self.people]) + 1
        person = Person(id, first_name, last_name, username.removeprefix("@"), language_code, note)
        self.people[id] = person
        self.changed = True
        self.events.tell("people")
        return person

    def chat(self, person: int, chat: int) -> Chat:
        """A chat as a person names it: a group's id or, for a private chat, the bot's."""
        if chat > 0:
            return self._private(person, chat)
        known = self.chats.get(str(chat))
        if known is None or not known.member(person).here:
            raise Impossible(f"{person} is in no chat {chat}")
        return known

    def _private(self, person: int, bot: int) -> Chat:
        if person not in self.people or bot not in self.bots_by_id:
            raise Impossible(f"no person {person} or no bot {bot}")
        key = f"{bot}:{person}"
        chat = self.chats.get(key)
        if chat is None:
            chat = self.chats[key] = Chat(person, "private", bot=bot)
        return chat

    def messages(self, person: int, chat: int, *, before: int = 0, limit: int = 0) -> list[Message]:
        """What a person sees in a chat, oldest first, with every kind of keyboard."""
        where = self.chat(person, chat)
        shown = [m for n, m in where.messages.items() if not before or n < before]
        return [self.shown(person, where, message) for message in shown[-limit:]]

    def shown(self, person: int, chat: Chat, message: Message) -> Message:
        """A message as one person sees it, with the keyboard that came with it."""
        shown = {**message, "outgoing": message["from"]["id"] == person}
        markup = chat.markups.get(message["message_id"])
        if markup:
            shown["reply_markup"] = markup
        if "poll" in message:
            poll = self.polls[message["poll"]["id"]]
            shown["chosen"] = poll.votes.get(person, [])
        if message["message_id"] in chat.reactions:
            shown["reactions"] = chat.reactions[message["message_id"]]
        return shown

    def says(
        self,
        person: int,
        chat: int,
        text: str = "",
        *,
        reply_to: int = 0,
        file: tuple[str, Upload] | None = None,
        caption: str = "",
        media_group_id: str = "",
        thread: int = 0,
        entities: list[Entity] | None = None,
        **content: Any,
    ) -> Message:
        """A person writes: a text, a file (`(kind, (name, bytes, mime))`), or other content."""
        where = self._writable(person, chat)
        message: Message = {
            "message_id": self.next_id(where),
            "from": self.people[person].user,
            "chat": self.card(where),
            "date": self.now(),
        }
        if thread:
            message |= {"message_thread_id": thread, "is_topic_message": True}
        if reply_to:
            if reply_to not in where.messages:
                raise Impossible(f"there is no message {reply_to} to answer")
            message["reply_to_message"] = posting.quoted(where.messages[reply_to])
        if media_group_id:
            message["media_group_id"] = media_group_id
        if file is not None:
            message |= self._attached(*file)
        message |= _written(text, caption, entities) | content
        posting.stored(self, where, message)
        self.deliver(where, message)
        return message

    def _writable(self, person: int, chat: int) -> Chat:
        where = self.chat(person, chat)
        if where.blocked:
            raise Impossible("this person has blocked the bot")
        if where.migrated_to:
            raise Impossible(f"the group has become {where.migrated_to}")
        if not where.private:
            member = where.member(person)
            allowed = member.rights if member.status == "restricted" else where.permissions
            if not member.leads and not allowed.get("can_send_messages", True):
                raise Impossible("this person may not write here")
        where.started = True
        return where

    def _attached(self, kind: str, upload: Upload) -> dict[str, Any]:
        stored = self.files.add(kind, upload)
        if kind == "photo":
            return {"photo": sizes(stored)}
        return {kind: described(stored)}

    def edits(self, person: int, chat: int, message_id: int, text: str) -> Message:
        """A person changes one of their own messages."""
        where = self._writable(person, chat)
        old = where.messages.get(message_id)
        if old is None or old["from"]["id"] != person or "text" not in old:
            raise Impossible("only one's own text can be changed")
        kept = {name: value for name, value in old.items() if name != "entities"}
        new = {**kept, **_written(text, "", None), "edit_date": self.now()}
        posting.replaced(self, where, new)
        self.deliver(where, new, "edited_message")
        return new

    def deletes(self, person: int, chat: int, message_id: int) -> None:
        """A person takes a message away; no bot is told."""
        self.remove(self.chat(person, chat), message_id)

    def starts(self, person: int, bot: int, payload: str = "") -> Message:
        """Opens the private chat with a bot, again if it was shut, perhaps from a link."""
        self.blocks(person, bot, blocked=False)
        return self.says(person, bot, f"/start {payload}".strip())

    def taps(
        self,
        person: int,
        chat: int,
        message_id: int,
        data: str | None = None,
        *,
        row: int = 0,
        column: int = 0,
        forged: bool = False,
    ) -> Query:
        """Presses an inline button; `forged` presses one that is not, or no longer, there."""
        where = self.chat(person, chat)
        message = where.messages.get(message_id)
        markup = (message or {}).get("reply_markup") or {"inline_keyboard": []}
        if data is None:
            data = _button_at(markup, row, column)
        elif not forged and not _has_button(markup, data):
            raise Impossible(f"message {message_id} has no button {data!r}")
        bot = self.bots_by_id[_owner(where, message)]
        at = self.clock()
        number = (zlib.crc32(where.key.encode()) << 31) + self.number()
        query = Query(str(number), person, bot.id, where.id, message_id, data, at)
        self.queries[query.id] = query
        gone = {"chat": self.card(where), "message_id": message_id, "date": 0}
        update = {
            "id": query.id,
            "from": self.people[person].user,
            "message": message or gone,
            "chat_instance": str(zlib.crc32(where.key.encode()) << 20),
            "data": data,
        }
        self.put(bot, "callback_query", update, f"user:{person}")
        return query

    def blocks(self, person: int, bot: int, *, blocked: bool = True) -> None:
        """Shuts the door on a bot; the bot hears it as my_chat_member."""
        membership.block(self, self._private(person, bot), blocked=blocked)

    def votes(self, person: int, chat: int, message_id: int, options: list[int]) -> None:
        """Answers a poll; an empty list takes the answer back."""
        poll = polls.of(self, self.chat(person, chat), message_id)
        if poll is None:
            raise Impossible("that message is no poll")
        polls.vote(self, poll, person, options)

    def reacts(self, person: int, chat: int, message_id: int, emoji: str = "") -> None:
        """Puts an emoji under a message, or takes it away again."""
        where = self.chat(person, chat)
        if message_id not in where.messages:
            raise Impossible(f"there is no message {message_id}")
        given = where.reactions.setdefault(message_id, {})
        old = given.get(person, [])
        given[person] = [{"type": "emoji", "emoji": emoji}] if emoji else []
        self.tell(where, "edit", message_id=message_id)
        update = {
            "chat": self.card(where),
            "message_id": message_id,
            "user": self.user(person),
            "date": self.now(),
            "old_reaction": old,
            "new_reaction": given[person],
        }
        for bot in telling.bots_in(self, where):
            if where.private or where.members[bot.id].leads:
                self.put(bot, "message_reaction", update, f"chat:{where.id}")

    def reads(self, person: int, chat: int, up_to: int) -> None:
        """Moves somebody's unread mark."""
        where = self.chat(person, chat)
        where.read[person] = max(up_to, where.read.get(person, 0))
        self.changed = True
        self.tell(where, "read", people=[person], message_id=up_to)


def _written(text: str, caption: str, given: list[Entity] | None) -> dict[str, Any]:
    """Text or caption of a message, with the entities Telegram finds in it."""
    written: dict[str, Any] = {}
    for name, entities, words in (
        ("text", "entities", text),
        ("caption", "caption_entities", caption),
    ):
        kept, marked = tidied(words, given or [])
        if kept:
            written[name] = kept
            marked = marked + found(kept, marked)
            if marked:
                written[entities] = marked
    return written


def _owner(chat: Chat, message: Message | None) -> int:
    """The bot behind a button."""
    if chat.private:
        return chat.bot
    if message is None or not message["from"]["is_bot"]:
        raise Impossible("no bot has sent that message")
    return int(message["from"]["id"])


def _has_button(markup: keyboards.Markup, data: str) -> bool:
    return any(
        button.get("callback_data") == data for row in markup["inline_keyboard"] for button in row
    )


def _button_at(markup: keyboards.Markup, row: int, column: int) -> str:
    try:
        return str(markup["inline_keyboard"][row][column]["callback_data"])
    except (IndexError, KeyError):
        raise Impossible(f"there is no such button in row {row}, column {column}") from None
