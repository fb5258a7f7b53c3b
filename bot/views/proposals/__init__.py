"""How proposals look in the chat."""

from bot.views.proposals import board, buttons, desk, letters, reports, sheet, writing
from bot.views.proposals.buttons import LISTS, WRITE
from bot.views.proposals.letters import LETTERS

__all__ = [
    "LETTERS", "LISTS", "WRITE", "board", "buttons", "desk", "letters", "reports", "sheet",
    "writing",
]  # fmt: skip
