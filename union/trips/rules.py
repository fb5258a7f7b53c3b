"""Who may go, who goes before whom, and who gets which route."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from union.calendar.beats import on
from union.kernel.policy import Policy, choice, number
from union.kernel.refusal import Refusal

GAP = Policy("trips-years_between", number(0, 20))
SERVICE = Policy("trips-years_of_service", number(0, 40))
ORDERS = ("longest_ago", "longest_service", "first_come")
ORDER = Policy("trips-order", choice(*ORDERS), choices=ORDERS)

TITLE_MOST, NOTE_MOST, WHY_MOST, ROUTES_MOST = 40, 300, 200, 6
REMINDED, BRIEFED = timedelta(days=2), timedelta(days=3)  # before the deadline, the departure
UNTOLD = timedelta(days=2)  # after the deadline
AT = time(10)
EARLIEST_YEAR = 1950


class State(StrEnum):
    """A trip is chosen from, ranked once its deadline is over, and allotted when that is told."""

    OPEN = "open"
    RANKED = "ranked"
    ALLOTTED = "allotted"
    DONE = "done"
    CANCELLED = "cancelled"


TO_COME = (State.OPEN, State.RANKED, State.ALLOTTED)
TOLD = (State.ALLOTTED, State.DONE)
OVER = (State.DONE, State.CANCELLED)


class Beat(StrEnum):
    """What is to be done about a trip by itself."""

    REMIND = "remind"
    CLOSE = "close"
    URGE = "urge"
    BRIEF = "brief"
    END = "end"
    DAILY = "daily"


OVERTAKEN_BY = {
    Beat.REMIND: {Beat.CLOSE},
    Beat.CLOSE: {Beat.END},
    Beat.URGE: {Beat.CLOSE, Beat.END},
}


@dataclass(frozen=True, slots=True)
class Terms:
    """Years that must lie between two trips, years of service, and who goes before whom."""

    gap: int
    service: int
    order: str


@dataclass(frozen=True, slots=True)
class Chooser:
    """What the ranking looks at: the year somebody began to work, the one they last went."""

    id: int
    first: int
    second: int | None
    began: int
    last: int | None
    turn: int


@dataclass(frozen=True, slots=True)
class Room:
    """A route takes at most ``quota`` people, and goes with ``least`` of them."""

    quota: int
    least: int


@dataclass(frozen=True, slots=True)
class Allotment:
    """Who goes where, who found no room, both in the order of the ranking; which do not go."""

    places: Mapping[int, tuple[int, ...]]
    waiting: tuple[int, ...]
    off: frozenset[int]


def check_may_go(terms: Terms, year: int, began: int | None, last: int | None) -> None:
    """Refuses, with the reason, whoever serves too short a time or went too lately."""
    if began is not None and year - began < terms.service:
        raise Refusal("trips-serves-too-short", years=terms.service, began=str(began),
                      from_year=str(began + terms.service))  # fmt: skip
    if last is not None and year - last < terms.gap:
        raise Refusal("trips-went-lately", years=terms.gap, last=str(last),
                      from_year=str(last + terms.gap))  # fmt: skip


def ranked(choosers: Iterable[Chooser], order: str) -> list[Chooser]:
    """Who comes before whom; who never went has waited longest."""
    keys = {
        "longest_ago": lambda it: (it.last or 0, it.began, it.turn),
        "longest_service": lambda it: (it.began, it.last or 0, it.turn),
        "first_come": lambda it: it.turn,
    }
    return sorted(choosers, key=keys[order])


def allot(in_rank: Sequence[Chooser], routes: Mapping[int, Room]) -> Allotment:
    """Each in turn gets the first choice, else the second, else waits.

    Routes with fewer than their least do not go, the emptiest first, and their people choose anew.
    """
    going = dict(routes)
    while True:
        places = _placed(in_rank, going)
        few = [it for it in going if len(places[it]) < going[it].least]
        if not few:
            break
        del going[min(few, key=lambda it: (len(places[it]), -it))]
    placed = {one for it in places.values() for one in it}
    left = [it for it in in_rank if it.id not in placed]
    waiting = tuple(it.id for it in left if {it.first, it.second} & set(going))
    of = {it: tuple(people) for it, people in places.items()}
    return Allotment(of, waiting, frozenset(set(routes) - set(going)))


def _placed(in_rank: Sequence[Chooser], going: Mapping[int, Room]) -> dict[int, list[int]]:
    places: dict[int, list[int]] = {it: [] for it in going}
    for one in in_rank:
        wanted = (it for it in (one.first, one.second) if it is not None and it in going)
        found = next((it for it in wanted if len(places[it]) < going[it].quota), None)
        if found is not None:
            places[found].append(one.id)
    return places


def beats(
    published: datetime, closes: datetime, departs: Iterable[date], returns: date, zone: ZoneInfo
) -> Iterator[tuple[datetime, Beat]]:
    """When what is to be done, the past included; not in order."""
    reminded = on((closes.astimezone(zone) - REMINDED).date(), AT, zone)
    if reminded - published >= timedelta(hours=12):
        yield reminded, Beat.REMIND
    yield closes, Beat.CLOSE
    yield closes + UNTOLD, Beat.URGE
    for day in sorted(set(departs)):
        yield on(day - BRIEFED, AT, zone), Beat.BRIEF
    yield on(returns + timedelta(days=1), AT, zone), Beat.END


def check_title(text: str) -> str:
    """What it is called."""
    return _one_line(text, TITLE_MOST)


def check_why(text: str) -> str:
    """Why it does not take place."""
    return _one_line(text, WHY_MOST)


def _one_line(text: str, most: int) -> str:
    said = " ".join(text.split())
    if not 0 < len(said) <= most or not any(it.isalnum() for it in said):
        raise Refusal("trips-line", most=most, now=len(said))
    return said


def check_note(text: str) -> str:
    """What else there is to know, in some lines."""
    said = text.strip()
    if not 0 < len(said) <= NOTE_MOST:
        raise Refusal("trips-line", most=NOTE_MOST, now=len(said))
    return said


def read_year(text: str, today: date) -> int:
    """``2008``, ``2008年9月``, ``08年``; refuses a year to come."""
    said = unicodedata.normalize("NFKC", text).strip()
    found = re.fullmatch(r"(?:(\d{4})年?|(\d\d)年)(?:\d{1,2}月(?:\d{1,2}日?)?)?", said)
    if not found:
        raise Refusal("trips-year", least=str(EARLIEST_YEAR), most=str(today.year))
    year = int(found[1]) if found[1] else int(found[2]) + (1900 if int(found[2]) >= 50 else 2000)
    if not EARLIEST_YEAR <= year <= today.year:
        raise Refusal("trips-year", least=str(EARLIEST_YEAR), most=str(today.year))
    return year


def check_closes(now: datetime, closes: datetime, first: datetime) -> None:
    """Refuses a deadline that is past, or leaves too few days before the first departure."""
    if closes <= now:
        raise Refusal("trips-closes-past")
    if closes > first - BRIEFED:
        raise Refusal("trips-closes-late", days=BRIEFED.days)
