"""What a notice says by itself: its last day, open objections, that it can be confirmed."""

from datetime import time

from bot.schedule import Job
from union.honours import actions

JOBS = [Job("honours.keep_notice", time(8, 40), actions.keep_notice)]
