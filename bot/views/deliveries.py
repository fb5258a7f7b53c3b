"""How doubts about letters look. What was written to one person is not shown to another."""

from collections.abc import Callable

from bot.card import Button, Card, Say, rows
from bot.views import proposals
from union.deliveries.actions import Doubts
from union.kernel.outbox import State

SHOW = Button("deliveries-show", "deliveries:show")
ARRIVED = Button("deliveries-arrived", "deliveries:arrived:{letter_id}")
NOTED = Button("deliveries-noted", ARRIVED.data)
AGAIN = Button("deliveries-again", "deliveries:again:{letter_id}")


def doubts(say: Say, found: Doubts) -> Card:
    """The oldest doubt, with two ways to settle it."""
    if not found.shown:
        return Card(say("deliveries-none"))
    first = found.shown[0]
    text = say("deliveries-doubt", to=first.to, total=found.total, state=first.state.value)
    view: Callable[..., Card] | None = proposals.LETTERS.get(first.key)
    if first.is_public and view:
        text += "\n\n" + view(say, **first.facts).text
    settled = ARRIVED if first.state is State.UNSURE else NOTED
    buttons = [it.draw(say, letter_id=first.letter_id) for it in (settled, AGAIN)]
    return Card(text, rows(buttons))


def digest(say: Say, total: int) -> Card:
    return Card(say("deliveries-digest", total=total), rows(SHOW.draw(say)))


LETTERS = {"deliveries-digest": digest}
