"""One sheet of an .xlsx, in which whatever looks like a formula is only words."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from bot.papers.signs import allowed

Words = str | int | Decimal | Fraction | None  # a fraction is a share of a whole

NUMBERS = {int: "0", Decimal: "0.0", Fraction: "0.0%"}


def write(sheet: Worksheet, rows: Iterable[Sequence[Words]], widths: Sequence[int]) -> None:
    """Rows of words under bold headings that stay in sight; every column is formatted as text."""
    for number, row in enumerate(rows, start=1):
        for column, words in enumerate(row, start=1):
            put(sheet, number, column, words)
    for column, width in enumerate(widths, start=1):
        letter = get_column_letter(column)
        sheet.column_dimensions[letter].width = width
        sheet.column_dimensions[letter].number_format = "@"
        sheet.cell(1, column).font = Font(bold=True)
    sheet.freeze_panes = "A2"
    fit(sheet)


def fit(sheet: Worksheet) -> None:
    """Printed on A4, as wide as the paper and as long as it needs."""
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def put(sheet: Worksheet, row: int, column: int, words: Words) -> None:
    """As words, whatever they begin with; signs that no .xlsx may hold are left out."""
    cell = sheet.cell(row, column)
    if words is None or isinstance(words, str):
        cell.number_format = "@"
        if words:
            cell.value = allowed(words)
            cell.data_type = "s"
        return
    cell.value = words if isinstance(words, int) else float(words)
    cell.number_format = NUMBERS[type(words)]


def choose(sheet: Worksheet, column: int, words: Iterable[str], last: int) -> None:
    """A list to choose from, below the heading."""
    letter = get_column_letter(column)
    choice = DataValidation(type="list", formula1=f'"{",".join(words)}"', allow_blank=True)
    choice.add(f"{letter}2:{letter}{last}")
    sheet.add_data_validation(choice)
