"""A vote, something to see to, the minutes."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.card import Card, Row, Say, called, pairs, plain, rows
from bot.paging import cut
from bot.papers.minutes import name, parts
from bot.views.meetings.buttons import (
    COUNT,
    COUNT_SURE,
    DROP,
    FINISH,
    HAND,
    HELP,
    LATER,
    LISTS,
    MOTION,
    PAPER,
    PUBLISH,
    READ,
    TASK,
    TASKS,
    VOICE,
)
from bot.views.meetings.notice import when
from bot.views.meetings.sheet import seen_to, short, tally
from union.meetings.rules import MotionState, State, TaskState, Voice
from union.meetings.sheets import Minutes, Task, Vote, minutes_facts


def ballot(say: Say, **facts: Any) -> Card:
    """To each who may vote; how it stands is told when it is over."""
    state = facts["state"]
    counts = {it: facts[it] for it in ("in_favour", "against", "abstained", "voted", "eligible")}
    text = say("meetings-motion-letter", text=facts["text"], day=facts["day"], time=facts["time"],
               state=state, **counts)  # fmt: skip
    taps = [VOICE.labelled(plain(say("meetings-voice-word", voice=it.value)),
                           motion_id=facts["motion_id"], voice=it.value)
            for it in Voice]  # fmt: skip
    return Card(text, rows(taps) if state == MotionState.OPEN else None)


def result(say: Say, **facts: Any) -> Card:
    counts = {it: facts[it] for it in ("in_favour", "against", "abstained", "silent", "eligible")}
    text = say("meetings-result-letter", text=facts["text"], state=facts["state"], **counts)
    return Card(text)


def motion(say: Say, it: Vote) -> Card:
    """A motion, for whoever put it: how many voted, counting it now."""
    text = say("meetings-motion-of", text=it.text, **tally(it))
    count = [COUNT.draw(say, motion_id=it.id)] if it.state is MotionState.OPEN else []
    again = [MOTION.draw(say, motion_id=it.id)] if it.state is MotionState.OPEN else []
    return Card(text, rows([*count, *again], READ.draw(say, meeting_id=it.meeting_id)))


def sure_to_count(say: Say, it: Vote) -> Card:
    """Before a vote ends early: how many have not voted."""
    text = say("meetings-count-ask", text=it.text, voted=it.eligible - it.silent,
               eligible=it.eligible)  # fmt: skip
    where = {"motion_id": it.id}
    return Card(text, rows([COUNT_SURE.draw(say, **where), MOTION.draw(say, **where)]))


def tasks(say: Say, found: Sequence[Task]) -> Card:
    """What is decided and not done."""
    told = [say("meetings-tasks-list" if found else "meetings-tasks-none", count=len(found))]
    told += [say("meetings-task-line", number=number, text=it.text, **seen_to(say, it))
             for number, it in enumerate(found, start=1)]  # fmt: skip
    ways = [TASK.labelled(short(it.text), decision_id=it.id) for it in found[:30]]
    return Card(cut(told, say("meetings-cut")), rows(*pairs(ways), LISTS.draw(say)))


def task(say: Say, it: Task) -> Card:
    """One of them, and what can be done with it."""
    where: dict[str, object] = {"decision_id": it.id}
    text = say("meetings-task-of", text=it.text, state=it.state.value, why=it.why,
               has_why="yes" if it.why else "no", reached="yes" if it.is_reached else "no",
               **seen_to(say, it))  # fmt: skip
    open_ = it.state is TaskState.OPEN
    mine = [FINISH, LATER, HELP] if open_ and (it.is_mine or it.may_keep) else []
    keep = [HAND, DROP] if open_ and it.may_keep else []
    deeds = [one.draw(say, **where) for one in (*mine, *keep)]
    ways: list[Row] = [[TASKS.draw(say)]]
    if it.may_keep:
        ways = [[TASKS.draw(say), READ.draw(say, meeting_id=it.meeting_id)]]
    return Card(text, rows(*pairs(deeds), *ways))


def handed(say: Say, **facts: Any) -> Card:
    return of_mine(say, facts, say("meetings-handed-letter", by=facts["by"], **about(facts)))


def late(say: Say, **facts: Any) -> Card:
    told = say("meetings-late-letter", text=facts["text"], due=facts["due"])
    return of_mine(say, facts, told)


def about(facts: Mapping[str, Any]) -> dict[str, str]:
    return {"text": facts["text"], "due": facts["due"], "has_due": facts["has_due"]}


def of_mine(say: Say, facts: Mapping[str, Any], text: str) -> Card:
    where = {"decision_id": facts["decision_id"]}
    deeds = [it.draw(say, **where) for it in (FINISH, LATER, HELP)]
    return Card(text, rows(*pairs(deeds)))


def overdue(say: Say, **facts: Any) -> Card:
    text = say("meetings-overdue-letter", owner=called(say, facts["owner"]), text=facts["text"],
               has_owner=facts["has_owner"], due=facts["due"])  # fmt: skip
    return Card(text, rows(TASK.draw(say, decision_id=facts["decision_id"])))


def week(say: Say, **facts: Any) -> Card:
    """On the first working day of the week, what I see to."""
    told = [say("meetings-week-letter", count=facts["count"])]
    told += [say("meetings-week-line", number=number, **about(it),
                 mine="yes" if it["is_mine"] else "no")
             for number, it in enumerate(facts["lines"], start=1)]  # fmt: skip
    return Card(cut(told, say("meetings-cut")), rows(TASKS.draw(say)))


def minutes(say: Say, it: Minutes) -> Card:
    """As they stand; sent to all who were due when whoever sees to it says so."""
    where = {"meeting_id": it.id}
    word = "again" if it.state is State.MINUTED else "first"
    send = [PUBLISH.labelled(plain(say("meetings-publish", word=word)), sent_id=it.sent, **where)]
    ways = [*(send if it.may_keep else []), PAPER.draw(say, **where)]
    facts = minutes_facts(it) | {"again": "no"}
    text = cut(written(say, facts), say("meetings-cut-minutes"))
    return Card(text, rows(ways, READ.draw(say, **where)))


def minutes_letter(say: Say, **facts: Any) -> Card:
    paper = PAPER.draw(say, meeting_id=facts["meeting_id"])
    return Card(cut(written(say, facts), say("meetings-cut-minutes")), rows(paper))


def written(say: Say, facts: Mapping[str, Any]) -> list[str]:
    """The minutes in the usual form: 时间 地点 主持 出席 缺席 议题 决议 责任人 期限."""
    told = [say("meetings-minutes-letter", name=name(say, facts), again=facts["again"])]
    told += [say("meetings-minutes-part", part=part, words=words)
             for part, words in parts(say, facts).items() if words]  # fmt: skip
    return told


def sent(say: Say, it: Minutes) -> Card:
    where = {"meeting_id": it.id}
    text = say("meetings-published", name=name(say, it.facts), when=when(say, it.facts))
    return Card(text, rows([PAPER.draw(say, **where), READ.draw(say, **where)]))


LETTERS: dict[str, Callable[..., Card]] = {
    "meetings-motion-letter": ballot,
    "meetings-result-letter": result,
    "meetings-handed-letter": handed,
    "meetings-late-letter": late,
    "meetings-overdue-letter": overdue,
    "meetings-week-letter": week,
    "meetings-minutes-letter": minutes_letter,
}
