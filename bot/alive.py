"""A sign of life for whoever watches from outside: a file that is touched, an address called."""

import asyncio
import logging
from pathlib import Path

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.bridge import Bridge
from union.kernel import actions as kernel
from union.kernel.unit import NOBODY

PATIENCE = ClientTimeout(total=10)

log = logging.getLogger(__name__)


async def show(bridge: Bridge, file: Path | None, url: str | None) -> None:
    """Only while the database answers; a watcher who cannot be reached stops nothing."""
    await bridge.ask(NOBODY, kernel.is_due)
    if file:
        now = bridge.office.clock().isoformat()
        await asyncio.to_thread(file.write_text, now + "\n", "utf-8")
    if url:
        try:
            async with ClientSession(timeout=PATIENCE) as session, session.get(url) as answer:
                answer.raise_for_status()
        except (ClientError, TimeoutError) as failure:
            log.warning("the watcher outside did not answer: %s", type(failure).__name__)
