"""Asks those again who have not confirmed, ends what holds no longer, sums the week up."""

from bot.schedule import Job, Watch
from union.announcements import actions, digest

JOBS = [Job("announcements.tell_week", digest.AT, actions.tell_week)]
WATCHES = [
    Watch("announcements.end", actions.ending, actions.end),
    Watch("announcements.ask_again", actions.awaiting, actions.ask_again),
]
