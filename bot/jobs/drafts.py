"""Forgets old drafts at night."""

from datetime import time

from bot.schedule import Job
from union.drafts import actions

JOBS = [Job("drafts.forget", time(3, 10), actions.forget)]
