"""How meetings look: the notice, the board, one meeting, votes, tasks, the minutes."""

from bot.views.meetings import board, buttons, deciding, notice, sheet

LETTERS = {**notice.LETTERS, **deciding.LETTERS}

__all__ = ["LETTERS", "board", "buttons", "deciding", "notice", "sheet"]
