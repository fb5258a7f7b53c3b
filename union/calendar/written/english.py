"""Days as the English write them: Dec 5, the 25th, next Wednesday, last Friday of November."""

from datetime import timedelta

from union.calendar.written.civil import (
    a_day,
    last_of_month,
    month_after,
    nth_weekday,
)
from union.calendar.written.days import (
    OnDay,
    coming,
    month_days,
    next_of,
    nth,
    numbered_days,
    only,
    weekday_of,
)
from union.calendar.written.readings import Reason
from union.calendar.written.scene import Got, Scene, needs


@needs("month_name")
def month_name_day(scene: Scene, place: int) -> Got[OnDay]:
    """Dec 5, December 5th 2026, 5 Dec, the 5th of December, March 8th next year."""
    got = name_then_day(scene, place) or day_then_name(scene, place)
    if got is None:
        return None
    (month, day), at = got
    year, at = english_year(scene, at)
    if year is not None:
        return only(a_day(year, month, day), at, scene)
    return next_of(month_days(scene.since, month, day), at, scene)


def name_then_day(scene: Scene, place: int) -> Got[tuple[int, int]]:
    month = scene.worth(place, "month_name")
    if month is None:
        return None
    at = scene.past_one(scene.past_one(place + 1, "well"), "the")
    day = a_number(scene, at)
    return ((month, day), at + 1) if day else None


def day_then_name(scene: Scene, place: int) -> Got[tuple[int, int]]:
    at = scene.past_one(place, "the")
    day = a_number(scene, at)
    at = scene.past_one(at + 1, "of") if day else at
    month = scene.worth(at, "month_name") if day else None
    return ((month, day), scene.past_one(at + 1, "well")) if day and month else None


def a_number(scene: Scene, place: int) -> int | None:
    """A day's number: 5, 5th; no hour and no year."""
    if scene.has(place, "nth"):
        return int(scene.worth(place, "nth")[0])
    text = scene.worth(place, "arabic") or ""
    if not 0 < len(text) <= 2 or any(scene.has(place + 1, it) for it in ("meridiem", "unit")):
        return None
    return int(text)


def english_year(scene: Scene, place: int) -> tuple[int | None, int]:
    """, 2026 or next year; the year if one is written, and the place after it."""
    at = scene.past_one(place, "comma", "of")
    text = scene.worth(at, "arabic") or ""
    if len(text) == 4 and not scene.has(at + 1, "unit"):
        return int(text), at + 1
    if scene.has(at, "year"):
        return scene.today.year + scene.worth(at, "year"), at + 1
    return None, place


@needs("nth")
def the_nth(scene: Scene, place: int) -> Got[OnDay]:
    """the 25th, 25th, the 5th of next month."""
    at = scene.past_one(place, "the")
    if not scene.has(at, "nth"):
        return None
    number = scene.worth(at, "nth")[0]
    if not 1 <= number <= 31:
        return scene.blame(Reason.NO_SUCH_DAY)
    after = scene.past_one(at + 1, "of")
    if scene.has(after, "month"):
        month = month_after(scene.today.year, scene.today.month, scene.worth(after, "month"))
        return only(a_day(*month, number), after + 1, scene)
    found = numbered_days(scene.since, number)
    first = next(found)
    return OnDay(first, next(found), ask_today=True, bare_month_day=True), at + 1


@needs("this", "next", "last", "coming", "the")
def pointed_weekday(scene: Scene, place: int) -> Got[OnDay]:
    """next Wednesday is next week's; this and last Friday are asked about when in doubt."""
    at = scene.past_one(place, "the")
    pointer = scene.text(at)
    worth = scene.worth(at + 1, "weekday")
    if pointer not in POINTED or worth is None or worth[0] is not None:
        return None
    return POINTED[pointer](scene, worth[1]), at + 2


def this_weekday(scene: Scene, day: int) -> OnDay:
    first = weekday_of(scene, 0, day).first
    late = first < scene.today
    return OnDay(first, others=(first + timedelta(days=7),) if late else (), leaning=not late)


def next_weekday(scene: Scene, day: int) -> OnDay:
    """Next week's; in its own week many mean the coming one."""
    first = weekday_of(scene, 1, day).first
    nearer = first - timedelta(days=7)
    return OnDay(first, others=(nearer,) if nearer > scene.today else ())


def last_weekday(scene: Scene, day: int) -> OnDay:
    first = weekday_of(scene, -1, day).first
    nearer = first + timedelta(days=7)
    doubt = nearer < scene.today
    return OnDay(first, others=(nearer,) if doubt else (), leaning=not doubt)


def coming_weekday(scene: Scene, day: int) -> OnDay:
    return OnDay(scene.today + timedelta(days=(day - scene.today.weekday() - 1) % 7 + 1))


POINTED = {
    "this": this_weekday, "next": next_weekday, "last": last_weekday,
    "coming": coming_weekday, "this coming": coming_weekday, "upcoming": coming_weekday,
}  # fmt: skip


@needs("week")
def weekday_of_week(scene: Scene, place: int) -> Got[OnDay]:
    """Wednesday next week, Wednesday of next week, next week on Friday, 下一周的周三."""
    if scene.has(place, "week"):
        week, at = scene.worth(place, "week"), scene.past_one(place + 1, "by", "de")
        worth, at = scene.worth(at, "weekday"), at + 1
    else:
        worth = scene.worth(place, "weekday")
        at = scene.past_one(place + 1, "of")
        week, at = scene.worth(at, "week"), at + 1
    if worth is None or worth[0] is not None or week is None:
        return None
    return weekday_of(scene, week, worth[1]), at


@needs("month_name", "month")
def nth_of_named_month(scene: Scene, place: int) -> Got[OnDay]:
    """first Monday of December, last Friday of the month, last day of November 2026."""
    at = scene.past_one(place, "the")
    last_day = scene.has(at, "last_day")
    count = (-1, at + 1) if last_day else nth(scene, at)
    if count is None:
        return None
    which, at = count
    worth = scene.worth(at, "weekday")
    if not last_day and (worth is None or worth[0] is not None):
        return None
    at = scene.past_one(at + (not last_day), "of")
    months = named_months(scene, at)
    if months is None:
        return None
    if last_day:
        return coming([last_of_month(*it) for it in months[0]], months[1], scene)
    return coming([nth_weekday(*it, which, worth[1]) for it in months[0]], months[1], scene)


def named_months(scene: Scene, place: int) -> Got[list[tuple[int, int]]]:
    """December, December 2026, next month: which months that may be."""
    if scene.has(place, "month"):
        month = month_after(scene.today.year, scene.today.month, scene.worth(place, "month"))
        return [month], place + 1
    number = scene.worth(place, "month_name")
    if number is None:
        return None
    year, at = english_year(scene, place + 1)
    years = [year] if year else range(scene.today.year, scene.today.year + 3)
    return [(each, number) for each in years if 1901 <= each <= 2199], at


ENGLISH_DAYS = (nth_of_named_month, month_name_day, weekday_of_week, pointed_weekday, the_nth)
