"""The numbers of a report as its texts and tables say them."""

from typing import Any

from bot.card import Say, plain
from union.proposals.report import Outcome, Report
from union.proposals.rules import Rating


def facts(it: Report) -> dict[str, Any]:
    """All counts by the names they bear in the texts."""
    said = {one.name: one.count for one in it.ratings}
    return {
        "received": it.received,
        "people": it.people,
        "seconds": it.seconds,
        "accepted": it.outcomes[Outcome.FILED],
        "merged": it.merged,
        "after": it.after_merging,
        "converted": it.outcomes[Outcome.CONVERTED],
        "replied": it.opinions_answered,
        "rejected": it.outcomes[Outcome.REJECTED],
        "withdrawn": it.outcomes[Outcome.WITHDRAWN],
        "pending": it.outcomes[Outcome.PENDING],
        "handed": it.handed,
        "answered": it.answered,
        "in_time": it.in_time,
        "late": it.late,
        "closed": it.closed,
        "again": it.again,
        "average": tenths(it.average),
        "has_average": "no" if it.average is None else "yes",
        "rated": sum(said.values()),
        "unrated": it.unrated,
        "outstanding": sum(one.is_outstanding for one in it.filed),
        **{rating.value: said[rating.value] for rating in Rating},
    }


NAMED = {
    "received": ("received", "people", "seconds"),
    "examined": ("accepted", "merged", "after", "converted", "replied", "rejected", "withdrawn",
                 "pending"),
    "handled": ("after", "handed", "answered", "in_time", "late", "closed", "average",
                "has_average"),
    "rated": ("answered", "rated", "unrated", "again"),
}  # fmt: skip


def told(it: Report, part: str) -> dict[str, Any]:
    """Those that one paragraph names."""
    every = facts(it)
    return {name: every[name] for name in NAMED[part]}


def tenths(number: int | None) -> str:
    """``703`` is 70.3; nothing is nothing."""
    return "" if number is None else f"{number // 10}.{number % 10}"


def percent(number: int) -> str:
    return f"{tenths(number)}%"


def column(say: Say, name: str) -> str:
    return plain(say("proposals-report-column", column=name))


def grade(say: Say, value: str | None) -> str:
    return plain(say("proposals-report-grade", grade=value or "none"))


def rating(say: Say, value: str | None) -> str:
    return plain(say("proposals-report-rating", rating=value or "none"))


def name(say: Say, it: Report, kind: str) -> str:
    """How a file of the report is called."""
    told = say("proposals-report-name", since=it.since.isoformat(), until=it.until.isoformat())
    return f"{plain(told)}.{kind}"
