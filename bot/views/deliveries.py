"""How doubts about letters look. What was written to one person is not shown to another."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.card import Button, Card, Say, plain, rows
from bot.views import proposals
from union.deliveries.actions import Doubt, Doubts
from union.kernel.outbox import State

SHOW = Button("deliveries-show", "deliveries:show")
ARRIVED = Button("deliveries-arrived", "deliveries:arrived:{letter_id}")
NOTED = Button("deliveries-noted", ARRIVED.data)
AGAIN = Button("deliveries-again", "deliveries:again:{letter_id}")
LATE = Button("deliveries-late", AGAIN.data)
SEND_LATE = Button("deliveries-send-late", "deliveries:send_late")
ALL_LATE = Button("deliveries-all-late", "deliveries:all_late")


def doubts(say: Say, found: Doubts) -> Card:
    """The oldest doubt, with two ways to settle it; only one, if it is too late for the other."""
    if not found.shown:
        return Card(say("deliveries-none"))
    first = found.shown[0]
    text = say("deliveries-doubt", to=first.to, total=found.total, state=first.state.value)
    if first.state is State.STALE:
        text += "\n" + lateness(say, first)
    view: Callable[..., Card] | None = proposals.LETTERS.get(first.key)
    if first.is_public and view:
        text += "\n\n" + view(say, **first.facts).text
    settled = ARRIVED if first.state is State.UNSURE else NOTED
    again = [LATE if first.state is State.STALE else AGAIN] if first.may_send else []
    buttons = [it.draw(say, letter_id=first.letter_id) for it in (settled, *again)]
    every = [SEND_LATE.draw(say)] if found.sendable > 1 else []
    every += [ALL_LATE.draw(say)] if found.late > 1 else []
    return Card(text, rows(buttons, every))


def lateness(say: Say, it: Doubt) -> str:
    """Until when it may still be sent, or why that makes no sense any more."""
    if it.may_send:
        return say("deliveries-may-be-late", until=it.late_until)
    return say("deliveries-too-late", kind=it.kind)


def digest(say: Say, total: int, late: Sequence[Mapping[str, Any]] = ()) -> Card:
    """How many there are; those that were too late by their kinds."""
    text = say("deliveries-digest", total=total)
    if late:
        kinds = [plain(say("deliveries-kind", **it)) for it in late]
        text += "\n" + say("deliveries-not-in-time", kinds=kinds)
    return Card(text, rows(SHOW.draw(say)))


LETTERS = {"deliveries-digest": digest}
