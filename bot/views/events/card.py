"""The card of an event in the groups, and what is answered to a tap on it or a word under it."""

from collections.abc import Mapping, Sequence
from typing import Any

from telegram import InlineKeyboardButton

from bot.card import Card, Say, rows
from bot.views.events.buttons import BRING, COME, GO, NAMES, UNDO, WAIT
from union.events.sheets import (
    Answered,
    Overheard,
    Signed,
)
from union.signups.rules import State

GOING_ON = {"open", "full", "closed"}
SAID_YES = {State.COMING, State.WAITING}
PAGE, POP_UP_NAMES = 8, 120


def card(say: Say, facts: Mapping[str, Any]) -> Card:
    """What hangs in the groups."""
    return Card(words(say, facts), rows(*taps(say, facts)))


def words(say: Say, facts: Mapping[str, Any]) -> str:
    """What it is, how it stands, who comes."""
    told = [say("events-card", **{name: facts[name] for name in CARD})]
    if facts["has_fee"] == "yes":
        told.append(say("events-fee", fee=facts["fee"]))
    if facts["audience"] != "everyone":
        told.append(say("events-for", audience=facts["audience"], unit=facts["unit"]))
    if facts["has_note"] == "yes":
        told.append(say("events-note", note=facts["note"]))
    if facts.get("rain"):  # a card drawn by an earlier version has none
        told.append(say("events-rain-line", rain=facts["rain"]))
    told += ["", standing(say, facts)]
    if facts["result"]:
        told.append(say("events-result-line", result=facts["result"]))
    if facts["names"]:
        told.append(say("events-named", names=facts["names"], more=facts["more"]))
    if facts["waiting"]:
        told.append(say("events-line-named", names=facts["waiting"]))
    return "\n".join(told)


CARD = ("title", "day", "time", "until", "has_until", "place", "quota", "closes_early",
        "close_day", "close_time")  # fmt: skip


def standing(say: Say, facts: Mapping[str, Any]) -> str:
    """How many come, and what can still be done."""
    counts = {name: facts[name] for name in ("state", "coming", "quota", "line", "offered")}
    return say("events-state", **counts)


def taps(
    say: Say, facts: Mapping[str, Any], mine: State | None = None
) -> list[list[InlineKeyboardButton]]:
    """What can be answered; who has answered is not asked the same again."""
    where, state = {"event_id": facts["event_id"]}, facts["state"]
    can_enter = {"open": [COME], "full": [WAIT]}.get(state, [])
    first = [COME] if mine is State.OFFERED else [] if mine in SAID_YES else can_enter
    bring = [BRING] if can_enter and facts["companions"] else []
    can_go = state in GOING_ON and mine is not State.NOT_COMING
    last = [GO, NAMES] if can_go else [NAMES]
    return [[it.draw(say, **where) for it in line] for line in ([*first, *bring], last)]


def answered(it: Answered) -> dict[str, object]:
    """What the one who tapped is told."""
    return {
        "title": it.title,
        "state": it.state.value,
        "place": it.place,
        "companions": it.companions,
        "early": "yes" if it.is_early else "no",
        "reminds": it.reminds,
        "back": it.way_back,
    }


def heard(say: Say, it: Answered, account: int) -> Card:
    """What words in the group came to, and the way to take them back."""
    facts = {"state": it.state.value, "place": it.place, "companions": it.companions}
    text = say("events-heard", title=it.title, **facts)
    where = {"event_id": it.event_id}
    if it.state in SAID_YES:
        return Card(text, rows([UNDO.draw(say, **where, account=account)] if it.is_new else []))
    return Card(text, rows(COME.draw(say, **where)))


def unsure(say: Say, it: Overheard) -> Card:
    """Words that may mean a no: it is tapped, or it was none."""
    return Card(say("events-unsure", title=it.title), rows(GO.draw(say, event_id=it.event_id)))


def signed_others(say: Say, found: Sequence[Signed]) -> Card:
    """Who was signed up by a colleague; each was told how to undo it."""
    coming = [it.name for it in found if it.state is State.COMING]
    waiting = [it.name for it in found if it.state is not State.COMING]
    has = {"has_coming": "yes" if coming else "no", "has_waiting": "yes" if waiting else "no"}
    return Card(say("events-signed-others", coming=coming, waiting=waiting, **has))


def names(say: Say, facts: Mapping[str, Any]) -> dict[str, object]:
    """The list, as short as a pop-up."""
    every, shown, letters = list(facts["names"]), [], 0
    for name in every:
        letters += len(name) + 1
        if letters > POP_UP_NAMES:
            break
        shown.append(name)
    hidden = len(every) - len(shown) + facts["more"]
    return {"names": shown, "more": hidden, "coming": facts["coming"], "line": facts["line"],
            "has_names": "yes" if shown else "no"}  # fmt: skip
