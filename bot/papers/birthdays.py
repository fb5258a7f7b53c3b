"""The list on which colleagues sign for their birthday gift."""

from bot.card import Say, called, plain
from bot.papers import document
from bot.papers.document import Page
from union.birthdays.sheets import Line, Month

A_PAGE, HEIGHT = 25, 0.84  # rows without the heading; of a row, in centimetres
WIDTHS = {"number": 1.3, "name": 3.2, "unit": 4.2, "day": 3.2, "gift": 3.0, "signature": 3.0}


def gift_list(month: Month, say: Say) -> bytes:
    """A .docx, 25 rows a page; the gift and the signature are written by hand."""
    title = plain(say("birthdays-paper", year=str(month.first.year), month=month.first.month))
    headings = [plain(say("birthdays-paper-column", column=it)) for it in WIDTHS]
    rows = [row(say, number, it) for number, it in enumerate(month.lines, start=1)]
    parts = [rows[at : at + A_PAGE] for at in range(0, len(rows), A_PAGE)] or [[]]
    pages = [Page(title, [], [headings, *part]) for part in parts]
    return document.bound(title, pages, list(WIDTHS.values()), HEIGHT)


def row(say: Say, number: int, it: Line) -> list[str]:
    day = plain(say("birthdays-paper-day", day=it.day))
    return [str(number), called(say, it.name), it.unit or "", day, "", ""]
