"""All that people can do about what was heard, and what is done by itself."""

from union.relays.actions.answering import (
    answer,
    answer_all,
    may_answer,
    may_answer_all,
    remind,
    told,
)
from union.relays.actions.gathering import (
    agree,
    agree_instead,
    ask,
    groups,
    look_beside,
    reflect,
    take_back,
    themes,
)
from union.relays.actions.reading import (
    board,
    brief,
    read,
)
from union.relays.actions.relaying import (
    foresee,
    leave_out,
    may_refuse,
    refuse,
    relay,
    tell_waiting,
)

__all__ = [
    "agree",
    "agree_instead",
    "answer",
    "answer_all",
    "ask",
    "board",
    "brief",
    "foresee",
    "groups",
    "leave_out",
    "look_beside",
    "may_answer",
    "may_answer_all",
    "may_refuse",
    "read",
    "reflect",
    "refuse",
    "relay",
    "remind",
    "take_back",
    "tell_waiting",
    "themes",
    "told",
]
