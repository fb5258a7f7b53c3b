"""The form of one proposal (提案表), filled in as far as is known; the rest is for pens."""

import io
from collections.abc import Sequence
from typing import Any, NamedTuple

from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT, WD_ROW_HEIGHT_RULE, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm
from docx.table import Table, _Cell

from bot.card import Say, called, plain
from bot.papers import document
from bot.papers.signs import allowed, file_name
from union.proposals.chain import Verb
from union.proposals.sheets import Answered, Paper, Passed, Said

LABEL, VALUE = 3.0, 5.7  # centimetres
WIDTHS = (LABEL, VALUE, LABEL, VALUE)
LOW, HIGH = 0.9, 1.85  # the least of a line, and of what is written at length
FIRST, SECOND = 1, 2
WORDS_OF = {Verb.ACCEPT: "accept", Verb.MERGE: "merge", Verb.REJECT: "reject"}


class Line(NamedTuple):
    """One row: a place, or two beside each other; how high at the least."""

    places: Sequence[tuple[str, str]]
    high: float = LOW


def form(it: Paper, say: Say) -> bytes:
    """A .docx with every place a form of proposals has."""
    title = plain(say("proposals-form-title", school=it.school))
    made = document.prepared(title)
    document.line(made, title, document.TITLE, is_bold=True)
    lines = [*written(it, say), *decided(it, say), *answered(it, say)]
    table = made.add_table(len(lines), len(WIDTHS), "Table Grid")
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    for column, width in zip(table.columns, WIDTHS, strict=True):
        column.width = Cm(width)
    for at, one in enumerate(lines):
        fill(table, at, one, say)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def written(it: Paper, say: Say) -> list[Line]:
    """What the proposer filled in, and who stands behind it."""
    people = [called(say, one) for one in it.seconders]
    joint = [called(say, one) for one in it.joint]
    told = {"reason": it.reason, "files": it.files}
    return [
        Line([("number", it.number), ("congress", plain(say("proposals-form-congress")))]),
        Line([("subject", it.subject)]),
        Line([("category", it.category), ("submitted", day(say, it.submitted))]),
        Line([("reason", plain(say("proposals-form-reason", **told)))], HIGH),
        Line([("measures", it.measures)], HIGH),
        Line([("proposer", called(say, it.proposer)), ("unit", it.unit)]),
        Line([("seconders", listed(say, people))]),
        *([Line([("joint", listed(say, joint))])] if joint else []),
    ]


def decided(it: Paper, say: Say) -> list[Line]:
    """The committee, the leader, and to whom it was handed."""
    sign = plain(say("proposals-form-sign"))
    verdict = opinion(it, it.verdict, say) if it.verdict else ""
    return [
        Line([("verdict", below(verdict, sign))], HIGH),
        Line([("instruction", below("", sign))], HIGH),
        Line([("lead", it.lead), ("assists", listed(say, it.assists))]),
        Line([("due", day(say, it.due)), ("grade", grades(it, say))]),
    ]


def answered(it: Paper, say: Say) -> list[Line]:
    """The answer, what was said of it, what was done once more."""
    met = it.met and plain(say("proposals-form-met", text=it.met.note, day=it.met.day))
    return [
        Line([("answer", answer(of(it.answers, FIRST), say))], HIGH),
        Line([("handler", ""), ("head", "")]),
        Line([("contact", met or "")], HIGH),
        Line([("rating", rating(of(it.ratings, FIRST), say))]),
        Line([("again", answer(of(it.answers, SECOND), say))], HIGH),
        Line([("again_rating", rating(of(it.ratings, SECOND), say))]),
        Line([("signature", ""), ("filed", day(say, it.closed))]),
    ]


def of(found: Sequence[Any], number: int) -> Any:
    """The last of this round, if there is one."""
    return next((it for it in reversed(found) if it.round == number), None)


def opinion(it: Paper, passed: Passed, say: Say) -> str:
    others = {"others": len(it.with_others), "numbers": it.with_others, "into": it.into}
    why = {"why": passed.note, "has_why": "yes" if passed.note else "no"}
    verb = WORDS_OF.get(passed.verb, "convert")
    return plain(say("proposals-form-verdict", verb=verb, day=passed.day, **others, **why))


def answer(it: Answered | None, say: Say) -> str:
    if it is None:
        return ""
    told = plain(say("proposals-form-answer", text=it.text, day=it.day))
    if it.promised is None:
        return told
    return "\n".join([told, plain(say("proposals-form-promise", promised=it.promised))])


def grades(it: Paper, say: Say) -> str:
    """Of the last answer; empty before it, and of an opinion."""
    last = it.answers[-1].grade if it.answers else None
    return plain(say("proposals-report-grade", grade=last.value)) if last else ""


def rating(it: Said | None, say: Say) -> str:
    """Three boxes; the one that was tapped bears its tick."""
    said, why = (it.rating.value, it.reason) if it else ("none", "")
    told = {"rating": said, "why": why, "has_why": "yes" if why else "no"}
    return plain(say("proposals-form-rating", **told))


def day(say: Say, found: object) -> str:
    return plain(say("proposals-form-day", day=found)) if found else ""


def listed(say: Say, names: Sequence[str]) -> str:
    """As each language parts them."""
    return plain(say("proposals-form-names", names=list(names))) if names else ""


def below(words: str, sign: str) -> str:
    """Room for a pen under what is said."""
    return f"{words}\n{sign}" if words else f"\n\n{sign}"


def fill(table: Table, at: int, line: Line, say: Say) -> None:
    """One place goes through to the right edge."""
    row = table.rows[at]
    row.height, row.height_rule = Cm(line.high), WD_ROW_HEIGHT_RULE.AT_LEAST
    for cell, width in zip(row.cells, WIDTHS, strict=True):
        cell.width = Cm(width)
    cells = row.cells if len(line.places) > 1 else (row.cells[0], row.cells[1].merge(row.cells[3]))
    for number, (place, words) in enumerate(line.places):
        put(cells[2 * number], plain(say("proposals-form-field", field=place)), is_label=True)
        put(cells[2 * number + 1], words)


def put(cell: _Cell, words: str, is_label: bool = False) -> None:
    cell.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    written = cell.paragraphs[0]
    run = written.add_run(allowed(words))
    if is_label:
        written.alignment, run.bold = WD_ALIGN_PARAGRAPH.CENTER, True


def name(it: Paper, say: Say) -> str:
    """How the file is called."""
    number = f"{it.number} " if it.number else ""
    told = say("proposals-form-name", number=number, subject=it.subject)
    return file_name(plain(told) + ".docx")
