"""Applying and being admitted; retiring, moving away, leaving and coming back."""

from union.admissions.actions.applying import (
    answers,
    give_up,
    hows,
    kinds,
    sexes,
    submit,
    weigh_birthday,
    withdraw,
)
from union.admissions.actions.changing import change, foresee, leave, restorable, restore
from union.admissions.actions.deciding import (
    agree,
    approve,
    may_refuse,
    may_send_back,
    refuse,
    send_back,
)
from union.admissions.actions.doors import enter, open_door, revoke, units
from union.admissions.actions.forgetting import forget

__all__ = [
    "agree",
    "answers",
    "approve",
    "change",
    "enter",
    "foresee",
    "forget",
    "give_up",
    "hows",
    "kinds",
    "leave",
    "may_refuse",
    "may_send_back",
    "open_door",
    "refuse",
    "restorable",
    "restore",
    "revoke",
    "send_back",
    "sexes",
    "submit",
    "units",
    "weigh_birthday",
    "withdraw",
]
