"""Greets at the hour this school chose, passes wishes on in the evening, lists the next month."""

from datetime import time

from bot.schedule import Job
from union.birthdays import actions, rules

JOBS = [
    Job("birthdays.greet", rules.AT, actions.greet),
    Job("birthdays.list_next_month", time(9), actions.list_next_month),
    Job("birthdays.pass_on", time(20), actions.pass_on),
]
