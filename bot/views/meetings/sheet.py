"""One meeting as I see it: my answer, its agenda, its votes, what was decided."""

from bot.card import Card, Row, Say, called, pairs, plain, rows
from bot.paging import cut
from bot.papers.minutes import name
from bot.views.meetings.board import arranging
from bot.views.meetings.buttons import (
    AGENDA,
    AWAY,
    BEGIN,
    CALL_OFF,
    COME,
    DECIDE,
    LISTS,
    MARK,
    MINUTES,
    MOTION,
    PUT,
    READ,
    TASK,
    TICK,
    UNSAY,
    VOTE,
)
from bot.views.meetings.notice import when_line
from union.meetings.rules import TO_COME, ItemState, State
from union.meetings.sheets import Item, Roll, Sheet, Task, Vote

LABEL_MOST, TAPPED_MOST = 16, 96  # Telegram takes a hundred buttons


def sheet(say: Say, it: Sheet) -> Card:
    """Everything about one meeting, and all I can do."""
    told = [say("meetings-card", name=name(say, it.facts)), when_line(say, it.facts),
            standing(say, it)]  # fmt: skip
    told += lines(say, it)
    return Card(
        cut(told, say("meetings-cut")), rows(*mine(say, it), *keeping(say, it), LISTS.draw(say))
    )


def standing(say: Say, it: Sheet) -> str:
    """How far it is, and what I said."""
    counts = {one: it.facts[one] for one in ("coming", "away", "silent", "due")}
    said = {True: "coming", False: "away", None: "silent"}[it.is_coming] if it.is_due else "none"
    why = it.facts["why"]
    return say("meetings-standing", state=it.state.value, mine=said, why=why,
               has_why="yes" if why else "no",
               begun="yes" if it.has_begun else "no", **counts)  # fmt: skip


def lines(say: Say, it: Sheet) -> list[str]:
    told = []
    if it.items:
        told += ["", say("meetings-items")]
        told += [item(say, number, one) for number, one in enumerate(it.items, start=1)]
    if it.votes:
        told += ["", say("meetings-votes")] + [vote(say, one) for one in it.votes]
    if it.tasks:
        told += ["", say("meetings-decisions")] + [decision(say, one) for one in it.tasks]
    return told


def item(say: Say, number: int, it: Item) -> str:
    return say("meetings-item-of", number=number, text=it.text, carried=it.carried,
               state=it.state.value, by=called(say, it.by) if it.by else "",
               has_by="yes" if it.by else "no")  # fmt: skip


def vote(say: Say, it: Vote) -> str:
    return say("meetings-vote-line", text=it.text, **tally(it))


def tally(it: Vote) -> dict[str, object]:
    return {"state": it.state.value, "in_favour": it.in_favour, "against": it.against,
            "abstained": it.abstained, "voted": it.eligible - it.silent,
            "eligible": it.eligible}  # fmt: skip


def decision(say: Say, it: Task) -> str:
    return say("meetings-decision-line", text=it.text, state=it.state.value, **seen_to(say, it))


def seen_to(say: Say, it: Task) -> dict[str, object]:
    """By whom and until when."""
    return {
        "owner": called(say, it.owner) if it.owner else "",
        "has_owner": "yes" if it.owner else "no",
        "due": it.due.isoformat() if it.due else "",
        "has_due": "yes" if it.due else "no",
        "late": "yes" if it.is_late else "no",
    }


def mine(say: Say, it: Sheet) -> list[Row]:
    """My answer and my items, before it begins."""
    where, can = {"meeting_id": it.id}, list[Row]()
    is_open = it.state in TO_COME and not it.has_begun
    if is_open and it.is_due:
        can.append([COME.draw(say, **where), AWAY.draw(say, **where)])
        if not it.may_keep:
            can.append([PUT.draw(say, **where)])
    if is_open:
        own = [one for one in it.items if one.is_mine or it.may_keep]
        can += pairs([UNSAY.labelled(plain(say("meetings-unsay-of", text=short(one.text))),
                                     item_id=one.id) for one in own])  # fmt: skip
    if it.state is State.MINUTED:
        can.append([MINUTES.draw(say, **where)])
    return can


def short(text: str) -> str:
    return text if len(text) <= LABEL_MOST else text[: LABEL_MOST - 1] + "…"


def keeping(say: Say, it: Sheet) -> list[Row]:
    """For whoever sees to it: changing it, later the record."""
    where = {"meeting_id": it.id}
    if not it.may_keep or it.state is State.CANCELLED:
        return []
    votes = [MOTION.labelled(short(one.text), motion_id=one.id) for one in it.votes]
    tasks = [TASK.labelled(short(one.text), decision_id=one.id) for one in it.tasks]
    can = [*pairs(votes), *pairs(tasks)]
    if it.state in TO_COME and not it.has_begun:
        return [*can, *arranging(say, it.id), [VOTE.draw(say, **where)]]
    record = [BEGIN.draw(say, **where), AGENDA.draw(say, **where)]
    deeds = [DECIDE.draw(say, **where), VOTE.draw(say, **where)]
    if it.state is State.MINUTED:
        return [*can, record, deeds]
    return [*can, record, deeds, [MINUTES.draw(say, **where), CALL_OFF.draw(say, **where)]]


def agenda(say: Say, it: Sheet) -> Card:
    """Which items we got to, for whoever sees to it; the others wait for the next meeting."""
    told = [say("meetings-agenda", name=name(say, it.facts))]
    told += [item(say, number, one) for number, one in enumerate(it.items, start=1)]
    taps = [TICK.labelled(plain(say("meetings-tick-of", number=number, state=one.state.value)),
                          item_id=one.id)
            for number, one in enumerate(it.items, start=1)
            if one.state is not ItemState.CARRIED]  # fmt: skip
    where = {"meeting_id": it.id}
    back = [PUT.draw(say, **where), READ.draw(say, **where)]
    return Card(cut(told, say("meetings-cut")), rows(*pairs(taps), back))


def roll(say: Say, it: Roll) -> Card:
    """Who is here; a tap on a name corrects it."""
    quorum = "yes" if it.has_quorum else "no"
    told = [say("meetings-roll", name=name(say, it.facts), here=it.here, due=it.due,
                quorum=quorum)]  # fmt: skip
    told += [say("meetings-leave-line", name=called(say, one.name), reason=one.why,
                 has_reason="yes" if one.why else "no")
             for one in it.people if one.is_coming is False]  # fmt: skip
    marks = [MARK.labelled(("✓ " if one.is_here else "　") + called(say, one.name),
                           meeting_id=it.id, who_id=one.member_id)
             for one in it.people[:TAPPED_MOST]]  # fmt: skip
    where = {"meeting_id": it.id}
    ways = [AGENDA.draw(say, **where), READ.draw(say, **where)]
    return Card(cut(told, say("meetings-cut")), rows(*pairs(marks), ways))
