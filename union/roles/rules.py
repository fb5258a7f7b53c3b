"""How long a term runs, and when its end is told."""

import re
import unicodedata
from dataclasses import replace
from datetime import date, timedelta

from union.kernel.policy import Policy, number
from union.kernel.refusal import Refusal
from union.school_days.rules import Which

NOTICE_DAYS = Policy("roles-notice_days", number(0, 365))
AGAIN = 30  # days: a term that is over and goes on is told again
TERM_MOST = 10  # years
YEARS = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5}
LENGTH = re.compile(r"([一二两三四五]|[0-9]{1,2})\s*(?:年|years?)")
ENDLESS = "none"
NO_END = {ENDLESS, "无", "不限", "没有", "没有期限", "长期", "no end"}


def told_on(until: date, notice_days: int, today: date) -> bool:
    """Some days before, on the last day, and every thirty days that it goes on after it."""
    late = (today - until).days
    return today == until - timedelta(days=notice_days) or (late >= 0 and late % AGAIN == 0)


def is_length(text: str) -> bool:
    """Whether it says how long a term runs (三年, 不限), and names no day."""
    said = _plain(text)
    return said in NO_END or LENGTH.fullmatch(said) is not None


def read_until(text: str, today: date) -> date | None:
    """The last day of a term: an ISO day, a number of years from today (三年), or no end at all."""
    said = _plain(text)
    if said in NO_END:
        return None
    if years := LENGTH.fullmatch(said):
        return _years_on(today, YEARS.get(years[1]) or int(years[1]))
    try:
        until = date.fromisoformat(said)
    except ValueError:
        raise Refusal("roles-until", most=TERM_MOST) from None
    if not is_within(until, today):
        raise Refusal("roles-until", most=TERM_MOST)
    return until


def within_term(meant: Which, today: date) -> Which:
    """Those of several days on which a term can end."""
    days = tuple(it for it in meant.offered if is_within(date.fromisoformat(it), today))
    if not days:
        raise Refusal("roles-until", most=TERM_MOST)
    return replace(meant, offered=days)


def is_within(until: date, today: date) -> bool:
    """Whether a term can end on that day."""
    return today <= until <= _years_on(today, TERM_MOST)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().lower()


def _years_on(today: date, years: int) -> date:
    if not 1 <= years <= TERM_MOST:
        raise Refusal("roles-until", most=TERM_MOST)
    try:
        return today.replace(year=today.year + years) - timedelta(days=1)
    except ValueError:  # 29 February
        return date(today.year + years, 2, 28)
