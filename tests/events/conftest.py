"""The group, everybody at once, and a bot that hears all."""

import pytest

from tests import people
from tests.stage import GROUP, TOKEN, Person, Room


@pytest.fixture
def group(stage):
    return Room(stage, people.WANG, GROUP)


@pytest.fixture
def hands(stage):
    return {it: Person(stage, it) for it in people.EVERYBODY}


@pytest.fixture
def open_ears(world):
    """The bot is let hear all that is said in groups."""
    world.bot(TOKEN, privacy=False)
