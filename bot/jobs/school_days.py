"""Asks in the morning for the calendar's missing parts."""

from datetime import time

from bot.schedule import Job
from union.school_days import actions

JOBS = [Job("school_days.remind", time(9), actions.remind)]
