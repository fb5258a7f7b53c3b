"""Everything that is kept about one person, as a table for each kind."""

import io
from collections.abc import Sequence

from openpyxl import Workbook

from bot.papers import sheet
from bot.papers.sheet import Words

TITLE_MOST, WIDTH = 31, 20  # of a sheet's name, as Excel wants it; of a column, in characters


def book(tables: Sequence[tuple[str, Sequence[Sequence[Words]]]]) -> bytes:
    """One sheet a table; every cell is text, whatever it begins with."""
    made = Workbook()
    made.remove(made.worksheets[0])
    for title, rows in tables:
        listed = made.create_sheet(title[:TITLE_MOST])
        sheet.write(listed, rows, [WIDTH] * len(rows[0]))
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()
