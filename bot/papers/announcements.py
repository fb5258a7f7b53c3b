"""An announcement for the wall: on A4, its title in the middle, who says it on the right."""

import io
from collections.abc import Iterator
from html.parser import HTMLParser
from math import ceil
from typing import NamedTuple

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Length, Pt
from docx.text.paragraph import Paragraph

from bot.card import Say, plain
from bot.papers import document
from bot.papers.signs import allowed
from union.announcements.rules import plain as unmarked
from union.announcements.sheets import Notice

MARGIN, TITLE = Cm(2.6), Pt(22)  # 二号
SIZES = (Pt(16), Pt(15), Pt(14), Pt(12), Pt(10.5))  # 三号 小三 四号 小四 五号
SPACING, INDENT = 1.5, 2  # of lines; of letters, as a Chinese paragraph begins
AROUND = Pt(22) * 6  # the title, the names below and the room between
BOLD, ITALIC, UNDER, STRUCK = {"b", "strong"}, {"i", "em"}, {"u", "ins"}, {"s", "strike", "del"}


class Piece(NamedTuple):
    """Words that look alike."""

    words: str
    marks: frozenset[str]


class Pieces(HTMLParser):
    """What Telegram's HTML says, as paragraphs of pieces; a link bears its address behind it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open, self.links, self.said = list[str](), list[str](), ""
        self.paragraphs: list[list[Piece]] = [[]]
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        if tag == "a":
            self.links.append(dict(attrs).get("href") or "")
            self.said = ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self.links:
            link = self.links.pop()
            if link.startswith(("http://", "https://")) and not is_said(self.said, link):
                self.put(f" ({link})" if self.said.isascii() else f"（{link}）")
        if tag in self.open:
            self.open.remove(tag)

    def handle_data(self, data: str) -> None:
        self.said += data
        first, *rest = data.split("\n")
        self.put(first)
        for line in rest:
            self.paragraphs.append([])
            self.put(line)

    def put(self, words: str) -> None:
        if words:
            self.paragraphs[-1].append(Piece(words, frozenset(self.open)))


def is_said(said: str, link: str) -> bool:
    """Whether the words of a link are its address."""
    return said.strip().rstrip("/") in (link.rstrip("/"), link.partition("://")[2].rstrip("/"))


def notice(it: Notice, say: Say) -> bytes:
    """A .docx of one page, unless the words are many."""
    title, paragraphs = parted(it, say)
    made = document.prepared(title)
    [sheet] = made.sections
    sheet.left_margin = sheet.right_margin = sheet.top_margin = sheet.bottom_margin = MARGIN
    head = document.line(made, title, TITLE, is_bold=True)
    head.paragraph_format.space_after = TITLE
    size = size_of([text_of(one) for one in paragraphs])
    for pieces in paragraphs:
        write(made.add_paragraph(), pieces, size, size * INDENT)
    if it.files:
        named = plain(say("announcements-paper-files", names=list(it.files)))
        write(made.add_paragraph(), [Piece(named, frozenset())], size, size * INDENT)
    made.add_paragraph()
    for words in (it.union, plain(say("announcements-paper-day", day=it.day))):
        signed = made.add_paragraph()
        write(signed, [Piece(words, frozenset())], size, 0)
        signed.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        signed.paragraph_format.keep_with_next = words == it.union
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()


def parted(it: Notice, say: Say) -> tuple[str, list[list[Piece]]]:
    """The first line is the title, if it is short and more follows; else it is a notice."""
    told = [one for one in Pieces(it.body).paragraphs if text_of(one).strip()]
    first = text_of(told[0]).strip() if told else ""
    if len(told) > 1 and first == it.title and first == unmarked(first):
        return first, told[1:]
    return plain(say("announcements-paper-title")), told


def text_of(pieces: list[Piece]) -> str:
    return "".join(it.words for it in pieces)


def size_of(paragraphs: list[str]) -> int:
    """The largest letters with which it fits on one page, or the smallest."""
    wide = document.WIDE - 2 * MARGIN
    high = document.HIGH - 2 * MARGIN - AROUND
    return next((size for size in SIZES if sum(lines(paragraphs, size, wide)) * size * SPACING
                 <= high), SIZES[-1])  # fmt: skip


def lines(paragraphs: list[str], size: int, wide: int) -> Iterator[int]:
    """How many each takes, as if every letter were a Chinese one."""
    for words in (*paragraphs, "", "", ""):
        yield ceil((INDENT + len(words)) * size / wide)


def write(written: Paragraph, pieces: list[Piece], size: int, indent: int) -> None:
    written.paragraph_format.line_spacing = Length(int(size * SPACING))  # whatever the font says
    written.paragraph_format.first_line_indent = Length(indent)
    for it in pieces:
        run = written.add_run(allowed(it.words))
        run.font.size = Length(size)
        run.bold, run.italic = bool(BOLD & it.marks) or None, bool(ITALIC & it.marks) or None
        run.underline = bool(UNDER & it.marks) or None
        run.font.strike = bool(STRUCK & it.marks) or None
