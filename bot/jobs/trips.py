"""Looks after trips as their times come: the deadline, offers, departures, the end."""

from bot.schedule import Job, Watch
from union.trips import actions

JOBS = list[Job]()
WATCHES = [Watch("trips.look_after", actions.awaiting, actions.look_after)]
