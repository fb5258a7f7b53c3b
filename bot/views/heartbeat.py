"""How the day's summary looks."""

from collections.abc import Callable
from typing import Any

from bot.card import Button, Card, Say, plain, rows

TOGGLE = Button("heartbeat-toggle", "heartbeat:toggle")


def words(say: Say, facts: dict[str, Any]) -> str:
    """Today, what did not arrive, tomorrow."""
    kinds = [
        plain(say("heartbeat-kind", kind=it["kind"], count=it["count"])) for it in facts["sent"]
    ]
    shown = {name: facts[name] for name in ("all_sent", "lost", "unsettled")}
    coming = {name: facts[name] for name in ("birthdays", "events", "closing")}
    comes = "yes" if any(coming.values()) else "no"
    return "\n".join([say("heartbeat-letter", kinds=kinds, **shown),
                       say("heartbeat-tomorrow", **coming, comes=comes)])  # fmt: skip


def letter(say: Say, **facts: Any) -> Card:
    return Card(words(say, facts))


def sheet(say: Say, facts: dict[str, Any], hears: bool) -> Card:
    """The day so far, and whether one hears of it every evening."""
    ask = plain(say("heartbeat-toggle-word", hears="yes" if hears else "no"))
    return Card(words(say, facts), rows(TOGGLE.labelled(ask)))


LETTERS: dict[str, Callable[..., Card]] = {"heartbeat-letter": letter}
