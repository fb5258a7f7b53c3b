"""What a form of an event says, and what came of it."""

from bot.card import Card, Say, called, plain, rows
from bot.paging import some
from bot.views.events.buttons import KEEP, READ
from union.events.sheets import (
    Published,
)


def ends(say: Say, it: str) -> str:
    """A clock time, or a day and a time."""
    day, _, time = it.rpartition("T")
    return plain(say("events-ends", day=day, time=time)) if day else it


def audience(say: Say, choice: str) -> str:
    """A word of ours, or the name of a group after its number."""
    number, _, name = choice.partition(" ")
    return name if number.isdecimal() else plain(say("events-audience", audience=choice))


def published(say: Say, it: Published) -> Card:
    where = {"event_id": it.event_id}
    text = say("events-published", title=it.title, told=it.told, shown=it.shown.value)
    return Card(text, rows([READ.draw(say, **where), KEEP.draw(say, **where)]))


def changed(say: Say, it: Published) -> Card:
    """What was changed, who was told, and who has to be told by mouth."""
    return told_to(say, it, "events-told")


def called_off(say: Say, it: Published) -> Card:
    return told_to(say, it, "events-told-off")


def notified(say: Say, it: Published) -> Card:
    return told_to(say, it, "events-notified")


def told_to(say: Say, it: Published, key: str) -> Card:
    text = say(key, title=it.title, people=it.told)
    if it.missed:
        text += "\n" + say("events-missed", names=some([called(say, name) for name in it.missed]))
    return Card(text, rows(READ.draw(say, event_id=it.event_id)))
