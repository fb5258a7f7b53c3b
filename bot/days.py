"""How a day or a moment is said: its weekday, its lunar day, how far away it is."""

from datetime import date, datetime
from typing import Any

from bot.card import Say
from union.calendar.described import DayFacts, described

WEEK = 7
CLOSE = {0: "today", 1: "tomorrow", -1: "yesterday"}
WEEKS = {0: "this-week", 1: "next-week", -1: "last-week"}


def when_of(iso: str) -> date | None:
    """The day or moment of an ISO text; None for any other text."""
    try:
        return datetime.fromisoformat(iso) if "T" in iso else date.fromisoformat(iso)
    except ValueError:
        return None


def told(say: Say, when: date, today: date) -> str:
    """``2026年11月25日（周三）15:30，农历十月十七，4 天后``."""
    day = when.date() if isinstance(when, datetime) else when
    return say("school-days-day", day=day, time=clock(when), **facts(described(day, today)))


def facts(it: DayFacts) -> dict[str, Any]:
    """Its lunar day, and how far away it is, for a text."""
    lunar = {
        "month": it.lunar.month,
        "lday": it.lunar.day,
        "leap": "yes" if it.lunar.leap else "no",
    }
    return lunar | {"near": near(it.away), "away": abs(it.away)}


def near(away: int) -> str:
    """Today, tomorrow or yesterday, or ahead or behind."""
    return CLOSE.get(away) or ("ahead" if away > 0 else "behind")


def button(say: Say, when: date, today: date) -> str:
    """``今天 11月21日`` or ``下周六 11月28日``."""
    day = when.date() if isinstance(when, datetime) else when
    weeks = (day.toordinal() - 1) // WEEK - (today.toordinal() - 1) // WEEK
    close = CLOSE.get((day - today).days) or WEEKS.get(weeks, "far")
    facts = {"day": day, "weekday": day.isoweekday(), "year": str(day.year), "time": clock(when)}
    return say("school-days-pick", near=close, **facts)


def clock(when: date) -> str:
    """``15:30``, or ``none`` of a whole day."""
    return f"{when:%H:%M}" if isinstance(when, datetime) else "none"
