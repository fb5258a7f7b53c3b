"""How honours look: the committee's desk, candidates, points, the list, objections."""

from bot.views.honours.letters import LETTERS

__all__ = ["LETTERS"]
