"""How far a matter has come, where it is from, and when it is asked for, brought and answered."""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple, Protocol, TypeVar

from union.calendar.workdays import DayTable, Span, is_workday, workday_on_or_before
from union.kernel.policy import Policy, clock_time, number, words
from union.kernel.refusal import Refusal

TEXT_LEAST, TEXT_MOST, WORDS_MOST = 4, 200, 500
DAYS_MOST, LAST_DAY = 4, 28
SCREEN = 8  # matters that a phone shows at once
A_DAY = timedelta(days=1)


def days_of_month(text: str) -> list[int]:
    """Some days that every month has, in their order."""
    found = words(DAYS_MOST, 2)(text)
    if not all(it.isdecimal() and 1 <= int(it) <= LAST_DAY for it in found):
        raise Refusal("relays-days", most=DAYS_MOST, last=LAST_DAY)
    return sorted({int(it) for it in found})


THEMES = Policy("relays-themes", words(most=12, longest=6))
NAMED_FROM = Policy("relays-named_from", number(5, 100))
ASKED_DAY = Policy("relays-asked_day", number(1, 7))
ASKED_AT = Policy("relays-asked_at", clock_time())
BRIEF_DAYS = Policy("relays-brief_days", days_of_month)
ANSWER_DAYS = Policy("relays-answer_days", number(1, 60))


class State(StrEnum):
    """How far it has come: brought, answered, told to those it came from."""

    COLLECTED = "collected"
    RELAYED = "relayed"
    REFUSED = "refused"
    REPLIED = "replied"
    FED_BACK = "fed_back"


STEPS: Mapping[State, Set[State]] = {
    State.COLLECTED: {State.RELAYED, State.REFUSED},
    State.RELAYED: {State.REPLIED},
    State.REFUSED: {State.FED_BACK},
    State.REPLIED: {State.FED_BACK},
    State.FED_BACK: set(),
}
OPEN = frozenset({State.COLLECTED, State.RELAYED})


def check_step(now: State, then: State) -> State:
    """The next state, if that is the next; no step is skipped."""
    if then not in STEPS[now]:
        raise Refusal("relays-no-step", state=now.value)
    return then


def check_open(now: State) -> None:
    """Refuses what has its answer already."""
    if now not in OPEN:
        raise Refusal("relays-no-step", state=now.value)


def check_text(text: str) -> str:
    """What was heard, in a few sentences: a brief has to fit on a phone."""
    said = " ".join(text.split())
    if not TEXT_LEAST <= len(said) <= TEXT_MOST:
        raise Refusal("relays-text-length", least=TEXT_LEAST, most=TEXT_MOST, now=len(said))
    return said


def check_words(text: str) -> str:
    """An answer, or why something is not relayed."""
    said = text.strip()
    if not 0 < len(said) <= WORDS_MOST:
        raise Refusal("relays-words-length", most=WORDS_MOST, now=len(said))
    return said


class Home(NamedTuple):
    """A group that a matter comes from, and how many belong to it."""

    name: str
    size: int


def source(homes: Iterable[Home], least: int) -> list[str]:
    """The names that may be told; none of them if one group is so small that it gives people away.

    Else the names beside it, or how few they are, would say which it is.
    """
    every = list(homes)
    return [it.name for it in every] if all(it.size >= least for it in every) else []


class Weighed(Protocol):
    """What has a theme, a heat and a number."""

    @property
    def id(self) -> int: ...
    @property
    def theme(self) -> str: ...
    @property
    def heat(self) -> int: ...


W = TypeVar("W", bound=Weighed)


def ordered(items: Iterable[W], themes: Sequence[str]) -> list[W]:
    """By theme as this school lists them, the hottest first, else the oldest."""
    place = {it: at for at, it in enumerate(themes)}
    last = len(place)
    return sorted(items, key=lambda it: (place.get(it.theme, last), it.theme, -it.heat, it.id))


class Stage(StrEnum):
    """How much of the time for an answer is gone."""

    HALF = "half"
    MOST = "most"
    OVER = "over"


def stage(used: int, given: int) -> Stage | None:
    """Of so many working days given: half, four fifths, all of them gone."""
    if used > given:
        return Stage.OVER
    if 5 * used >= 4 * given:
        return Stage.MOST
    return Stage.HALF if 2 * used >= given else None


def asks_today(today: date, weekday: int, table: DayTable) -> bool:
    """Whether the leaders are asked: on that day of the week, if it is worked."""
    return today.isoweekday() == weekday and is_workday(today, table)


def brings_today(today: date, days: Iterable[int], table: DayTable) -> bool:
    """Whether a day of the month has come on which a brief is due, or came on days off."""
    if not is_workday(today, table):
        return False
    since = workday_on_or_before(today - A_DAY, table) + A_DAY
    return any(it.day in set(days) for it in Span(since, today).days())


_OPENING = re.compile(
    r"\s*[【\[]?(?:(?:我(?:要|想)?)?反映(?:一下)?(?:[\s：:，,】\]]+|$)"
    r"|(?:组里)?(?:有)?(?:老师|同事|人)反映[\s：:，,说]*"
    r"|reflect\s*[:：]\s*)",
    re.IGNORECASE,
)


def begins_like_one(text: str) -> bool:
    """Whether a message passes on what was heard: 反映 …, 有老师反映…, ``reflect: …``."""
    return bool(_OPENING.match(text))


def split(text: str) -> dict[str, str]:
    """What was heard, without the words that open it."""
    opening = _OPENING.match(text)
    said = text[opening.end() :].strip() if opening else ""
    return {"text": said} if said else {}
