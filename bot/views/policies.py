"""How a school's decisions look."""

from bot.card import Button, Card, Say, plain, rows
from union.policies.actions import Decided

CHANGE = Button("policies-change", "policies:change:{name}")


def lists(say: Say, all_decided: list[Decided]) -> Card:
    buttons = [
        CHANGE.labelled(plain(line(say, "policies-line", it)), name=it.name) for it in all_decided
    ]
    return Card(say("policies-list"), rows(*buttons))


def decided(say: Say, it: Decided) -> Card:
    return Card(line(say, "policies-decided", it))


def line(say: Say, key: str, it: Decided) -> str:
    return say(key, about=say("policies-about", name=it.name), value=it.value)
