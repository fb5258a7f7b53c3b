"""The report on proposals (提案办理情况报告) as it is read to the congress and filed, a .docx."""

import io
from collections.abc import Sequence

from docx.document import Document as Made
from docx.shared import Cm, Pt

from bot.card import Say, plain
from bot.papers import document
from bot.papers.proposals import tables
from bot.papers.proposals.tables import Rows
from bot.papers.proposals.words import told
from union.proposals.report import Report

MARGIN, TITLE, HEAD = Cm(2.4), Pt(18), Pt(14)  # 小二 四号
ROW_HIGH = 0.75
COUNTED = (8.0, 3.6, 3.6)  # centimetres, as all below
OUTCOMES = (1.7, 1.7, 2.1, 1.9, 2.5, 1.9, 1.7, 1.9)
DEPARTMENTS = (6.0, 2.5, 2.5, 2.5, 2.5)
FILED = (2.2, 4.9, 3.2, 3.3, 2.6)


def report(it: Report, say: Say) -> bytes:
    """Five parts, each some sentences and its tables; room for a signature and the day."""
    title = plain(say("proposals-report-title", school=it.school))
    made = document.prepared(title)
    [sheet] = made.sections
    sheet.left_margin = sheet.right_margin = sheet.top_margin = sheet.bottom_margin = MARGIN
    document.line(made, title, TITLE, is_bold=True)
    span = {"since": it.since, "until": it.until, "made": it.made}
    document.line(made, plain(say("proposals-report-between", **span)), document.BODY)
    document.paragraph(made, plain(say("proposals-report-opening")))
    heading(made, say, "received")
    document.paragraph(made, plain(say("proposals-report-received", **told(it, "received"))))
    table(made, tables.categories(say, it), COUNTED)
    heading(made, say, "examined")
    document.paragraph(made, plain(say("proposals-report-examined", **told(it, "examined"))))
    table(made, tables.outcomes(say, it), OUTCOMES)
    heading(made, say, "handled")
    document.paragraph(made, plain(say("proposals-report-handled", **told(it, "handled"))))
    table(made, tables.departments(say, it), DEPARTMENTS)
    table(made, tables.grades(say, it), COUNTED)
    heading(made, say, "rated")
    document.paragraph(made, plain(say("proposals-report-rated", **told(it, "rated"))))
    table(made, tables.ratings(say, it), COUNTED)
    heading(made, say, "filed")
    document.paragraph(made, plain(say("proposals-report-filed")))
    if numbers := [one.number for one in it.filed if one.is_outstanding]:
        honoured = say("proposals-report-outstanding", count=len(numbers), numbers=numbers)
        document.paragraph(made, plain(honoured))
    table(made, tables.filed(say, it), FILED)
    below = ("proposals-report-signed", "proposals-report-day")
    document.signed(made, [plain(say(one)) for one in below])
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def heading(made: Made, say: Say, part: str) -> None:
    written = made.add_paragraph()
    run = written.add_run(plain(say("proposals-report-heading", part=part)))
    run.bold, run.font.size = True, HEAD
    form = written.paragraph_format
    form.space_before, form.space_after, form.keep_with_next = Pt(10), Pt(4), True


def table(made: Made, rows: Rows, widths: Sequence[float]) -> None:
    """On the page of what leads to it, and with some room below."""
    made.paragraphs[-1].paragraph_format.keep_with_next = True
    drawn = made.add_table(len(rows), len(widths), "Table Grid")
    document.fill(drawn, tables.as_words(rows), widths, ROW_HIGH)
    made.add_paragraph().paragraph_format.space_after = Pt(2)
