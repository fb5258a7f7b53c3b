"""How ideas look: one in full, the lists, the committee's desk, drives, what comes by itself."""

from bot.views.ideas.letters import LETTERS

__all__ = ["LETTERS"]
