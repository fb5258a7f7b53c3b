"""Asks the leaders every week, tells the chair twice a month what waits, reminds of answers."""

from datetime import time

from bot.schedule import Job
from union.relays import actions, rules

JOBS = [
    Job("relays.ask", rules.ASKED_AT, actions.ask),
    Job("relays.tell_waiting", time(9, 20), actions.tell_waiting),
    Job("relays.remind", time(9, 25), actions.remind),
]
