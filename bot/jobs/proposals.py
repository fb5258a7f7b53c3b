"""Reminds those a proposal waits for, and the leader in charge of what is a week late."""

from datetime import time

from bot.schedule import Job
from union.proposals import actions

JOBS = [Job("proposals.remind", time(8, 20), actions.remind)]
