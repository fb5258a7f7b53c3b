"""How festivals look: the greeting, the day before, and the chair's choices."""

from collections.abc import Callable, Sequence
from typing import Any

from bot.card import Button, Card, Say, pairs, plain, rows
from union.festivals.sheets import Festivity

LISTS = Button("festivals-lists", "festivals:list")
READ = Button("festivals-read", "festivals:read:{festival}")
SWITCH = Button("festivals-switch", "festivals:switch:{festival}:{state}")
STOP = Button("festivals-stop", "festivals:stop:{festival}:{iso}")
RETIME = Button("festivals-retime", "festivals:retime:{festival}")
REWORD = Button("festivals-reword", "festivals:reword:{festival}")
RESTORE = Button("festivals-restore", "festivals:restore:{festival}")


def called(say: Say, name: str) -> str:
    return plain(say("school-days-festival", name=name))


def greeting(say: Say, facts: Any) -> str:
    """The chair's words, or ours; two festivals that fall together in one; late with their day."""
    names, is_late = facts["names"], facts.get("is_late", "no")
    told = [say("festivals-late", day=facts["today"])] if is_late == "yes" else []
    if facts["words"]:
        told.append(say("festivals-own", words=facts["words"]))
    elif len(names) > 1:
        first, second = (called(say, it) for it in names[:2])
        told.append(say("festivals-both", first=first, second=second))
    else:
        told.append(say("festivals-card", name=names[0], is_late=is_late))
    if facts["half_day"] == "yes" and is_late == "no":
        told.append(say("festivals-half-day"))
    return "\n".join(told)


def card(say: Say, **facts: Any) -> Card:
    return Card(greeting(say, facts))


def preview(say: Say, **facts: Any) -> Card:
    """What goes out tomorrow, and how to stop it."""
    head = say("festivals-preview-letter", day=facts["day"], time=facts["at_time"],
               audience=facts["audience"], has_group=facts["has_group"])  # fmt: skip
    where = {"festival": facts["festival"]}
    buttons = [REWORD.draw(say, **where), STOP.draw(say, **where, iso=facts["day"])]
    return Card(head + "\n\n" + greeting(say, facts), rows(buttons))


def prepare(say: Say, **facts: Any) -> Card:
    """What has to be done by then."""
    name = called(say, facts["festival"])
    shown = {it: facts[it] for it in ("task", "day")}
    return Card(say("festivals-prepare-letter", festival=name, **shown))


def lists(say: Say, found: Sequence[Festivity]) -> Card:
    """All of them, the next one first."""
    told = [say("festivals-line", festival=called(say, it.name), day=it.day, time=it.at,
                is_on="yes" if it.is_on else "no") for it in found]  # fmt: skip
    ways = [READ.labelled(called(say, it.name), festival=it.name) for it in found]
    return Card("\n".join([say("festivals-list"), *told]), rows(*pairs(ways)))


def sheet(say: Say, it: Festivity) -> Card:
    """One of them, what will be said, and what can be changed."""
    where = {"festival": it.name}
    head = say("festivals-sheet", festival=called(say, it.name), day=it.day, time=it.at,
               audience=it.audience.value, is_on="yes" if it.is_on else "no")  # fmt: skip
    half_day = "yes" if it.half_day else "no"
    words = greeting(say, {"names": [it.name], "words": it.words, "half_day": half_day})
    state, other = ("yes", "off") if it.is_on else ("no", "on")
    word = plain(say("festivals-switch-word", is_on=state))
    switch = SWITCH.labelled(word, **where, state=other)
    deeds = [
        switch,
        RETIME.draw(say, **where),
        REWORD.draw(say, **where),
        RESTORE.draw(say, **where),
    ]
    if it.is_skipped:
        head += "\n" + say("festivals-skipped")
    return Card(head + "\n\n" + words, rows(*pairs(deeds), LISTS.draw(say)))


LETTERS: dict[str, Callable[..., Card]] = {
    "festivals-card": card,
    "festivals-preview-letter": preview,
    "festivals-prepare-letter": prepare,
}
