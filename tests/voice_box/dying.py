"""A process that dies while it handles one update, at whichever of its awaits."""

import asyncio
import threading

from bot.rations import Rations
from tests.stage import Direct, buttons
from union.kernel import vault as vaults

A_WHILE = 20.0  # seconds, until a test is broken


class Dies(BaseException):
    """Nothing catches it, as when the process is gone."""


class CutOff(Exception):
    """The thread that was writing is gone too, before it could commit."""


class Mortal:
    """Drives a coroutine up to its ``last``-th suspension; what is left of it is never run."""

    def __init__(self, coroutine, last, writes):
        self.coroutine, self.last, self.writes = coroutine, last, writes
        self.lived, self.awaited = 0, None

    def __await__(self):
        failure = None
        while True:
            self.writes.hold()
            try:
                self.awaited = self.resumed(failure)
            except StopIteration:
                return
            finally:
                self.writes.go_on(dies=self.lived + 1 == self.last)
            self.lived += 1
            if self.lived == self.last:
                raise Dies
            try:
                yield self.awaited
                failure = None
            except Exception as raised:
                failure = raised

    def resumed(self, failure):
        return self.coroutine.throw(failure) if failure else self.coroutine.send(None)

    async def is_over(self):
        """What a thread was doing for it is done, or was cut off."""
        if self.awaited is not None:
            self.awaited._asyncio_future_blocking = False
            await asyncio.wait([self.awaited], timeout=A_WHILE)
            assert self.awaited.done()
            self.awaited.exception()


class Writes:
    """Holds what is written in the vault just before its commit, until it is known who dies."""

    def __init__(self, monkeypatch):
        self.decided, self.cuts, self.is_cut_off = threading.Event(), False, False
        self.cut_off = 0
        plain = vaults.shuffle

        def shuffle(connection):
            plain(connection)
            assert self.decided.wait(A_WHILE)
            if self.is_cut_off:
                self.cut_off += 1
                raise CutOff

        self.decided.set()
        monkeypatch.setattr(vaults, "shuffle", shuffle)

    def hold(self):
        self.decided.clear()

    def go_on(self, dies):
        self.is_cut_off = dies and self.cuts
        self.decided.set()


def slow_telegram(monkeypatch):
    """One may die before a request arrives, and after it, before the answer does."""
    plain = Direct.do_request

    async def slow(self, *request, **how):
        await asyncio.sleep(0)
        answer = await plain(self, *request, **how)
        await asyncio.sleep(0)
        return answer

    monkeypatch.setattr(Direct, "do_request", slow)


class Fate:
    """Lets the bot die while it handles an update, and a new one find it again."""

    def __init__(self, stage, monkeypatch):
        slow_telegram(monkeypatch)
        self.stage, self.writes = stage, Writes(monkeypatch)
        self.left = []  # kept, or Python would bring what was left to an orderly end

    async def spares(self, last):
        """Whether the update that waits was handled before its ``last``-th await."""
        stage = self.stage
        stage.bot.queue.confirm(stage.gate.watermark, stage.world.clock())
        (update,) = await stage.app.bot.get_updates(stage.gate.watermark, timeout=0)
        mortal = Mortal(stage.app.process_update(update), last, self.writes)
        try:
            await mortal
        except Dies:
            self.left.append(mortal)
            await mortal.is_over()
            return False
        finally:
            self.writes.is_cut_off = False
        stage.gate.watermark = update.update_id + 1
        return True

    async def begins_anew(self):
        """Nothing is remembered; Telegram brings again what was not acknowledged."""
        self.stage.app.bot_data.rations = Rations()
        await self.stage.app.bot_data.mailbox.open()
        await self.stage.is_killed_before_acknowledging()


def touches(person, label):
    """The newest button of that label; nobody handles it yet."""
    for message in reversed(person.stage.world.messages(person.account, person.chat)):
        for button in buttons(message):
            if button["text"] == label:
                number, data = message["message_id"], button["callback_data"]
                return person.stage.world.taps(person.account, person.chat, number, data)
    raise AssertionError(f"no button {label!r}; there is {person.sees}")
