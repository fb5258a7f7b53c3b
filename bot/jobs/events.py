"""Looks after events as their times come: reminders, offers, ends."""

from bot.schedule import Job, Watch
from union.events import actions

JOBS = list[Job]()
WATCHES = [Watch("events.look_after", actions.awaiting, actions.look_after)]
