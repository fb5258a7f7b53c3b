"""What just happened, told at once to every page that is open."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from typing import Any

ROOM = 1_000


class Events:
    def __init__(self) -> None:
        self._listeners: dict[asyncio.Queue[dict[str, Any] | None], int | None] = {}

    @property
    def heard(self) -> bool:
        return bool(self._listeners)

    def tell(self, kind: str, people: Iterable[int] | None = None, **facts: Any) -> None:
        """To some people or, when none are named, to all."""
        if not self._listeners:
            return
        wanted = None if people is None else set(people)
        for queue, person in self._listeners.items():
            if wanted is None or person is None or person in wanted:
                if queue.full():
                    queue.get_nowait()
                queue.put_nowait({"kind": kind, **facts})

    async def listen(self, person: int | None) -> AsyncIterator[dict[str, Any]]:
        """Every event for a person, or all of them; ends when the world closes."""
        queue: asyncio.Queue[dict[str, Any] | None] = asyncio.Queue(ROOM)
        self._listeners[queue] = person
        try:
            while (event := await queue.get()) is not None:
                yield event
        finally:
            self._listeners.pop(queue, None)

    def close(self) -> None:
        for queue in self._listeners:
            if queue.full():
                queue.get_nowait()
            queue.put_nowait(None)
