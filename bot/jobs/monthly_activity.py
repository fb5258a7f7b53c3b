"""Asks on the first working day of a month; ends the question in the evening of its last day."""

from datetime import time

from bot.schedule import Job
from union.monthly_activity import actions

JOBS = [
    Job("monthly_activity.ask", time(9), actions.ask),
    Job("monthly_activity.close", time(18, 5), actions.close),
]
