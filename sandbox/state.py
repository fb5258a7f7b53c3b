"""What the world holds, and what all its parts ask of it."""

import math
from collections.abc import Callable, Iterable
from typing import Any

from sandbox import polls, telling
from sandbox.chats import FIRST_GROUP, FIRST_SUPERGROUP, Chat, Message
from sandbox.events import Events
from sandbox.faults import Faults
from sandbox.files import Files
from sandbox.journal import Journal
from sandbox.limits import BURST, Limits
from sandbox.people import Bot, Person
from sandbox.polls import Poll
from sandbox.refusal import Refused
from sandbox.taps import Query


class State:
    def __init__(self, clock: Callable[[], float], *, journal: bool) -> None:
        self.clock = clock
        self.events = Events()
        self.faults = Faults()
        self.journal = Journal(kept=journal)
        self.limits = True
        self.burst = BURST
        self.when_clock_set: Callable[[float], None] | None = None
        self.empty()

    def empty(self) -> None:
        """Nobody there, nothing said, no faults to come."""
        self.offset = 0.0
        self.people: dict[int, Person] = {}
        self.bots: dict[str, Bot] = {}
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

    def remove(self, chat: Chat, message_id: int) -> None:
        """A message is gone, wherever it was pinned."""
        chat.messages.pop(message_id, None)
        chat.markups.pop(message_id, None)
        chat.reactions.pop(message_id, None)
        if message_id in chat.pinned:
            chat.pinned.remove(message_id)
        self.changed = True
        self.tell(chat, "delete", message_id=message_id)
