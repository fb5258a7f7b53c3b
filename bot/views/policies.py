"""How a school's decisions look."""

from bot.card import Button, Card, Say, pairs, plain, rows
from union.policies.actions import Decided

NONE = "none"  # of what a school can do without
CHANGE = Button("policies-change", "policies:change:{name}")


def lists(say: Say, all_decided: list[Decided]) -> Card:
    """What holds, line by line, and a short button for each."""
    told = [line(say, "policies-line", it) for it in all_decided]
    buttons = [
        CHANGE.labelled(plain(say("policies-about", name=it.name)), name=it.name)
        for it in all_decided
    ]
    return Card("\n".join([say("policies-list"), *told]), rows(*pairs(buttons)))


def decided(say: Say, it: Decided) -> Card:
    return Card(line(say, "policies-decided", it))


def line(say: Say, key: str, it: Decided) -> str:
    is_word = it.is_choice or it.value == NONE
    value = plain(say("policies-word", word=it.value)) if is_word else it.value
    return say(key, about=say("policies-about", name=it.name), value=value)
