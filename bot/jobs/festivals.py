"""Plans the day's greetings at night, shows tomorrow's at four, and says what is to be prepared."""

from datetime import time

from bot.schedule import Job
from union.festivals import actions

JOBS = [
    Job("festivals.plan", time(0, 5), actions.plan),
    Job("festivals.prepare", time(9, 5), actions.prepare),
    Job("festivals.preview", time(16), actions.preview),
]
