"""The keepers of the small school's box, and the hours at which it is emptied."""

from datetime import UTC, datetime

import pytest

from tests import people
from tests.scenes import sits_in
from tests.voice_box.stores import Stores
from union.kernel.keys import keys_in
from union.kernel.unit import NOBODY
from union.members.rules import Role


@pytest.fixture
def emptied(stage, clock):
    """It is this hour of Shanghai, and the box is looked after."""

    async def at(iso="2026-09-08T08:30"):
        clock.now = datetime.fromisoformat(f"{iso}+08:00").astimezone(UTC)
        await stage.app.bot_data.mailbox.look()
        await stage.settles()

    return at


@pytest.fixture
def keeper(office, liu):
    """Liu keeps the box, as Zhou may as the chair."""
    office.run(NOBODY, sits_in, account=people.LIU, role=Role.KEEPER)
    return liu


@pytest.fixture
def vault(stage):
    """The second store as it lies there."""
    return stage.app.bot_data.vault.office


@pytest.fixture
def key(settings):
    return keys_in(settings.vault_key_file)


@pytest.fixture
def stores(vault):
    return Stores(vault)


@pytest.fixture
def principal(office, li):
    office.run(NOBODY, sits_in, account=people.LI, role=Role.PRINCIPAL)
    return li


@pytest.fixture
def womens_committee(office, li):
    office.run(NOBODY, sits_in, account=people.LI, role=Role.WOMEN_COMMITTEE)
    return li
