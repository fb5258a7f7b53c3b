"""What a handler is given instead of globals."""

from asyncio import CancelledError
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import date, datetime
from functools import partial
from html import escape
from typing import Any, Self

from telegram import CallbackQuery, InputMediaPhoto, Message, Update
from telegram.constants import ChatType
from telegram.error import BadRequest, TelegramError
from telegram.ext import CallbackContext

from bot import enclosing
from bot.bridge import Bridge
from bot.card import Card, plain
from bot.line import Line
from bot.rations import Rations
from bot.texts import Texts, nearest
from union.kernel import actions as kernel
from union.kernel.causes import Cause, update_of
from union.kernel.guards import Action, P, R
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members import actions as members

STRANGER = 0  # an update without a user is not the clock
POP_UP_MOST = 200  # Bot API, answerCallbackQuery
MESSAGE_MOST = 4000  # Bot API: 4096
ALBUM_MOST = 10  # Bot API, sendMediaGroup


class House:
    """What all contexts share; ``app.build`` furnishes it."""

    bridge: Bridge
    texts: Texts
    forms: Mapping[str, Any]
    commands: list[Any]
    listen: Callable[[Any], Awaitable[None]]  # to words that answer no question
    vault: Bridge  # to what must never stand beside who wrote it
    mailbox: Any
    rations: Rations
    answer: Callable[[Any, Any], Awaitable[None]]  # to words: those of a form, or ``listen``
    receive: Callable[[Any], Awaitable[None]]  # a file that no question asked for
    locale: str  # of groups, and of whoever has not chosen
    locales: dict[int, str]  # of those who have


class Context(CallbackContext[Line, dict[Any, Any], dict[Any, Any], House]):
    """PTB's context plus a few words: run, ask, say, show, turn, tell. Building it does no I/O."""

    heard: Update
    actor: Actor
    locale: str
    is_answered: bool

    @classmethod
    def from_update(cls, update: object, application: Any) -> Self:
        context = super().from_update(update, application)
        assert isinstance(update, Update)
        user = update.effective_user
        cause = update_of(application.bot.id, update.update_id)
        context.heard = update
        context.actor = Actor(user.id if user else STRANGER, cause)
        context.is_answered = False
        house = application.bot_data
        context.locale = house.locales.get(context.actor.account) or nearest(
            user.language_code if user else None, house.locale
        )
        return context

    def tapped(self, name: str) -> str:
        """What the tapped button or the followed link carries under this name."""
        match = self.match or (self.matches[0] if self.matches else None)
        assert match
        return str(match[name])

    @property
    def account(self) -> int:
        return self.actor.account or STRANGER

    @property
    def words(self) -> str:
        message = self.heard.effective_message
        return (message and message.text) or ""

    @property
    def marked(self) -> str:
        """The words with their marks, as HTML in which everything else is escaped."""
        message = self.heard.effective_message
        return message.text_html if isinstance(message, Message) and message.text else ""

    @property
    def is_private(self) -> bool:
        chat = self.heard.effective_chat
        return bool(chat and chat.type == ChatType.PRIVATE)

    async def run(self, action: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        """Do one thing for one update, once, however often Telegram brings it."""
        return await self.bot_data.bridge.run(self.actor, action, *args, **facts)

    async def ask(self, question: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        return await self.bot_data.bridge.ask(self.actor, question, *args, **facts)

    async def repeat(self, action: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        """Beside what the update is for: what may be done again does no harm and needs no cause."""
        return await self.bot_data.bridge.run(Actor(self.account), action, *args, **facts)

    async def run_apart(self, action: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        """Do one thing in the vault: no update is noted beside it, so it must bear a repetition."""
        return await self.bot_data.vault.run(Actor(self.account), action, *args, **facts)

    async def ask_apart(self, question: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        return await self.bot_data.vault.ask(Actor(self.account), question, *args, **facts)

    @property
    def tapped_message(self) -> int | None:
        """The message whose button was tapped, if it can be turned into another."""
        tapped = self.heard.callback_query and self.heard.callback_query.message
        return tapped.message_id if isinstance(tapped, Message) else None

    async def note(self, action: Action[P, R], *args: P.args, **facts: P.kwargs) -> R:
        """What Telegram itself reports, and no person does: a chat moved, the bot was blocked."""
        unmanned = Actor(cause=self.cause)
        return await self.bot_data.bridge.run(unmanned, action, *args, **facts)

    async def is_known(self) -> bool:
        """Whether this account is bound to somebody who belongs, or who applies to."""
        return await self.bot_data.bridge.ask(NOBODY, members.is_known, account=self.account)

    async def was_done(self) -> bool:
        """Whether this very update had its effect already, before a crash."""
        return await self.bot_data.bridge.ask(NOBODY, kernel.is_done, cause=self.cause)

    @property
    def cause(self) -> Cause:
        assert self.actor.cause
        return self.actor.cause

    def say(self, key: str, **facts: object) -> str:
        return self.bot_data.texts.say(self.locale, key, **facts)

    def card(self, key: str, **facts: object) -> Card:
        return Card(self.say(key, **facts))

    async def show(self, card: Card) -> None:
        """A message back."""
        await self.answer()
        message = self.heard.effective_message
        if message:
            thread = None
            if isinstance(message, Message) and message.is_topic_message:
                thread = message.message_thread_id
            if card.enclosed:
                await enclosing.send(self.bot, message.chat.id, card, message_thread_id=thread)
            else:
                await self.bot.say(message.chat.id, card.text, card.reply_markup, thread)

    async def hand(
        self, kind: str, file: str | bytes, name: str | None = None, caption: str | None = None
    ) -> None:
        """A photo or a document back: one that Telegram keeps, or one just made."""
        await self.answer()
        message = self.heard.effective_message
        if message and kind == "photo":
            await message.reply_photo(file, caption=caption, filename=name)
        elif message:
            await message.reply_document(file, caption=caption, filename=name)

    async def hand_album(self, files: Sequence[str]) -> None:
        """Pictures that Telegram keeps, in tens: one message holds no more."""
        await self.answer()
        message = self.heard.effective_message
        assert message
        for at in range(0, len(files), ALBUM_MOST):
            part = files[at : at + ALBUM_MOST]
            if len(part) == 1:
                await message.reply_photo(part[0])
            else:
                await message.reply_media_group([InputMediaPhoto(it) for it in part])

    async def nod(self) -> None:
        """A thumb under what was sent: heard, and no word is needed; some groups allow none."""
        message = self.heard.effective_message
        assert message
        with suppress(BadRequest):
            await message.set_reaction("👍")

    async def begin(self, key: str, at: Message | None = None) -> Message | None:
        """A message (or the one ``at`` hand) says that work has begun, until something is of it."""
        await self.answer()
        if at:
            await self.rewrite(at, Card(self.say(key)))
            return at
        message = self.heard.effective_message
        return await message.reply_text(self.say(key), do_quote=True) if message else None

    async def end(self, begun: Message | None, card: Card) -> None:
        """What came of it, in the place of the message that said it had begun."""
        if begun is None:
            return await self.show(card)
        await self.rewrite(begun, card)

    @asynccontextmanager
    async def working(
        self, key: str, broken: str, at: Message | None = None
    ) -> AsyncIterator[Callable[[Card], Awaitable[None]]]:
        """Work that takes a while; its message always ends: in a card, a no, or what is broken."""
        begun = await self.begin(key, at)
        try:
            yield partial(self.end, begun)
        except Refusal as no:
            await self.end(begun, Card(self.say(no.key, **no.facts)))
        except (Exception, CancelledError):
            with suppress(TelegramError):
                await self.end(begun, Card(self.say(broken)))
            raise

    @asynccontextmanager
    async def saying_if_cut_off(self, broken: str) -> AsyncIterator[None]:
        """Work without a message of its own: if Telegram fails in it, one is told."""
        try:
            yield
        except TelegramError:
            with suppress(TelegramError):
                await self.tell(broken)
            raise

    async def rewrite(self, message: Message, card: Card) -> None:
        """This message becomes this card; where that cannot be, it is a message back."""
        try:
            await message.edit_text(card.text, reply_markup=card.reply_markup)
        except BadRequest as refused:
            if "not modified" not in refused.message:
                await self.show(card)

    @property
    def now(self) -> datetime:
        """The minute on the union's wall clock."""
        office = self.bot_data.bridge.office
        return office.clock().astimezone(office.zone)

    @property
    def today(self) -> date:
        """The union's day."""
        return self.now.date()

    async def turn(self, card: Card) -> None:
        """The tapped message becomes this card; where that cannot be, it is a message back."""
        tapped = self.heard.callback_query and self.heard.callback_query.message
        if not isinstance(tapped, Message):
            return await self.show(card)
        await self.answer()
        await self.rewrite(tapped, card)

    async def tell(self, key: str, **facts: object) -> None:
        """A word back: a pop-up to a tap, a message to words."""
        words = self.say(key, **facts)
        if len(plain(words)) > MESSAGE_MOST:  # a list of faults can be longer than a message
            words = escape(plain(words)[:MESSAGE_MOST]) + "…"
        fits = self.heard.callback_query and len(plain(words)) <= POP_UP_MOST
        popped_up = fits and await self.answer(plain(words), show_alert=True)
        if not popped_up and (self.is_private or not self.heard.callback_query):
            await self.show(Card(words))

    async def answer(self, text: str | None = None, **how: Any) -> bool:
        """Let the tapped button rest; Telegram takes one answer a tap, and only a fresh one."""
        query: CallbackQuery | None = self.heard.callback_query
        if query is None or self.is_answered:
            return False
        self.is_answered = True
        try:
            return await query.answer(text, **how)
        except BadRequest as refused:
            if "query is too old" not in refused.message.lower():
                raise
            return False
