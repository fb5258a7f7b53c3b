"""Shows the committee the next month, everybody the one begun, and what of it is undone."""

from datetime import time

from bot.schedule import Job
from union.annual_plan import actions

JOBS = [
    Job("annual_plan.post", time(8, 30), actions.post),
    Job("annual_plan.preview", time(9, 10), actions.preview),
    Job("annual_plan.tell_undone", time(9, 15), actions.tell_undone),
]
