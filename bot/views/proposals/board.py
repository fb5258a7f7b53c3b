"""The board: what is mine, what waits for me, what is open, what was answered; a search."""

from collections.abc import Sequence

from bot.card import Card, Row, Say, plain, rows
from bot.paging import cut
from bot.views.honours.buttons import ROLL
from bot.views.proposals.buttons import DESK, LISTS, MORE, READ
from union.kernel.legible import seen
from union.proposals.rules import State
from union.proposals.sheets import Line, Lists

PAGE = 8  # lines that fit on a phone
ECHOED = 30  # letters of what was looked for
TABS = ("mine", "waiting", "open", "answered", "seconded", "seeking")
FEW = ("mine", "seconded", "seeking")  # always shown; the others if there is anything


def lists(say: Say, found: Lists) -> Card:
    """One of the lists, a page of it, and the way to the others."""
    more: list[Row] = (
        [[MORE.draw(say, which=found.which, page_id=found.at + 1)]] if found.at < found.last else []
    )
    text = say("proposals-list" if found.lines else "proposals-list-empty", which=found.which)
    text = cut([text, *told(say, found.lines)], "…")
    desk = [DESK.draw(say)] if found.may_review else []
    roll = [ROLL.draw(say)] if found.has_outstanding else []
    last = [*roll, *desk]
    return Card(text, rows(*buttons(say, found.lines), *more, *tabs(say, found.counts), last))


def tabs(say: Say, counts: dict[str, int]) -> list[Row]:
    """Three to a line."""
    drawn = [
        LISTS.labelled(
            plain(say("proposals-tab", which=name, count=counts[name])), which=name, page_id=0
        )
        for name in TABS
        if counts[name] or name in FEW
    ]
    return [drawn[at : at + 3] for at in range(0, len(drawn), 3)]


def told(say: Say, lines: Sequence[Line]) -> list[str]:
    """Those that were submitted: how far, and for how many days."""
    return [line(say, it) for it in lines if it.number and it.state is not State.SEEKING]


def line(say: Say, it: Line) -> str:
    return say(
        "proposals-line",
        number=it.number or "",
        subject=it.subject,
        state=it.state.value,
        days=it.days or 0,
        open="no" if it.days is None else "yes",
        late=it.late,
        honoured="yes" if it.is_outstanding else "no",
    )


def buttons(say: Say, lines: Sequence[Line]) -> list[Row]:
    return [[READ.labelled(label(say, it), proposal_id=it.id)] for it in lines]


def label(say: Say, it: Line) -> str:
    facts = {"state": it.state.value, "number": it.number or "", "missing": it.missing}
    return plain(say("proposals-mark", **facts)) + " " + shortened(it.subject, 18)


def shortened(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def found(say: Say, lines: Sequence[Line], words: str) -> Card:
    """What a search found; nothing says how else to look."""
    words = shortened(seen(words), ECHOED)
    if not lines:
        tab = LISTS.draw(say, which="open", page_id=0)
        return Card(say("proposals-found-none", words=words), rows(tab))
    text = say("proposals-found", count=len(lines), words=words, more=max(0, len(lines) - PAGE))
    shown = lines[:PAGE]
    return Card(cut([text, *told(say, shown)], "…"), rows(*buttons(say, shown)))
