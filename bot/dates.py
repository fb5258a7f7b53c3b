"""Written dates at the command line: told to a person, or answered line by line in JSON."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from functools import cache, partial
from json import dumps, loads

from bot.card import plain
from bot.settings import SEEDS
from bot.texts import Texts
from bot.views import school_days as views
from union.calendar.described import DayFacts, described
from union.calendar.festivals import Festivals, read_festivals
from union.calendar.understood import understand
from union.calendar.written.labels import line
from union.school_days.months import for_all


class Unread(Exception):
    """Which line of the input is no question, and what one looks like."""


@cache
def texts() -> Texts:
    return Texts()


@cache
def festivals() -> Festivals:
    return for_all(read_festivals(SEEDS))


def told(said: str, now: datetime, locale: str) -> str:
    """What words mean at that local moment, by the statutory days off: a few lines."""

    def about(day: date) -> DayFacts:
        return described(day, now.date(), festivals())

    found = understand(said, now, about)
    text = plain(views.told(partial(texts().say, locale), found, now.date()))
    return f"{said}: {text}" if "\n" not in text else f"{said}:\n{text}"


def answers(lines: Iterable[str]) -> Iterator[str]:
    """For each line of JSON one line with its answer; raises Unread."""
    for number, given in enumerate(lines, start=1):
        given = given.removeprefix("\ufeff")
        if given.strip():
            text, ref = asked(number, given)
            answer = dumps(line(text, ref), ensure_ascii=False)
            yield answer.encode(errors="backslashreplace").decode()  # half a surrogate pair


def asked(number: int, given: str) -> tuple[str, datetime]:
    """The text, and the local moment at which it was said."""
    try:
        found = loads(given)
        text, ref = found["text"], datetime.fromisoformat(found["ref"])
    except (ValueError, KeyError, TypeError, RecursionError):
        text = ref = None
    if ref is None or not isinstance(text, str):
        raise Unread(
            f'Line {number}: write {{"text": "tomorrow", "ref": "2026-11-21T10:00"}} on each line.'
        )
    return text, ref
