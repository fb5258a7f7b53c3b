"""How long a term runs, and when its end is told."""

import re
import unicodedata
from datetime import date, timedelta

from union.kernel.policy import Policy, number
from union.kernel.refusal import Refusal

NOTICE_DAYS = Policy("roles-notice_days", number(0, 365))
AGAIN = 30  # days: a term that is over and goes on is told again
TERM_MOST = 10  # years
YEARS = {"一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5}
NO_END = {"无", "不限", "没有", "长期", "none", "no end"}


def told_on(until: date, notice_days: int, today: date) -> bool:
    """Some days before, on the last day, and every thirty days that it goes on after it."""
    late = (today - until).days
    return today == until - timedelta(days=notice_days) or (late >= 0 and late % AGAIN == 0)


def read_until(text: str, today: date) -> date | None:
    """The last day of a term: a day, a number of years from today (三年), or no end at all."""
    said = unicodedata.normalize("NFKC", text).strip().lower()
    if said in NO_END:
        return None
    if years := re.fullmatch(r"([一二两三四五]|[0-9]{1,2})\s*(?:年|years?)", said):
        return _years_on(today, YEARS.get(years[1]) or int(years[1]))
    found = re.fullmatch(r"([0-9]{4})\s*[-/.年]\s*([0-9]{1,2})\s*[-/.月]\s*([0-9]{1,2})日?", said)
    try:
        until = date(*map(int, found.groups())) if found else None
    except ValueError:
        until = None
    if until is None or not today <= until <= _years_on(today, TERM_MOST):
        raise Refusal("roles-until", most=TERM_MOST)
    return until


def _years_on(today: date, years: int) -> date:
    if not 1 <= years <= TERM_MOST:
        raise Refusal("roles-until", most=TERM_MOST)
    try:
        return today.replace(year=today.year + years) - timedelta(days=1)
    except ValueError:  # 29 February
        return date(today.year + years, 2, 28)
