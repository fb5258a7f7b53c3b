"""Logging with one filter: neither the token nor what members wrote is in a line."""

import logging
import re
import traceback
from collections.abc import Iterator
from types import TracebackType

from sqlalchemy.exc import IntegrityError, OperationalError, ProgrammingError

LOOKS_LIKE_TOKEN = re.compile(r"\b\d{1,20}:[A-Za-z0-9_-]{20,64}\b")
LOUD = ("httpx", "httpcore", "aiohttp", "apscheduler", "telegram", "alembic", "asyncio")
INDISCREET = ("telegram.Bot", "telegram.ext.ExtBot")  # write down a whole update they cannot read
DISCREET = (OSError, OperationalError, IntegrityError, ProgrammingError)  # never of members
Failure = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Redacting(logging.Formatter):
    """Redacts the finished line, so that arguments and tracebacks are covered too."""

    def __init__(self, secret: str, tells_all: bool = False) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self.secret, self.tells_all = secret, tells_all

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        if self.secret:
            line = line.replace(self.secret, "<token>")
        return LOOKS_LIKE_TOKEN.sub("<token>", line)

    def formatException(self, ei: Failure) -> str:
        """What an exception says may be what a member wrote: its kind and place must do."""
        if self.tells_all or ei[1] is None:
            return super().formatException(ei)
        return "".join(places_of(ei[1]))


def places_of(failure: BaseException) -> Iterator[str]:
    before = failure.__cause__ or (None if failure.__suppress_context__ else failure.__context__)
    if before:
        yield from places_of(before)
        yield "\nand then\n"
    yield from traceback.format_tb(failure.__traceback__)
    yield type(failure).__name__ + (f": {failure}" if isinstance(failure, DISCREET) else "")


def begin(level: str, secret: str) -> None:
    """Log to standard error; libraries only from WARNING on, whatever our own level."""
    lines = logging.StreamHandler()
    lines.setFormatter(Redacting(secret, tells_all=level == "DEBUG"))
    logging.basicConfig(level=level, handlers=[lines], force=True)
    for name in LOUD:
        logging.getLogger(name).setLevel(logging.WARNING)
    # a beat tells of its own failures; what is left is that it was cut short when we stop
    logging.getLogger("apscheduler.executors").setLevel(logging.CRITICAL)
    for name in INDISCREET:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
