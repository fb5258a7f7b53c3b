"""What its organiser sees: all that can be done, the list, draws, series."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.card import Card, Say, called, pairs, plain, rows
from bot.paging import page
from bot.views.events.buttons import (
    AGAIN,
    CALL_OFF,
    CLOSE,
    CODE,
    DRAW,
    DRAW_ONE,
    ENTRY,
    HOLD_AGAIN,
    KEEP,
    MARK,
    MOVE,
    NOTIFY,
    RAIN,
    RAIN_NOW,
    RAIN_SURE,
    READ,
    RELOCATE,
    REMOVE,
    REOPEN,
    RESIZE,
    RESULT,
    ROLL,
    SERIES,
    SIGN_IN,
    SIGN_UP,
    TABLE,
)
from bot.views.events.card import GOING_ON, standing
from bot.views.events.sheet import line
from union.events.rules import Draw, Rhythm
from union.events.sheets import (
    Entry,
    Line,
    Published,
    Roll,
)
from union.signups.rules import State

ROLL_PAGE = 30
NO_DAY = "2000-01-01"  # which no text shows
HELD = {"begun", "done"}


def keep(say: Say, it: Line, facts: Mapping[str, Any]) -> Card:
    """What its organiser can do."""
    where: dict[str, object] = {"event_id": it.id}
    door = CLOSE if facts["state"] in ("open", "full") else REOPEN
    deeds = [MOVE, RELOCATE, RESIZE, door] if facts["state"] in GOING_ON else []
    deeds += (
        [SIGN_UP, NOTIFY, RAIN_NOW if facts["rain"] else RAIN] if facts["state"] in GOING_ON else []
    )
    deeds += [TABLE, SIGN_IN, CODE, AGAIN, SERIES]
    deeds += [DRAW] if facts["shown"] == "names" and facts["state"] != "cancelled" else []
    deeds += [RESULT] if facts["shown"] != "private" and facts["state"] in HELD else []
    buttons = [one.draw(say, **where) for one in deeds]
    buttons.insert(0, ROLL.draw(say, **where, page_id=0))
    if facts["state"] in GOING_ON:
        buttons.append(CALL_OFF.draw(say, **where))
    text = line(say, it) + "\n" + standing(say, facts)
    return Card(text, rows(*pairs(buttons), READ.draw(say, **where)))


def rain(say: Say, it: Line, words: str) -> Card:
    """What was planned for rain: to be sent now, or written anew."""
    where: dict[str, object] = {"event_id": it.id}
    text = say("events-rain-shown", title=it.title, words=words)
    buttons = [RAIN_SURE.draw(say, **where), RAIN.draw(say, **where)]
    return Card(text, rows(buttons, KEEP.draw(say, **where)))


def rain_planned(say: Say, it: Line) -> Card:
    text = say("events-rain-planned", title=it.title)
    return Card(text, rows(KEEP.draw(say, event_id=it.id)))


def roll(say: Say, it: Roll, at: int) -> Card:
    """Everybody on the list, each a way to note whether they came and paid."""
    part = page(it.entries, at, ROLL_PAGE)
    buttons = [
        ENTRY.labelled(marked(say, one), event_id=it.event_id, signup_id=one.id)
        for one in part.shown
    ]
    here = sum(1 for one in it.entries if one.is_here)
    text = say("events-roll-of", title=it.title, people=len(it.entries), here=here)
    turns = part.turns(ROLL, event_id=it.event_id)
    return Card(text, rows(*pairs(buttons), turns, KEEP.draw(say, event_id=it.event_id)))


def marked(say: Say, it: Entry) -> str:
    """李芳+1 ✓ for who came, ✗ for who did not."""
    sign = {True: " ✓", False: " ✗", None: ""}[it.is_here]
    return called(say, it.name) + (f"+{it.companions}" if it.companions else "") + sign


def entry(say: Say, event_id: int, it: Entry) -> Card:
    """One of the list, and what can be noted."""
    where = {"event_id": event_id, "signup_id": it.id}
    facts = {"name": called(say, it.name), "unit": it.unit or "—", "companions": it.companions}
    here = {True: "yes", False: "no", None: "none"}[it.is_here]
    paid = "yes" if it.has_paid else "no"
    text = say("events-entry", **facts, state=it.state.value, here=here, paid=paid)
    words = ["here", "absent"] if it.state is State.COMING else []
    words += ["unpaid" if it.has_paid else "paid"] if it.owes else []
    marks = [
        MARK.labelled(plain(say("events-mark-word", word=word)), **where, what=word)
        for word in words
    ]
    back = ROLL.draw(say, event_id=event_id, page_id=0)
    return Card(text, rows(marks, [REMOVE.draw(say, **where), back]))


def signed_up(say: Say, it: Entry) -> Card:
    facts = {"name": it.name, "state": it.state.value, "is_guest": "yes" if it.is_guest else "no"}
    return Card(say("events-signed-up", **facts))


def series(say: Say, event_id: int) -> Card:
    """How often it shall be held by itself."""
    offered = [
        HOLD_AGAIN.labelled(
            plain(say("events-rhythm", word=it.value)), event_id=event_id, rhythm=it.value
        )
        for it in Rhythm
    ]
    back = KEEP.draw(say, event_id=event_id)
    return Card(say("events-series-how"), rows(*pairs(offered), back))


def held_again(say: Say, event_id: int, next_day: date | None) -> Card:
    """When it is held next."""
    day = next_day.isoformat() if next_day else ""
    text = say("events-series-next", has_next="yes" if next_day else "no", day=day or NO_DAY)
    return Card(text, rows(KEEP.draw(say, event_id=event_id)))


def draws(say: Say, event_id: int) -> Card:
    """What can be drawn."""
    offered = [
        DRAW_ONE.labelled(
            plain(say("events-draw-word", word=it.value)), event_id=event_id, draw=it.value
        )
        for it in Draw
    ]
    back = KEEP.draw(say, event_id=event_id)
    return Card(say("events-draw-what"), rows(*pairs(offered), back))


def noted(say: Say, it: Published) -> Card:
    text = say("events-result-noted", title=it.title, groups=it.told)
    return Card(text, rows(KEEP.draw(say, event_id=it.event_id)))
