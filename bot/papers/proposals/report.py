"""The report on proposals (提案办理情况报告) as it is read to the congress and filed, a .docx."""

import io
from collections.abc import Sequence

from docx.document import Document as Made
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Length, Pt

from bot.card import Say, plain
from bot.papers import document
from bot.papers.proposals import tables
from bot.papers.proposals.tables import Rows
from bot.papers.proposals.words import told
from bot.papers.signs import allowed
from union.proposals.report import Report

MARGIN, TITLE, HEAD, BODY = Cm(2.4), Pt(18), Pt(14), Pt(12)  # 小二 四号 小四
SPACING, INDENT = 1.5, 2  # of lines; of letters, as a Chinese paragraph begins
ROW_HIGH = 0.75
COUNTED = (8.0, 3.6, 3.6)  # centimetres, as all below
OUTCOMES = (1.95,) * 8
DEPARTMENTS = (6.0, 2.5, 2.5, 2.5, 2.5)
FILED = (2.2, 6.4, 2.8, 2.6, 2.2)


def report(it: Report, say: Say) -> bytes:
    """Five parts, each some sentences and its tables; room for a signature and the day."""
    title = plain(say("proposals-report-title", school=it.school))
    made = document.prepared(title)
    [sheet] = made.sections
    sheet.left_margin = sheet.right_margin = sheet.top_margin = sheet.bottom_margin = MARGIN
    document.line(made, title, TITLE, is_bold=True)
    span = {"since": it.since, "until": it.until, "made": it.made}
    document.line(made, plain(say("proposals-report-between", **span)), BODY)
    paragraph(made, plain(say("proposals-report-opening")))
    heading(made, say, "received")
    paragraph(made, plain(say("proposals-report-received", **told(it, "received"))))
    table(made, tables.categories(say, it), COUNTED)
    heading(made, say, "examined")
    paragraph(made, plain(say("proposals-report-examined", **told(it, "examined"))))
    table(made, tables.outcomes(say, it), OUTCOMES)
    heading(made, say, "handled")
    paragraph(made, plain(say("proposals-report-handled", **told(it, "handled"))))
    table(made, tables.departments(say, it), DEPARTMENTS)
    table(made, tables.grades(say, it), COUNTED)
    heading(made, say, "rated")
    paragraph(made, plain(say("proposals-report-rated", **told(it, "rated"))))
    table(made, tables.ratings(say, it), COUNTED)
    heading(made, say, "filed")
    paragraph(made, plain(say("proposals-report-filed")))
    table(made, tables.filed(say, it), FILED)
    signed(made, [plain(say("proposals-report-signed")), plain(say("proposals-report-day"))])
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def heading(made: Made, say: Say, part: str) -> None:
    written = made.add_paragraph()
    run = written.add_run(plain(say("proposals-report-heading", part=part)))
    run.bold, run.font.size = True, HEAD
    form = written.paragraph_format
    form.space_before, form.space_after, form.keep_with_next = Pt(10), Pt(4), True


def paragraph(made: Made, words: str) -> None:
    written = made.add_paragraph()
    written.add_run(allowed(words)).font.size = BODY
    form = written.paragraph_format
    form.first_line_indent, form.space_after = Length(BODY * INDENT), Pt(4)
    form.line_spacing = Length(int(BODY * SPACING))


def table(made: Made, rows: Rows, widths: Sequence[float]) -> None:
    """With some room below."""
    drawn = made.add_table(len(rows), len(widths), "Table Grid")
    document.fill(drawn, tables.as_words(rows), widths, ROW_HIGH)
    made.add_paragraph().paragraph_format.space_after = Pt(2)


def signed(made: Made, lines: Sequence[str]) -> None:
    """On the right, and not on a page of their own."""
    made.add_paragraph()
    for words in lines:
        written = made.add_paragraph()
        written.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        written.add_run(words).font.size = BODY
        written.paragraph_format.line_spacing = 2.0
        written.paragraph_format.keep_with_next = words != lines[-1]
