"""Invitations on paper: a QR for a phone to read, and a page of them to cut apart."""

import io
from collections.abc import Sequence
from typing import NamedTuple

import qrcode
from openpyxl import Workbook
from openpyxl.drawing.image import Image
from openpyxl.styles import Alignment, Font

from bot.papers.sheet import fit
from bot.papers.signs import allowed

ACROSS = 3  # slips side by side on A4
WIDTH, HEIGHT = 30, 150  # of a slip's cell: characters, points
PIXELS = 150  # of a QR on paper


class Slip(NamedTuple):
    """One person's invitation: the lines above and below the QR, and what it leads to."""

    name: str
    code: str
    link: str


def qr(link: str) -> bytes:
    """A PNG that a phone's camera opens."""
    picture = qrcode.make(link, border=2, box_size=8)
    drawn = io.BytesIO()
    picture.save(drawn)
    return drawn.getvalue()


def page(title: str, how: str, slips: Sequence[Slip]) -> bytes:
    """An .xlsx to print on A4: three slips a row, each with name, QR and code."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    fit(sheet)
    for letter in "ABC":
        sheet.column_dimensions[letter].width = WIDTH
    _write(sheet, 1, 1, title, bold=True)
    _write(sheet, 2, 1, how)
    for at, slip in enumerate(slips):
        row = 4 + at // ACROSS * 4
        column = at % ACROSS + 1
        _write(sheet, row, column, slip.name, bold=True)
        picture = Image(io.BytesIO(qr(slip.link)))
        picture.width = picture.height = PIXELS
        sheet.row_dimensions[row + 1].height = HEIGHT
        sheet.add_image(picture, sheet.cell(row + 1, column).coordinate)
        _write(sheet, row + 2, column, slip.code)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _write(sheet, row: int, column: int, text: str, bold: bool = False) -> None:  # type: ignore[no-untyped-def]
    """Text is text: a name that begins with = is no formula."""
    cell = sheet.cell(row, column)
    cell.value, cell.data_type = allowed(text), "s"
    cell.font, cell.alignment = Font(bold=bold), Alignment(wrap_text=column > 1 or row > 3)
