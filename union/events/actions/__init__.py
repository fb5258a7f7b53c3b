"""All that people can do about events, and what is done by itself."""

from union.events.actions.answering import (
    bring,
    bring_fewer,
    come,
    coming_up,
    go,
    read,
    remind_me,
)  # fmt: skip
from union.events.actions.attending import (
    check_in,
    code,
    entry,
    guests,
    mark,
    months,
    plan,
    plans,
    remove,
    roll,
    sign_up,
)  # fmt: skip
from union.events.actions.keeping import (
    call_off,
    close,
    is_awaited,
    look_after,
    may_organise,
    move,
    relocate,
    reopen,
    resize,
)  # fmt: skip
from union.events.actions.publishing import again, audiences, may_hold, publish, weigh_ends

__all__ = [
    "again", "audiences", "bring", "bring_fewer", "call_off", "check_in", "close", "code", "come",
    "coming_up", "entry", "go", "guests", "is_awaited", "look_after", "mark", "may_hold",
    "may_organise", "months", "move", "plan", "plans", "publish", "read", "relocate", "remind_me",
    "remove", "reopen", "resize", "roll", "sign_up", "weigh_ends",
]  # fmt: skip
