"""How it went, who has not confirmed, what it would be corrected to."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any

from bot.card import Card, Row, Say, called, pairs, rows
from bot.paging import fitting, some
from bot.views.announcements.buttons import (
    AGREE,
    CELLS,
    CORRECT,
    EVIDENCE,
    GO_ON,
    GOT,
    LEAVE,
    LISTS,
    PAPER,
    PAUSE,
    PHONED,
    PROPOSED,
    READ,
    RECALL,
    RECALL_NOW,
    REMIND,
    ROLL,
    SHOWN,
    STOP,
    TAPPED_MOST,
)
from bot.views.announcements.drafts import at, on_page, page
from bot.views.announcements.letters import void, words
from union.announcements.rules import Page, State, Way
from union.announcements.sheets import Correction, Report, Roll


def correction(say: Say, it: Correction) -> Card:
    """Other words that wait for the second officer."""
    anew = "yes" if it.is_anew else "no"
    text = words(say, it.facts) + "\n\n" + say("announcements-proposes", anew=anew)
    ways = [AGREE, LEAVE] if it.may_agree else [LEAVE]
    return Card(text, rows([one.draw(say, announcement_id=it.id, stamp=it.stamp) for one in ways]))


def corrected(say: Say, it: Report | Correction) -> Card:
    return correction(say, it) if isinstance(it, Correction) else report(say, it)


def recalls(say: Say, it: Report) -> Card:
    """What will become of it, before it does."""
    can = [one.draw(say, announcement_id=it.id) for one in (RECALL_NOW, READ)]
    text = say("announcements-recalls", title=it.facts["title"], sent=it.sent)
    return Card(text, rows(can))


def report(say: Say, it: Report) -> Card:
    """One that was sent: to its readers itself, to who sees to it also how it went."""
    where: dict[str, object] = {"announcement_id": it.id}
    told, can = [words(say, it.facts)], list[Row]()
    if it.state is State.RECALLED:
        told = [void(say, it.facts)]
    wants = it.facts["wants_receipt"] == "yes" and it.state is State.SENT
    if it.files and it.state is State.SENT:
        can.append([SHOWN.draw(say, **where)])
    if wants and it.is_mine and not it.has_confirmed:
        can.append([GOT.draw(say, **where)])
    if it.may_keep:
        told += ["", *bar(say, it), how_it_went(say, it)]
        told += [*on_page(say, it), *at(say, it.waits_until)]
        can += [*keeping(say, it, where, wants), page(say, it) if it.state is State.SENT else []]
    if it.facts["is_over"] == "yes":
        told += ["", say("announcements-is-over")]
    return Card("\n".join(told), rows(*can, LISTS.draw(say)))


def progress(say: Say, **facts: Any) -> Card:
    """The same, kept true by itself while it goes out to many."""
    until = facts["waits_until"]
    known = {
        "way": Way(facts["way"]),
        "state": State(facts["state"]),
        "page": Page(facts["page"]),
        "waits_until": datetime.fromisoformat(until) if until else None,
    }
    shown = {it.name: facts[it.name] for it in fields(Report)} | known
    return report(say, Report(**shown))


def bar(say: Say, it: Report) -> list[str]:
    if not it.is_followed:
        return []
    done = it.letters - it.waiting - it.held
    full = ("▓" * (CELLS * done // it.letters)).ljust(CELLS, "░")
    percent = 100 * done // it.letters
    facts = {"bar": full, "percent": percent, "done": done, "letters": it.letters}
    return [say("announcements-progress-card", **facts)]


def how_it_went(say: Say, it: Report) -> str:
    names = ("people", "sent", "waiting", "held", "stopped", "blocked", "failed", "unsure", "never",
             "confirmed", "phoned", "withdrawn", "unpinned", "version")  # fmt: skip
    wants = it.facts["wants_receipt"]
    return say("announcements-went", said=it.said, wants=wants, way=it.way.value,
               **{one: getattr(it, one) for one in names})  # fmt: skip


def keeping(say: Say, it: Report, where: Mapping[str, object], wants: bool) -> list[Row]:
    """Pausing and stopping while it goes out; the roll and asking again; mending it."""
    going = [PAUSE, STOP] if it.waiting else [GO_ON, STOP] if it.held else []
    wants = wants and it.facts["is_over"] != "yes"
    asks = wants and it.confirmed + it.phoned < it.people
    asking = [ROLL, *([REMIND] if not (it.held or it.waits_until) else [])] if asks else []
    mending = [PROPOSED if it.has_waiting else CORRECT, RECALL] if it.state is State.SENT else []
    papers = [EVIDENCE, PAPER] if it.state is State.SENT else [EVIDENCE]
    lines = ([READ, *going], asking, mending, papers)
    return [[one.draw(say, **where) for one in line] for line in lines]


def roll(say: Say, it: Roll) -> Card:
    """Who has not confirmed, by group; a tap notes that one told them oneself."""
    told = [say("announcements-roll", title=it.title, closed=it.closed, people=it.people)]
    for unit, people in it.groups:
        names = [called(say, one.name) + ("*" if one.is_lost else "") for one in people]
        told.append(say("announcements-roll-group", unit=unit or "—", names=some(names),
                        count=len(people)))  # fmt: skip
    every = [one for _, people in it.groups for one in people]
    taps = [PHONED.labelled(called(say, one.name), announcement_id=it.id, who_id=one.member_id)
            for one in every[:TAPPED_MOST]]  # fmt: skip
    if every:
        told.append(say("announcements-roll-how"))
    return Card(fitting(told)[0], rows(*pairs(taps), READ.draw(say, announcement_id=it.id)))
