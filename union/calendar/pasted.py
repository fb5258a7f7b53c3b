"""The State Council's notice pasted whole: its year, the sentences that count, its weekdays."""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from union.calendar.days_of_year import DayRule, LunarDay, SolarDay, TermDay
from union.calendar.notice import rows
from union.calendar.workdays import DayTable, Span

STATUTORY: dict[str, DayRule] = {
    "new_year": SolarDay(1, 1),
    "spring_festival": LunarDay(1, 1),
    "qingming": TermDay("清明"),
    "labour_day": SolarDay(5, 1),
    "dragon_boat": LunarDay(5, 5),
    "mid_autumn": LunarDay(8, 15),
    "national_day": SolarDay(10, 1),
}
TITLE = re.compile(r"(?:关于|^)\s*(\d{4})年(?!\d)", re.M)
SPACED = re.compile(r"[ \t]*([年月日号至到])[ \t]*")
COUNTS = re.compile(r"\d\s*[月/.]\s*\d|[一二三四五六七八九十]月|共\d+天")
SIGNED = re.compile(r"\(?\d{4}年\d{1,2}月\d{1,2}日\)?")
NAMED = re.compile(
    r"(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})[日号]\((?:[^()]*[、,])?(?:周|星期)([一二三四五六日天])\)"
)
WEEKDAYS = "一二三四五六日"


class Break(NamedTuple):
    """Days off in a row, and the holidays among them."""

    names: tuple[str, ...]
    span: Span


def plain(text: str) -> str:
    """Half-width, and without spaces around 年月日."""
    return SPACED.sub(r"\1", unicodedata.normalize("NFKC", text))


def year_named(text: str) -> int | None:
    """The year that the title names (关于2027年部分节假日安排的通知, or a line 2027年…)."""
    found = TITLE.search(plain(text))
    return int(found[1]) if found else None


def with_year(text: str, year: int) -> str:
    """The same notice, its year at its head if it names none."""
    return text if year_named(text) else f"{year}年\n{text}"


def essence(text: str) -> str:
    """Only the sentences that say something of days: no title, no preamble, no signature."""
    sentences = (it.strip() for it in re.split(r"[。;\n]", plain(text)))
    return "。".join(it for it in sentences if COUNTS.search(it) and not SIGNED.fullmatch(it))


def slips(text: str, year: int) -> Iterator[str]:
    """The days whose weekday in brackets is not theirs in that year, as they were written."""
    month = 0
    for found in NAMED.finditer(plain(text)):
        month = int(found[2] or month)
        try:
            day = date(int(found[1] or year), month, int(found[3]))
        except ValueError:  # the reading of the notice says so
            continue
        if day.weekday() != WEEKDAYS.index(found[4].replace("天", "日")):
            yield found[0]


def breaks_of(table: DayTable, year: int) -> tuple[Break, ...]:
    """The days off of a notice, row by row, each with its holidays."""
    days = {name: rule.day_in(year) for name, rule in STATUTORY.items()}
    return tuple(
        Break(tuple(name for name, day in days.items() if day in span), span)
        for span in rows(table.off)
    )


def left_out(table: DayTable, year: int) -> tuple[str, ...]:
    """The statutory holidays that a notice does not speak of."""
    return tuple(name for name, rule in STATUTORY.items() if rule.day_in(year) not in table.off)
