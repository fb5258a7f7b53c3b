"""Forgets old causes at night."""

from datetime import time

from bot.schedule import Job
from union.kernel import actions

JOBS = [Job("kernel.forget_causes", time(3, 20), actions.forget_causes)]
