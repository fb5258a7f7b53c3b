"""Forgets at night what was kept long enough."""

from datetime import time

from bot.schedule import Job
from union.archive import actions

JOBS = [Job("archive.forget", time(3, 30), actions.forget)]
