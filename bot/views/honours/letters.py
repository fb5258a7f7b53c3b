"""The notice and the result in the groups, and what single people are told of honours."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.card import Card, Say, called, rows
from bot.paging import cut
from bot.views.honours.buttons import CALL_OFF, CONFIRM, DISMISS, OBJECTING, OBJECTIONS, UPHOLD
from bot.views.proposals.buttons import READ
from union.honours.rules import State


def what(facts: Mapping[str, Any]) -> str:
    """Of what the list consists."""
    if not facts["departments"]:
        return "proposals"
    return "both" if facts["nominees"] else "departments"


def notice(say: Say, **facts: Any) -> str:
    """The list in words, as everybody reads it."""
    head = {name: facts[name] for name in ("year", "state", "since", "until", "why")}
    told = [say("honours-notice-card", **head, what=what(facts))]
    if facts["state"] != State.CALLED_OFF:
        told += lines(say, facts)
    if facts["state"] == State.PUBLISHED:
        told += ["", say("honours-notice-foot")]
    return cut(told, "…")


def lines(say: Say, facts: Mapping[str, Any]) -> list[str]:
    """The proposals, then the departments, then that something was taken off."""
    told, is_both = [], what(facts) == "both"  # else the heading says it
    if facts["nominees"]:
        told += ["", *([say("honours-notice-part", part="proposals")] * is_both)]
        told += [say("honours-notice-proposal", place=it["place"], number=it["number"],
                     subject=it["subject"], proposer=called(say, it["proposer"]), unit=it["unit"],
                     has_unit="yes" if it["unit"] else "no")
                 for it in facts["nominees"]]  # fmt: skip
    if facts["departments"]:
        told += ["", *([say("honours-notice-part", part="departments")] * is_both)]
        told += [say("honours-notice-department", **it) for it in facts["departments"]]  # fmt: skip
    if facts["struck"]:
        told += ["", say("honours-notice-struck", count=facts["struck"])]
    return told


def notice_card(say: Say, **facts: Any) -> Card:
    """What hangs in the groups: kept true."""
    is_up = facts["state"] == State.PUBLISHED
    object_ = [OBJECTING.draw(say, round_id=facts["round_id"])] if is_up else []
    return Card(notice(say, **facts), rows(object_))


def last_day(say: Say, round_id: int, **facts: Any) -> Card:
    return Card(say("honours-last-day-card", **facts), rows(OBJECTING.draw(say, round_id=round_id)))


def result(say: Say, **facts: Any) -> Card:
    """Who is honoured; with thanks."""
    head = say("honours-result-card", year=facts["year"], what=what(facts))
    return Card(cut([head, *lines(say, facts | {"struck": 0})], "…"))


def objection(say: Say, objection_id: int, by: str, **facts: Any) -> Card:
    ways = [it.draw(say, objection_id=objection_id) for it in (DISMISS, UPHOLD)]
    return Card(say("honours-objection-letter", by=called(say, by), **facts), rows(ways))


def waiting(say: Say, round_id: int, **facts: Any) -> Card:
    ways = OBJECTIONS.draw(say, round_id=round_id, page_id=0)
    return Card(say("honours-waiting-letter", **facts), rows(ways))


def ready(say: Say, round_id: int, **facts: Any) -> Card:
    way = CONFIRM if facts["stands"] == "yes" else CALL_OFF
    return Card(say("honours-ready-letter", **facts), rows(way.draw(say, round_id=round_id)))


def honoured(say: Say, proposal_id: int, **facts: Any) -> Card:
    text = say("honours-honoured-letter", **facts)
    return Card(text, rows(READ.draw(say, proposal_id=proposal_id)))


def told(key: str) -> Callable[..., Card]:
    """Words without a button."""

    def draw(say: Say, **facts: Any) -> Card:
        return Card(say(key, **facts))

    return draw


LETTERS: dict[str, Callable[..., Card]] = {
    "honours-notice-card": notice_card,
    "honours-last-day-card": last_day,
    "honours-result-card": result,
    "honours-objection-letter": objection,
    "honours-waiting-letter": waiting,
    "honours-unheard-letter": told("honours-unheard-letter"),
    "honours-answered-letter": told("honours-answered-letter"),
    "honours-struck-letter": told("honours-struck-letter"),
    "honours-ready-letter": ready,
    "honours-honoured-letter": honoured,
    "honours-praised-letter": told("honours-praised-letter"),
}
