"""How far a plan has been read: its rows so far, the last of which may still go on."""

from dataclasses import dataclass, field

from union.annual_plan.written.items import Kind, Mark

SPACE = " \t\r\n\u3000\u200b\ufeff"
AROUND = SPACE + "。；;，,、．.：:"
WRAPPED = 20  # letters: a shorter line was not broken by the margin
CLOSED = frozenset("。;；.!！?？")
NOTHING = frozenset({"无", "略", "暂无"})


@dataclass(frozen=True, slots=True)
class Row:
    """One work of a month; ``line`` counts from 1 and is where the row begins."""

    month: int
    text: str
    line: int


@dataclass(slots=True)
class Item:
    """A row that may still go on in the next line."""

    month: int
    line: int
    mark: Mark | None
    said: list[str] = field(default_factory=list)

    def row(self) -> Row | None:
        """None where nothing is said."""
        whole = _joined(self.said).strip(AROUND)
        says = any(it.isalnum() for it in whole) and whole not in NOTHING
        return Row(self.month, whole, self.line) if says else None

    @property
    def is_closed(self) -> bool:
        """Whether its last sentence came to an end."""
        return self.said[-1].rstrip(SPACE)[-1:] in CLOSED

    @property
    def was_broken(self) -> bool:
        """Whether its last line reached the margin and goes on in the next."""
        return not self.is_closed and len(self.said[-1].strip(SPACE)) >= WRAPPED


@dataclass(slots=True)
class Reading:
    """How far the text has been read; month 0 is outside of the monthly part."""

    month: int = 0
    items: list[Item] = field(default_factory=list)
    fresh: bool = True  # the month has no item yet
    counts: dict[Kind, int] = field(default_factory=dict)

    @property
    def current(self) -> Item | None:
        """The last item of this month."""
        return None if self.fresh else self.items[-1]

    @property
    def last(self) -> int:
        """The number of the last item, be it of the month before."""
        mark = self.items[-1].mark if self.items else None
        return mark.number if mark else 0

    def begin(self, month: int) -> None:
        """Another month, in which 一、 may begin anew."""
        self.month, self.fresh = month, True
        self.counts.clear()

    def add(self, line: int, mark: Mark | None, text: str) -> None:
        """Another item of the month."""
        self.items.append(Item(self.month, line, mark, [text]))
        self.fresh = False
        if mark:
            self.counts[mark.kind] = mark.number


def _joined(said: list[str]) -> str:
    """Broken lines as one; a space only between Latin letters."""
    whole = ""
    for part in (" ".join(it.replace("|", " ").split()) for it in said):
        both = whole[-1:].isascii() and part[:1].isascii()
        whole += (" " if both and whole[-1:].isalnum() and part[:1].isalnum() else "") + part
    return whole
