"""What comes again: the RRULE subset in which recurrences are kept, read and written.

``FREQ=MONTHLY;BYDAY=-1FR;T=15:30`` is RFC 5545 with a time. Beyond it, ``LUNAR=9-9`` is a lunar day
of the year, and ``BYDAY=WD`` a working day: each (DAILY), or the nth of a month (``-1WD``).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from typing import NamedTuple, TypeVar

T = TypeVar("T")

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WORKDAY = "WD"
NTH_MOST = {"MONTHLY": 5, "YEARLY": 53}
INTERVAL_MOST = 99


class Unreadable(ValueError):
    """A text that is no recurrence we keep; ``args`` hold the part at fault."""


class Every(StrEnum):
    """How often; HOURLY is refused, because a recurrence is known by its local dates."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class ByDay(NamedTuple):
    """A day of the week (``FR``) or a working day (``WD``); its ``nth`` is 0 for every one."""

    name: str
    nth: int = 0

    def __str__(self) -> str:
        return f"{self.nth or ''}{self.name}"


class ByLunar(NamedTuple):
    """A day of the lunar year; day 30 means the last of the month."""

    month: int
    day: int

    def __str__(self) -> str:
        return f"{self.month}-{self.day}"


@dataclass(frozen=True)
class Recurrence:
    """How often, on which days and at what time something comes again."""

    every: Every
    interval: int = 1
    months: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    days: tuple[ByDay, ...] = ()
    lunar: ByLunar | None = None
    at: time | None = None

    def __post_init__(self) -> None:
        """Refuses what contradicts itself."""
        fault = fault_of(self)
        if fault:
            raise Unreadable(fault)

    def __str__(self) -> str:
        """The notation, in the order in which it is always written."""
        parts = {
            "FREQ": self.every,
            "INTERVAL": self.interval if self.interval > 1 else "",
            "BYMONTH": listed(self.months),
            "BYMONTHDAY": listed(self.month_days),
            "BYDAY": listed(self.days),
            "LUNAR": self.lunar or "",
            "T": f"{self.at:%H:%M}" if self.at else "",
        }
        return ";".join(f"{key}={value}" for key, value in parts.items() if str(value))

    @property
    def by_workday(self) -> bool:
        """Whether its days are working days."""
        return any(day.name == WORKDAY for day in self.days)


def listed(values: tuple[object, ...]) -> str:
    """The values of one part, parted by commas."""
    return ",".join(map(str, values))


def fault_of(rule: Recurrence) -> str | None:
    """Which part does not go with the others; None if all is well."""
    nth_most = NTH_MOST.get(rule.every, 0)
    others = rule.months or rule.month_days or rule.days
    if rule.lunar and (rule.every is not Every.YEARLY or others):
        return "LUNAR"
    if any(abs(day.nth) > nth_most for day in rule.days):
        return "BYDAY"
    if rule.by_workday and not workdays_go(rule):
        return "BYDAY"
    if rule.month_days and rule.every is Every.WEEKLY:
        return "BYMONTHDAY"
    return None


def workdays_go(rule: Recurrence) -> bool:
    """Every working day, or the nth ones of a month; none beside days of the week."""
    if not all(day.name == WORKDAY for day in rule.days) or rule.month_days:
        return False
    if rule.every is Every.DAILY:
        return rule.interval == 1
    named = all(day.nth for day in rule.days)
    return named and (rule.every is Every.MONTHLY or bool(rule.months))


def read_recurrence(text: str) -> Recurrence:
    """The recurrence of its notation; raises Unreadable with the part that is not understood."""
    found: dict[str, object] = {}
    for part in text.split(";"):
        key, _, value = part.partition("=")
        if key not in READERS or NAMES[key] in found:
            raise Unreadable(part or text)
        try:
            found[NAMES[key]] = READERS[key](value)
        except (ValueError, AttributeError, TypeError) as fault:
            raise Unreadable(part) from fault
    if "every" not in found:
        raise Unreadable(text)
    return Recurrence(**found)  # type: ignore[arg-type]  # each by its own reader


def number(text: str, most: int, negative: bool = False) -> int:
    """A whole number from 1 to ``most``, or from its negative."""
    if not re.fullmatch(r"-?[1-9]\d?" if negative else r"[1-9]\d?", text, re.ASCII):
        raise ValueError(text)
    if abs(int(text)) > most:
        raise ValueError(text)
    return int(text)


def numbers(most: int, negative: bool) -> Callable[[str], tuple[int, ...]]:
    """Several such numbers, parted by commas, none of them twice."""

    def read(text: str) -> tuple[int, ...]:
        return once(tuple(number(it, most, negative) for it in text.split(",")))

    return read


def once(values: tuple[T, ...]) -> tuple[T, ...]:
    """The same values, if none is there twice."""
    if len(set(values)) != len(values):
        raise ValueError(values)
    return values


def by_days(text: str) -> tuple[ByDay, ...]:
    """``MO,TU`` or ``-1FR``."""
    return once(tuple(by_day(it) for it in text.split(",")))


def by_day(text: str) -> ByDay:
    """One day, with or without its number."""
    name, nth = text[-2:], text[:-2]
    if name not in (*WEEKDAYS, WORKDAY):
        raise ValueError(text)
    return ByDay(name, number(nth, NTH_MOST["YEARLY"], negative=True) if nth else 0)


def by_lunar(text: str) -> ByLunar:
    """``9-9``."""
    month, day = text.split("-")
    return ByLunar(number(month, 12), number(day, 30))


def clock(text: str) -> time:
    """``08:00``."""
    if not re.fullmatch(r"\d\d:\d\d", text, re.ASCII):
        raise ValueError(text)
    return time.fromisoformat(text)


READERS: dict[str, Callable[[str], object]] = {
    "FREQ": Every,
    "INTERVAL": lambda text: number(text, INTERVAL_MOST),
    "BYMONTH": numbers(12, negative=False),
    "BYMONTHDAY": numbers(31, negative=True),
    "BYDAY": by_days,
    "LUNAR": by_lunar,
    "T": clock,
}
NAMES = {
    "FREQ": "every",
    "INTERVAL": "interval",
    "BYMONTH": "months",
    "BYMONTHDAY": "month_days",
    "BYDAY": "days",
    "LUNAR": "lunar",
    "T": "at",
}
