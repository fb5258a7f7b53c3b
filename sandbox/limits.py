"""Telegram's flood limits: 30 messages a second, 1 a second to a chat, 20 a minute to a group.

The first and the last are windows that slide. To one chat Telegram lets a short burst pass: here a
bucket of three that fills by one a second. Sending one message too many costs nothing but the wait.
"""

import math
from collections import deque
from dataclasses import dataclass, field

from sandbox.refusal import Refused

ALL_IN_A_SECOND = 30
GROUP_IN_A_MINUTE = 20
BURST = 3


def too_many(seconds: float) -> Refused:
    """Telegram says how long to wait in whole seconds, at least one."""
    wait = max(1, math.ceil(seconds))
    return Refused(429, f"Too Many Requests: retry after {wait}", retry_after=wait)


@dataclass(slots=True)
class Window:
    """At most `room` in any `seconds`."""

    room: int
    seconds: float
    at: deque[float] = field(default_factory=deque)

    def wait(self, now: float, count: int) -> float:
        at = self.at
        while at and at[0] <= now - self.seconds:
            at.popleft()
        over = len(at) + count - self.room
        if over <= 0:
            return 0.0
        return at[min(over, len(at)) - 1] + self.seconds - now if at else 0.0

    def take(self, now: float, count: int) -> None:
        self.at.extend([now] * count)


@dataclass(slots=True)
class Bucket:
    """Holds `burst`, and fills by one a second."""

    left: float
    at: float

    def wait(self, now: float, burst: int) -> float:
        self.left = min(float(burst), self.left + now - self.at)
        self.at = now
        return 0.0 if self.left >= 1 else 1 - self.left

    def take(self) -> None:
        self.left -= 1


@dataclass(slots=True)
class Limits:
    """One bot's account with the flood control."""

    burst: int = BURST
    all: Window = field(default_factory=lambda: Window(ALL_IN_A_SECOND, 1.0))
    groups: dict[int, Window] = field(default_factory=dict)
    chats: dict[int, Bucket] = field(default_factory=dict)

    def spend(self, chat: int, now: float, count: int, *, edits: bool) -> None:
        """Counts a send, or an edit in a group; refuses what is too much."""
        windows = [self.all]
        if chat < 0:
            group = self.groups.setdefault(chat, Window(GROUP_IN_A_MINUTE, 60.0))
            windows.append(group)
        elif edits:
            return
        bucket = self.chats.get(chat)
        if bucket is None:
            bucket = self.chats[chat] = Bucket(float(self.burst), now)
        wait = max(window.wait(now, count) for window in windows)
        if not edits:
            wait = max(wait, bucket.wait(now, self.burst))
        if wait > 0:
            raise too_many(wait)
        for window in windows:
            window.take(now, count)
        if not edits:
            bucket.take()
