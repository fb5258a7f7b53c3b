"""Logging with one filter: the token is in no line at any level."""

import logging
import re

LOOKS_LIKE_TOKEN = re.compile(r"\b\d{1,20}:[A-Za-z0-9_-]{20,64}\b")
LOUD = ("httpx", "httpcore", "aiohttp", "apscheduler", "telegram", "alembic", "asyncio")


class Redacting(logging.Formatter):
    """Redacts the finished line, so that arguments and tracebacks are covered too."""

    def __init__(self, secret: str) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")
        self.secret = secret

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        if self.secret:
            line = line.replace(self.secret, "<token>")
        return LOOKS_LIKE_TOKEN.sub("<token>", line)


def begin(level: str, secret: str) -> None:
    """Log to standard error; libraries only from WARNING on, whatever our own level."""
    lines = logging.StreamHandler()
    lines.setFormatter(Redacting(secret))
    logging.basicConfig(level=level, handlers=[lines], force=True)
    for name in LOUD:
        logging.getLogger(name).setLevel(logging.WARNING)
