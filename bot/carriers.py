"""The carriers: several letters on their way side by side, claimed and settled a beat at a time."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from telegram.ext import ExtBot

from bot import enclosing
from bot.bridge import Bridge
from bot.card import Card
from bot.fates import fate_after
from bot.pace import Pace
from union.kernel import actions as kernel
from union.kernel.outbox import Fate, Letter, State
from union.kernel.unit import NOBODY
from union.members import actions as members

HANDS = 16  # letters on their way at once: a crash leaves no more in doubt
BEAT = 0.15  # seconds between two transactions while letters are on their way
FULL = 0.02  # seconds until another may be handed over
PATIENCE = 40  # seconds for Telegram's answer: few letters shall end up unsure
LAST_MOMENTS = 6.0  # seconds for the letters in hand when we are asked to stop

T = TypeVar("T")
Chosen = Mapping[int, str]  # the language of each account

log = logging.getLogger(__name__)


@dataclass(slots=True)
class Carriers:
    """What is claimed is handed to Telegram at once, or put back."""

    bridge: Bridge
    bot: ExtBot[int]
    draw: Callable[[Letter, str | None], Awaitable[Card]]
    out: dict[asyncio.Task[Fate], Letter] = field(default_factory=dict)

    @property
    def pace(self) -> Pace:
        pace = self.bot.rate_limiter
        assert isinstance(pace, Pace)
        return pace

    async def empty(self) -> None:
        """Until nothing is due and all are back; called away, until those in hand are back."""
        try:
            while await to_its_end(self.turn()):
                if self.out:
                    await asyncio.wait(self.out, timeout=BEAT)
                else:
                    await asyncio.sleep(FULL)
        except asyncio.CancelledError:
            await self.come_home()
            raise

    async def come_home(self) -> None:
        """Wait a while for all that are out, and write down how they fared."""
        if self.out:
            await asyncio.wait(self.out, timeout=LAST_MOMENTS)
            await self.exchange(0)
        for task in self.out:  # it is a doubt now
            task.cancel()
        self.out.clear()

    async def turn(self) -> bool:
        """Settle who is back, send out the next; whether there is more to do."""
        is_back = any(task.done() for task in self.out)
        if not is_back and not await self.bridge.ask(NOBODY, kernel.is_due):
            return bool(self.out)
        hands = HANDS - sum(not task.done() for task in self.out)
        room = min(self.pace.room(), hands)
        if is_back or room:
            await self.exchange(room)
        return bool(self.out) or not (room or self.pace.is_frozen)

    async def exchange(self, most: int) -> None:
        """How some went and which are next, in one transaction: each waits for the disk."""
        back = {task: letter for task, letter in self.out.items() if task.done()}
        fates = {letter.id: task.result() for task, letter in back.items()}
        busy = [letter.chat for task, letter in self.out.items() if task not in back]
        taken = await self.bridge.run(NOBODY, kernel.exchange, fates=fates, most=most, busy=busy)
        for task in back:
            del self.out[task]
        self.send_out(taken)
        await asyncio.gather(*(self.tell(it, fates[it.id]) for it in back.values()))

    def send_out(self, letters: Iterable[Letter]) -> None:
        """The languages of all their readers are asked for at once."""
        accounts = [it.chat for it in letters]
        if accounts:
            asked = self.bridge.ask(NOBODY, members.locales_of, accounts=accounts)
            chosen = asyncio.ensure_future(asked)
            self.out |= {asyncio.create_task(self.carry(it, chosen)): it for it in letters}

    async def carry(self, letter: Letter, chosen: Awaitable[Chosen]) -> Fate:
        try:
            card = await self.draw(letter, (await chosen).get(letter.chat))
            message = await enclosing.send(
                self.bot, letter.chat, card, read_timeout=PATIENCE, rate_limit_args=letter.lane
            )
        except Exception as failure:
            log.warning("letter %s: %s", letter.id, type(failure).__name__)
            return fate_after(failure)
        return Fate(State.SENT, message=message)

    async def tell(self, letter: Letter, fate: Fate) -> None:
        """What is to be pinned is; the register hears whom nothing reaches, where a group went."""
        if fate.message and letter.pins is False:
            await self.pin(letter, fate.message)
        if fate.state is State.BARRED:
            await self.bridge.run(NOBODY, members.reached, account=letter.chat, reachable=False)
        if fate.moved_to:
            await self.bridge.run(NOBODY, members.moved, old=letter.chat, new=fate.moved_to)

    async def pin(self, letter: Letter, message: int) -> None:
        """At the head of its chat; where we may not, whoever sent it reads so."""
        try:
            await self.bot.pin_chat_message(letter.chat, message, disable_notification=True)
        except Exception as failure:
            log.warning("pin %s: %s", letter.id, type(failure).__name__)
            return
        await self.bridge.run(NOBODY, kernel.pinned, letter_id=letter.id)


async def to_its_end(work: Coroutine[Any, Any, T]) -> T:
    """Who is cancelled meanwhile waits for a while: half a delivery would be a doubt."""
    task = asyncio.ensure_future(work)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task], timeout=LAST_MOMENTS)
        task.cancel()
        raise
