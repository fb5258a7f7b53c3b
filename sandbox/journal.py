"""Every call of the Bot API, in order, as far back as there is room."""

from collections import deque
from typing import Any

ROOM = 100_000


class Journal:
    def __init__(self, *, kept: bool = True) -> None:
        self.kept = kept
        self.entries: deque[dict[str, Any]] = deque(maxlen=ROOM)
        self._next = 1

    def write(
        self, at: float, bot: int, method: str, params: Any, status: int, result: Any
    ) -> None:
        if not self.kept:
            return
        entry = {"n": self._next, "at": at, "bot": bot, "method": method}
        self.entries.append({**entry, "params": params, "status": status, "result": result})
        self._next += 1

    def since(self, number: int = 0, method: str = "") -> list[dict[str, Any]]:
        """All entries after a number; of one method, if one is named."""
        return [
            entry
            for entry in self.entries
            if entry["n"] > number and (not method or entry["method"] == method)
        ]

    def clear(self) -> None:
        self.entries.clear()
