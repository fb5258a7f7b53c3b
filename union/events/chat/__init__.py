"""What a colleague writes in the group about an event becomes an intent, or nothing at all.

``intent`` cuts a message into clauses, each of which must be known from ``words`` or ``english``;
``counts`` says how many come along, ``names`` whom somebody signs up for.
"""

from union.events.chat.intent import LONGEST, Intent, Kind, may_be_for_others, meant

__all__ = ["LONGEST", "Intent", "Kind", "may_be_for_others", "meant"]
