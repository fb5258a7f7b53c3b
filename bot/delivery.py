"""The postman: has the letters carried, keeps sent cards true, tells of doubts."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from math import inf

from telegram import error
from telegram.ext import ExtBot

from bot import enclosing, views
from bot.bridge import Bridge
from bot.card import Card
from bot.carriers import Carriers
from bot.pace import EDIT
from bot.texts import Texts
from union.deliveries import actions as deliveries
from union.kernel import actions as kernel
from union.kernel.outbox import Letter
from union.kernel.unit import NOBODY
from union.members import actions as members

BETWEEN_LOOKS = 0.25  # seconds
BETWEEN_EDITS = 3.0  # seconds in one chat: a minute holds 20 messages of a group, edits included
UNTOLD = 50.0  # seconds at most that a doubt is not told of, while letters go out

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Postman:
    """Letters go out on one side; cards are kept true on the other, and wait for none of them."""

    bridge: Bridge
    bot: ExtBot[int]
    texts: Texts
    locale: str
    edited: dict[int, float] = field(default_factory=dict)
    told: float = -inf
    has_stumbled: bool = False
    carriers: Carriers = field(init=False)

    def __post_init__(self) -> None:
        self.carriers = Carriers(self.bridge, self.bot, self.draw)

    async def run(self) -> None:
        """Until cancelled; the letters in hand are brought to their end."""
        async with asyncio.TaskGroup() as together:
            together.create_task(again(self.deliver))
            together.create_task(again(self.keep))

    async def round(self) -> bool:
        """All that there is to do now, one after the other; whether there was anything."""
        is_telling = await self.tell_doubts()
        is_due = await self.empty_outbox()
        return await self.keep_cards() or is_due or is_telling

    async def deliver(self) -> None:
        """Doubts are told of before a long outbox is emptied."""
        try:
            await self.get_up()
            await self.tell_doubts()
            await self.empty_outbox()
        except Exception:
            self.has_stumbled = True
            raise

    async def get_up(self) -> None:
        """After a fall, as after a crash: what nobody brought home may have arrived."""
        if self.has_stumbled:
            await self.carriers.come_home()
            await self.bridge.run(NOBODY, kernel.recover)
            self.has_stumbled = False

    async def keep(self) -> None:
        """What is new while letters go out."""
        await self.keep_cards()
        await self.tell_doubts(after=UNTOLD)

    async def tell_doubts(self, after: float = 0.0) -> bool:
        """If so many seconds went by since the last look."""
        now = asyncio.get_running_loop().time()
        if now - self.told < after:
            return False
        self.told = now
        if is_doubtful := await self.bridge.ask(NOBODY, deliveries.is_doubtful):
            await self.bridge.run(NOBODY, deliveries.report)
        return is_doubtful

    async def empty_outbox(self) -> bool:
        if is_due := await self.bridge.ask(NOBODY, kernel.is_due):
            await self.carriers.empty()
        return is_due

    async def keep_cards(self) -> bool:
        cards = await self.bridge.ask(NOBODY, kernel.outdated)
        await asyncio.gather(*map(self.redraw, cards))  # a correction may be one of ten thousand
        return bool(cards)

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
        accounts = [letter.chat]
        chosen = await self.bridge.ask(NOBODY, members.locales_of, accounts=accounts)
        card = await self.draw(letter, chosen.get(letter.chat))
        if letter.message is None:  # someone saw it arrive, but not we
            return
        where = (self.bot, letter.chat, letter.message, card)
        if letter.is_withdrawn and await enclosing.delete(*where):
            return
        if len(card.enclosed) < 2:
            await enclosing.edit(*where, rate_limit_args=EDIT)

    async def draw(self, letter: Letter, chosen: str | None) -> Card:
        """In the language its reader chose, as it is at the moment of sending."""
        say = partial(self.texts.say, chosen or self.locale)
        view, facts = views.LETTERS.get(letter.key), letter.facts
        if "today" in facts:
            is_late = await self.bridge.ask(NOBODY, kernel.is_late, letter=letter)
            facts = facts | {"is_late": "yes" if is_late else "no"}
        return view(say, **facts) if view else Card(say(letter.key, **facts))


async def again(work: Callable[[], Awaitable[None]]) -> None:
    """For ever, with a breath in between; who stumbles gets up."""
    while True:
        try:
            await work()
        except Exception:
            log.exception("the postman stumbled")
        await asyncio.sleep(BETWEEN_LOOKS)
