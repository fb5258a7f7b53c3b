"""Honours as they are given: choosing, scoring, the list, its notice, objections, the result."""

from union.honours.actions.choosing import begin, drop, handlings, nominate, shortlist
from union.honours.actions.concluding import call_off, confirm, may_call_off, may_confirm
from union.honours.actions.judging import score, scorecard
from union.honours.actions.keeping import keep_notice
from union.honours.actions.listing import (
    list_most,
    listing,
    may_publish,
    pick,
    picking,
    publish,
    unpick,
)
from union.honours.actions.objecting import (
    dismiss,
    may_answer,
    may_object,
    object_to,
    objecting,
    objections,
    uphold,
)
from union.honours.actions.reading import desk, notice, roll

__all__ = [
    "begin", "call_off", "confirm", "desk", "dismiss", "drop", "handlings", "keep_notice",
    "list_most", "listing", "may_answer", "may_call_off", "may_confirm", "may_object",
    "may_publish", "nominate", "notice", "object_to", "objecting", "objections", "pick", "picking",
    "publish", "roll", "score", "scorecard", "shortlist", "unpick", "uphold",
]  # fmt: skip
