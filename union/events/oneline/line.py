"""An event typed in one line becomes the answers of its form; no word of it is lost."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime

from union.calendar.written import Customs
from union.calendar.written.numerals import counted
from union.calendar.written.tokens import folded
from union.events.oneline import words
from union.events.oneline.dates import take_dates
from union.events.oneline.rest import take_more_of_it, take_place, take_rest
from union.events.oneline.sheet import PIECE, Section, Sheet, sections, sheet_of

LONGEST = 1000  # letters; what is longer is a notice, not a line


@dataclass(frozen=True, slots=True)
class Line:
    """What a person would have answered to each question of the form; "" where it is not said."""

    title: str = ""
    starts: str = ""
    ends: str = ""
    place: str = ""
    quota: str = ""
    closes: str = ""
    fee: str = ""
    audience: str = ""
    companions: str = ""
    note: str = ""


def begins_like_one(text: str) -> bool:
    """Whether a message is meant as an event: it opens with 活动： or 新建活动, or ``event:``."""
    opening = words.OPENING.match(folded(text[:LONGEST]))
    if opening is None:
        return False
    return ":" in opening[0] or not words.ASKS.search(text)


def read_line(
    text: str, now: datetime, customs: Customs | None = None, groups: Iterable[str] = ()
) -> Line:
    """The line taken apart; what is neither understood nor a title is a note."""
    sheet = sheet_of(text)
    if opening := words.OPENING.match(sheet.left):
        sheet.blank(*opening.span())
    if len(text) > LONGEST:
        return Line(note=text[opening.end() if opening else 0 :].strip())
    parts = sections(sheet)
    _take_notes(sheet, parts)
    take_dates(sheet, parts, now, customs)
    _take_phrases(sheet, words.audience(groups))
    _take_numbers(sheet)
    for part in parts:
        _take_labelled(sheet, part)
    take_place(sheet)
    take_rest(sheet, now, customs)
    return Line(**{it.name: sheet.said(it.name) for it in fields(Line)})


_SAYS_OTHER = (words.QUOTA, words.COMPANIONS, words.FEE)
_CLOSING = re.compile(r"截止|截至|前报名|前接龙|deadline|sign[- ]?up by|closes")


def _take_notes(sheet: Sheet, parts: Iterable[Section]) -> None:
    """What is called a note is one, up to a piece that plainly says something else."""
    for part in parts:
        if part.field == "note":
            _take_stripped(sheet, "note", part.start, _note_ends(sheet, part))


def _note_ends(sheet: Sheet, part: Section) -> int:
    pieces = list(PIECE.finditer(sheet.left, part.start, part.end))[1:]
    others = (it.start() for it in pieces if _says_other(it[0]))
    return next(others, part.end)


def _says_other(piece: str) -> bool:
    return bool(_CLOSING.search(piece)) or any(it.fullmatch(piece) for it in _SAYS_OTHER)


def _take_stripped(sheet: Sheet, field: str, start: int, end: int) -> None:
    said = sheet.left[start:end]
    start += len(said) - len(said.lstrip(words.SEPARATORS))
    end -= len(said) - len(said.rstrip(words.SEPARATORS))
    if start < end:
        sheet.take(field, start, end)


def _take_numbers(sheet: Sheet) -> None:
    if found := words.COMPANIONS.search(sheet.left):
        _take_number(sheet, "companions", found, "0" if found["none"] else "1")
    elif found := words.NAMED_KIN.search(sheet.left):  # whom one may bring stays in the note
        sheet.values["companions"] = _digits(found["before"] or "") or "1"
    quotas = words.QUOTA.finditer(sheet.left)
    if found := next((it for it in quotas if not _of_each(sheet, it)), None):
        _take_number(sheet, "quota", found, "")


def _of_each(sheet: Sheet, found: re.Match[str]) -> bool:
    return bool(words.OF_EACH.search(sheet.left[max(0, found.start() - 9) : found.start()]))


_LATIN = {"a": "1", "an": "1", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5"}


def _take_number(sheet: Sheet, field: str, found: re.Match[str], otherwise: str) -> None:
    kept = {"none", "one"}
    said = next((it for name, it in found.groupdict().items() if it and name not in kept), "")
    number = _digits(said) or otherwise
    if number:
        sheet.values[field] = number
        sheet.take(field, *found.span())


def _digits(said: str) -> str:
    if said.isdecimal():
        return str(int(said))
    number = _LATIN.get(said) or counted(said)
    return str(number) if number else ""


def _take_phrases(sheet: Sheet, audience: re.Pattern[str]) -> None:
    for fee in words.FEE.finditer(sheet.left):
        sheet.take("fee", *fee.span())
    if who := audience.search(sheet.left):
        sheet.blank(*who.span())
        sheet.take("audience", *who.span("who"))


def _take_labelled(sheet: Sheet, part: Section) -> None:
    """The first piece after a label, when nothing there was understood by its own words."""
    if part.field == "note" or sheet.has(part.field, part.start, part.end):
        return
    piece = PIECE.search(sheet.left, part.start, part.end)
    if piece is None:
        return
    if sheet.has(part.field) or not _take_answer(sheet, part.field, piece):
        sheet.put_back(part.label, part.start)


def _take_answer(sheet: Sheet, field: str, piece: re.Match[str]) -> bool:
    if field in ("quota", "companions"):
        number = re.fullmatch(rf"({words.NUMBER}|不带|无|no|none)\s?[个名位人]?", piece[0])
        if number is None:
            return False
        sheet.values[field] = _digits(number[1]) or "0"
    sheet.take(field, *piece.span())
    take_more_of_it(sheet, field, piece.end())
    return True
