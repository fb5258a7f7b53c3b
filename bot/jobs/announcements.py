"""Asks the silent again, ends what holds no longer, shows how far one has come, sums up weeks."""

from bot.schedule import Job, Watch
from union.announcements import actions, digest

BETWEEN_LOOKS = 8  # seconds: its card is edited at most once in five, also if one edit was slow

JOBS = [Job("announcements.tell_week", digest.AT, actions.tell_week)]
WATCHES = [
    Watch("announcements.end", actions.ending, actions.end),
    Watch("announcements.ask_again", actions.awaiting, actions.ask_again),
    Watch("announcements.progress", actions.behind, actions.show_progress, BETWEEN_LOOKS),
]
