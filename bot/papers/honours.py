"""The list of honours to hang on the wall: as a notice, or once it is confirmed; a .docx."""

import io
from collections.abc import Sequence

from docx.document import Document as Made
from docx.shared import Cm, Pt

from bot.card import Say, called, plain
from bot.papers import document
from union.honours.rules import State
from union.honours.sheets import Honoured, Notice, Praised

MARGIN, TITLE, ROW_HIGH = Cm(2.4), Pt(18), 0.9
PROPOSALS = (1.4, 2.4, 6.4, 2.8, 3.2)  # centimetres
DEPARTMENTS = (1.4, 5.6, 2.6, 3.3, 3.3)


def notice(it: Notice, say: Say) -> bytes:
    """A title, what it is about, the tables, where to object, the union's name and the day."""
    what = "both" if it.nominees and it.departments else (
        "proposals" if it.nominees else "departments")  # fmt: skip
    head = {"school": it.school, "year": str(it.year), "what": what, "state": it.state.value}
    title = plain(say("honours-paper-title", **head))
    made = document.prepared(f"{it.school} {title}")
    [page] = made.sections
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = MARGIN
    for words in (it.school, title):
        document.line(made, words, TITLE, is_bold=True)
    about = {"since": it.since, "until": it.until, "confirmed": it.confirmed or ""}
    document.paragraph(made, plain(say("honours-paper-opening", **head, **about)))
    if it.nominees:
        table(made, say, "proposals", [proposal(say, one) for one in it.nominees],
              PROPOSALS)  # fmt: skip
    if it.departments:
        table(made, say, "departments",
              [department(one) for one in it.departments],
              DEPARTMENTS)  # fmt: skip
    document.paragraph(made, plain(say("honours-paper-closing", state=it.state.value)))
    day = it.confirmed if it.state is State.CONFIRMED and it.confirmed else it.since
    document.signed(made, [it.school, plain(say("honours-paper-day", day=day))])
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


COLUMNS = {
    "proposals": ("place", "number", "subject", "proposer", "unit"),
    "departments": ("place", "department", "handled", "on_time", "satisfied"),
}


def table(
    made: Made, say: Say, part: str, lines: Sequence[Sequence[str]], widths: Sequence[float]
) -> None:
    """Under its name, with some room below."""
    heading = [plain(say("honours-paper-column", column=one)) for one in COLUMNS[part]]
    document.line(made, plain(say("honours-notice-part", part=part)), Pt(14), is_bold=True)
    drawn = made.add_table(len(lines) + 1, len(widths), "Table Grid")
    document.fill(drawn, [heading, *lines], widths, ROW_HIGH)
    made.add_paragraph()


def proposal(say: Say, it: Honoured) -> list[str]:
    return [str(it.place), it.number, it.subject, called(say, it.proposer), it.unit]


def department(it: Praised) -> list[str]:
    shares = [f"{one.part}/{one.of}" if one.of else "—" for one in (it.on_time, it.satisfied)]
    return [str(it.place), it.name, str(it.proposals), *shares]
