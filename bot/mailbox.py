"""Empties the voice box at its hours, and tells who wrote what became of it."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from telegram.constants import ParseMode
from telegram.error import TelegramError
from telegram.ext import ExtBot

from bot.bridge import Bridge
from bot.fates import fate_after
from bot.texts import Texts
from bot.views.voice_box import letters as views
from union.kernel.outbox import State
from union.kernel.unit import NOBODY
from union.voice_box import actions
from union.voice_box.rules import month_before

log = logging.getLogger(__name__)
# who shut us out is no doubt: the keepers could look up who that is
AGAIN = {State.WAITING: "waiting", State.UNSURE: "unsure"}


@dataclass
class Mailbox:
    """One each process; what is written down here is written once, whoever does it."""

    vault: Bridge
    school: Bridge
    bot: ExtBot[int]
    texts: Texts
    locale: str
    locales: Mapping[int, str]
    forget_when: Callable[[], None]
    announced: str = ""

    async def open(self) -> None:
        """What was being told when we ended is in doubt."""
        await self.vault.run(NOBODY, actions.recover)

    async def look(self) -> None:
        """Each beat; what fails is tried again at the next."""
        try:
            self.forget_when()
            await self.empty()
            await self.publish()
            await self.tell()
        except Exception:
            log.exception("the voice box was not looked after; it is tried again")

    async def empty(self) -> None:
        """The keepers hear at the fixed hours, and of all letters together."""
        if await self.vault.ask(NOBODY, actions.slot):
            await self.vault.run(NOBODY, actions.empty)
        slot = await self.vault.ask(NOBODY, actions.last_slot)
        if slot is None or slot.isoformat() == self.announced:
            return
        counts = await self.vault.ask(NOBODY, actions.counts)
        await self.school.run(NOBODY, actions.tell_keepers, slot=slot.isoformat(), counts=counts)
        if iso := month_before(slot):
            found = await self.vault.ask(NOBODY, actions.month, iso=iso)
            await self.school.run(NOBODY, actions.tell_month, iso=iso, found=found)
        self.announced = slot.isoformat()

    async def publish(self) -> None:
        """In two stores, so in two steps; the first is done once however often it is tried."""
        for code, text in await self.vault.ask(NOBODY, actions.to_publish):
            await self.school.run(NOBODY, actions.publish, code=code, text=text)
            await self.vault.run(NOBODY, actions.note_published, code=code, text=text)

    async def tell_forwarded(self, code: str, to: str, due: date) -> None:
        await self.school.run(NOBODY, actions.tell_forwarded, code=code, to=to, due=due)

    async def tell(self) -> None:
        """Straight to the chat that only the seal knows: no letter of the outbox bears it."""
        if not await self.vault.ask(NOBODY, actions.has_to_tell):
            return
        for it in await self.vault.run(NOBODY, actions.claim):
            telling = await self.told(it.chat, it.code)
            await self.vault.run(NOBODY, actions.settle, code=it.code, telling=telling)

    async def told(self, chat: int, code: str) -> str | None:
        locale = self.locales.get(chat, self.locale)
        card = views.heard(lambda key, **facts: self.texts.say(locale, key, **facts), code)
        try:
            await self.bot.send_message(
                chat, card.text, reply_markup=card.reply_markup, parse_mode=ParseMode.HTML
            )
        except TelegramError as failure:
            return AGAIN.get(fate_after(failure).state)
        return None
