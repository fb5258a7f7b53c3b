"""Everybody has opened the chat with the bot: played once in each process, then only put back."""

import asyncio
import pickle
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from bot import app as bot_app
from bot.bridge import Bridge
from bot.carriers import HANDS
from bot.delivery import Postman
from bot.pace import Pace
from tests import people
from tests.stage import Direct, Stage

# all that a world knows, but for its clock and for who looks on
REMEMBERED = (
    "people", "bots", "bots_by_id", "chats", "polls", "files", "queries", "answers", "floods",
    "last_number", "journal",
)  # fmt: skip


@contextmanager
def unhurried():
    """Nobody waits for the limits of Telegram; tests/edge keeps them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Pace, "pause", lambda *_: 0.0)
        patch.setattr(Pace, "room", lambda _: HANDS)
        yield


def is_opened(office, settings, world):
    """What the world remembers once everybody has said /start to the bot of this office."""
    with ThreadPoolExecutor(1) as apart, unhurried():  # a loop of its own, whoever runs one here
        apart.submit(asyncio.run, everybody_starts(office, settings, world)).result()
    return pickle.dumps({name: getattr(world, name) for name in REMEMBERED})


async def everybody_starts(office, settings, world):
    bridge = Bridge(office)
    try:
        async with bot_app.build(settings, bridge, Direct(world)) as app:
            house = app.bot_data
            postman = Postman(bridge, app.bot, house.texts, house.locale)
            stage = Stage(app, world, postman)
            for account in people.EVERYBODY:
                world.starts(account, stage.bot.id)
            await stage.settles()
            stage.bot.queue.pending.clear()
        house.vault.close()
        house.vault.office.close()
    finally:
        bridge.close()


def remember(world, remembered):
    vars(world).update(pickle.loads(remembered))
