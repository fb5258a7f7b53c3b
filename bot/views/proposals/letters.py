"""Letters about proposals, and the cards that are kept true."""

from collections.abc import Callable
from typing import Any

from bot.card import Card, Say, pairs, plain, rows
from bot.views.proposals import words
from bot.views.proposals.board import shortened
from bot.views.proposals.buttons import READ, SECOND
from bot.views.proposals.sheet import NO_GRADE, counted, ratings
from union.proposals.rules import State

EXCERPT = 300


def card(say: Say, **facts: Any) -> Card:
    """What hangs in the staff group, and what a colleague who is asked gets: kept true."""
    text = say("proposals-card", **shown(say, facts))
    where = {"proposal_id": facts["proposal_id"]}
    second = [SECOND.draw(say, **where)] if facts["state"] == State.SEEKING else []
    return Card(text, rows([*second, READ.draw(say, **where)]))


def shown(say: Say, facts: dict[str, Any]) -> dict[str, Any]:
    """The facts a text names; the rest is for buttons."""
    names = {"subject", "proposer", "number", "state", "missing", "seconders"}
    drawn = words.named(say, {name: fact for name, fact in facts.items() if name in names})
    return drawn | {"names": len(facts["seconders"])}


def letter(key: str) -> Callable[..., Card]:
    """A letter about one proposal, with a button to read it."""

    def draw(say: Say, proposal_id: int, **facts: Any) -> Card:
        text = say(key, **words.told(say, facts))
        return Card(text, rows(READ.draw(say, proposal_id=proposal_id)))

    return draw


def answered(say: Say, proposal_id: int, **facts: Any) -> Card:
    """The answer in full; who may say what they think of it taps below."""
    told = words.told(say, facts) | {"grade": facts["grade"] or NO_GRADE}
    number = facts.get("round", 1)  # of letters written before it was told
    rating = ratings(say, proposal_id, number) if facts["rates"] == "yes" else []
    read = READ.draw(say, proposal_id=proposal_id)
    return Card(say("proposals-answered-letter", **told), rows(*rating, read))


def nudge(say: Say, proposal_id: int, left: int, late: int, **facts: Any) -> Card:
    told = words.told(say, facts) | {"left": counted(say, left or -late)}
    read = READ.draw(say, proposal_id=proposal_id)
    return Card(say("proposals-nudge-letter", **told), rows(read))


def listed(key: str, line: str) -> Callable[..., Card]:
    """A letter about several, each to be read by its number."""

    def draw(say: Say, count: int, items: list[dict[str, Any]]) -> Card:
        told = [say(key, count=count)]
        told += [say(line, **shown_in(say, it)) for it in items]
        if more := count - len(items):
            told.append(say("proposals-nudges-more", count=more))
        ways = [READ.labelled(it["number"], proposal_id=it["proposal_id"]) for it in items]
        return Card("\n".join(told), rows(*pairs(ways)))

    return draw


def shown_in(say: Say, it: dict[str, Any]) -> dict[str, Any]:
    """What a line says: where it stands, with whom, how long still."""
    stage = plain(say("proposals-nudges-stage", state=it["state"], unit=it["unit"]))
    facts = {name: it[name] for name in ("number", "subject")}
    return facts | {"stage": stage, "left": counted(say, it["left"])}


def closed(say: Say, proposal_id: int, **facts: Any) -> Card:
    """What became of it, for all the staff."""
    told = words.told(say, facts) | {
        "grade": facts["grade"] or NO_GRADE,
        "rating": facts["rating"] or "none",
        "text": shortened(facts["text"], EXCERPT),
    }
    read = READ.draw(say, proposal_id=proposal_id)
    return Card(say("proposals-closed-card", **told), rows(read))


LETTERS: dict[str, Callable[..., Card]] = {
    "proposals-card": card,
    "proposals-submitted-letter": letter("proposals-submitted-letter"),
    "proposals-behind-letter": letter("proposals-behind-letter"),
    "proposals-review-letter": letter("proposals-review-letter"),
    "proposals-withdrawn-letter": letter("proposals-withdrawn-letter"),
    "proposals-step-letter": letter("proposals-step-letter"),
    "proposals-answered-letter": answered,
    "proposals-task-letter": letter("proposals-task-letter"),
    "proposals-nudge-letter": nudge,
    "proposals-overdue-letter": letter("proposals-overdue-letter"),
    "proposals-nudges-letter": listed("proposals-nudges-letter", "proposals-nudges-line"),
    "proposals-overdues-letter": listed("proposals-overdues-letter", "proposals-nudges-line"),
    "proposals-closed-card": closed,
}
