"""How the season of Women's Day looks to those who prepare it, and the word about the check."""

from collections.abc import Callable
from typing import Any

from bot.card import Button, Card, Row, Say, pairs, rows, tally

VOTE = Button("womens-day-vote", "womens_day:vote:{poll_id}:{number_id}")
HOLD = Button("womens-day-hold", "womens_day:hold:{poll_id}:{number_id}")


def poll(say: Say, **facts: Any) -> Card:
    """Each activity a button with its voices, until it is over."""
    told = {name: facts[name] for name in ("people", "day", "time", "state", "chosen")}
    text = say("womens-day-poll-card", **told, has_chosen="yes" if told["chosen"] else "no")
    buttons = tally(VOTE, facts["items"], facts["votes"], poll_id=facts["poll_id"])
    return Card(text, rows(*buttons) if facts["state"] == "open" else None)


def sign_up(say: Say, **facts: Any) -> Card:
    """What was chosen, to be published."""
    count = len(facts["chosen"])
    came_of_it = "one" if count == 1 else "several" if count else "none"
    told = {name: facts[name] for name in ("chosen", "people")}
    text = say("womens-day-signup-letter", came_of_it=came_of_it, **told)
    return Card(text, rows(*ways(say, facts)))


def ways(say: Say, facts: Any) -> list[Row]:
    """To hold the one that was chosen; of several, each by its name."""
    found = list(zip(facts["offered"], facts["numbers"], strict=True))
    if len(found) == 1:
        return [[HOLD.draw(say, poll_id=facts["poll_id"], number_id=found[0][1])]]
    return pairs([HOLD.labelled(item, poll_id=facts["poll_id"], number_id=at)
                  for item, at in found])  # fmt: skip


def remaining(say: Say, **facts: Any) -> Card:
    """How many come, and what to look at once more."""
    names = ("title", "day", "time", "place", "coming", "silent", "half_day")
    return Card(say("womens-day-remaining-letter", **{it: facts[it] for it in names}))


def unplanned(say: Say, **facts: Any) -> Card:
    """Nothing is published, and the day is tomorrow."""
    text = say("womens-day-unplanned-letter", half_day=facts["half_day"])
    return Card(text, rows(*ways(say, facts)))


def check(say: Say, **_: Any) -> Card:
    return Card(say("womens-day-check-letter"))


LETTERS: dict[str, Callable[..., Card]] = {
    "womens-day-poll-card": poll,
    "womens-day-signup-letter": sign_up,
    "womens-day-remaining-letter": remaining,
    "womens-day-unplanned-letter": unplanned,
    "womens-day-check-letter": check,
}
