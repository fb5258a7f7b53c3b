"""How the voice box looks: its door, a letter for who wrote it, the keepers' desk."""

from collections.abc import Callable

from bot.card import Card
from bot.views.voice_box import letters

LETTERS: dict[str, Callable[..., Card]] = letters.LETTERS
