"""The whole of Telegram, as far as a bot can tell: people, chats, messages, updates, faults.

No sockets and no threads: it lives on one event loop. A bot calls it with `await world.call(...)`;
people act through the verbs (`says`, `taps`, `starts`, `blocks`, `votes`, ...), which never wait.

    world = World(clock=lambda: 1_800_000_000.0)
    bot = world.bot("42:secret", username="xiaojia_bot")
    wang = world.person("王老师")
    world.starts(wang.id, bot.id)                   # opens the private chat with /start
    status, body = await world.call("42:secret", "getUpdates", {})
    world.says(wang.id, bot.id, "你好")             # a private chat is named by the bot's id
    query = world.taps(wang.id, bot.id, 7, "x:1")   # await query.wait(); query.text
    world.messages(wang.id, bot.id)                 # Bot API messages, each with "outgoing"
    world.answers                                   # every answered tap, oldest first
    world.limits = False                            # no flood limits
"""

import asyncio
import math
import time
import zlib
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sandbox import keyboards, membership, methods, polls, posting, spec, telling
from sandbox.call import Call
from sandbox.chats import FIRST_GROUP, FIRST_SUPERGROUP, Chat, Member, Message, administrator
from sandbox.entities.found import found
from sandbox.entities.tidy import Entity, tidied
from sandbox.events import Events
from sandbox.faults import Broken, Fault, Faults
from sandbox.files import Files, Upload, sizes
from sandbox.journal import Journal
from sandbox.limits import BURST, Limits
from sandbox.people import FIRST_PERSON, Bot, Person
from sandbox.polls import Poll
from sandbox.refusal import Refused
from sandbox.taps import Query
from sandbox.webhooks import Webhooks

Answer = tuple[int, dict[str, Any]]
TRUNCATED = frozenset({"drop_after", "truncate"})


class Impossible(ValueError):
    """A person cannot do this: the button is not there, the chat is not theirs."""


class World:
    def __init__(self, *, clock: Callable[[], float] = time.time, journal: bool = True) -> None:
        self.clock = clock
        self.events = Events()
        self.faults = Faults()
        self.journal = Journal(kept=journal)
        self.limits = True
        self.burst = BURST
        self.bots: dict[str, Bot] = {}
        self.webhooks = Webhooks(self)
        self.when_clock_set: Callable[[float], None] | None = None
        self.reset()

    def reset(self) -> None:
        """An empty world; faults and journal are cleared too."""
        self.webhooks.stop_all()
        self.offset = 0.0
        self.people: dict[int, Person] = {}
        self.bots = {}
        self.bots_by_id: dict[int, Bot] = {}
        self.chats: dict[str, Chat] = {}
        self.polls: dict[str, Poll] = {}
        self.files = Files()
        self.queries: dict[str, Query] = {}
        self.answers: list[dict[str, Any]] = []
        self.floods: dict[int, Limits] = {}
        self.last_number = 0
        self.changed = True
        self.faults.clear()
        self.journal.clear()

    # -- the bots' side ------------------------------------------------------------------

    async def call(
        self,
        token: str,
        method: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None = None,
    ) -> Answer:
        """One call of the Bot API; files are `(name, bytes, mime)` by field name.

        Raises `Broken` where a fault breaks the line instead of giving an answer.
        """
        try:
            bot = self.bot(token)
        except Refused as no:
            return no.status, no.body()
        slowness = self.faults.slowness(method)
        if slowness:
            await asyncio.sleep(slowness)
        fault = self.faults.strike(method) if self.faults.coming else None
        status, body = await self._answer(bot, method, params, files, fault)
        self.journal.write(self.clock(), bot.id, method, params, status, body)
        if fault is not None:
            if fault.kind == "delay":
                await asyncio.sleep(fault.seconds)
            elif fault.kind in TRUNCATED:
                raise Broken(fault.kind, body)
        return status, body

    async def _answer(
        self,
        bot: Bot,
        name: str,
        params: Mapping[str, Any],
        files: Mapping[str, Upload] | None,
        fault: Fault | None,
    ) -> Answer:
        try:
            if fault is not None:
                self._strike(bot, name, params, fault)
            method = spec.method(name)
            if method is None:
                raise Refused(404, "Not Found")
            handler = methods.EMULATED.get(method.name)
            if handler is None:
                raise Refused(501, f"Not Implemented: method {method.name} is not emulated")
            call = Call(self, bot, method.name, method.read(params, files), files or {})
            if "business_connection_id" in call.params:
                raise Refused(400, "Bad Request: business connection not found")
            result = handler(call)
            if asyncio.iscoroutine(result):
                result = await result
        except Refused as no:
            return no.status, no.body()
        return 200, {"ok": True, "result": result}

    def _strike(self, bot: Bot, name: str, params: Mapping[str, Any], fault: Fault) -> None:
        """The part of a fault that comes before anything is done."""
        if fault.kind in ("drop_before", "reset"):
            self.journal.write(self.clock(), bot.id, name, params, 0, fault.kind)
            raise Broken(fault.kind)
        if fault.kind in ("status", "flood"):
            raise fault.refusal()
        if fault.kind == "duplicate":
            bot.queue.repeat = True

    def bot(
        self, token: str, *, username: str = "", first_name: str = "", privacy: bool | None = None
    ) -> Bot:
        """The bot with this token; it comes into being when first named."""
        bot = self.bots.get(token)
        if bot is None:
            number, colon, rest = token.partition(":")
            if not colon or not number.isdigit() or not rest or int(number) == 0:
                raise Refused(401, "Unauthorized")
            if int(number) in self.bots_by_id:
                raise Refused(401, "Unauthorized")
            bot = Bot(int(number), token, f"sandbox_{number}_bot", "Bot")
            self.bots[token] = self.bots_by_id[bot.id] = bot
            self.changed = True
        if username:
            bot.username = username.removeprefix("@")
        if first_name:
            bot.first_name = first_name
        if privacy is not None:
            bot.privacy = privacy
        return bot

    def spend(self, bot: Bot, chat: int, count: int = 1, *, edits: bool = False) -> None:
        """Counts against the flood limits."""
        if self.limits:
            limits = self.floods.get(bot.id)
            if limits is None:
                limits = self.floods[bot.id] = Limits(self.burst)
            limits.spend(chat, self.clock(), count, edits=edits)

    def put(self, bot: Bot, kind: str, payload: Any, lane: str) -> None:
        """An update for a bot."""
        bot.queue.put(kind, payload, self.clock(), lane)
        self.changed = True

    def deliver(self, chat: Chat, message: Message, kind: str = "message") -> None:
        telling.deliver(self, chat, message, kind)

    # -- what all parts ask of the world ---------------------------------------------------

    def now(self) -> int:
        """The date of what happens now: the clock, moved by the pretended offset."""
        return math.floor(self.clock() + self.offset)

    def user(self, user_id: int) -> dict[str, Any] | None:
        known = self.people.get(user_id) or self.bots_by_id.get(user_id)
        return known.user if known else None

    def card(self, chat: Chat) -> dict[str, Any]:
        return self.people[chat.id].card if chat.private else chat.card

    def number(self) -> int:
        """The next number of whatever has no numbers of its own."""
        self.last_number += 1
        return self.last_number

    def next_id(self, chat: Chat) -> int:
        """Supergroups count their own messages; all else is counted by each bot's account."""
        if chat.type == "supergroup":
            chat.last_id += 1
            return chat.last_id
        bots = telling.bots_in(self, chat)
        number = max([chat.last_id, *(bot.last_id for bot in bots)]) + 1
        chat.last_id = number
        for bot in bots:
            bot.last_id = number
        return number

    def new_group_id(self, kind: str) -> int:
        number = FIRST_SUPERGROUP if kind == "supergroup" else FIRST_GROUP
        while str(number) in self.chats:
            number -= 1
        return number

    def tell(
        self, chat: Chat, kind: str, *, people: Iterable[int] | None = None, **facts: Any
    ) -> None:
        """An event for everybody in a chat, under the id by which they know it."""
        if self.events.heard:
            seen = chat.bot if chat.private else chat.id
            self.events.tell(kind, chat.people() if people is None else people, chat=seen, **facts)

    def set_offset(self, offset: float) -> None:
        self.offset = offset
        self.changed = True
        if self.when_clock_set is not None:
            self.when_clock_set(offset)
        self.events.tell("clock", now=self.now(), offset=offset)
        self.tick()

    def tick(self) -> None:
        """What happens by itself when time passes."""
        if self.polls:
            polls.close_due(self)

    # -- the people's side -----------------------------------------------------------------

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

    def group(
        self,
        title: str,
        members: Iterable[int] = (),
        *,
        admins: Iterable[int] = (),
        bots: Iterable[int] = (),
        type: str = "group",
        id: int = 0,
        forum: bool = False,
    ) -> Chat:
        """A group; the first person among the admins created it."""
        if type not in ("group", "supergroup"):
            raise Impossible("type must be group or supergroup")
        chat = Chat(id or self.new_group_id(type), type, title, is_forum=forum)
        if chat.key in self.chats or chat.id >= 0:
            raise Impossible("a group needs a new id below zero")
        leading = list(dict.fromkeys(admins))
        everybody = dict.fromkeys([*leading, *members])
        for user in [*everybody, *bots]:
            self._known(user)
        self.chats[chat.key] = chat
        for user in everybody:
            if user not in self.bots_by_id:
                chat.members[user] = administrator() if user in leading else Member()
        creator = next((user for user in leading if user in self.people), None)
        if creator is not None:
            chat.members[creator] = Member("creator")
        chat.touched = self.clock()
        self.tell(chat, "chat")
        by = creator or next(iter(chat.people()), 0)
        for user in dict.fromkeys([*(u for u in everybody if u in self.bots_by_id), *bots]):
            self._bring_in(chat, user, by, leads=user in leading)
        return chat

    def _bring_in(self, chat: Chat, bot: int, by: int, *, leads: bool) -> None:
        membership.become(self, chat, bot, administrator() if leads else Member(), by)

    def _known(self, user: int) -> None:
        if user not in self.people and user not in self.bots_by_id:
            raise Impossible(f"nobody has the id {user}")

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
        return {kind: methods.media.described(stored)}

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

    def remove(self, chat: Chat, message_id: int) -> None:
        """A message is gone, wherever it was pinned."""
        chat.messages.pop(message_id, None)
        chat.markups.pop(message_id, None)
        chat.reactions.pop(message_id, None)
        if message_id in chat.pinned:
            chat.pinned.remove(message_id)
        self.changed = True
        self.tell(chat, "delete", message_id=message_id)

    def starts(self, person: int, bot: int, payload: str = "") -> Message:
        """Opens the private chat with a bot, perhaps from a link with a payload."""
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

    def joins(self, users: Iterable[int], chat: int, by: int | None = None) -> None:
        """People or bots come into a group, by themselves or brought by somebody."""
        users = list(users)
        for user in users:
            self._known(user)
        membership.join(self, self._group(chat), users, by)

    def leaves(self, user: int, chat: int, by: int | None = None) -> None:
        """Somebody goes or, if `by` names another, is put out."""
        membership.leave(self, self._group(chat), user, by)

    def promotes(self, user: int, chat: int, by: int, *, leads: bool = True) -> None:
        """Makes a member, person or bot, an administrator, or an ordinary member again."""
        where = self._group(chat)
        if not where.member(user).here:
            raise Impossible(f"{user} is not in the group")
        membership.become(self, where, user, administrator() if leads else Member(), by)

    def upgrades(self, chat: int) -> Chat:
        """A group becomes a supergroup."""
        return membership.upgrade(self, self._group(chat))

    def _group(self, chat: int) -> Chat:
        known = self.chats.get(str(chat))
        if known is None or known.private:
            raise Impossible(f"there is no group {chat}")
        return known


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
