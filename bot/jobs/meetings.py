"""Plans the meetings, looks after each as its times come, counts votes, sees decisions through."""

from datetime import time

from bot.schedule import Job, Watch
from union.meetings import actions

JOBS = [
    Job("meetings.plan", time(0, 10), actions.plan),
    Job("meetings.see_through", time(8, 0), actions.see_through),
]
WATCHES = [
    Watch("meetings.look_after", actions.awaiting, actions.look_after),
    Watch("meetings.count_vote", actions.votes_over, actions.count_vote),
]
