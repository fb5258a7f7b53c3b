"""Sums the day up in the evening."""

from bot.schedule import Job
from union.heartbeat import actions, rules

JOBS = [Job("heartbeat.beat", rules.AT, actions.beat)]
