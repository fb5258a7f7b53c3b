"""Passes on what merged departments had; reminds whom it waits for, a week late their leaders."""

from datetime import time

from bot.schedule import Job
from union.proposals import actions

JOBS = [
    Job("proposals.follow", time(8, 10), actions.follow),
    Job("proposals.remind", time(8, 20), actions.remind),
]
