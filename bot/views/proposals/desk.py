"""The committee's desk: queues, one proposal at a time, merging, handing over."""

from collections.abc import Sequence

from telegram import InlineKeyboardButton

from bot.card import Card, Row, Say, pairs, plain, rows
from bot.paging import cut, page
from bot.views.honours import buttons as honours
from bot.views.proposals import buttons
from bot.views.proposals.board import PAGE, shortened
from bot.views.proposals.sheet import deeds, sheet
from union.proposals.sheets import Alike, Desk, Handing, Line, Merging

EXCERPT = 100
DEPARTMENTS_SHOWN = 20


def desk(say: Say, it: Desk) -> Card:
    """The counts; with one of the queues its proposal and the way to the next."""
    if it.sheet is None or it.state is None:
        count = sum(count for _, count in it.counts)
        text = say("proposals-desk", count=count, late=it.late)
        queues = pairs([queue(say, state.value, of) for state, of in it.counts])
        return Card(text, rows(*queues, [buttons.REPORTS.draw(say), honours.DESK.draw(say)]))
    told = say("proposals-desk-at", state=it.state.value, at=it.at + 1, of=it.of)
    ways: Row = [buttons.DESK.draw(say)]
    if it.of > 1:
        turn = (it.at + 1) % it.of
        ways = [buttons.NEXT.draw(say, state=it.state.value, page_id=turn), *ways]
    text = "\n".join([told, sheet(say, it.sheet).text, *near(say, it.alike)])
    return Card(text, rows(*deeds(say, it.sheet), ways))


def queue(say: Say, state: str, count: int) -> InlineKeyboardButton:
    label = plain(say("proposals-queue", state=state, count=count))
    return buttons.QUEUE.labelled(label, state=state, page_id=0)


def near(say: Say, lines: Sequence[Line]) -> list[str]:
    """Those that may be about the same."""
    if not lines:
        return []
    told = [say("proposals-alike-line", number=it.number or "", subject=it.subject) for it in lines]
    return ["", say("proposals-alike"), *told]


def merging(say: Say, it: Merging) -> Card:
    """What they want, beside each other; a tap says into which."""
    here = (it.number, it.subject, it.measures)
    told = [say("proposals-merging" if it.others else "proposals-merging-none"), beside(say, *here)]
    told += [beside(say, one.number, one.subject, one.measures) for one in shown(it.others)]
    into = [
        buttons.MERGE.labelled(one.number, proposal_id=it.id, into_id=one.id)
        for one in shown(it.others)
    ]
    read = buttons.READ.draw(say, proposal_id=it.id)
    return Card(cut(told, "…"), rows(*pairs(into), read))


def shown(others: Sequence[Alike]) -> Sequence[Alike]:
    """Of many others only the similar ones, where there are any."""
    similar = [it for it in others if it.is_similar]
    return (similar or others)[:PAGE]


def beside(say: Say, number: str, subject: str, measures: str) -> str:
    short = shortened(measures, EXCERPT)
    return say("proposals-beside", number=number, subject=subject, measures=short)


def handing(say: Say, it: Handing, at: int = 0) -> Card:
    """Which department leads, which assist, until when they answer.

    Those that are chosen stand before every page: a keyboard has room for a hundred buttons.
    """
    key = "proposals-handing" if it.departments else "proposals-handing-none"
    text = say(key, number=it.number, subject=it.subject, due=it.due)
    chosen = [one for one in it.departments if one.part != "none"]
    others = page([one for one in it.departments if one.part == "none"], at, DEPARTMENTS_SHOWN)
    many = len(it.departments) > DEPARTMENTS_SHOWN
    shown = [*chosen, *others.shown] if many else it.departments
    units = [
        buttons.PICK.labelled(
            plain(say("proposals-department", name=one.name, part=one.part, people=one.people)),
            proposal_id=it.id,
            unit_id=one.id,
            page_id=others.at,
        )
        for one in shown
    ]
    turns = others.turns(buttons.DEPARTMENTS, proposal_id=it.id) if many else []
    last = [buttons.UNTIL.draw(say, proposal_id=it.id)]
    if it.is_ready:
        last.append(buttons.HAND_OVER.draw(say, proposal_id=it.id))
    read = buttons.READ.draw(say, proposal_id=it.id)
    return Card(text, rows(*pairs(units), turns, last, read))
