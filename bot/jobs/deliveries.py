"""Reminds of unsettled doubts at eight in the morning."""

from datetime import time

from bot.schedule import Job
from union.deliveries import actions

JOBS = [Job("deliveries.remind", time(8), actions.remind)]
