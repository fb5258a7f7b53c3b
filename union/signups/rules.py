"""Who gets a place: parties stay whole, the order is kept, nobody is thrown out."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from union.kernel.policy import Policy, choice, number
from union.kernel.refusal import Refusal

OFFER_HOURS = Policy("signups-offer_hours", number(1, 72))
ORDERS = ("first_come", "left_out_first")
ORDER = Policy("signups-order", choice(*ORDERS), choices=ORDERS)
NEWCOMER_DAYS = Policy("signups-newcomer_days", number(0, 1000))

QUOTA_MOST, COMPANIONS_MOST, NAME_MOST = 5000, 9, 40
SHORTEST_OFFER = timedelta(minutes=30)
EVENING, MORNING = time(22), time(9)  # an offer that would end between them ends in the morning


class State(StrEnum):
    """How a person stands to a list; who was never on it has no row."""

    COMING = "coming"
    WAITING = "waiting"
    OFFERED = "offered"
    NOT_COMING = "not_coming"
    LAPSED = "lapsed"  # an offer that was not answered in time


HOLDS_PLACES = frozenset({State.COMING, State.OFFERED})
IN_LINE = frozenset({State.WAITING, State.OFFERED})
CONCERNED = IN_LINE | {State.COMING}  # who comes, or would


@dataclass(frozen=True, slots=True)
class Party:
    """One person and whom they bring: they fit together or wait together."""

    id: int
    state: State
    size: int
    turn: int
    was_left_out: bool = False
    is_new: bool = False


class Sized(Protocol):
    """Whoever takes places, or none: all that counting needs to know."""

    @property
    def state(self) -> State: ...

    @property
    def size(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Terms:
    """``quota`` places (no number: as many as come), ``reserved`` of them for newcomers."""

    quota: int | None
    reserved: int = 0
    left_out_first: bool = False


def taken(parties: Iterable[Sized]) -> int:
    """Places that are held: by who comes, and by who was offered one."""
    return sum(it.size for it in parties if it.state in HOLDS_PLACES)


def free(terms: Terms, parties: Sequence[Party], is_new: bool) -> int | None:
    """How many more can come; without a quota there is no number. Newcomers find theirs kept."""
    if terms.quota is None:
        return None
    new = sum(it.size for it in parties if it.state in HOLDS_PLACES and it.is_new)
    kept = 0 if is_new else max(0, terms.reserved - new)
    return max(0, terms.quota - taken(parties) - kept)


def fits(terms: Terms, parties: Sequence[Party], size: int, is_new: bool) -> bool:
    """Whether a party finds room as a whole."""
    room = free(terms, parties, is_new)
    return room is None or size <= room


def line(terms: Terms, parties: Iterable[Party]) -> list[Party]:
    """Who waits, in the order in which places are offered."""
    waiting = (it for it in parties if it.state is State.WAITING)
    first = terms.left_out_first
    return sorted(waiting, key=lambda it: (first and not it.was_left_out, it.turn))


def next_offer(terms: Terms, parties: Sequence[Party]) -> Party | None:
    """The first in the line who fits whole; a larger party before it waits on, in its turn."""
    room = {is_new: free(terms, parties, is_new) for is_new in (True, False)}
    sizes = ((it, room[it.is_new]) for it in line(terms, parties))
    return next((it for it, most in sizes if most is None or it.size <= most), None)


def offered_until(now: datetime, zone: ZoneInfo, hours: int, latest: datetime) -> datetime | None:
    """Until when an offer made now is open: nobody answers at night; None if there is no time."""
    until = (now + timedelta(hours=hours)).astimezone(zone)
    if until.time() >= EVENING or until.time() < MORNING:
        day = until.date() + timedelta(days=until.time() >= EVENING)
        until = datetime.combine(day, MORNING, zone)
    until = min(until.astimezone(latest.tzinfo), latest)
    return until if until - now >= SHORTEST_OFFER else None


def check_quota(quota: int | None, held: int) -> int | None:
    """Refuses fewer places than are held: nobody is thrown out by a number."""
    if quota is not None and not 1 <= quota <= QUOTA_MOST:
        raise Refusal("signups-quota", most=QUOTA_MOST)
    if quota is not None and quota < held:
        raise Refusal("signups-quota-held", held=held)
    return quota


def check_companions(companions: int, most: int) -> int:
    """Refuses more companions than the list allows."""
    if not 0 <= companions <= most:
        raise Refusal("signups-companions" if most else "signups-no-companions", most=most)
    return companions


def check_size(size: int, quota: int | None) -> None:
    """Refuses a party that could never fit."""
    if quota is not None and size > quota:
        raise Refusal("signups-larger-than-all", quota=quota)


def check_name(text: str) -> str:
    """The name of somebody who is not in the register."""
    name = " ".join(text.split())
    if not 0 < len(name) <= NAME_MOST or not name.isprintable():
        raise Refusal("signups-name", most=NAME_MOST)
    return name
