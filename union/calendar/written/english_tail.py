"""The rare English forms that the grammar leaves over, read by dateparser behind a narrow gate."""

import re
from datetime import datetime

from union.calendar.written.readings import Day, Moment, Reading
from union.calendar.written.scene import Scene

MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
ALLOWED = re.compile(
    rf"(?:{MONTH}|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|"
    r"\d{1,2}(?:st|nd|rd|th)?|\d{4}|\d{1,2}:\d{2}(?::\d{2})?|am|pm|at|on|of|the|[,. ])+",
    re.ASCII,
)

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def read(text: str, scene: Scene) -> Reading | None:
    """A day with its month's name and its year in four figures, in whatever order."""
    small = text.lower()
    if not ALLOWED.fullmatch(small) or len(re.findall(rf"\b{MONTH}", small)) != 1:
        return None
    if len(re.findall(r"\b(?:19|20)\d\d\b", small)) != 1:
        return None
    return parsed(small, scene.now)


def parsed(text: str, now: datetime) -> Reading | None:
    """What dateparser makes of it, taken only if day and year are those that were written."""
    import dateparser  # type: ignore[import-untyped]  # slow to import, hardly ever needed

    found = dateparser.parse(
        text,
        languages=["en"],
        settings={"RELATIVE_BASE": now, "REQUIRE_PARTS": ["day", "month", "year"],
                  "STRICT_PARSING": True},
    )  # fmt: skip
    numbers = [int(it) for it in re.findall(r"(?<![\d:])\d+(?![\d:])", text)]
    if found is None or found.year not in numbers or found.day not in numbers:
        return None
    named = re.search(r"\b(mon|tue|wed|thu|fri|sat|sun)", text)
    if named and named[1] != WEEKDAYS[found.weekday()]:
        return None
    if re.search(r":|\d ?[ap]m\b", text):
        return Moment(found.replace(second=0, microsecond=0, tzinfo=None))
    return Day(found.date())
