"""How proposals look in the chat."""

from collections.abc import Callable
from typing import Any

from telegram import InlineKeyboardButton

from bot.card import Button, Card, Link, Row, Say, called, pairs, plain, rows
from union.proposals.rules import State
from union.proposals.sheets import Colleague, Line, Lists, Proposed, Sheet

WRITE = Button("proposals-write", "proposals:write")
LISTS = Button("proposals-lists", "proposals:lists:{which}:{page_id}")
MORE = Button("proposals-more", "proposals:lists:{which}:{page_id}")
READ = Button("proposals-read", "proposals:read:{proposal_id}")
SECOND = Button("proposals-second", "proposals:second:{proposal_id}")
INSTEAD = Button("proposals-instead", "proposals:instead:{proposal_id}:{at}")
TAKE_BACK = Button("proposals-take-back", "proposals:take_back:{proposal_id}")
COLLEAGUES = Button("proposals-colleagues", "proposals:colleagues:{proposal_id}:{group_id}")
ASK = Button("proposals-ask", "proposals:ask:{proposal_id}:{colleague_id}")
FILES = Button("proposals-files", "proposals:files:{proposal_id}")
WITHDRAW = Button("proposals-withdraw", "proposals:withdraw:{proposal_id}")
FULL = Link("proposals-{proposal_id}")

PAGE = 8  # lines that fit on a phone
TABS = ("mine", "seconded", "seeking")
NO_GROUP = 999_999_999  # where a person without a group is found
FEW = 10  # colleagues that fit on a screen without asking for the group first


def proposed(say: Say, it: Proposed) -> Card:
    text = say("proposals-proposed", subject=it.subject, missing=it.missing, groups=it.groups)
    ask = COLLEAGUES.draw(say, proposal_id=it.id, group_id=0)
    return Card(text, rows([ask, READ.draw(say, proposal_id=it.id)]))


def withdrawn(say: Say, line: Line) -> Card:
    return Card(say("proposals-withdrawn", subject=line.subject))


def similar(say: Say, found: list[Line], draft: int) -> tuple[str, list[Row]]:
    """Under the preview: what others have proposed already, to be seconded instead."""
    if not found:
        return "", []
    told = [
        say("proposals-similar-line", at=at, subject=it.subject) for at, it in enumerate(found, 1)
    ]
    several = len(found) > 1
    lines: list[Row] = [
        [
            button.labelled(
                (f"{at} " if several else "") + plain(say(button.key)),
                proposal_id=it.id,
                at=draft,
            )
            for button in (READ, INSTEAD)
        ]
        for at, it in enumerate(found, 1)
    ]
    return "\n\n" + "\n".join([say("proposals-similar"), *told]), lines


def lists(say: Say, found: Lists, which: str, page: int = 0) -> Card:
    """One of three lists, a page of it, and the way to the other two."""
    chosen = {"mine": found.mine, "seconded": found.seconded, "seeking": found.seeking}
    all_lines = chosen.get(which, found.mine)
    shown = all_lines[page * PAGE : (page + 1) * PAGE]
    counts = {name: len(lines) for name, lines in chosen.items()}
    tabs = [
        LISTS.labelled(
            plain(say("proposals-tab", which=name, count=counts[name])), which=name, page_id=0
        )
        for name in TABS
    ]
    buttons = [READ.labelled(label(say, line), proposal_id=line.id) for line in shown]
    if len(all_lines) > (page + 1) * PAGE:
        buttons.append(MORE.draw(say, which=which, page_id=page + 1))
    key = "proposals-list" if shown else "proposals-list-empty"
    return Card(say(key, which=which), rows(*buttons, tabs))


def label(say: Say, line: Line) -> str:
    facts = {"state": line.state.value, "number": line.number or "", "missing": line.missing}
    return plain(say("proposals-mark", **facts)) + " " + short(line.subject, 18)


def short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def sheet(say: Say, it: Sheet) -> Card:
    """A proposal in full, with what this reader can do about it."""
    text = say(
        "proposals-sheet",
        subject=it.subject,
        category=it.category,
        reason=it.reason,
        measures=it.measures,
        proposer=called(say, it.proposer),
        seconders=[called(say, name) for name in it.seconders],
        names=len(it.seconders),
        begun=it.begun,
    )
    facts = {
        "state": it.state.value,
        "number": it.number or "",
        "missing": it.missing,
        "submitted": it.submitted or "",
        "why": it.withdrawal or "",
    }
    return Card(text + "\n\n" + say("proposals-state", **facts), rows(*deeds(say, it)))


def deeds(say: Say, it: Sheet) -> list[Row]:
    where = {"proposal_id": it.id}
    offered: list[InlineKeyboardButton] = []
    if it.files:
        offered.append(FILES.draw(say, **where))
    if it.state is State.SEEKING and it.is_mine:
        offered.append(COLLEAGUES.draw(say, **where, group_id=0))
    elif it.state is State.SEEKING and it.may_second:
        offered.append((TAKE_BACK if it.is_seconded else SECOND).draw(say, **where))
    if it.is_mine and it.state is not State.WITHDRAWN:
        offered.append(WITHDRAW.draw(say, **where))
    return pairs(offered)


def colleagues(say: Say, proposal_id: int, found: list[Colleague], group: int) -> Card:
    """All of them if they are few; else the groups first."""
    if not found:
        return Card(say("proposals-nobody-to-ask"))
    where = {"proposal_id": proposal_id}
    groups = {it.group_id or NO_GROUP: it.group for it in found}
    if len(found) > FEW and group not in groups:
        buttons = [
            COLLEAGUES.labelled(name or "…", **where, group_id=number)
            for number, name in groups.items()
        ]
        return Card(say("proposals-which-group"), rows(*pairs(buttons)))
    people = [it for it in found if group in (0, it.group_id or NO_GROUP)]
    buttons = [ASK.labelled(it.name, **where, colleague_id=it.id) for it in people[:40]]
    return Card(say("proposals-whom"), rows(*pairs(buttons), READ.draw(say, **where)))


def card(say: Say, **facts: Any) -> Card:
    """What hangs in the staff group, and what a colleague who is asked gets: kept true."""
    text = say("proposals-card", **shown(say, facts))
    where = {"proposal_id": facts["proposal_id"]}
    second = [SECOND.draw(say, **where)] if facts["state"] == State.SEEKING else []
    return Card(text, rows([*second, READ.draw(say, **where)]))


def shown(say: Say, facts: dict[str, Any]) -> dict[str, Any]:
    """The facts a text names; the rest is for buttons."""
    names = {"subject", "proposer", "number", "state", "missing", "seconders"}
    drawn = named(say, {name: fact for name, fact in facts.items() if name in names})
    return drawn | {"names": len(facts["seconders"])}


def named(say: Say, facts: dict[str, Any]) -> dict[str, Any]:
    """Who was erased since has no name to be shown."""
    told: dict[str, Any] = {"proposer": called(say, facts["proposer"])}
    if "seconders" in facts:
        told["seconders"] = [called(say, name) for name in facts["seconders"]]
    return facts | told


def letter(key: str) -> Callable[..., Card]:
    """A letter about one proposal, with a button to read it."""

    def draw(say: Say, proposal_id: int, **facts: Any) -> Card:
        text = say(key, **named(say, facts))
        return Card(text, rows(READ.draw(say, proposal_id=proposal_id)))

    return draw


LETTERS: dict[str, Callable[..., Card]] = {
    "proposals-card": card,
    "proposals-submitted-letter": letter("proposals-submitted-letter"),
    "proposals-behind-letter": letter("proposals-behind-letter"),
    "proposals-review-letter": letter("proposals-review-letter"),
    "proposals-withdrawn-letter": letter("proposals-withdrawn-letter"),
}
