"""Callback queries: a button was pressed, and somebody waits for an answer."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

# Telegram takes an answer for about as long as it keeps the tap for the bot.
ANSWERED_WITHIN = 150.0


@dataclass(slots=True)
class Query:
    id: str
    person: int
    bot: int
    chat: int
    message_id: int
    data: str
    at: float
    answered: bool = False
    text: str = ""
    show_alert: bool = False
    url: str = ""
    _done: asyncio.Event = field(default_factory=asyncio.Event)

    def answer(self, text: str, url: str, *, show_alert: bool) -> None:
        self.answered = True
        self.text, self.url, self.show_alert = text, url, show_alert
        self._done.set()

    async def wait(self, seconds: float = 5.0) -> bool:
        """Whether the bot answered in time."""
        try:
            await asyncio.wait_for(self._done.wait(), seconds)
        except TimeoutError:
            return False
        return True

    def told(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "answered": self.answered,
            "text": self.text,
            "show_alert": self.show_alert,
            "url": self.url,
        }
