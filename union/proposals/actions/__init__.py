"""All that people can do with proposals, and what is done by itself."""

from union.proposals.actions.answering import (
    answer,
    fulfil,
    hand_back,
    postpone,
    reply,
)
from union.proposals.actions.assigning import (
    answer_until,
    hand_over,
    handing,
    pick_department,
    recall,
)
from union.proposals.actions.deciding import (
    accept,
    decide,
    desk,
    may,
    may_merge,
    merging,
)
from union.proposals.actions.following import follow
from union.proposals.actions.noting import (
    may_note,
    note,
)
from union.proposals.actions.rating import (
    close,
    leave_unrated,
    may_rate,
    meet,
    rate,
)
from union.proposals.actions.reading import (
    find,
    history,
    lists,
    read,
)
from union.proposals.actions.reminding import (
    remind,
)
from union.proposals.actions.reporting import (
    paper,
    report,
    report_years,
)
from union.proposals.actions.seconding import (
    ask_colleague,
    colleagues,
    second,
    second_instead,
    take_back,
)
from union.proposals.actions.withdrawing import (
    may_withdraw,
    withdraw,
)
from union.proposals.actions.writing import (
    categories,
    files_most,
    propose,
    similar,
)

__all__ = [
    "accept",
    "answer",
    "answer_until",
    "ask_colleague",
    "categories",
    "close",
    "colleagues",
    "decide",
    "desk",
    "files_most",
    "find",
    "follow",
    "fulfil",
    "hand_back",
    "hand_over",
    "handing",
    "history",
    "leave_unrated",
    "lists",
    "may",
    "may_merge",
    "may_note",
    "may_rate",
    "may_withdraw",
    "meet",
    "merging",
    "note",
    "paper",
    "pick_department",
    "postpone",
    "propose",
    "rate",
    "read",
    "recall",
    "remind",
    "reply",
    "report",
    "report_years",
    "second",
    "second_instead",
    "similar",
    "take_back",
    "withdraw",
]
