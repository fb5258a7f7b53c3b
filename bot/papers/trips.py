"""The ranking of a trip as a table, for the committee's files."""

import io

from openpyxl import Workbook

from bot.card import Say, called, plain
from bot.papers import sheet
from bot.papers.sheet import Words
from union.trips.sheets import Ranked, Ranking

COLUMNS = {"rank": 6, "name": 14, "unit": 18, "began": 12, "last": 12, "checked": 10, "turn": 10,
           "first": 18, "second": 18, "place": 18}  # fmt: skip


def ranking(found: Ranking, say: Say) -> bytes:
    """An .xlsx: everybody in a row with what decided their place."""
    book = Workbook()
    listed = book.worksheets[0]
    listed.title = plain(say("trips-paper-sheet"))
    headings: list[Words] = [plain(say("trips-paper-column", column=it)) for it in COLUMNS]
    sheet.write(listed, [headings, *(row(say, it) for it in found.entries)], list(COLUMNS.values()))
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def row(say: Say, it: Ranked) -> list[Words]:
    state = it.outcome
    place = plain(say("trips-paper-place", place=it.place, state=state))
    checked = plain(say("trips-paper-checked", checked="yes" if it.is_checked else "no"))
    last = str(it.last) if it.last else None
    return [str(it.rank), called(say, it.name), it.unit, str(it.began), last, checked,
            str(it.turn), it.first, it.second or None, place]  # fmt: skip
