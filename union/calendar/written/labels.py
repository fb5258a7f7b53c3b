"""Readings as the plain values that files of labelled dates and the command line use."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from json import dumps, loads
from typing import Any

from union.calendar.written.reader import read
from union.calendar.written.readings import (
    Customs,
    Day,
    Moment,
    Nothing,
    Part,
    PartOfDay,
    Range,
    Reading,
    Recurrence,
    Several,
)

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
PARTS = {PartOfDay.DUSK: "evening", PartOfDay.SMALL_HOURS: "night"}
Label = tuple[str, str | None]


def label(reading: Reading) -> Label:
    """Kind and value of a reading; of a question that leans, those of the first reading."""
    match reading:
        case Moment(at):
            return "dt", of_time(at)
        case Day(on):
            return "d", on.isoformat()
        case Range(starts, ends):
            return "r", f"{of_time(starts)}/{of_time(ends)}"
        case Part(on, of):
            return "part", f"{on.isoformat()} {PARTS.get(of, of)}"
        case Recurrence():
            return "rec", ";".join(f"{name}={value}" for name, value in rule(reading) if value)
        case Several(readings, True):
            return label(readings[0])
        case Several():
            return "ask", None
        case Nothing():
            return "none", None


def of_time(moment: date) -> str:
    if isinstance(moment, datetime):
        return moment.isoformat(timespec="minutes")
    return moment.isoformat()


def rule(of: Recurrence) -> Iterator[tuple[str, str]]:
    """The rule in the words of RFC 5545; LUNAR, TERM and T (a time) are our own."""
    yield "FREQ", of.frequency
    yield "INTERVAL", str(of.interval) if of.interval > 1 else ""
    yield "BYMONTH", str(of.month or "")
    yield "BYMONTHDAY", joined(of.month_days)
    yield "BYDAY", joined(f"{nth or ''}{WEEKDAYS[day]}" for nth, day in of.weekdays)
    yield "BYSETPOS", str(of.position or "")
    yield "LUNAR", f"{of.lunar[0]}-{of.lunar[1]}" if of.lunar else ""
    yield "TERM", of.term
    yield "T", "/".join(f"{it:%H:%M}" for it in (of.at, of.until) if isinstance(it, time))


def joined(values: Iterable[object]) -> str:
    return ",".join(str(value) for value in values)


def alternatives(reading: Reading) -> list[list[str | None]]:
    """The other readings of a question; all of them where none is likelier."""
    if not isinstance(reading, Several):
        return []
    return [list(label(it)) for it in reading.readings[reading.leaning :]]


def line(text: str, ref: str | datetime, customs: Customs | None = None) -> dict[str, Any]:
    """One answer: the text, kind and value of the reading, and the other readings."""
    now = ref if isinstance(ref, datetime) else datetime.fromisoformat(ref)
    reading = read(text, now, customs)
    kind, value = label(reading)
    return {"text": text, "kind": kind, "value": value, "alts": alternatives(reading)}


def answers(lines: Iterable[str], customs: Customs | None = None) -> Iterator[str]:
    """For each JSON line with ``text`` and ``ref`` one JSON line with the answer, in order."""
    for given in lines:
        if given.strip():
            asked = loads(given)
            yield dumps(line(asked["text"], asked["ref"], customs), ensure_ascii=False)
