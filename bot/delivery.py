"""The postman: claim a letter, hand it to Telegram, write down how it went."""

import asyncio
import logging
from collections.abc import Coroutine
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any, TypeVar

from sqlalchemy.exc import DBAPIError
from telegram import error
from telegram.ext import ExtBot

from bot import enclosing, views
from bot.bridge import Bridge
from bot.card import Card
from bot.pace import EDIT, pause_of
from bot.texts import Texts
from bot.transport import surely_not_sent
from union.deliveries import actions as deliveries
from union.kernel import actions as kernel
from union.kernel.outbox import Fate, Letter, State
from union.kernel.unit import NOBODY
from union.members import actions as members

SOON = timedelta(seconds=30)
BETWEEN_LOOKS = 0.5  # seconds
BETWEEN_EDITS = 3.0  # seconds in one chat: a minute holds 20 messages of a group, edits included
PATIENCE = 40  # seconds for Telegram's answer: few letters shall end up unsure
LAST_MOMENTS = 6.0  # seconds for the letter in hand when we are asked to stop

T = TypeVar("T")

log = logging.getLogger(__name__)


def fate_after(failure: Exception) -> Fate:
    """What a failure says of the letter: surely not sent, refused, or nobody can know."""
    match failure:
        case error.RetryAfter():
            return Fate(State.WAITING, pause_of(failure))
        case error.ChatMigrated(new_chat_id=chat):
            return Fate(State.WAITING, timedelta(), moved_to=chat)
        case error.InvalidToken() | error.Conflict():
            return Fate(State.WAITING, SOON)
        case error.BadRequest() | error.Forbidden():
            return Fate(State.BARRED if isinstance(failure, error.Forbidden) else State.FAILED)
        case error.TelegramError() if surely_not_sent(failure):
            return Fate(State.WAITING, SOON)
        case error.TelegramError():
            return Fate(State.UNSURE)
        case DBAPIError():
            return Fate(State.WAITING, SOON)
    return Fate(State.FAILED)  # it could not even be drawn


@dataclass(slots=True)
class Postman:
    """Each letter is two short transactions with the sending in between."""

    bridge: Bridge
    bot: ExtBot[int]
    texts: Texts
    locale: str
    edited: dict[int, float] = field(default_factory=dict)
    has_stumbled: bool = False

    async def run(self) -> None:
        """Until cancelled; the letter in hand is brought to its end."""
        while True:
            try:
                await self.get_up()
                await self.round()
            except Exception:
                self.has_stumbled = True
                log.exception("the postman stumbled")
            await asyncio.sleep(BETWEEN_LOOKS)

    async def get_up(self) -> None:
        """After a fall, as after a crash: the letter in hand may have arrived."""
        if self.has_stumbled:
            await self.bridge.run(NOBODY, kernel.recover)
            self.has_stumbled = False

    async def round(self) -> bool:
        """Tell of doubts before a long outbox is emptied, send, keep cards true; whether it did."""
        if is_doubtful := await self.bridge.ask(NOBODY, deliveries.is_doubtful):
            await self.bridge.run(NOBODY, deliveries.report)
        if is_due := await self.bridge.ask(NOBODY, kernel.is_due):
            await self.empty_outbox()
        for letter in (cards := await self.bridge.ask(NOBODY, kernel.outdated)):
            await self.redraw(letter)
        return is_due or bool(cards) or is_doubtful

    async def empty_outbox(self) -> None:
        while await to_its_end(self.carry_one()):
            pass

    async def carry_one(self) -> bool:
        letter = await self.bridge.run(NOBODY, kernel.claim)
        if letter is None:
            return False
        fate = await self.send(letter)
        await self.bridge.run(NOBODY, kernel.settle, letter_id=letter.id, fate=fate)
        if fate.message and letter.pins is False:
            await self.pin(letter, fate.message)
        if fate.state is State.BARRED:
            await self.bridge.run(NOBODY, members.reached, account=letter.chat, reachable=False)
        if fate.moved_to:
            await self.bridge.run(NOBODY, members.moved, old=letter.chat, new=fate.moved_to)
        return True

    async def send(self, letter: Letter) -> Fate:
        try:
            card = await self.draw(letter)
            message = await enclosing.send(
                self.bot, letter.chat, card, read_timeout=PATIENCE, rate_limit_args=letter.lane
            )
        except Exception as failure:
            log.warning("letter %s: %s", letter.id, type(failure).__name__)
            return fate_after(failure)
        return Fate(State.SENT, message=message)

    async def pin(self, letter: Letter, message: int) -> None:
        """At the head of its chat; where we may not, whoever sent it reads so."""
        try:
            await self.bot.pin_chat_message(letter.chat, message, disable_notification=True)
        except Exception as failure:
            log.warning("pin %s: %s", letter.id, type(failure).__name__)
            return
        await self.bridge.run(NOBODY, kernel.pinned, letter_id=letter.id)

    async def redraw(self, letter: Letter) -> None:
        """Edit a card whose facts have changed; again and again does no harm."""
        now = asyncio.get_running_loop().time()
        if now - self.edited.get(letter.chat, -BETWEEN_EDITS) < BETWEEN_EDITS:
            return
        self.edited[letter.chat] = now
        try:
            await self.edit(letter)
        except (error.BadRequest, error.Forbidden):
            pass  # it looks so already, or it is gone
        except Exception as failure:
            log.warning("card %s: %s", letter.id, type(failure).__name__)
            return
        await self.bridge.run(NOBODY, kernel.redrawn, letter_id=letter.id, version=letter.version)

    async def edit(self, letter: Letter) -> None:
        card = await self.draw(letter)
        if letter.message is None:  # someone saw it arrive, but not we
            return
        where = (self.bot, letter.chat, letter.message, card)
        if letter.is_withdrawn and await enclosing.delete(*where):
            return
        if len(card.enclosed) < 2:
            await enclosing.edit(*where, rate_limit_args=EDIT)

    async def draw(self, letter: Letter) -> Card:
        """In the language of its reader, as it is at the moment of sending."""
        chosen = await self.bridge.ask(NOBODY, members.locale_of, account=letter.chat)
        say = partial(self.texts.say, chosen or self.locale)
        view, facts = views.LETTERS.get(letter.key), letter.facts
        if "today" in facts:
            is_late = await self.bridge.ask(NOBODY, kernel.is_late, letter=letter)
            facts = facts | {"is_late": "yes" if is_late else "no"}
        return view(say, **facts) if view else Card(say(letter.key, **facts))


async def to_its_end(work: Coroutine[Any, Any, T]) -> T:
    """Who is cancelled meanwhile waits for a while: half a delivery would be a doubt."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task], timeout=LAST_MOMENTS)
        task.cancel()
        raise
