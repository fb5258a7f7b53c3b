"""The report in one picture, to be looked at on a phone: what came, what became of it."""

import io
from collections.abc import Sequence
from typing import NamedTuple

from PIL import Image, ImageDraw
from PIL.ImageFont import FreeTypeFont

from bot.card import Say, plain
from bot.papers import fonts
from bot.papers.proposals.words import facts, grade, percent, rating
from bot.papers.signs import allowed
from union.proposals.report import Report, Share

WIDE, EDGE, GAP = 1200, 60, 28  # pixels, as all below
INNER = WIDE - 2 * EDGE
HEAD_HIGH, TILE_HIGH, BAR_HIGH, BAR_STEP, PART_HIGH, STACK_HIGH = 190, 170, 34, 60, 76, 44
LEGEND_HIGH, FOOT_HIGH, RADIUS = 56, 110, 14
NAMES_WIDE, COUNTS_WIDE = 250, 230
TILES = ("received", "after", "converted", "answered")
MOST_BARS = 12  # as many categories as a school can have
INK, GREY, PAPER, SHADE, RED = "#1f2933", "#6b7280", "#ffffff", "#f4f1ec", "#a8322a"
COLOURS = ("#2f7d6b", "#d9a441", "#7a7f87")  # good, fair, the rest
SQUARE = 22


class Letters(NamedTuple):
    """The sizes that are used."""

    title: FreeTypeFont
    head: FreeTypeFont
    number: FreeTypeFont
    text: FreeTypeFont
    small: FreeTypeFont


def letters() -> Letters | None:
    """None where no font has Chinese letters."""
    title, head, number = fonts.bold(50), fonts.bold(34), fonts.bold(66)
    text, small = fonts.regular(30), fonts.regular(26)
    if title and head and number and text and small:
        return Letters(title, head, number, text, small)
    return None


class Canvas:
    """A sheet that is drawn on from above to below; ``at`` is how far down it is full."""

    def __init__(self, high: int, used: Letters) -> None:
        self.image = Image.new("RGB", (WIDE, high), PAPER)
        self.pen, self.used, self.at = ImageDraw.Draw(self.image), used, 0

    def write(
        self, x: int, y: int, words: str, font: FreeTypeFont, fill: str = INK, anchor: str = "lm"
    ) -> None:
        self.pen.text((x, y), allowed(words), fill, font, anchor)

    def box(self, x: int, y: int, wide: int, high: int, fill: str, radius: int = 0) -> None:
        self.pen.rounded_rectangle((x, y, x + wide - 1, y + high - 1), radius, fill)


def picture(it: Report, say: Say) -> bytes | None:
    """A .png, as high as it has to be; None where there is no font to write with."""
    used = letters()
    if used is None:
        return None
    bars = it.categories[:MOST_BARS]
    high = HEAD_HIGH + TILE_HIGH + PART_HIGH + len(bars) * BAR_STEP + FOOT_HIGH
    drawn = Canvas(high + 2 * (PART_HIGH + STACK_HIGH + LEGEND_HIGH), used)
    head(drawn, it, say)
    tiles(drawn, it, say)
    part(drawn, say, "categories")
    most = max((one.count for one in bars), default=1)
    for one in bars:
        bar(drawn, one, most, say)
    part(drawn, say, "grades")
    stack(drawn, [(grade(say, one.name), one) for one in it.grades], say)
    part(drawn, say, "ratings")
    stack(drawn, [(rating(say, one.name), one) for one in it.ratings], say)
    told = {name: facts(it)[name] for name in ("in_time", "average", "has_average")}
    foot = plain(say("proposals-picture-below", **told))
    drawn.write(EDGE, drawn.at + FOOT_HIGH // 2, foot, used.text, GREY)
    file = io.BytesIO()
    drawn.image.save(file, "PNG", optimize=True)
    return file.getvalue()


def head(on: Canvas, it: Report, say: Say) -> None:
    """Whose it is, and from when to when."""
    on.box(0, 0, WIDE, 12, RED)
    title = plain(say("proposals-picture-title", school=it.school))
    on.write(EDGE, 76, fitting(title, on.used.title, INNER), on.used.title)
    span = plain(say("proposals-picture-between", since=it.since, until=it.until))
    on.write(EDGE, 138, span, on.used.small, GREY)
    on.at = HEAD_HIGH


def tiles(on: Canvas, it: Report, say: Say) -> None:
    """The four numbers that matter, side by side."""
    every = facts(it)
    wide = (INNER - GAP * (len(TILES) - 1)) // len(TILES)
    for at, name in enumerate(TILES):
        x = EDGE + at * (wide + GAP)
        on.box(x, on.at, wide, TILE_HIGH, SHADE, RADIUS)
        middle = x + wide // 2
        on.write(middle, on.at + 68, str(every[name]), on.used.number, RED, "mm")
        on.write(middle, on.at + 132, tile(say, name), on.used.small, GREY, "mm")
    on.at += TILE_HIGH


def tile(say: Say, name: str) -> str:
    return plain(say("proposals-picture-tile", tile=name))


def part(on: Canvas, say: Say, name: str) -> None:
    words = plain(say("proposals-picture-heading", part=name))
    on.write(EDGE, on.at + PART_HIGH // 2 + 8, words, on.used.head)
    on.at += PART_HIGH


def bar(on: Canvas, it: Share, most: int, say: Say) -> None:
    """One category: its name, its bar, how many and how much that is."""
    middle = on.at + BAR_STEP // 2
    on.write(EDGE, middle, fitting(it.name, on.used.text, NAMES_WIDE - GAP), on.used.text)
    whole = INNER - NAMES_WIDE - COUNTS_WIDE
    x = EDGE + NAMES_WIDE
    on.box(x, middle - BAR_HIGH // 2, whole, BAR_HIGH, SHADE, RADIUS // 2)
    wide = max(2 * RADIUS, whole * it.count // most)
    on.box(x, middle - BAR_HIGH // 2, wide, BAR_HIGH, RED, RADIUS // 2)
    on.write(WIDE - EDGE, middle, counted(say, it), on.used.text, INK, "rm")
    on.at += BAR_STEP


def stack(on: Canvas, named: Sequence[tuple[str, Share]], say: Say) -> None:
    """Parts of one bar, and under it what each colour means."""
    total = sum(one.count for _, one in named)
    on.box(EDGE, on.at, INNER, STACK_HIGH, SHADE)
    if not total:
        none = plain(say("proposals-picture-none"))
        on.write(EDGE + 16, on.at + STACK_HIGH // 2, none, on.used.small, GREY)
    x, done = EDGE, 0
    for (_, one), colour in zip(named, COLOURS, strict=True):
        done += one.count
        end = EDGE + (INNER * done // total if total else 0)
        if one.count:
            on.box(x, on.at, end - x, STACK_HIGH, colour)
        x = end
    legend(on, on.at + STACK_HIGH + LEGEND_HIGH // 2 + 4, named, say)
    on.at += STACK_HIGH + LEGEND_HIGH


def legend(on: Canvas, middle: int, named: Sequence[tuple[str, Share]], say: Say) -> None:
    """What each colour means, one after the other."""
    x = EDGE
    for (name, one), colour in zip(named, COLOURS, strict=True):
        words = f"{name} {counted(say, one)}"
        on.box(x, middle - SQUARE // 2, SQUARE, SQUARE, colour)
        on.write(x + SQUARE + 12, middle, words, on.used.small)
        x += SQUARE + 12 + int(on.used.small.getlength(words)) + GAP


def counted(say: Say, it: Share) -> str:
    """``12 件 34.5%``."""
    return plain(say("proposals-picture-count", count=it.count, share=percent(it.tenths)))


def fitting(words: str, font: FreeTypeFont, wide: int) -> str:
    """As much of it as there is room for."""
    if font.getlength(words) <= wide:
        return words
    while words and font.getlength(words + "…") > wide:
        words = words[:-1]
    return words + "…"
