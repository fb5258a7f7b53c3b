"""Time that passes while announcements are on their way."""

import pytest

from tests.scenes import later


@pytest.fixture
def passes(stage, clock):
    async def on(**span):
        await later(stage, clock, **span)

    return on
