"""Forgets at night the applications that are over, or that nobody has touched for long."""

from datetime import time

from bot.schedule import Job
from union.admissions import actions

JOBS = [Job("admissions.forget", time(3, 5), actions.forget)]
