"""How the question of the month, and what came of it, look."""

from collections.abc import Callable
from typing import Any

from bot.card import Button, Card, Say, rows, tally

VOTE = Button("monthly-activity-vote", "monthly_activity:vote:{poll_id}:{number_id}")
HOLD = Button("monthly-activity-hold", "monthly_activity:hold:{poll_id}")


def card(say: Say, **facts: Any) -> Card:
    """What hangs in the group: each activity a button with its voices."""
    told = {name: facts[name] for name in ("month", "people", "day", "time", "state", "chosen")}
    buttons = tally(VOTE, facts["items"], facts["votes"], poll_id=facts["poll_id"])
    is_open = facts["state"] == "open"
    text = say("monthly-activity-card", **told, has_chosen="yes" if told["chosen"] else "no")
    return Card(text, rows(*buttons) if is_open else None)


def chosen(say: Say, **facts: Any) -> Card:
    """To whoever holds it."""
    told = {name: facts[name] for name in ("month", "chosen", "people")}
    text = say("monthly-activity-chosen-letter", **told)
    return Card(text, rows(HOLD.draw(say, poll_id=facts["poll_id"])))


LETTERS: dict[str, Callable[..., Card]] = {
    "monthly-activity-card": card,
    "monthly-activity-chosen-letter": chosen,
}
