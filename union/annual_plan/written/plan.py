"""Reads the monthly work list of a year plan, line by line."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from union.annual_plan.written import parts
from union.annual_plan.written.items import Kind, Mark, mark_at, marks_within, sentences
from union.annual_plan.written.months import Heading, decided, heading, pieces
from union.annual_plan.written.reading import AROUND, SPACE, Reading, Row
from union.calendar.written.tokens import folded
from union.kernel.refusal import Refusal

LONGEST = 20_000  # letters


@dataclass(frozen=True, slots=True)
class Piece:
    """A line of the text, or the part of it that belongs to one month."""

    line: int
    text: str
    plain: str
    after_gap: bool


@dataclass(frozen=True, slots=True)
class Ahead:
    """The next line, its number if it has one, and whether more months are to come."""

    line: str
    mark: Mark | None
    months: bool


def read_plan(text: str) -> list[Row]:
    """The rows in the order of the text; refuses more than 20,000 letters and a text without rows.

    A heading of several months (七、八月份, 7—8月) gives its rows to the first of them, once.
    """
    if len(text) > LONGEST:
        raise Refusal("annual-plan-long", most=LONGEST)
    read, reading = list(_pieces(text)), Reading()
    headings = decided([heading(it.plain) for it in read])
    last = max((at for at, it in enumerate(headings) if it), default=0)
    for at, (piece, found) in enumerate(zip(read, headings, strict=True)):
        after = read[at + 1].plain if at + 1 < len(read) else ""
        _take(reading, piece, found, Ahead(after, mark_at(after), at < last))
    rows = [row for it in reading.items if (row := it.row())]
    if not rows:
        raise Refusal("annual-plan-no-months")
    return rows


def _pieces(text: str) -> Iterator[Piece]:
    """The lines that say something, without the space around them, cut where a month begins."""
    gap = False
    for number, line in enumerate(text.splitlines(), start=1):
        said = line.strip(SPACE)
        plain = folded(said)
        for start, end in pieces(plain):
            if plain[start:end].strip():
                yield Piece(number, said[start:end], plain[start:end], gap)
        gap = not said


def _take(reading: Reading, piece: Piece, found: Heading | None, ahead: Ahead) -> None:
    """One piece: a month's heading, an end of the months, a title, or work."""
    if found and _stands_above(found, piece, ahead):
        reading.begin(found.month)
        _take_work(reading, piece, found.end)
    elif reading.month and _ends(reading, piece, ahead):
        reading.month = 0
    elif reading.month and not parts.is_title(piece.plain, bool(ahead.mark)):
        _take_work(reading, piece, 0)


def _stands_above(found: Heading, piece: Piece, ahead: Ahead) -> bool:
    """2012年3月 without a colon is the date of a title or signature, unless a list follows."""
    if not found.dated:
        return True
    rest = piece.plain[found.end :].strip()
    mark = mark_at(rest) if rest else ahead.mark
    return mark is not None and not mark.kind.is_han


def _ends(reading: Reading, piece: Piece, ahead: Ahead) -> bool:
    """Whether the line is no work of the month, nor what follows it."""
    plain, lists = piece.plain, bool(ahead.mark)
    if mark := mark_at(plain, last=reading.last):
        words = plain[mark.end :].strip()
        return mark.kind.is_han and not _counts_on(reading, mark, words)
    if parts.is_date(plain) or parts.is_signature(plain, ahead.line) or parts.is_last_word(plain):
        return True
    if parts.is_part(plain) or parts.is_other_time(plain, lists):
        return True
    if parts.is_title(plain, lists):
        return not reading.fresh and not ahead.months
    current = reading.current
    if not current or not piece.after_gap or not current.is_closed:
        return False
    return current.mark is not None or (parts.is_prose(plain) and not ahead.months)


def _counts_on(reading: Reading, mark: Mark, words: str) -> bool:
    """Whether 一、 is an item: the first of its month, or the one after the last."""
    if parts.is_part(words):
        return False
    before = reading.counts.get(mark.kind, 0)
    if before == 0:
        return mark.number == 1 and (reading.fresh or mark.kind is Kind.HAN_ROUND)
    return mark.number == before + 1 and not parts.may_be_part(words)


def _take_work(reading: Reading, piece: Piece, start: int) -> None:
    """What a line says from there on: items, or more of the last one."""
    start += len(piece.plain[start:]) - len(piece.plain[start:].lstrip(" \t|"))
    if not piece.plain[start:].strip(AROUND):
        return
    current = reading.current
    if mark := mark_at(piece.plain, start, reading.last):
        _add_all(reading, piece, [mark, *marks_within(piece.plain, mark.end, mark)])
    elif current and current.mark:
        marks = list(marks_within(piece.plain, start, current.mark))
        current.said.append(piece.text[start : marks[0].start if marks else None])
        _add_all(reading, piece, marks)
    elif current and not piece.after_gap and current.was_broken:
        current.said.append(piece.text[start:])
    else:
        ends = [start, *(start + it for it in sentences(piece.plain[start:])), len(piece.text)]
        for begin, end in pairwise(ends):
            reading.add(piece.line, None, piece.text[begin:end])


def _add_all(reading: Reading, piece: Piece, marks: list[Mark]) -> None:
    """The numbered items of a line."""
    ends = [*(it.start for it in marks[1:]), len(piece.text)]
    for mark, end in zip(marks, ends, strict=False):
        reading.add(piece.line, mark, piece.text[mark.end : end])
