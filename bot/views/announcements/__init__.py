"""How an announcement looks: to its readers, to who writes it, how it went."""

from collections.abc import Callable

from bot.card import Card
from bot.views.announcements import board, buttons, drafts, letters, reports

LETTERS: dict[str, Callable[..., Card]] = {
    "announcements-letter": letters.letter,
    "announcements-card": letters.card,
    "announcements-progress-card": reports.progress,
    "announcements-nudge-letter": letters.nudge,
    "announcements-leader-letter": letters.leader,
    "announcements-correction-letter": letters.correction_letter,
    "announcements-agree-letter": letters.to_agree,
    "announcements-approve-letter": letters.to_approve,
    "announcements-files-letter": letters.album,
    "announcements-digest-letter": board.week,
}

__all__ = ["LETTERS", "board", "buttons", "drafts", "letters", "reports"]
