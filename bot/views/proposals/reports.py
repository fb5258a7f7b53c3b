"""Which time the report on proposals is about, and its numbers in short."""

from collections.abc import Mapping

from bot.card import Card, Say, pairs, plain, rows
from bot.papers.proposals.words import facts
from bot.views.proposals import buttons
from union.proposals.report import Report

YEARS = 6  # as many as are still asked about
NAMED = ("received", "people", "accepted", "after", "converted", "rejected", "withdrawn", "pending",
         "answered", "in_time", "average", "has_average", "satisfied", "basically",
         "dissatisfied")  # fmt: skip


def choose(say: Say, years: Mapping[int, int]) -> Card:
    """A year, or a first and a last day."""
    text = say("proposals-report-pick", count=len(years))
    drawn = [
        buttons.REPORT.labelled(
            plain(say(buttons.REPORT.key, year=str(year), count=count)),
            since=f"{year}-01-01",
            until=f"{year}-12-31",
        )
        for year, count in list(years.items())[:YEARS]
    ]
    span = [buttons.SPAN.draw(say)] if years else []
    return Card(text, rows(*pairs(drawn), span, buttons.DESK.draw(say)))


def told(say: Say, it: Report) -> str:
    every = facts(it)
    named = {name: every[name] for name in NAMED}
    return say("proposals-report", since=it.since, until=it.until, **named)


def ready(say: Say, it: Report) -> Card:
    """The numbers, and a button for the papers."""
    span = {"since": it.since.isoformat(), "until": it.until.isoformat()}
    return Card(told(say, it), rows([buttons.GET.draw(say, **span), buttons.DESK.draw(say)]))


def made(say: Say, it: Report, has_picture: bool) -> Card:
    """The numbers; where nothing could be drawn, a word of that."""
    text = [told(say, it), *([] if has_picture else [say("proposals-report-no-picture")])]
    return Card("\n".join(text), rows([buttons.REPORTS.draw(say), buttons.DESK.draw(say)]))
