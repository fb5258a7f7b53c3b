"""A line that is being taken apart: what is left of it, and which words went to which field."""

import re
from dataclasses import dataclass, field

from union.calendar.written.tokens import folded
from union.events.oneline.words import LABEL, SEPARATORS, field_of

TAKEN = "\0"
PIECE = re.compile(r"(?:[^\s,;。|\0]|(?<=[!-+\--:<-~])[ \t](?=[!-+\--:<-~]))+")
HAN = re.compile("[\u3400-\u9fff]")


@dataclass(frozen=True, slots=True)
class Section:
    """What follows a label, up to the next one."""

    field: str
    label: int
    start: int
    end: int


@dataclass(slots=True)
class Sheet:
    """The text, and the same folded, with a blank for each sign that has found its field."""

    text: str
    left: str
    spans: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    values: dict[str, str] = field(default_factory=dict)

    def blank(self, start: int, end: int) -> None:
        self.left = self.left[:start] + TAKEN * (end - start) + self.left[end:]

    def take(self, name: str, start: int, end: int) -> None:
        """Those words belong to that field."""
        self.spans.setdefault(name, []).append((start, end))
        self.blank(start, end)

    def put_back(self, start: int, end: int) -> None:
        self.left = self.left[:start] + folded(self.text[start:end]) + self.left[end:]

    def has(self, name: str, start: int = 0, end: int | None = None) -> bool:
        last = len(self.text) + 1 if end is None else end  # 9:00-11:30 may end with it
        return any(start <= it[0] < last for it in self.spans.get(name, ()))

    def is_free(self, start: int, end: int) -> bool:
        return TAKEN not in self.left[start:end]

    def said(self, name: str) -> str:
        """The answer: a value that was worked out, or the words as they were written."""
        return self.values.get(name) or self._words(sorted(self.spans.get(name, []))).strip()

    def _words(self, spans: list[tuple[int, int]]) -> str:
        said = ""
        for before, (start, end) in zip([None, *spans], spans, strict=False):
            said += self._between(before[1], start) if before else ""
            said += self.text[start:end]
        return said

    def _between(self, end: int, start: int) -> str:
        gap = self.text[end:start]
        if not gap.strip(SEPARATORS + "，；") and gap:
            return gap
        return "，" if HAN.search(self.text) else ", "


def sheet_of(text: str) -> Sheet:
    """A fresh sheet."""
    return Sheet(text, folded(text))


def sections(sheet: Sheet) -> list[Section]:
    """The labelled parts of a line; the labels are blanked."""
    labels = [it for it in LABEL.finditer(sheet.left) if sheet.is_free(*it.span())]
    ends = [*(it.start() for it in labels[1:]), len(sheet.text)]
    found = [
        Section(field_of(label), label.start(), label.end(), end)
        for label, end in zip(labels, ends, strict=False)
    ]
    for it in found:
        sheet.blank(it.label, it.start)
    return found
