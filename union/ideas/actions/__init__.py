"""What is done about ideas: writing, liking, weighing, drives, prizes, what became of them."""

from union.ideas.actions.awarding import (
    award,
    may_publish,
    publish,
    ranking,
    score,
    scorecard,
    unaward,
)
from union.ideas.actions.driving import keep_drives, may_call, open_drive
from union.ideas.actions.following import ask_unfinished, report
from union.ideas.actions.reading import board, read, search
from union.ideas.actions.weighing import (
    adopt,
    decline,
    desk,
    implement,
    may_step,
    note,
    queue,
    shortlist,
    take_up,
    tell_queue,
)
from union.ideas.actions.writing import (
    categories,
    like,
    like_instead,
    may_withdraw,
    signings,
    similar,
    withdraw,
    write,
)

__all__ = [
    "adopt", "ask_unfinished", "award", "board", "categories", "decline", "desk", "implement",
    "keep_drives", "like", "like_instead", "may_call", "may_publish", "may_step", "may_withdraw",
    "note", "open_drive", "publish", "queue", "ranking", "read", "report", "score", "scorecard",
    "search", "shortlist", "signings", "similar", "take_up", "tell_queue", "unaward", "withdraw",
    "write",
]  # fmt: skip
