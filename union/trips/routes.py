"""Routes as a committee writes them: 黄山四日 7月5日—7月8日 限40人 满20人成团 自付800元."""

import json
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime

from union.calendar.written import Customs, Day, Found, Range, find_all
from union.kernel.refusal import Refusal
from union.trips.rules import ROUTES_MOST

NAME_MOST, FEE_MOST, QUOTA_MOST, LONGEST, FURTHEST = 20, 30, 500, 31, 400
NUMBER = r"(?<![\d-])(\d{1,4})(?!\d)"
LEAST = re.compile(
    rf"(?:满|最少|至少|不少于|不足|起点)\s?{NUMBER}\s?人?(?:\s?(?:才|方可|即可)?成团|\s?起)?"
    rf"|{NUMBER}\s?人?(?:成团|起)|(?:at least|min(?:imum)?(?: of)?) {NUMBER}(?: people)?",
    re.IGNORECASE,
)
QUOTA = re.compile(
    rf"(?:限额|限|名额|最多|共|至多)\s?{NUMBER}\s?[人名位个]?|(?:max(?:imum)?|up to) {NUMBER}"
    rf"|{NUMBER} (?:places?|people|seats?)",
    re.IGNORECASE,
)
BARE_QUOTA = re.compile(rf"(?:^|(?<=[\s,;]))()(){NUMBER}\s?[人名位](?=$|[\s,;])")
TRAVEL = re.compile(r"(?<=\n)\s?(?:出发|启程|返回|返程|回来|回|到)|\n\s?[-—~到至]\s?(?=\n)")
HAS_MONTH = re.compile(r"[\d月]|[a-z]{3}", re.IGNORECASE)  # 一日 is no date, but a day long
A_DATE = re.compile(r"\d{1,2}\s?[月日号]|\d{4}年")
BETWEEN = " \t,;。、:|()[]-—"
BULLET = re.compile(r"^\s*(?:[(（]?[一二三四五六\d][)）.、]|[-•*])\s*")


@dataclass(frozen=True, slots=True)
class Route:
    """One of the journeys; ``least`` 1 is a route that goes with whoever comes."""

    name: str
    starts: date
    ends: date
    quota: int
    least: int
    fee: str


def read_routes(text: str, now: datetime, customs: Customs | None) -> list[Route]:
    """All lines; the refusal names the first that lacks something, and what."""
    lines = [it for it in re.split(r"[\n;；]", text) if it.strip()]
    if not 0 < len(lines) <= ROUTES_MOST:
        raise Refusal("trips-routes-count", most=ROUTES_MOST)
    found = [read_route(it, number, now, customs) for number, it in enumerate(lines, start=1)]
    if len({it.name for it in found}) < len(found):
        raise Refusal("trips-routes-alike")
    return found


def read_route(line: str, number: int, now: datetime, customs: Customs | None) -> Route:
    """Its days, places and least are found by their words; what is before is its name."""
    text = BULLET.sub("", unicodedata.normalize("NFKC", line))
    dates = [
        it
        for it in find_all(text, now, customs)
        if isinstance(it.reading, Range | Day) and HAS_MONTH.search(text[it.start : it.end])
    ]
    if not 1 <= len(dates) <= 2:
        raise _lacks("days", number, line)
    starts, ends = _days(dates[0].reading)[0], _days(dates[-1].reading)[1]
    if not (now.date() < starts <= ends):
        raise _lacks("past", number, line)
    if (ends - starts).days >= LONGEST or (starts - now.date()).days > FURTHEST:
        raise _lacks("far", number, line)
    rest = TRAVEL.sub("\n", _without(text, dates))
    if A_DATE.search(rest):
        raise _lacks("days", number, line)
    least, rest = _number(LEAST, rest)
    quota, rest = _number(QUOTA if QUOTA.search(rest) else BARE_QUOTA, rest)
    if quota is None or not 1 <= quota <= QUOTA_MOST:
        raise _lacks("quota", number, line)
    if least is not None and not 1 <= least <= quota:
        raise _lacks("least", number, line)
    words = [it.strip(BETWEEN) for it in re.split(r"[\n,;。、|\t ]+", rest)]
    name, *more = [it for it in words if it] or [""]
    if not 0 < len(name) <= NAME_MOST:
        raise _lacks("name", number, line)
    fee = " ".join(more)
    if len(fee) > FEE_MOST:
        raise _lacks("fee", number, line)
    return Route(name, starts, ends, quota, least or 1, fee)


def _without(text: str, dates: Iterable[Found]) -> str:
    """What is left where the dates are taken out."""
    for it in sorted(dates, key=lambda it: -it.start):
        text = text[: it.start] + "\n" + text[it.end :]
    return text


def _days(reading: object) -> tuple[date, date]:
    if isinstance(reading, Range):
        starts, ends = (it.date() if isinstance(it, datetime) else it
                        for it in (reading.starts, reading.ends))  # fmt: skip
        return starts, ends
    assert isinstance(reading, Day)
    return reading.on, reading.on


def _number(pattern: re.Pattern[str], text: str) -> tuple[int | None, str]:
    """A number by the words around it, and the text without them."""
    found = pattern.search(text)
    if not found:
        return None, text
    number = next(it for it in found.groups() if it)
    return int(number), text[: found.start()] + "\n" + text[found.end() :]


def _lacks(what: str, number: int, line: str) -> Refusal:
    return Refusal("trips-route-lacks", what=what, number=number, line=line.strip()[:60])


def written(routes: Iterable[Route]) -> str:
    """As a form keeps them."""
    return json.dumps([asdict(it) for it in routes], default=str, ensure_ascii=False)


def kept(text: str) -> list[Route]:
    """What :func:`written` wrote; refuses what it did not."""
    try:
        found = json.loads(text)
        if not isinstance(found, list):
            raise TypeError(text)
        days = [{it: date.fromisoformat(one[it]) for it in ("starts", "ends")} for one in found]
        return [Route(**(one | of)) for one, of in zip(found, days, strict=True)]
    except (ValueError, TypeError, KeyError):
        raise Refusal("trips-routes-count", most=ROUTES_MOST) from None
