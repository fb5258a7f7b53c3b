"""A proposal as it is written and seeks names."""

from bot.card import Card, Row, Say, pairs, plain, rows
from bot.paging import page
from bot.views.proposals.buttons import ASK, COLLEAGUES, COLLEAGUES_AT, INSTEAD, READ
from union.proposals.sheets import Colleague, Line, Proposed

NO_GROUP = 999_999_999  # where a person without a group is found
FEW = 10  # colleagues that fit on a screen without asking for the group first
PAGE = 40  # of them, or of their groups


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


def colleagues(say: Say, proposal_id: int, found: list[Colleague], group: int, at: int = 0) -> Card:
    """All of them if they are few; else the groups first; a page of either."""
    if not found:
        return Card(say("proposals-nobody-to-ask"))
    where = {"proposal_id": proposal_id}
    groups = {it.group_id or NO_GROUP: it.group for it in found}
    if len(found) > FEW and group not in groups:
        some = page(list(groups.items()), at, PAGE)
        buttons = [
            COLLEAGUES.labelled(name or plain(say("proposals-no-group")), **where, group_id=number)
            for number, name in some.shown
        ]
        turns = some.turns(COLLEAGUES_AT, **where, group_id=0)
        return Card(say("proposals-which-group"), rows(*pairs(buttons), turns))
    here = page([it for it in found if group in (0, it.group_id or NO_GROUP)], at, PAGE)
    buttons = [ASK.labelled(it.name, **where, colleague_id=it.id) for it in here.shown]
    turns = here.turns(COLLEAGUES_AT, **where, group_id=group)
    return Card(say("proposals-whom"), rows(*pairs(buttons), turns, READ.draw(say, **where)))
