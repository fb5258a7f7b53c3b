"""The board: what is mine, what waits for me, what is open, what was answered; a search."""

from collections.abc import Sequence

from bot.card import Card, Row, Say, plain, rows
from bot.paging import cut, page
from bot.views.proposals.buttons import DESK, LISTS, MORE, READ
from union.proposals.rules import State
from union.proposals.sheets import Line, Lists

PAGE = 8  # lines that fit on a phone
TABS = ("mine", "waiting", "open", "answered", "seconded", "seeking")
FEW = ("mine", "seconded", "seeking")  # always shown; the others if there is anything


def lists(say: Say, found: Lists, which: str, at: int = 0) -> Card:
    """One of the lists, a page of it, and the way to the others."""
    chosen = {"mine": found.mine, "waiting": found.waiting, "open": found.open,
              "answered": found.answered, "seconded": found.seconded,
              "seeking": found.seeking}  # fmt: skip
    lines = chosen.get(which, found.mine)
    shown = page(lines, at, PAGE)
    more: list[Row] = (
        [[MORE.draw(say, which=which, page_id=shown.at + 1)]] if shown.at < shown.last else []
    )
    text = say("proposals-list" if lines else "proposals-list-empty", which=which)
    text = cut([text, *told(say, shown.shown)], "…")
    desk = [DESK.draw(say)] if found.may_review else []
    counts = {name: len(chosen[name]) for name in TABS}
    return Card(text, rows(*buttons(say, shown.shown), *more, *tabs(say, counts), desk))


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
    if not lines:
        tab = LISTS.draw(say, which="open", page_id=0)
        return Card(say("proposals-found-none", words=words), rows(tab))
    text = say("proposals-found", count=len(lines), words=words, more=max(0, len(lines) - PAGE))
    shown = lines[:PAGE]
    return Card(cut([text, *told(say, shown)], "…"), rows(*buttons(say, shown)))
