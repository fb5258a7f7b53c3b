"""The committee's desk: its queues with their counts, one idea at a time, the drives."""

from telegram import InlineKeyboardButton

from bot.card import Button, Card, Row, Say, plain, rows
from bot.views.ideas.board import in_full
from bot.views.ideas.buttons import (
    ADOPT,
    BOARD,
    CALL,
    DECLINE,
    DESK,
    IMPLEMENT,
    NOTE,
    QUEUE,
    RANKING,
    SCORES,
    SHORTLIST,
)
from union.ideas.rules import State
from union.ideas.sheets import Desk, Drive, Settled, Turn

DEEDS = {
    State.NEW: (SHORTLIST, NOTE),
    State.SHORTLISTED: (ADOPT, DECLINE),
    State.ADOPTED: (IMPLEMENT,),
}


def desk(say: Say, it: Desk) -> Card:
    """What waits; a queue of this reader's can be opened."""
    told = [say("ideas-desk-of", **{state.value: count for state, count in it.waiting.items()})]
    places = [f"{at}. " if len(it.drives) > 1 else "" for at in range(1, len(it.drives) + 1)]
    told += [place + say("ideas-drive-line", title=one.title, closes=one.closes, ideas=one.ideas,
                         how_far=how_far(one))
             for place, one in zip(places, it.drives, strict=True)]  # fmt: skip
    queues = [queue_of(say, state, it.waiting[state]) for state in it.waiting if state in it.mine]
    ways = [row for at, one in enumerate(it.drives, 1)
            if (row := drive_ways(say, it, one, at if len(it.drives) > 1 else 0))]  # fmt: skip
    call = [CALL.draw(say)] if it.may_call and not any(map(is_open, it.drives)) else []
    return Card("\n".join(told), rows(queues, *ways, [*call, lists(say)]))


def lists(say: Say) -> InlineKeyboardButton:
    return BOARD.draw(say, which="open", page_id=0)


def is_open(it: Drive) -> bool:
    return not it.is_closed


def how_far(it: Drive) -> str:
    return "published" if it.is_published else "closed" if it.is_closed else "open"


def drive_ways(say: Say, desk: Desk, it: Drive, at: int) -> Row:
    """Points while they can be given, the order they come to from then on."""
    if not desk.may_weigh or not it.is_closed:
        return []
    ways: tuple[Button, ...] = (RANKING,) if it.is_published else (SCORES, RANKING)
    return [one.labelled((f"{at} " if at else "") + plain(say(one.key)), drive_id=it.id, page_id=0)
            for one in ways]  # fmt: skip


def queue_of(say: Say, which: State, count: int) -> InlineKeyboardButton:
    label = plain(say("ideas-waiting", which=which.value, count=count))
    return QUEUE.labelled(label, which=which.value, page_id=0)


def turn(say: Say, it: Turn | None) -> Card:
    """One idea of a queue, and what can be done with it."""
    if it is None:
        return Card(say("ideas-queue-empty"), rows(DESK.draw(say)))
    head = say("ideas-turn", which=it.which.value, at=it.at + 1, of=it.of)
    where = {"idea_id": it.sheet.id, "page_id": it.at}
    deeds = [one.draw(say, **where) for one in DEEDS[it.which]]
    ways = [QUEUE.labelled(label, which=it.which.value, page_id=at)
            for label, at in (("‹", it.at - 1), ("›", it.at + 1)) if 0 <= at < it.of]  # fmt: skip
    return Card(head + "\n\n" + in_full(say, it.sheet), rows(deeds, ways, DESK.draw(say)))


def settled(say: Say, it: Settled) -> Card:
    """What became of it, and the way to the next."""
    text = say("ideas-settled", number=it.number, state=it.state.value, left=it.left)
    way_on = [QUEUE.draw(say, which=it.which.value, page_id=0)] if it.left else []
    return Card(text, rows([*way_on, DESK.draw(say)]))
