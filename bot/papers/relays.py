"""A brief on paper: what was heard, by theme, with room for the answers."""

from bot.card import Say, plain
from bot.papers import document
from bot.papers.document import Page
from bot.papers.signs import file_name
from union.relays.sheets import Brief, Matter

COLUMNS = {"number": 1.2, "theme": 1.8, "text": 6.6, "source": 2.6, "answer": 5.2}  # centimetres
ROW_HIGH = 1.4


def brief(it: Brief, say: Say) -> bytes:
    """A .docx: one table, a row for each matter."""
    title = plain(say("relays-paper-title", day=it.day))
    lines = [plain(say("relays-paper-due", count=it.count, due=it.due))]
    headings = [plain(say("relays-paper-column", column=one)) for one in COLUMNS]
    rows = [headings, *(row(say, at, one) for at, one in enumerate(it.matters, start=1))]
    return document.bound(title, [Page(title, lines, rows)], list(COLUMNS.values()), ROW_HIGH)


def row(say: Say, number: int, it: Matter) -> list[str]:
    source = plain(say("relays-source", source=list(it.source), named=len(it.source),
                       heat=it.heat))  # fmt: skip
    return [str(number), it.theme, it.text, source, it.answer]


def name(it: Brief, say: Say) -> str:
    """How the file is called."""
    return file_name(plain(say("relays-paper-name", day=it.day)))
