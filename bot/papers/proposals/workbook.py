"""The numbers of a report as an .xlsx, to be counted on; words are never formulas."""

import io

from openpyxl import Workbook

from bot.card import Say, plain
from bot.papers import sheet
from bot.papers.proposals import tables
from bot.papers.proposals.tables import Rows
from union.proposals.report import Report

WIDTHS = {"all": (30, 10), "categories": (18, 10, 10), "departments": (22, 10, 10, 10, 10),
          "answers": (22, 10, 10), "filed": (12, 44, 20, 18, 14)}  # fmt: skip


def workbook(it: Report, say: Say) -> bytes:
    """A sheet for each table."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in parts(say, it).items():
        listed = book.create_sheet(plain(say("proposals-report-sheet", sheet=name)))
        sheet.write(listed, rows, WIDTHS[name])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def parts(say: Say, it: Report) -> dict[str, Rows]:
    return {
        "all": tables.summary(say, it),
        "categories": tables.categories(say, it),
        "departments": tables.departments(say, it),
        "answers": [*tables.grades(say, it), [], *tables.ratings(say, it)],
        "filed": tables.filed(say, it),
    }
