"""How an announcement looks to its readers, when it comes and when it comes again."""

from collections.abc import Mapping
from typing import Any

from bot.card import Card, Enclosed, Row, Say, called, rows
from bot.paging import some
from bot.views.announcements.buttons import ASKED, GOT, OLDER, PROPOSED, ROLL
from union.announcements.rules import Level
from union.announcements.sheets import Draft, Report


def words(say: Say, facts: Mapping[str, Any]) -> str:
    """What readers see; the body bears the marks of who wrote it."""
    head = say("announcements-head", level=facts["level"])
    told = [head] if facts["level"] != Level.NORMAL else []
    told.append(facts["body"])
    if until := facts["until"]:
        told.append(say("announcements-until", day=until[:10], time=until[11:]))
    told.append(say("announcements-letter", by=called(say, facts["by"])))
    if at := facts["corrected"]:
        told.append(say("announcements-corrected", day=at[:10], time=at[11:]))
    return "\n".join(told)


def void(say: Say, facts: Mapping[str, Any]) -> str:
    """In its place, where it was taken back and is too old to be deleted."""
    return say("announcements-void", title=facts["title"], by=called(say, facts["by"]))


def enclosed(facts: Mapping[str, Any]) -> tuple[Enclosed, ...]:
    """The files that come in the same message."""
    return tuple(Enclosed(it["kind"], it["file"]) for it in facts["files"])


def letter(say: Say, **facts: Any) -> Card:
    """To one reader; under its one file, where it carries such."""
    facts = {**OLDER, **facts}
    if facts["is_recalled"] == "yes":
        return Card(void(say, facts), None, enclosed(facts))
    return Card(words(say, facts), rows(taps(say, facts)), enclosed(facts))


def album(say: Say, **facts: Any) -> Card:
    """Photos or files behind the words."""
    return Card(say("announcements-files-letter"), enclosed=enclosed(facts))


def looks(say: Say, it: Draft | Report) -> list[Card]:
    """As readers get it: one message, or the words and the albums behind them."""
    if it.facts["is_recalled"] == "yes":
        return [letter(say, **it.facts)]
    behind = [album(say, files=[one.facts for one in files]) for files in it.behind]
    return [Card(words(say, it.facts), enclosed=enclosed(it.facts)), *behind]


def looks_if_more(say: Say, it: Draft) -> list[Card]:
    """Where there is more to see than the words, which the draft shows anyway."""
    return looks(say, it) if it.files else []


def taps(say: Say, facts: Mapping[str, Any]) -> Row:
    """Where it is asked for: got it."""
    wanted = facts["wants_receipt"] == "yes" and facts.get("is_over") != "yes"
    return [GOT.draw(say, announcement_id=facts["announcement_id"])] if wanted else []


def card(say: Say, **facts: Any) -> Card:
    """In a group: with how many have confirmed, until it is over."""
    facts = {**OLDER, **facts}
    if facts["is_recalled"] == "yes":
        return Card(void(say, facts), None, enclosed(facts))
    text, can = words(say, facts), taps(say, facts)
    told = []
    if facts["wants_receipt"] == "yes":
        told = [say("announcements-card", people=facts["people"], closed=facts["closed"])]
    if facts["is_over"] == "yes":
        told.append(say("announcements-is-over"))
    whole = "\n".join([text, "", *told]) if told else text
    return Card(whole, rows(can), enclosed(facts))


def nudge(say: Say, **facts: Any) -> Card:
    """To one who has not confirmed."""
    return under(say, say("announcements-nudge-letter"), facts)


def correction_letter(say: Say, **facts: Any) -> Card:
    """To one who confirmed what was wrong."""
    return under(say, say("announcements-correction-letter"), facts)


def under(say: Say, head: str, facts: Mapping[str, Any]) -> Card:
    """The announcement itself under a line that says why it comes again."""
    facts = {**OLDER, **facts}
    if facts["is_recalled"] == "yes":
        return Card(void(say, facts))
    return Card(head + "\n\n" + words(say, facts), rows(taps(say, facts)))


def leader(say: Say, **facts: Any) -> Card:
    text = say("announcements-leader-letter", title=facts["title"], count=facts["count"],
               names=some([called(say, it) for it in facts["names"]]))  # fmt: skip
    return Card(text, rows(ROLL.draw(say, announcement_id=facts["announcement_id"])))


def to_approve(say: Say, **facts: Any) -> Card:
    text = say("announcements-approve-letter", title=facts["title"], by=facts["by"])
    return Card(text, rows(ASKED.draw(say, announcement_id=facts["announcement_id"])))


def to_agree(say: Say, **facts: Any) -> Card:
    text = say("announcements-agree-letter", title=facts["title"])
    return Card(text, rows(PROPOSED.draw(say, announcement_id=facts["announcement_id"])))
