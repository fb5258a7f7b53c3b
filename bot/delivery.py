"""The postman: claim a letter, hand it to Telegram, write down how it went."""

import asyncio
import logging
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

from telegram import error
from telegram.ext import ExtBot

from bot import views
from bot.bridge import Bridge
from bot.card import Card
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

log = logging.getLogger(__name__)


def fate_after(failure: Exception) -> Fate:
    """What a failure says of the letter: surely not sent, refused, or nobody can know."""
    match failure:
        case error.RetryAfter(retry_after=int(seconds)):
            return Fate(State.WAITING, timedelta(seconds=seconds))
        case error.RetryAfter(retry_after=timedelta() as pause):
            return Fate(State.WAITING, pause)
        case error.ChatMigrated(new_chat_id=chat):
            return Fate(State.WAITING, timedelta(), moved_to=chat)
        case error.InvalidToken() | error.Conflict():
            return Fate(State.WAITING, SOON)
        case error.BadRequest() | error.Forbidden():
            return Fate(State.FAILED, is_barred=isinstance(failure, error.Forbidden))
        case error.TelegramError() if surely_not_sent(failure):
            return Fate(State.WAITING, SOON)
        case error.TelegramError():
            return Fate(State.UNSURE)
    return Fate(State.FAILED)  # it could not even be drawn


@dataclass(slots=True)
class Postman:
    """Each letter is two short transactions with the sending in between."""

    bridge: Bridge
    bot: ExtBot[int]
    texts: Texts
    locale: str
    edited: dict[int, float] = field(default_factory=dict)

    async def run(self) -> None:
        while True:
            try:
                await self.round()
            except Exception:
                log.exception("the postman stumbled")
            await asyncio.sleep(BETWEEN_LOOKS)

    async def round(self) -> None:
        """Send what is due, keep the cards true, tell of what nobody knows."""
        if await self.bridge.ask(NOBODY, kernel.is_due):
            await self.empty_outbox()
        for letter in await self.bridge.ask(NOBODY, kernel.outdated):
            await self.redraw(letter)
        if await self.bridge.ask(NOBODY, deliveries.is_doubtful):
            await self.bridge.run(NOBODY, deliveries.report)

    async def empty_outbox(self) -> None:
        while letter := await self.bridge.run(NOBODY, kernel.claim):
            fate = await self.send(letter)
            await self.bridge.run(NOBODY, kernel.settle, letter_id=letter.id, fate=fate)
            if fate.is_barred:
                await self.bridge.run(NOBODY, members.reached, account=letter.chat, reachable=False)

    async def send(self, letter: Letter) -> Fate:
        try:
            card = await self.draw(letter)
            sent = await self.bot.send_message(
                letter.chat, **card._asdict(), read_timeout=PATIENCE, rate_limit_args=letter.lane
            )
        except Exception as failure:
            log.warning("letter %s: %s", letter.id, type(failure).__name__)
            return fate_after(failure)
        return Fate(State.SENT, message=sent.message_id)

    async def redraw(self, letter: Letter) -> None:
        """Edit a card whose facts have changed; again and again does no harm."""
        now = asyncio.get_running_loop().time()
        if letter.message is None or now - self.edited.get(letter.chat, 0) < BETWEEN_EDITS:
            return
        self.edited[letter.chat] = now
        try:
            card = await self.draw(letter)
            await self.bot.edit_message_text(
                **card._asdict(), chat_id=letter.chat, message_id=letter.message
            )
        except (error.BadRequest, error.Forbidden):
            pass  # it looks so already, or it is gone
        except error.TelegramError as failure:
            log.warning("card %s: %s", letter.id, type(failure).__name__)
            return
        await self.bridge.run(NOBODY, kernel.redrawn, letter_id=letter.id, version=letter.version)

    async def draw(self, letter: Letter) -> Card:
        """In the language of its reader, as it is at the moment of sending."""
        chosen = await self.bridge.ask(NOBODY, members.locale_of, account=letter.chat)
        say = partial(self.texts.say, chosen or self.locale)
        view = views.LETTERS.get(letter.key)
        return view(say, **letter.facts) if view else Card(say(letter.key, **letter.facts))
