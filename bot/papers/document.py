"""A .docx to be printed on A4: pages of a title, some lines and a table, in a Chinese font."""

import io
from collections.abc import Sequence
from copy import deepcopy
from typing import NamedTuple

from docx import Document
from docx.document import Document as Made
from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt
from docx.table import Table, _Row
from docx.text.paragraph import Paragraph

from bot.papers.signs import allowed

FONT = "SimSun"  # 宋体, which every Office in China has
WIDE, HIGH, MARGIN = Cm(21), Cm(29.7), Cm(1.8)
TITLE, TEXT, BODY = Pt(16), Pt(10.5), Pt(12)  # 三号 五号 小四
SPACING, INDENT = 1.5, 2  # of lines; of letters, as a Chinese paragraph begins
FORM_HIGH = 0.9  # of a row, in centimetres
LINE_MOST = 255  # letters of the title in a file's properties


class Page(NamedTuple):
    """What stands on one sheet of paper; the first row is the heading."""

    title: str
    lines: Sequence[str]
    rows: Sequence[Sequence[str]]


def bound(title: str, pages: Sequence[Page], widths: Sequence[float], height: float) -> bytes:
    """Each page begins a sheet of paper; widths of columns and height of rows in centimetres."""
    made = prepared(title)
    for number, page in enumerate(pages):
        head = line(made, page.title, TITLE, is_bold=True)
        head.paragraph_format.page_break_before = number > 0
        for words in page.lines:
            line(made, words, TEXT)
        fill(made.add_table(len(page.rows), len(widths), "Table Grid"), page.rows, widths, height)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def form(
    title: str, rows: Sequence[tuple[str, str]], widths: tuple[float, float], below: str
) -> bytes:
    """One table of what is asked and what is said, as records are filed; a line for signatures."""
    made = prepared(title)
    line(made, title, TITLE, is_bold=True)
    table = made.add_table(len(rows), 2, "Table Grid")
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row, words in zip(table.rows, rows, strict=True):
        row.height, row.height_rule = Cm(FORM_HIGH), WD_ROW_HEIGHT_RULE.AT_LEAST
        write(row, words, widths)
        row.cells[1].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.LEFT
    made.add_paragraph()
    signed = made.add_paragraph()
    signed.add_run(allowed(below))
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def prepared(title: str) -> Made:
    """Empty; it names nobody, as the template would."""
    made = Document()
    told, [sheet] = made.core_properties, made.sections
    told.title, told.author, told.comments = allowed(title)[:LINE_MOST], "", ""
    sheet.page_width, sheet.page_height = WIDE, HIGH
    sheet.left_margin = sheet.right_margin = sheet.top_margin = sheet.bottom_margin = MARGIN
    style = made.styles["Normal"]
    style.paragraph_format.space_after, style.paragraph_format.line_spacing = Pt(0), 1.0
    font = style.font
    font.name, font.size = FONT, TEXT
    font.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    return made


def line(made: Made, words: str, size: int, is_bold: bool = False) -> Paragraph:
    written = made.add_paragraph()
    written.alignment = WD_ALIGN_PARAGRAPH.CENTER
    written.paragraph_format.space_after = Pt(4)
    run = written.add_run(allowed(words))
    run.bold, run.font.size = is_bold or None, size
    return written


def paragraph(made: Made, words: str) -> None:
    """Of running text."""
    written = made.add_paragraph()
    written.add_run(allowed(words)).font.size = BODY
    form = written.paragraph_format
    form.first_line_indent, form.space_after = Length(BODY * INDENT), Pt(4)
    form.line_spacing = Length(int(BODY * SPACING))


def signed(made: Made, lines: Sequence[str]) -> None:
    """On the right, and not on a page of their own."""
    made.add_paragraph()
    for words in lines:
        written = made.add_paragraph()
        written.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        written.add_run(allowed(words)).font.size = BODY
        written.paragraph_format.line_spacing = 2.0
        written.paragraph_format.keep_with_next = words != lines[-1]


def fill(
    table: Table, rows: Sequence[Sequence[str]], widths: Sequence[float], height: float
) -> None:
    """Rows grow with long words, and are not torn apart; the heading stands on every page."""
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row, words in zip(table.rows, rows[:2], strict=False):
        row.height, row.height_rule = Cm(height), WD_ROW_HEIGHT_RULE.AT_LEAST
        mark(row, "w:cantSplit")
        write(row, words, widths)
    repeat(table, rows[2:])
    mark(table.rows[0], "w:tblHeader")
    for cell in table.rows[0].cells:
        cell.paragraphs[0].runs[0].bold = True


def repeat(table: Table, rows: Sequence[Sequence[str]]) -> None:
    """Rows that look like the second: to copy one is five times as fast as to draw it."""
    drawn = table._tbl.tr_lst
    for empty, words in zip(drawn[2:], rows, strict=True):
        row = deepcopy(drawn[1])
        for run, word in zip(row.iter(qn("w:r")), words, strict=True):
            run.text = allowed(word)
        empty.getparent().replace(empty, row)


def write(row: _Row, words: Sequence[str], widths: Sequence[float]) -> None:
    for cell, word, width in zip(row.cells, words, widths, strict=True):
        cell.width, cell.vertical_alignment = Cm(width), WD_CELL_VERTICAL_ALIGNMENT.CENTER
        [written] = cell.paragraphs
        written.alignment = WD_ALIGN_PARAGRAPH.CENTER
        written.add_run(allowed(word))


def mark(row: _Row, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))
