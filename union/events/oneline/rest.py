"""What is left of a line when all else has found its field: the title, the place, the note."""

import re
from datetime import datetime

from union.calendar.written import Customs, find_all
from union.events.oneline import words
from union.events.oneline.sheet import PIECE, Sheet


def take_place(sheet: Sheet) -> None:
    """The place that 在 or ``at`` speaks of."""
    if sheet.has("place"):
        return
    if found := words.IN_A_PLACE.search(sheet.left):
        sheet.blank(*found.span())
        sheet.take("place", *found.span("han" if found["han"] else "latin"))


def take_rest(sheet: Sheet, now: datetime, customs: Customs | None) -> None:
    """Title and place from what is left, in the order people write it; all else is the note."""
    pieces = [span for span in map(_trimmed, PIECE.finditer(sheet.left)) if span]
    dates = {it.text for it in find_all(sheet.text, now, customs)}
    kinds = {it: _kind(sheet, it, dates) for it in pieces}
    places = [it for it in pieces if kinds[it] == "place"]
    titles = [it for it in pieces if kinds[it] == "title"]
    if not titles and (len(places) > 1 or sheet.has("place")):
        titles, places = places[:1], places[1:]
    if not sheet.has("title") and titles:
        _take_title(sheet, titles)
    if not sheet.has("place") and places:
        sheet.take("place", *places[0])
        take_more_of_it(sheet, "place", places[0][1])
    for it in pieces:
        if sheet.is_free(*it):
            sheet.take("note", *it)


_LINK_BEFORE = re.compile(r"[)\]】、.\s-]*(?:(?:and|on|at|for) )?")
_LINK_AFTER = re.compile(r"(?:(?:^| )(?:and|on|at|from|for))?[(\[【、.\s-]*$")


def _trimmed(piece: re.Match[str]) -> tuple[int, int] | None:
    """Without the words and brackets that led to what was taken from beside it."""
    start = piece.start() + len(_link(_LINK_BEFORE.match(piece[0])))
    end = piece.end() - len(_link(_LINK_AFTER.search(piece[0])))
    said = piece.string[start:end]
    return (start, end) if any(it.isalnum() for it in said) else None


def _link(found: re.Match[str] | None) -> str:
    return found[0] if found else ""


def _kind(sheet: Sheet, span: tuple[int, int], dates: set[str]) -> str:
    said = sheet.left[slice(*span)]
    if words.REMARK.match(said) or _is_a_date(sheet.text[slice(*span)], dates):
        return "note"
    if words.PLACE.fullmatch(said) and not words.NO_PLACE.match(said):
        return "place"
    return "title"


def _is_a_date(said: str, dates: set[str]) -> bool:
    return said in dates and not said.endswith(words.FEAST_ENDS)


def _take_title(sheet: Sheet, titles: list[tuple[int, int]]) -> None:
    """The first piece; 教工 and 三八节 go with the next one."""
    (start, end), *others = titles
    before = words.BEFORE_A_TITLE.fullmatch(sheet.left[start:end])
    if before and others and sheet.is_free(end, others[0][0]):
        end = others[0][1]
    sheet.take("title", start, end)


def take_more_of_it(sheet: Sheet, field: str, end: int) -> None:
    """行政楼 301: a place may be said in two words."""
    more = PIECE.match(sheet.left, end + 1) if sheet.left[end : end + 1] == " " else None
    if field == "place" and more and words.PLACE.fullmatch(more[0]):
        sheet.take(field, *more.span())
