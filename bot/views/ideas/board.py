"""One idea in full, the lists of them, what others have written already."""

from collections.abc import Sequence

from telegram import InlineKeyboardButton

from bot.card import Card, Row, Say, called, pairs, plain, rows
from bot.paging import page
from bot.views.ideas.buttons import (
    BOARD,
    DESK,
    INSTEAD,
    LIKE,
    PROPOSE,
    READ,
    WITHDRAW,
    WITHDRAW_NOW,
    WRITE,
    short,
)
from union.ideas.sheets import Board, Line, Sheet, Wrote

PAGE, FOUND = 8, 20
ECHOED = 30  # letters of what was looked for
TABS = ("open", "mine", "adopted", "implemented")
PARTS = ("problem", "change", "effect", "drive", "prize", "word", "done")


def wrote(say: Say, it: Wrote) -> Card:
    text = say("ideas-wrote", number=it.number, groups=it.groups, drive=it.drive,
               in_drive="yes" if it.drive else "no")  # fmt: skip
    return Card(text, rows([READ.draw(say, idea_id=it.id), board_of(say, "mine")]))


def board_of(say: Say, which: str) -> InlineKeyboardButton:
    return BOARD.draw(say, which=which, page_id=0)


def similar(say: Say, found: list[Line], draft: int) -> tuple[str, list[Row]]:
    """Under the preview: what others have written already, to be liked instead."""
    if not found:
        return "", []
    told = [say("ideas-similar-line", at=at, number=it.number, text=it.text)
            for at, it in enumerate(found, 1)]  # fmt: skip
    several = len(found) > 1
    lines: list[Row] = [
        [
            button.labelled(
                (f"{at} " if several else "") + plain(say(button.key)), idea_id=it.id, at=draft
            )
            for button in (READ, INSTEAD)
        ]
        for at, it in enumerate(found, 1)
    ]
    return "\n\n" + "\n".join([say("ideas-similar"), *told]), lines


def board(say: Say, found: Board, which: str, at: int = 0) -> Card:
    """One of the lists, a page of it, and the way to the others."""
    chosen = {"open": found.open, "mine": found.mine, "adopted": found.adopted,
              "implemented": found.implemented}  # fmt: skip
    which = which if which in chosen else "open"
    here = page(chosen[which], at, PAGE)
    tabs = [
        BOARD.labelled(plain(say("ideas-tab", which=it, count=len(chosen[it]))), which=it,
                       page_id=0)
        for it in TABS
    ]  # fmt: skip
    text = say("ideas-list" if here.shown else "ideas-list-empty", which=which)
    desk = [DESK.draw(say)] if found.has_desk else []
    ways = [READ.labelled(label(say, it, which == "mine"), idea_id=it.id) for it in here.shown]
    turns = here.turns(BOARD, which=which)
    return Card(text, rows(*ways, turns, *pairs(tabs), [WRITE.draw(say), *desk]))


def found(say: Say, words: str, lines: Sequence[Line]) -> Card:
    """What holds some words; behind those that are shown there can be more."""
    shown = lines[:FOUND]
    more = "yes" if len(lines) > FOUND else "no"
    told = {"words": short(words, ECHOED)} | ({"count": len(shown), "more": more} if lines else {})
    text = say("ideas-found" if lines else "ideas-found-none", **told)
    ways = [READ.labelled(label(say, it, True), idea_id=it.id) for it in shown]
    return Card(text, rows(*ways, board_of(say, "open")))


def label(say: Say, it: Line, has_state: bool) -> str:
    state = plain(say("ideas-mark", state=it.state.value)) + " " if has_state else ""
    likes = f" 👍{it.likes}" if it.likes else ""
    return f"{it.number} {state}{short(it.text)}{likes}"


def in_full(say: Say, it: Sheet) -> str:
    """All there is to say of an idea."""
    head = say("ideas-sheet", number=it.number, text=it.text, category=it.category,
               author=called(say, it.author), day=it.day, likes=it.likes)  # fmt: skip
    told = [say("ideas-part", part=part, said=said) for part in PARTS
            if (said := getattr(it, part))]  # fmt: skip
    told.append(say("ideas-state", state=it.state.value))
    if it.turned:
        by = called(say, it.turned_by)
        told.append(say("ideas-turned", delegate=by, day=it.turned))
    return "\n\n".join([head, "\n".join(told)])


def sheet(say: Say, it: Sheet) -> Card:
    """An idea, with what this reader can do about it."""
    where = {"idea_id": it.id}
    offered = [like(say, it.id, it.likes)] if it.may_like else []
    offered += [PROPOSE.draw(say, **where)] if it.may_propose else []
    offered += [WITHDRAW.draw(say, **where)] if it.may_withdraw else []
    return Card(in_full(say, it), rows(*pairs(offered), board_of(say, "open")))


def like(say: Say, idea_id: int, likes: int) -> InlineKeyboardButton:
    """With how many there are; who they are is not shown."""
    thumb = plain(say(LIKE.key))
    return LIKE.labelled(f"{thumb} {likes}" if likes else thumb, idea_id=idea_id)


def sure_to_withdraw(say: Say, it: Line) -> Card:
    where = {"idea_id": it.id}
    text = say("ideas-withdraw-sure", number=it.number, text=it.text)
    return Card(text, rows([WITHDRAW_NOW.draw(say, **where), READ.draw(say, **where)]))


def withdrawn(say: Say, it: Line) -> Card:
    return Card(say("ideas-withdrawn", number=it.number), rows(board_of(say, "mine")))
