"""The year a plan is for, from its title or its first lines."""

import re

from union.calendar.written.numerals import DIGITS
from union.calendar.written.tokens import folded

FIRST_LINES, TITLE, SHORT = 10, 60, 40  # lines, and letters in them
DIGIT = "[〇○零一二三四五六七八九o0]"
FOUR = r"(?<!\d)(?:19|20)\d\d(?!\d)"
SPOKEN = rf"(?:二[ ]?[〇○零o0][ ]?{DIGIT}[ ]?{DIGIT}|一九{DIGIT}{DIGIT})"
TO = r"(?:[ ]?年?[ ]?[-~—–―〜至到/]{1,2}[ ]?(?:(?:19|20)?\d\d|" + SPOKEN + "))?"
YEAR = re.compile(rf"(?P<first>{FOUR}|{SPOKEN}){TO}(?P<said>[ ]?(?:年|学年|school year))?")
PLAN = re.compile(r"计划|安排|要点|方案|思路|行事历|规划|\bplan\b|\bschedule\b|\bcalendar\b")


def year_of(text: str) -> int | None:
    """The year before the word for a plan (2012年…计划), else the first one of a short line.

    Of a school year (2011—2012学年) the first; None where no year is named.
    """
    lines = [it for it in (folded(line).strip() for line in text.splitlines()) if it][:FIRST_LINES]
    titles = [it for it in lines if len(it) <= TITLE and PLAN.search(it)]
    found = next(filter(None, map(_planned, titles)), None)
    return found or next(filter(None, map(_said, lines)), None)


def _planned(line: str) -> int | None:
    """The last year before the first word for a plan; in English it may stand after it."""
    plan = PLAN.search(line)
    years = list(YEAR.finditer(line))
    before = [it for it in years if plan and it.start() < plan.start()]
    best = before[-1] if before else next(iter(years), None)
    return _value(best["first"]) if best else None


def _said(line: str) -> int | None:
    """A year with its 年, in a short line or at the beginning of any."""
    found = next((it for it in YEAR.finditer(line[:TITLE]) if it["said"]), None)
    if found is None or (len(line) > SHORT and found.start()):
        return None
    return _value(found["first"])


def _value(said: str) -> int:
    digits = (DIGITS.get(it, 0) if not it.isdigit() or it in DIGITS else int(it)
              for it in said.replace(" ", ""))  # fmt: skip
    return int("".join(map(str, digits)))
