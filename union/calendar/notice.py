"""The yearly notice of days off (放假) and make-up working days (上班), as a chair types it.

Understood are ``放假 10月1日-10月7日；上班 9月27日、10月10日`` and, pasted, the State
Council's own sentences:
``七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。``
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

from union.calendar.workdays import EMPTY, SATURDAY, DayTable, Span, is_day_off

LONGEST = 31
OFF = ("放假", "休息", "放")
WORKED = ("上班", "补班", "班")
DAY = r"(?:(?P<year{0}>\d{{4}})[年/.])?(?:(?P<month{0}>\d\d?)[月/.])?(?P<day{0}>\d\d?)[日号]?"
TOKEN = re.compile(
    rf"共?(?P<count>\d+)天|(?P<word>{'|'.join((*OFF, *WORKED))})"
    rf"|{DAY.format('')}(?:[-~至到—–]+{DAY.format('_to')})?"
)
BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
NOT = re.compile(r"不(?:放假|放|休息|上班|补班|加班|班)")
UNREAD = re.compile(r"\d+|[一二三四五六七八九十廿]+[月日号]")
ORDINALS = re.compile(r"^[一二三四五六七八九十]+、")


class Reason(StrEnum):
    """Why a part of a notice cannot be taken."""

    UNREAD = "unread"
    NO_SUCH_DAY = "no_such_day"
    BACKWARDS = "backwards"
    TOO_LONG = "too_long"
    NO_WORD = "no_word"
    MISCOUNTED = "miscounted"
    BOTH = "both"
    ORDINARY = "ordinary"
    NOTHING = "nothing"


class Fault(NamedTuple):
    """A part of the text, as it was typed or as a day, and what is wrong with it."""

    reason: Reason
    part: str


@dataclass
class Part:
    """Some days and the one word that says what they are."""

    word: str = ""
    days: list[date] = field(default_factory=list)
    count: int | None = None


@dataclass
class Reading:
    """What was understood so far; a day without its month has that of the day before it."""

    year: int
    month: int = 0
    off: set[date] = field(default_factory=set)
    worked: set[date] = field(default_factory=set)
    faults: list[Fault] = field(default_factory=list)


def read_notice(text: str, year: int) -> tuple[DayTable, list[Fault]]:
    """The table of a year's whole notice, and what is wrong with it; use it only without faults."""
    reading = Reading(year)
    plain = unicodedata.normalize("NFKC", text)
    for clause in re.split(r"[。;\n]", BRACKETS.sub("", plain)):
        read_clause(reading, ORDINALS.sub("", clause.strip()))
    table = DayTable(frozenset(reading.off), frozenset(reading.worked), frozenset({year}))
    return table, [*reading.faults, *contradictions(table)]


def read_clause(reading: Reading, clause: str) -> None:
    """One clause: days before or after the word that says what they are."""
    if negated := NOT.search(clause):
        reading.faults.append(Fault(Reason.UNREAD, negated[0]))
        return
    tokens = list(TOKEN.finditer(clause))
    reading.faults += [Fault(Reason.UNREAD, it) for it in UNREAD.findall(TOKEN.sub(" ", clause))]
    reading.month = 0
    for part in parts_of(reading, tokens):
        if not part.word:
            reading.faults.append(Fault(Reason.NO_WORD, clause))
            continue
        if part.count not in (None, len(set(part.days))):
            reading.faults.append(Fault(Reason.MISCOUNTED, clause))
        (reading.off if part.word in OFF else reading.worked).update(part.days)


def parts_of(reading: Reading, tokens: list[re.Match[str]]) -> list[Part]:
    """The clause's parts: each begins with its word, or else with the first day after a word."""
    leads = bool(tokens) and bool(tokens[0]["word"])
    parts: list[Part] = []
    for token in tokens:
        begins = token["word"] if leads else token["day"] and parts and parts[-1].word
        if begins or not parts:
            parts.append(Part())
        add(reading, parts[-1], token)
    return parts


def add(reading: Reading, part: Part, token: re.Match[str]) -> None:
    """What a token says of its part."""
    if token["count"]:
        part.count = int(token["count"])
    elif token["word"]:
        part.word = token["word"]
    else:
        part.days += read_days(reading, token)


def read_days(reading: Reading, token: re.Match[str]) -> list[date]:
    """The days of ``10月1日`` or ``10月1日至7日``; none where there is a fault."""
    span = span_of(reading, token)
    if isinstance(span, Reason):
        reading.faults.append(Fault(span, token[0]))
        return []
    reading.month = span.last.month
    return list(span.days())


def span_of(reading: Reading, token: re.Match[str]) -> Span | Reason:
    """The first and last day named, or what is wrong with them."""
    if not token["month"] and not reading.month:
        return Reason.UNREAD
    year, month = int(token["year"] or reading.year), int(token["month"] or reading.month)
    to_year, to_month = int(token["year_to"] or year), int(token["month_to"] or month)
    day = int(token["day"])
    try:
        span = Span(date(year, month, day), date(to_year, to_month, int(token["day_to"] or day)))
    except ValueError:
        return Reason.NO_SUCH_DAY
    if span.last < span.first:
        return Reason.BACKWARDS
    return span if (span.last - span.first).days < LONGEST else Reason.TOO_LONG


def contradictions(table: DayTable) -> Iterator[Fault]:
    """Days both off and worked, days worked that are worked anyway, and a table of nothing."""
    for day in sorted(table.off & table.worked):
        yield Fault(Reason.BOTH, day.isoformat())
    for day in sorted(table.worked - table.off):
        if day.weekday() < SATURDAY and not is_day_off(day, EMPTY):
            yield Fault(Reason.ORDINARY, day.isoformat())
    if not table.off and not table.worked:
        yield Fault(Reason.NOTHING, "")


def write_notice(table: DayTable) -> str:
    """The table in the compact form that ``read_notice`` reads with its year."""
    off = "、".join(written(span, table.years) for span in rows(table.off))
    worked = "、".join(written_day(day, table.years) for day in sorted(table.worked))
    parts = (f"{word} {days}" for word, days in (("放假", off), ("上班", worked)) if days)
    return "；".join(parts)


def rows(days: Iterable[date]) -> Iterator[Span]:
    """Days that follow each other, as spans."""
    numbered = enumerate(sorted(days))
    for _, group in groupby(numbered, lambda it: it[1].toordinal() - it[0]):
        row = [day for _, day in group]
        yield Span(row[0], row[-1])


def written(span: Span, years: frozenset[int]) -> str:
    """A span, or its only day."""
    first, last = written_day(span.first, years), written_day(span.last, years)
    return first if first == last else f"{first}-{last}"


def written_day(day: date, years: frozenset[int]) -> str:
    """``10月1日``, with its year where that is not the notice's own."""
    year = "" if {day.year} == years else f"{day.year}年"
    return f"{year}{day.month}月{day.day}日"
