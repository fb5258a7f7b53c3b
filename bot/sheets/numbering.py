"""The numbers of Word's own lists, which stand in no text: (1), a., or a bullet."""

import re
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree.ElementTree import Element

from bot.sheets.xml import attribute, child, children
from union.calendar.written.numerals import spelled

HAN = re.compile(
    "chinese(?:Counting|CountingThousand|LegalSimplified)|ideographDigital|japaneseCounting"
    "|taiwanese(?:Counting|CountingThousand)"
)
ENCLOSED = {
    "decimalEnclosedCircle": "①", "decimalEnclosedCircleChinese": "①",
    "decimalEnclosedParen": "⑴", "decimalEnclosedFullstop": "⒈",
}  # fmt: skip
LETTERS = {"lowerLetter": "a", "upperLetter": "A"}
MOST_ENCLOSED, MOST_LETTERS = 20, 26
BULLET = "•"
STYLES_DEEP = 20  # how far a style is followed to what it is based on


class Level(NamedTuple):
    """One depth of a list: where it begins, what its numbers look like, what stands around them."""

    start: int
    look: str
    text: str


class Place(NamedTuple):
    """The list and the depth at which a paragraph stands."""

    list_id: str
    depth: int


@dataclass(slots=True)
class Kind:
    """A list as it is defined; several lists of one kind count on together."""

    levels: dict[int, Level]
    counts: dict[int, int] = field(default_factory=dict)

    def draw(self, depth: int) -> str:
        """The next number at this depth; what is deeper begins anew."""
        level = self.levels[depth]
        self.counts[depth] = self.counts.get(depth, level.start - 1) + 1
        self.counts = {it: count for it, count in self.counts.items() if it <= depth}
        if level.look == "bullet":
            return BULLET
        return re.sub("%([1-9])", lambda it: self.number(int(it[1]) - 1), level.text)

    def number(self, depth: int) -> str:
        level = self.levels.get(depth, Level(1, "decimal", ""))
        return looks(level.look, self.counts.get(depth, level.start))


class Numbers:
    """What stands before each paragraph, asked of one after the other."""

    def __init__(self, numbering: Element | None, styles: Element | None) -> None:
        kinds = {attribute(it, "abstractNumId"): Kind(levels(it))
                 for it in children(numbering, "abstractNum")}  # fmt: skip
        self.kinds: dict[str, Kind] = {}
        self.restarts: dict[str, dict[int, int]] = {}
        for it in children(numbering, "num"):
            list_id = attribute(it, "numId") or ""
            kind = kinds.get(attribute(child(it, "abstractNumId"), "val"))
            if kind:
                self.kinds[list_id], self.restarts[list_id] = kind, restarts(it)
        self.styles = {attribute(it, "styleId"): it for it in children(styles, "style")}

    def before(self, paragraph: Element) -> str:
        """Its number or bullet; nothing where it stands in no list."""
        place = self.place(child(paragraph, "pPr"))
        kind = self.kinds.get(place.list_id) if place else None
        if place is None or kind is None or place.depth not in kind.levels:
            return ""
        begins = self.restarts[place.list_id].pop(place.depth, None)
        if begins is not None:
            kind.counts[place.depth] = begins - 1
        return kind.draw(place.depth)

    def place(self, of: Element | None, deep: int = 0) -> Place | None:
        """Said by the paragraph itself, or by its style, or by what that is based on."""
        own = child(of, "numPr")
        if (named := attribute(child(own, "numId"), "val")) is not None:
            return Place(named, int(attribute(child(own, "ilvl"), "val") or 0))
        style = self.styles.get(attribute(child(of, "pStyle"), "val"))
        found = self.of_style(style, deep) if style is not None else None
        depth = attribute(child(own, "ilvl"), "val")
        return found._replace(depth=int(depth)) if found and depth else found

    def of_style(self, style: Element, deep: int) -> Place | None:
        if deep > STYLES_DEEP:
            return None
        own = self.place(child(style, "pPr"), deep + 1)
        base = self.styles.get(attribute(child(style, "basedOn"), "val"))
        return own or (self.of_style(base, deep + 1) if base is not None else None)


def levels(of: Element) -> dict[int, Level]:
    return {
        int(attribute(it, "ilvl") or 0): Level(
            int(attribute(child(it, "start"), "val") or 1),
            attribute(child(it, "numFmt"), "val") or "decimal",
            attribute(child(it, "lvlText"), "val") or "",
        )
        for it in children(of, "lvl")
    }


def restarts(of: Element) -> dict[int, int]:
    """At which depths a list begins anew, and with what number."""
    said = {int(attribute(it, "ilvl") or 0): attribute(child(it, "startOverride"), "val")
            for it in children(of, "lvlOverride")}  # fmt: skip
    return {depth: int(it) for depth, it in said.items() if it is not None}


def looks(look: str, number: int) -> str:
    """三, ③, c or 3; what no plan is numbered by, such as III, in figures too."""
    if look == "none":
        return ""
    if HAN.fullmatch(look):
        return spelled(number)
    if look in ENCLOSED and 1 <= number <= MOST_ENCLOSED:
        return chr(ord(ENCLOSED[look]) + number - 1)
    if look in LETTERS and 1 <= number <= MOST_LETTERS:
        return chr(ord(LETTERS[look]) + number - 1)
    return str(number)
