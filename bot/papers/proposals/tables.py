"""The tables of a report: the same on paper, in the workbook, and under the picture."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction

from bot.card import Say, plain
from bot.papers.proposals.words import column, facts, grade, percent, rating
from bot.papers.sheet import Words
from union.proposals.report import Filed, Report, Share

Rows = list[list[Words]]
OUTCOMES = ("received", "accepted", "merged", "after", "converted", "rejected", "withdrawn",
            "pending")  # fmt: skip
SUMMED = ("received", "people", "seconds", *OUTCOMES[1:], "replied", "handed", "answered",
          "in_time", "late", "closed", "again", "unrated", "outstanding")  # fmt: skip
DEPARTMENTS = ("department", "handled", "answered", "in_time", "satisfied")
FILED = ("number", "subject", "department", "grade", "rating")
WHOLE = 1000


def outcomes(say: Say, it: Report) -> Rows:
    """What became of what was received, in two lines."""
    every = facts(it)
    return [[column(say, one) for one in OUTCOMES], [every[one] for one in OUTCOMES]]


def summary(say: Say, it: Report) -> Rows:
    """Every number under its name."""
    every = facts(it)
    rows: Rows = [[column(say, "item"), column(say, "count")]]
    rows += [[column(say, one), every[one]] for one in SUMMED]
    return [*rows, [column(say, "average"), it.average and Decimal(it.average) / 10]]


def categories(say: Say, it: Report) -> Rows:
    """With their sum."""
    named = [(one.name, one) for one in it.categories]
    return counted(say, "category", named, it.received)


def grades(say: Say, it: Report) -> Rows:
    return counted(say, "grade", [(grade(say, one.name), one) for one in it.grades])


def ratings(say: Say, it: Report) -> Rows:
    return counted(say, "rating", [(rating(say, one.name), one) for one in it.ratings])


def counted(
    say: Say, first: str, named: Iterable[tuple[str, Share]], total: int | None = None
) -> Rows:
    headings: list[Words] = [column(say, one) for one in (first, "count", "share")]
    rows: Rows = [headings]
    rows += [[name, one.count, Fraction(one.tenths, WHOLE)] for name, one in named]
    return rows if total is None else [*rows, [column(say, "total"), total, Fraction(1)]]


def departments(say: Say, it: Report) -> Rows:
    """With their sums."""
    lines = [[one.handled, one.answered, one.in_time, one.satisfied] for one in it.departments]
    rows: Rows = [[column(say, one) for one in DEPARTMENTS]]
    rows += [[one.name, *line] for one, line in zip(it.departments, lines, strict=True)]
    return [*rows, [column(say, "total"), *map(sum, zip(*lines, strict=True))]] if lines else rows


def filed(say: Say, it: Report) -> Rows:
    """All that were filed, each with what came of it."""
    return [[column(say, one) for one in FILED], *(listed(say, one) for one in it.filed)]


def listed(say: Say, it: Filed) -> list[Words]:
    if it.into:
        into = plain(say("proposals-report-into", number=it.into))
        return [it.number, it.subject, into, None, None]
    subject = it.subject
    if it.with_it:
        subject = plain(say("proposals-report-with", subject=subject, numbers=it.with_it))
    if it.is_outstanding:
        subject = plain(say("proposals-report-honoured", subject=subject))
    return [it.number, subject, it.lead, grade(say, it.grade), rating(say, it.rating)]


def as_words(rows: Rows) -> Sequence[Sequence[str]]:
    """For paper, where a number is words, too."""
    return [[as_word(it) for it in row] for row in rows]


def as_word(it: Words) -> str:
    if isinstance(it, Fraction):
        return percent(int(it * WHOLE))
    return "" if it is None else str(it)
