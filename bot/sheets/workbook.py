"""The first visible sheet of an .xlsx that holds anything, by openpyxl."""

from collections.abc import Iterator
from io import BytesIO
from typing import IO, Any
from xml.etree.ElementTree import Element, iterparse

from openpyxl.reader.excel import ExcelReader
from openpyxl.utils.escape import unescape
from openpyxl.worksheet._reader import FORMULA_TAG, INLINE_STRING, WorkSheetParser
from openpyxl.xml.constants import SHARED_STRINGS, SHEET_MAIN_NS

from bot.sheets import parcel
from bot.sheets.table import MOST_LETTERS, Row, Table
from union.kernel.refusal import Refusal

MOST_STRINGS = 400_000
SPACE = f"{{{SHEET_MAIN_NS}}}"


class Reader(ExcelReader):  # type: ignore[misc]
    """openpyxl's, with an end to the shared strings; links to other files are not followed."""

    def read_strings(self) -> None:
        part = self.package.find(SHARED_STRINGS)
        if part is not None:
            with self.archive.open(part.PartName[1:]) as source:
                self.shared_strings = list(strings(source))


class Sheet(WorkSheetParser):  # type: ignore[misc]
    """openpyxl's, which shows a formula that was never worked out instead of nothing."""

    def parse_cell(self, element: Element) -> dict[str, Any]:
        inline = element.find(INLINE_STRING)
        if inline is not None:
            element.remove(inline)  # openpyxl would take ten times as long over it
        cell: dict[str, Any] = super().parse_cell(element)
        if inline is not None:
            cell["value"] = words(inline)
        elif cell["value"] is None and (formula := element.find(FORMULA_TAG)) is not None:
            cell["value"] = f"={formula.text or ''}"
        return cell


def rows(content: bytes) -> list[Row]:
    """The rows of the first visible sheet that is not empty."""
    parcel.opened(content).close()
    reader = Reader(BytesIO(content), read_only=True, data_only=True, keep_links=False)
    reader.read()
    for sheet in reader.wb.worksheets:
        if sheet.sheet_state == "visible" and (found := table(reader, sheet).rows()):
            return found
    raise Refusal("members-file-empty")


def strings(source: IO[bytes]) -> Iterator[str]:
    """Each once; the cells know them by their numbers."""
    count = 0
    for _, element in iterparse(source):
        if element.tag == f"{SPACE}si":
            count += 1
            if count > MOST_STRINGS:
                raise Refusal("members-file-heavy")
            yield words(element)
            element.clear()


def words(element: Element) -> str:
    """Without how they are pronounced and what they look like."""
    parts = [*element.findall(f"{SPACE}t"), *element.findall(f"{SPACE}r/{SPACE}t")]
    text = "".join(it.text or "" for it in parts)[:MOST_LETTERS]
    return str(unescape(text)) if "_x" in text else text


def table(reader: Reader, sheet: Any) -> Table:
    """The cells that hold something, whatever size the sheet claims; merged ones filled down."""
    found = Table()
    book = reader.wb
    with reader.archive.open(sheet._worksheet_path) as source:
        parser = Sheet(
            source,
            reader.shared_strings,
            data_only=True,
            epoch=book.epoch,
            date_formats=book._date_formats,
            timedelta_formats=book._timedelta_formats,
        )
        for _, cells in parser.parse():
            for cell in cells:
                found.put(cell["row"], cell["column"], cell["value"])
    for merged in parser.merged_cells.mergeCell if parser.merged_cells else ():
        found.fill_down(merged.min_col, merged.min_row, merged.max_row)
    return found
