"""How everything looks: facts in, a card out."""

from collections.abc import Callable

from bot.card import Card
from bot.views import deliveries, proposals

LETTERS: dict[str, Callable[..., Card]] = {**proposals.LETTERS, **deliveries.LETTERS}
