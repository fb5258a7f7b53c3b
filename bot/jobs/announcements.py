"""Asks those again who have not confirmed an announcement."""

from bot.schedule import Job, Watch
from union.announcements import actions

JOBS = list[Job]()
WATCHES = [Watch("announcements.ask_again", actions.awaiting, actions.ask_again)]
