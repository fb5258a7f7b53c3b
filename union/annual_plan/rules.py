"""Which month of which year a row belongs to, and what can become of it."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from union.annual_plan.written import Row
from union.kernel.policy import Policy, choice, number
from union.kernel.refusal import Refusal

PREVIEWED_ON = Policy("annual_plan-previewed_on", number(1, 28))
UNDONE_ON = Policy("annual_plan-undone_on", number(1, 28))
POSTED = Policy("annual_plan-posted", choice("on", "off"), choices=("on", "off"))
TEXT_MOST, WHY_MOST, TASKS_MOST = 120, 200, 300
YEARS = range(2000, 2101)


class State(StrEnum):
    PLANNED = "planned"
    DONE = "done"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A row with the first day of its month."""

    month: date
    text: str


def dated(rows: Iterable[Row], year: int) -> list[Wanted]:
    """Each with its year: the first row's is given, and a month before that is of the next year.

    So a plan from March to December lies in one year, one from September to July in two.
    """
    found = list(rows)
    begins = found[0].month if found else 1
    return [Wanted(date(year + (it.month < begins), it.month, 1), it.text) for it in found]


def tidy(rows: Sequence[Row]) -> list[Row]:
    """Refuses more rows than anybody can look through; one too long is refused, never cut."""
    if len(rows) > TASKS_MOST:
        raise Refusal("annual-plan-many", most=TASKS_MOST, now=len(rows))
    return [Row(it.month, check_text(it.text), it.line) for it in rows]


def check_text(text: str) -> str:
    """One piece of work, in one line."""
    said = " ".join(text.split())
    if not 0 < len(said) <= TEXT_MOST or not any(it.isalnum() for it in said):
        raise Refusal("annual-plan-text", most=TEXT_MOST, now=len(said), text=said[:30])
    return said


def title(text: str, most: int) -> str:
    """What a work is called, so long at most: without the note in brackets behind it."""
    return (re.sub("（[^（）]*）$", "", text) or text)[:most]


def check_why(text: str) -> str:
    """Why something is not done."""
    said = " ".join(text.split())
    if not 0 < len(said) <= WHY_MOST:
        raise Refusal("annual-plan-why", most=WHY_MOST)
    return said


def read_year(text: str) -> int:
    """``2027``, ``2027年``."""
    said = text.strip().removesuffix("年")
    if not said.isdecimal() or int(said) not in YEARS:
        raise Refusal("annual-plan-year")
    return int(said)


def written(rows: Iterable[Row], year: int | None) -> str:
    """As a form keeps them, with the year of the title."""
    told = [[it.month, it.text, it.line] for it in rows]
    return json.dumps({"year": year, "rows": told}, ensure_ascii=False)


def kept_year(text: str) -> int | None:
    """The year of the title, of what :func:`written` wrote."""
    kept(text)
    year = json.loads(text)["year"]
    return year if year in YEARS else None


def kept(text: str) -> list[Row]:
    """The rows of what :func:`written` wrote; refuses what it did not."""
    try:
        told = json.loads(text)["rows"]
        found = [Row(int(month), str(said), int(line)) for month, said, line in told]
    except (ValueError, TypeError, KeyError):
        raise Refusal("annual-plan-no-months") from None
    if not found or not all(1 <= it.month <= 12 for it in found):
        raise Refusal("annual-plan-no-months")
    return found


def after(month: date) -> date:
    """The first of the next month."""
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)


def before(month: date) -> date:
    """The first of the month before."""
    return date(month.year - (month.month == 1), (month.month - 2) % 12 + 1, 1)
