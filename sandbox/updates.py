"""What waits for a bot: its updates, its one long poll and its webhook."""

import asyncio
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sandbox.refusal import Refused, conflict
from sandbox.spec import UPDATE_TYPES

Update = dict[str, Any]
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
DEFAULT = frozenset(UPDATE_TYPES) - NOT_BY_DEFAULT
DAY = 24 * 3600
# A tap that nobody answered is of no use to anybody any more.
KEPT_FOR = {"callback_query": 150.0}
FIRST_UPDATE = 700_000_001
OTHER_POLLER = (
    "terminated by other getUpdates request; make sure that only one bot instance is running"
)


@dataclass(slots=True)
class Waiting:
    """One update: when it goes stale and whose order it must keep."""

    update: Update
    stale_at: float
    lane: str

    @property
    def id(self) -> int:
        return int(self.update["update_id"])


@dataclass(slots=True)
class Webhook:
    url: str
    secret: str = ""
    connections: int = 40
    ip_address: str = ""
    last_error_date: int = 0
    last_error_message: str = ""


@dataclass(slots=True)
class Queue:
    next_id: int = FIRST_UPDATE
    pending: deque[Waiting] = field(default_factory=deque)
    confirmed: list[Waiting] = field(default_factory=list)
    allowed: frozenset[str] = DEFAULT
    webhook: Webhook | None = None
    repeat: bool = False
    _poll: asyncio.Future[None] | None = None
    _news: asyncio.Event | None = None

    def put(self, kind: str, payload: Any, now: float, lane: str) -> Update | None:
        """Stores an update if the bot asked for its kind, and wakes whoever waits."""
        if kind not in self.allowed:
            return None
        update = {"update_id": self.next_id, kind: payload}
        self.next_id += 1
        self.pending.append(Waiting(update, now + KEPT_FOR.get(kind, DAY), lane))
        self.wake()
        return update

    def wake(self) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)
        if self._news is not None:
            self._news.set()

    def allow(self, kinds: Iterable[str] | None) -> None:
        """None keeps the last setting, an empty list brings the usual one back."""
        if kinds is not None:
            self.allowed = frozenset(kinds) & frozenset(UPDATE_TYPES) or DEFAULT

    def confirm(self, offset: int, now: float) -> None:
        """Forgets what lies before the offset; a negative one counts from the end."""
        pending = self.pending
        while pending and pending[0].stale_at <= now:
            pending.popleft()
        if offset < 0:
            offset = pending[offset].id if -offset <= len(pending) else 0
        gone = []
        while pending and pending[0].id < offset:
            gone.append(pending.popleft())
        if gone:
            self.confirmed = gone

    def repeated(self) -> None:
        """If a fault asked for it, what was confirmed last comes once more."""
        if self.repeat and self.confirmed:
            self.pending.extendleft(reversed(self.confirmed))
            self.confirmed = []
            self.repeat = False

    def first(self, limit: int) -> list[Update]:
        if len(self.pending) <= limit:
            return [each.update for each in self.pending]
        return [self.pending[number].update for number in range(limit)]

    def drop(self) -> None:
        self.pending.clear()

    def end_poll(self, why: Refused) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(why)

    def other_poll_ends(self) -> None:
        self.end_poll(conflict(OTHER_POLLER))

    @property
    def polled(self) -> bool:
        return self._poll is not None

    async def wait(self, seconds: float) -> None:
        """Until something comes, the time is over, or another poll ends this one."""
        self.other_poll_ends()
        poll: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._poll = poll
        try:
            await asyncio.wait_for(poll, seconds)
        except TimeoutError:
            pass
        finally:
            if self._poll is poll:
                self._poll = None

    async def news(self) -> None:
        """For the webhook: until something was put since the last look."""
        if self._news is None:
            self._news = asyncio.Event()
        await self._news.wait()
        self._news.clear()
