"""What is written to one person about an event, and what is drawn in the groups."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.card import Card, Say, rows
from bot.paging import fitting
from bot.views.events.buttons import COME, GO, KEEP, READ
from bot.views.events.card import card


def signed_letter(say: Say, **facts: Any) -> Card:
    """To whom a colleague signed up."""
    where = {"event_id": facts["event_id"]}
    text = say("events-signed-letter", **told(facts))
    return Card(text, rows([GO.draw(say, **where), READ.draw(say, **where)]))


def drawn(say: Say, **facts: Any) -> Card:
    """Who plays with whom, the word it was drawn with, and who meets whom."""
    parts = [
        say("events-drawn-part", number=number, names=names)
        for number, names in enumerate(facts["parts"], start=1)
    ]
    rounds = [
        say("events-drawn-round", number=number, matches=[f"{a}—{b}" for a, b in matches])
        for number, matches in enumerate(facts["rounds"], start=1)
    ]
    head = say("events-drawn-letter", title=facts["title"], word=facts["word"])
    return Card(fitting([head, *parts, *rounds])[0])


def invitation(say: Say, **facts: Any) -> Card:
    """To each alone, whom it is for."""
    where = {"event_id": facts["event_id"]}
    answers = [COME.draw(say, **where), GO.draw(say, **where)]
    text = say("events-invitation-letter", **told(facts))
    return Card(text, rows(answers, READ.draw(say, **where)))


def offer(say: Say, **facts: Any) -> Card:
    """A place for whoever was next in the line."""
    where = {"event_id": facts["event_id"]}
    text = say("events-offer-letter", **told(facts))
    return Card(text, rows([COME.draw(say, **where), GO.draw(say, **where)]))


def silent(say: Say, **facts: Any) -> Card:
    """To whom has not answered."""
    where = {"event_id": facts["event_id"]}
    text = say("events-silent-letter", **told(facts))
    answers = [COME.draw(say, **where), GO.draw(say, **where)]
    return Card(text, rows(answers, READ.draw(say, **where)))


def reminder(say: Say, **facts: Any) -> Card:
    """To whom comes."""
    where = {"event_id": facts["event_id"]}
    text = say("events-reminder-letter", **told(facts))
    return Card(text, rows([GO.draw(say, **where), READ.draw(say, **where)]))


def changed_letter(say: Say, **facts: Any) -> Card:
    where = {"event_id": facts["event_id"]}
    was = {"was_day": facts.get("was_day", facts["day"]), "was_time": facts.get("was_time", ""),
           "was_place": facts.get("was_place", "")}  # fmt: skip
    text = say("events-changed-letter", **told(facts) | was)
    return Card(text, rows([GO.draw(say, **where), READ.draw(say, **where)]))


def numbers(say: Say, **facts: Any) -> Card:
    """To the organiser."""
    text = say("events-numbers-letter", **told(facts))
    return Card(text, rows(KEEP.draw(say, event_id=facts["event_id"])))


def told(facts: Mapping[str, Any]) -> dict[str, Any]:
    """All but the number, which only buttons need."""
    return {name: fact for name, fact in facts.items() if name != "event_id"}


LETTERS: dict[str, Callable[..., Card]] = {
    "events-card": lambda say, **facts: card(say, facts),
    "events-offer-letter": offer,
    "events-silent-letter": silent,
    "events-reminder-letter": reminder,
    "events-changed-letter": changed_letter,
    "events-numbers-letter": numbers,
    "events-signed-letter": signed_letter,
    "events-drawn-letter": drawn,
    "events-invitation-letter": invitation,
}
