"""How often somebody did something today, known to this process alone and to nobody after it."""

import hmac
import secrets
from collections import Counter
from datetime import datetime
from hashlib import sha256


class Rations:
    """Counted under a keyed hash; each day has a key of its own, and yesterday's is gone."""

    def __init__(self) -> None:
        self.day: object = None
        self.key = b""
        self.hour: datetime | None = None
        self.used, self.of_all = Counter[bytes](), 0

    def is_left(self, what: str, account: int, most: int, now: datetime) -> bool:
        """Whether one may once more today."""
        return self.used[self._name(what, account, now)] < most

    def take(self, what: str, account: int, now: datetime) -> None:
        self.used[self._name(what, account, now)] += 1

    def is_left_for_all(self, most: int, now: datetime) -> bool:
        """Whether the hour of the clock has room for one more of anybody."""
        self._turn(now)
        return self.of_all < most

    def take_of_all(self, now: datetime) -> None:
        self._turn(now)
        self.of_all += 1

    def _name(self, what: str, account: int, now: datetime) -> bytes:
        self._turn(now)
        return hmac.digest(self.key, f"{what}:{account}".encode(), sha256)

    def _turn(self, now: datetime) -> None:
        """A new day, a new hour: what was counted before is forgotten."""
        if self.day != now.date():
            self.day, self.key = now.date(), secrets.token_bytes(32)
            self.used.clear()
        hour = now.replace(minute=0, second=0, microsecond=0)
        if self.hour != hour:
            self.hour, self.of_all = hour, 0
