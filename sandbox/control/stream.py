"""Server-sent events: what happens, as it happens."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

from starlette.requests import Request
from starlette.responses import StreamingResponse

from sandbox.control.answers import route
from sandbox.world import World

BREATH = 15.0


async def events(world: World, request: Request) -> Any:
    person = request.query_params.get("person")
    lines = _lines(world, int(person) if person else None)
    headers = {"Cache-Control": "no-store"}
    return StreamingResponse(lines, media_type="text/event-stream", headers=headers)


async def _lines(world: World, person: int | None) -> AsyncIterator[str]:
    """One line for each event; a comment now and then shows that the line is alive."""
    heard = world.events.listen(person)
    try:
        coming = asyncio.ensure_future(anext(heard, None))
        await asyncio.sleep(0)
        yield ": here\n\n"
        while True:
            done, _ = await asyncio.wait((coming,), timeout=BREATH)
            if not done:
                yield ": still here\n\n"
                continue
            event = coming.result()
            if event is None:
                return
            yield f"data: {json.dumps(event, ensure_ascii=False)}\n\n"
            coming = asyncio.ensure_future(anext(heard, None))
    finally:
        coming.cancel()


ROUTES = (route("/control/events", get=events),)
