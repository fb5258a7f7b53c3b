"""The ideas of a drive as a table, by their points."""

import io

from openpyxl import Workbook

from bot.card import Say, called, plain
from bot.papers import sheet
from bot.papers.sheet import Words
from union.ideas.sheets import Ranked, Ranking

BEFORE = {"rank": 6, "number": 10, "text": 40, "category": 12, "problem": 30, "change": 30,
          "effect": 30, "author": 12, "state": 12, "likes": 8}  # fmt: skip
AFTER = {"judges": 10, "total": 8, "prize": 12}
ASPECT = 8


def ranking(found: Ranking, say: Say) -> bytes:
    """An .xlsx: each idea in a row, with what it got for what."""
    book = Workbook()
    listed = book.worksheets[0]
    listed.title = plain(say("ideas-paper-sheet"))
    before, after = ([plain(say("ideas-paper-column", column=it)) for it in part]
                     for part in (BEFORE, AFTER))  # fmt: skip
    headings: list[Words] = [*before, *found.aspects, *after]
    widths = [*BEFORE.values(), *(ASPECT for _ in found.aspects), *AFTER.values()]
    lines = [row(say, place, it) for place, it in enumerate(found.entries, start=1)]
    sheet.write(listed, [headings, *lines], widths)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def row(say: Say, place: int, it: Ranked) -> list[Words]:
    state = plain(say("ideas-mark", state=it.state.value))
    return [str(place), it.number, it.text, it.category, it.problem, it.change, it.effect,
            called(say, it.author), state, str(it.likes), *it.means, str(it.judges), it.total,
            it.prize]  # fmt: skip
