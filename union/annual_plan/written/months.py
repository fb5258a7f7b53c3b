"""Headings of months: 三月份：, 2月, 七、八月份, 7—8月, （一）九月, March: and where they end."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from union.annual_plan.written.items import FIRST
from union.calendar.written.numerals import counted

GAP = "[ \t]{0,2}"
FIGURE = rf"(?<!\d)(?:1[0-2]|0?[1-9]|十{GAP}[一二]?|[一二三四五六七八九元])(?!\d)"
YEAR = r"(?:(?:19|20)\d\d|[12]\d|[一二三四五六七八九〇○零o]{2,4})" + GAP + "年" + GAP
THIS_YEAR = rf"(?:[今本当次翌明来]年度?{GAP})?"
DASHES = "-~—–―−〜"
AND = rf"{GAP}(?:[{DASHES}]{{1,2}}|[至到、,/和与及]){GAP}(?:{YEAR})?{THIS_YEAR}"
TOGETHER = "(?<=[一二三四五六七八九])(?=[二三四五六七八九十])"  # 七八月份
MONTHS = (
    rf"(?P<figures>{FIGURE}(?:(?:{GAP}月{GAP}份?)?{AND}{FIGURE}|{TOGETHER}{FIGURE}){{0,5}})"
    rf"{GAP}月{GAP}(?:份|上旬|中旬|下旬|初|中|底|末)?"
)
NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NAME = (
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
NAMED = (
    rf"(?P<names>{NAME}(?:{GAP}(?:[{DASHES},/&]|and|to){GAP}{NAME}){{0,3}})"
    rf"(?P<latin_year>,?{GAP}20\d\d)?"
)
WORDS = (
    "(?:的|主要|重点|具体|工会|常规|教工|教职工){0,3}(?:工作|活动|work|activities|plan)?"
    "(?:安排|计划|重点|内容|要点|任务|事项)?(?:表)?"
)
CLOSES = r"[】\])》>*★◆■●]{0,4}"
NOTE = r"(?:\([^()]{0,30}\))?"
OPENS = r"[ \t#*■◆●★☆▲□◇•·|>【\[《<(-]{0,8}"
ORDINAL = (
    r"(?P<ordinal>(?P<count>\d{1,2}|[一二三四五六七八九十]{1,3})"
    rf"{GAP}(?P<mark>[)、.,:]{{1,2}}){GAP})?"
)
BODY = rf"(?:(?P<year>{YEAR})?{THIS_YEAR}{MONTHS}|{NAMED}){GAP}{CLOSES}{GAP}{WORDS}{NOTE}{CLOSES}"
NO_DAY = rf"(?!{GAP}\d{{1,2}}{GAP}[日号])"
STOPS = (
    rf"{GAP}(?:(?P<colon>:{{1,2}})|[—–―-]{{1,3}}(?!{GAP}\d)|(?P<end>$)|(?:[ ]{{2}}|\t|\|){NO_DAY}"
    rf"|(?={FIRST})|(?<=[】\]]))"
)
HEADING = re.compile(OPENS + ORDINAL + BODY + STOPS)
FAINT = re.compile(OPENS + ORDINAL + BODY + r"[ 、,](?=[^\s\d])")
WITHIN = re.compile(
    rf"(?<=[。;!:\s])(?P<start>)(?:{MONTHS}{WORDS}{NOTE}{GAP}(?::|(?<=份)(?={FIRST})))"
    rf"|(?<=[.;。])[ ]?(?P<latin_start>)(?:{NAMED}{GAP}:)"
)
FEWEST_FAINT = 3


@dataclass(frozen=True, slots=True)
class Heading:
    """The month it names first, where its words end, and how sure it is.

    ``other`` is the month if 一、二月 is not January and February, but February as the first point.
    """

    month: int
    end: int
    ordinal: int = 0
    other: int = 0
    dated: bool = False
    faint: bool = False


def heading(line: str) -> Heading | None:
    """The heading with which a folded line begins."""
    found = HEADING.match(line) or FAINT.match(line)
    if not found:
        return None
    figures = _figures(found)
    if not figures:
        return None
    year, faint = found["year"] or found["latin_year"], found.re is FAINT
    dated = bool(year and not faint and not found["colon"])
    it = Heading(figures[0], found.end(), dated=dated, faint=faint)
    listed = found["ordinal"] and found["mark"] in ("、", ",") and not found["year"]
    count = number(found["count"]) if listed else None
    if count is None or "(" in line[: found.start("ordinal")]:
        return it
    return replace(it, month=count, other=it.month, ordinal=count)


def _figures(found: re.Match[str]) -> list[int]:
    """The months named; those without a dash between them must follow each other."""
    if found["names"]:
        return [NAMES.index(it[:3]) + 1 for it in re.findall(NAME, found["names"])]
    figures = [it for it in map(number, re.findall(FIGURE, found["figures"])) if it]
    runs = all(b == a % 12 + 1 for a, b in pairwise(figures))
    return figures if runs or re.search(rf"[{DASHES}至到、,/和与及月]", found["figures"]) else []


def number(text: str) -> int | None:
    """What a figure counts; 元月 is the first month."""
    plain = re.sub(r"\s", "", text).replace("元", "一")
    return int(plain) if plain.isascii() and plain.isdigit() else counted(plain)


def decided(headings: Sequence[Heading | None]) -> list[Heading | None]:
    """Which headings count, and for which month.

    Faint ones (四月，…) count where there are three and no plain ones, or between the plain ones
    of the months before and after.
    """
    known = [it for it in headings if it]
    alone = len({it.month for it in known}) >= FEWEST_FAINT and all(it.faint for it in known)
    kept = [it if it and (alone or not it.faint) else None for it in headings]
    counts_on = _counts_on(it.ordinal for it in kept if it and it.ordinal)
    settled = [_settled(it, counts_on) if it else None for it in kept]
    return settled if alone else _filled(settled, headings)


def _filled(
    kept: list[Heading | None], all_of_them: Sequence[Heading | None]
) -> list[Heading | None]:
    """With the one faint heading that stands between its neighbours."""
    plain = [at for at, it in enumerate(kept) if it]
    for before, after in pairwise(plain):
        a, b = kept[before], kept[after]
        between = [at for at in range(before + 1, after) if all_of_them[at]]
        if a and b and len(between) == 1 and b.month == (a.month + 1) % 12 + 1:
            it = all_of_them[between[0]]
            kept[between[0]] = it if it and it.month == a.month % 12 + 1 else None
    return kept


def _counts_on(ordinals: Iterable[int]) -> bool:
    """Whether 一、九月 is followed by 二、十月."""
    counts = list(ordinals)
    return len(counts) > 1 and all(b == a + 1 for a, b in pairwise(counts))


def _settled(it: Heading, counts_on: bool) -> Heading:
    """七、八月 is July and August, 一、九月 September, and of 一、二月 the others decide."""
    if not it.other:
        return it
    both = it.other == it.month % 12 + 1 and it.month <= 12 and not counts_on
    return it if both else replace(it, month=it.other)


def pieces(line: str) -> list[tuple[int, int]]:
    """Where a folded line is to be cut, since another month begins within it."""
    first = heading(line)
    begins = [0]
    for it in WITHIN.finditer(line, first.end if first and not first.faint else 0):
        at = max(it.start("start"), it.start("latin_start"))
        if at > begins[-1] and line[begins[-1] : at].strip():
            begins.append(at)
    return list(zip(begins, [*begins[1:], len(line)], strict=True))
