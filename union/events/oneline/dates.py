"""Which date of a line is the beginning, which the end, and which the last day to sign up."""

import re
from collections.abc import Sequence
from datetime import datetime

from union.calendar.written import (
    Customs,
    Day,
    Found,
    Moment,
    Nothing,
    Part,
    Range,
    Reading,
    Recurrence,
    Several,
    find_all,
    read,
)
from union.calendar.written.tokens import folded
from union.events.oneline.sheet import HAN, Section, Sheet

_SIGN_UP = r"(?:报名|接龙)"
_CLOSES = r"(?:截止|截至|为止|止)"
CLOSES_AFTER = re.compile(
    rf"\s?(?:之前|以前|前)?\s?(?:{_SIGN_UP}?{_CLOSES}{_SIGN_UP}?|(?:停止|结束){_SIGN_UP}"
    rf"|(?<=前){_SIGN_UP}| (?:is the )?(?:deadline|latest|at the latest))"
)
CLOSES_BEFORE = re.compile(
    rf"(?:{_SIGN_UP}?{_CLOSES}(?:时间|日期)?(?:到|至|为|是|于|:)?|{_SIGN_UP}(?:到|至)|(?:最晚|最迟)"
    r"|\b(?:(?:please )?(?:sign[- ]?up|register|registration|rsvp|reply|deadline|closes"
    r"|closing|close|entries|enrol)(?: (?:is|by|on|at|before|until|closes|ends)){0,3}:?"
    r"|by|until|before))\s?$"
)
SIGN_UP = re.compile(rf"{_SIGN_UP}:\s?$")
BEFORE_IT = re.compile(r"前$")
LATE_ENOUGH = re.compile(r"\s?(?:到达|到场|到位|到|签到|集合|入场|就位|进场|来|离场)")
NOT_THE_START = re.compile(
    rf"\s?(?:开始{_SIGN_UP}|起{_SIGN_UP}|{_SIGN_UP}|集合|签到|检录|入场|发车|出发|领|发放)"
)
NOT_THE_START_BEFORE = re.compile(r"(?:集合|签到|检录|入场|发车|出发|开始报名)(?:时间)?:?\s?$")
START_BEFORE = re.compile(r"(?:(?:定于|将于|拟于|于)|\b(?:on|from|at|starts?|starting))\s?$")
START_AFTER = re.compile(r"\s?(?:正式)?(?:开始|举行|举办)")
END_BEFORE = re.compile(r"(?:结束(?:时间)?:?|\b(?:ends?|until|till|finish(?:es)?)(?: at)?)\s?$")
END_AFTER = re.compile(r"\s?(?:左右)?(?:结束|散场)")
JOINS = re.compile(r"\s?(?:--?|–|——?|~|〜|至|直到|到|\bto\b|\buntil\b|\btill\b)\s?")


def take_dates(
    sheet: Sheet, sections: Sequence[Section], now: datetime, customs: Customs | None
) -> None:
    """Gives each date of the line that is one of the three to its field."""
    found = (it for it in find_all(sheet.text, now, customs) if not _is_cut_out(sheet.text, it))
    free = [it for it in found if sheet.is_free(it.start, it.end)]
    rest = [it for it in free if not _labelled(sheet, sections, it) and not _closes(sheet, it)]
    starts = _starts([it for it in rest if _may_start(sheet, it)], now, customs)
    if starts and not sheet.has("starts"):
        _take_start(sheet, starts, now, customs)
    rest = [it for it in rest if sheet.is_free(it.start, it.end)]
    _take_end(sheet, rest)
    for it in rest:
        _closes_by_its_words(sheet, it)


def _is_cut_out(text: str, it: Found) -> bool:
    """30日 of 2月30日, which there is not: another month must not be put in its place."""
    return bool(re.search(r"[0-9一二三四五六七八九十]月\s?$", text[: it.start]))


def _labelled(sheet: Sheet, sections: Sequence[Section], it: Found) -> bool:
    field = next((s.field for s in sections if s.start <= it.start < s.end), "")
    if field in ("closes", "ends") and not sheet.has(field):
        around = CLOSES_AFTER.match(sheet.left, it.end)
        sheet.take(field, it.start, it.end)
        if around:
            sheet.blank(*around.span())
        return True
    return False


def _closes(sheet: Sheet, it: Found) -> bool:
    """A day with 截止 beside it; 周五16:10 until 18:00 is an end, not a deadline."""
    if sheet.has("closes"):
        return False
    after = CLOSES_AFTER.match(sheet.left, it.end)
    before = CLOSES_BEFORE.search(sheet.left[max(0, it.start - 40) : it.start])
    if after is None and (
        before is None or END_BEFORE.search(sheet.left[max(0, it.start - 12) : it.start])
    ):
        return False
    _take_with(sheet, "closes", it, before, after)
    return True


def _take_with(
    sheet: Sheet,
    field: str,
    it: Found,
    before: re.Match[str] | None,
    after: re.Match[str] | None,
) -> None:
    """The date, and the connecting words on both sides of it."""
    sheet.take(field, it.start, it.end)
    before = before or SIGN_UP.search(sheet.left[max(0, it.start - 4) : it.start])
    if before:
        sheet.blank(it.start - len(before[0]), it.start)
    if after:
        sheet.blank(*after.span())


def _closes_by_its_words(sheet: Sheet, it: Found) -> None:
    """12月1日前 alone is a deadline, 9点前签到 is none."""
    late = LATE_ENOUGH.match(sheet.left, it.end)
    if BEFORE_IT.search(it.text) and not late and not sheet.has("closes"):
        _take_with(sheet, "closes", it, None, None)


def _may_start(sheet: Sheet, it: Found) -> bool:
    ends_it = END_BEFORE.search(sheet.left[max(0, it.start - 12) : it.start]) or END_AFTER.match(
        sheet.left, it.end
    )
    other = NOT_THE_START.match(sheet.left, it.end) or BEFORE_IT.search(it.text)
    led = NOT_THE_START_BEFORE.search(sheet.left[max(0, it.start - 8) : it.start])
    return not (it.names_an_event or ends_it or other or led)


def _starts(found: Sequence[Found], now: datetime, customs: Customs | None) -> tuple[Found, ...]:
    """The first date with a time, with the day that stands apart from it; else the first day."""
    timed = next((it for it in found if is_timed(it.reading)), None)
    if timed is None:
        return tuple(found[:1])
    days = [it for it in found if not is_timed(it.reading)]
    days.sort(key=lambda it: abs(it.start - timed.start))
    for day in days:
        if is_timed(read(_together(day, timed), now, customs)):
            return day, timed
    return (timed,)


def _together(day: Found, timed: Found) -> str:
    return day.text + ("" if HAN.search(day.text[-1]) else " ") + timed.text


def _take_start(
    sheet: Sheet, found: tuple[Found, ...], now: datetime, customs: Customs | None
) -> None:
    for it in found:
        before = START_BEFORE.search(sheet.left[max(0, it.start - 12) : it.start])
        _take_with(sheet, "starts", it, before, START_AFTER.match(sheet.left, it.end))
    whole = _together(*found) if len(found) > 1 else found[0].text
    begins, ends = ends_apart(whole, now, customs)
    if sheet.has("ends"):  # said in other words as well: the range stays whole
        begins, ends = whole, ""
    sheet.values["starts"] = begins
    if ends:
        sheet.values["ends"] = ends
        sheet.spans["ends"] = [(found[-1].end, found[-1].end)]


def _take_end(sheet: Sheet, rest: Sequence[Found]) -> None:
    """17:30结束, and the second half of Saturday 9am to 12am."""
    for it in rest:
        before = END_BEFORE.search(sheet.left[max(0, it.start - 12) : it.start])
        after = END_AFTER.match(sheet.left, it.end)
        joined = re.search(rf"(?<=\0){JOINS.pattern}$", sheet.left[max(0, it.start - 8) : it.start])
        if (before or after or joined) and not sheet.has("ends"):
            _take_with(sheet, "ends", it, before or joined, after)


def is_timed(reading: Reading) -> bool:
    """Whether the hour is said."""
    first = reading.readings[0] if isinstance(reading, Several) else reading
    if isinstance(first, Range):
        return isinstance(first.starts, datetime)
    return isinstance(first, Moment) or (isinstance(first, Recurrence) and first.at is not None)


def ends_apart(text: str, now: datetime, customs: Customs | None) -> tuple[str, str]:
    """The two halves of 周六9:00-11:30; the second is read together with the first."""
    begins = _begins(read(text, now, customs))
    for join in JOINS.finditer(folded(text)):
        first, second = text[: join.start()], text[join.end() :]
        same = begins and _begins(read(first, now, customs)) == begins
        if same and not isinstance(read(second, now, customs), Nothing):
            return first, second
    return text, ""


def _begins(reading: Reading) -> object:
    first = reading.readings[0] if isinstance(reading, Several) else reading
    if isinstance(first, Range):
        return first.starts
    if isinstance(first, Moment):
        return first.at
    return first.on if isinstance(first, Day | Part) else None
