"""`python -m bench.chaos.clock.hand`: the bot as `xiaojia run`, by a clock that others turn."""

import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from typer import Exit
from uvloop import run as run_loop

from bot import app, migrate
from bot.__main__ import alone, read_settings, until_stopped
from bot.bridge import Bridge

CLOCK = "PRETENDED_CLOCK"  # names the file
BEATS = 1  # seconds


def clock_in(file: Path) -> Callable[[], datetime]:
    """The real time, moved by as many seconds as the file says."""
    return lambda: datetime.now(UTC) + timedelta(seconds=float(file.read_text()))


def live() -> None:
    """Until it is stopped; ends at once, and with 2, if another one keeps the time."""
    given = read_settings(needs_token=True)
    office = app.open_office(given, clock_in(Path(os.environ[CLOCK])))
    try:
        with alone(office.engine, "Another one keeps the time."):
            migrate.upgrade(office.engine)
            built = app.build(given, Bridge(office))
            run_loop(until_stopped(app.live(built, seconds_between_beats=BEATS)))
    except Exit as end:
        sys.exit(end.exit_code)


if __name__ == "__main__":
    live()
