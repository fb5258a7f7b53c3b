"""Tells in the morning when a term ends."""

from datetime import time

from bot.schedule import Job
from union.roles import actions

JOBS = [Job("roles.tell_terms", time(8, 5), actions.tell_terms)]
