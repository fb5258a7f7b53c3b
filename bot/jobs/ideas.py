"""Drives speak as their days come; what waits; twice a year what became of what was adopted."""

from datetime import time

from bot.schedule import Job
from union.ideas import actions

JOBS = [
    Job("ideas.tell_queue", time(8, 20), actions.tell_queue),
    Job("ideas.keep_drives", time(9, 5), actions.keep_drives),
    Job("ideas.ask_unfinished", time(9, 20), actions.ask_unfinished),
    Job("ideas.report", time(9, 25), actions.report),
]
