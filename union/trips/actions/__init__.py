"""All that people can do about trips, and what is done by itself."""

from union.trips.actions.choosing import (
    accept,
    choose,
    give_up,
    listed,
    may_choose,
    read,
    routes,
    weigh_began,
    weigh_last,
    withdraw,
)
from union.trips.actions.keeping import (
    awaiting,
    call_off,
    choose_for,
    entry,
    extend,
    look_after,
    may_keep,
    ranking,
    remove,
    tell_places,
)
from union.trips.actions.publishing import (
    may_hold,
    publish,
    weigh_routes,
)

__all__ = [
    "accept",
    "awaiting",
    "call_off",
    "choose",
    "choose_for",
    "entry",
    "extend",
    "give_up",
    "listed",
    "look_after",
    "may_choose",
    "may_hold",
    "may_keep",
    "publish",
    "ranking",
    "read",
    "remove",
    "routes",
    "tell_places",
    "weigh_began",
    "weigh_last",
    "weigh_routes",
    "withdraw",
]
