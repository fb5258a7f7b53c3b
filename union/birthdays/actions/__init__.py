"""All that people can do about birthdays, and what is done by itself."""

from union.birthdays.actions.greeting import (
    greet,
    list_next_month,
    pass_on,
)
from union.birthdays.actions.keeping import (
    give,
    hold,
    holds,
    let_go,
    month,
    round_ones,
    this_month,
)
from union.birthdays.actions.wishing import (
    choose,
    mine,
    wish,
)

__all__ = [
    "choose",
    "give",
    "greet",
    "hold",
    "holds",
    "let_go",
    "list_next_month",
    "mine",
    "month",
    "pass_on",
    "round_ones",
    "this_month",
    "wish",
]
