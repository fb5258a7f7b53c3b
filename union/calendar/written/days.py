"""Civil days: 今天, 三天后, 下周三, 12月5日, 5号, 2026-12-05, 本月最后一个周五, 明年的今天."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from union.calendar.written.civil import (
    a_day,
    days_later,
    last_of_month,
    monday_of,
    month_after,
    months_later,
    nth_weekday,
)
from union.calendar.written.numerals import DIGITS
from union.calendar.written.readings import Reason
from union.calendar.written.scene import Got, Scene, needs, small_number


@dataclass(frozen=True, slots=True)
class OnDay:
    """A day as written; ``again`` is the next one of its kind, where the first may be over."""

    first: date
    again: date | None = None
    others: tuple[date, ...] = ()
    leaning: bool = True
    ask_today: bool = False  # said on the day itself, it may well mean the next one
    bare_month_day: bool = False  # 12月5日 without a year: a range may go on in its month


def only(day: date | None, place: int, scene: Scene) -> Got[OnDay]:
    """One certain day, or blame where the calendar has none."""
    if day is None:
        return scene.blame(Reason.NO_SUCH_DAY)
    return OnDay(day), place


def relative(scene: Scene, place: int) -> Got[OnDay]:
    """今天, 明天, 大后天."""
    if not scene.has(place, "day"):
        return None
    return OnDay(scene.today + timedelta(days=scene.worth(place, "day"))), place + 1


def weekday(scene: Scene, place: int) -> Got[OnDay]:
    """周三 is the next one, 下周三 the one of next week."""
    worth = scene.worth(place, "weekday")
    if scene.has(place, "no_weekday"):
        return scene.blame(Reason.NO_SUCH_DAY)
    if scene.has(place, "next_one"):
        return next_one(scene, scene.worth(place, "next_one")), place + 1
    if worth is None:
        return None
    week, day = worth
    return (bare_weekday(scene, day) if week is None else weekday_of(scene, week, day)), place + 1


def bare_weekday(scene: Scene, day: int) -> OnDay:
    first = scene.since + timedelta(days=(day - scene.since.weekday()) % 7)
    return OnDay(first, first + timedelta(days=7), ask_today=True)


def next_one(scene: Scene, day: int) -> OnDay:
    """下一个周三: the coming one, or next week's; asked about where they differ."""
    nearest = scene.today + timedelta(days=(day - scene.today.weekday() - 1) % 7 + 1)
    next_weeks = weekday_of(scene, 1, day).first
    return OnDay(nearest, others=(next_weeks,), leaning=nearest == next_weeks)


def weekday_of(scene: Scene, week: int, day: int) -> OnDay:
    """The weekday of a week counted from this one; a past 本周五 might mean the coming one."""
    first = monday_of(scene.today) + timedelta(days=7 * week + day)
    late = week == 0 and first < scene.today
    return OnDay(first, others=(first + timedelta(days=7),) if late else ())


def month_day(scene: Scene, place: int) -> Got[OnDay]:
    """12月5日, 十二月五号, 明年3月8日, 26年12月5日, 下个月15日, 本月5号."""
    year, at = a_year(scene, place)
    got = month_number(scene, at)
    if got is None:
        return month_and_number(scene, place) if at == place else None
    month, at = got
    at = scene.past_one(at, "de")
    number = day_number(scene, at)
    if number is None:
        return None
    day, at = number
    if year is not None:
        return only(a_day(year, month, day), at, scene)
    return next_of(month_days(scene.since, month, day), at, scene)


def a_year(scene: Scene, place: int) -> tuple[int | None, int]:
    """明年, 2026年, 二〇二六年, 26年: the year if one is written, and the place after it."""
    if scene.has(place, "year"):
        return scene.today.year + scene.worth(place, "year"), scene.past_one(place + 1, "de")
    if scene.has(place, "end") or not scene.has(place + 1, "year_mark"):
        return None, place
    year = year_number(scene, place)
    return (None, place) if year is None else (year, place + 2)


def year_number(scene: Scene, place: int) -> int | None:
    """Four figures, or two for a year near this one."""
    kinds = scene.tokens[place].kinds
    text = kinds.get("arabic") or spelt_year(kinds.get("han", ""))
    if len(text) not in (2, 4) or not text.isdecimal():
        return None
    if len(text) == 4:
        return int(text)
    year = scene.today.year // 100 * 100 + int(text)
    return year if abs(year - scene.today.year) <= 20 else None


def spelt_year(han: str) -> str:
    """二〇二六 in figures; with an x wherever a sign is no figure."""
    return "".join(str(DIGITS.get(sign, "x")) for sign in han.replace("两", "x"))


def month_number(scene: Scene, place: int) -> Got[int]:
    """12月, 十二月份; which month it is must follow from what stands after."""
    if scene.worth(place, "number") is None or not scene.has(place + 1, "month_mark"):
        return None
    return scene.worth(place, "number"), place + 2


def day_number(scene: Scene, place: int) -> Got[int]:
    """5日, 五号; after a month in figures also a bare 5."""
    number = scene.worth(place, "number")
    if number is None:
        return None
    if scene.has(place + 1, "day_mark"):
        return number, place + 2
    bare = scene.has(place, "arabic") and len(scene.text(place)) <= 2
    return (number, place + 1) if bare and not counts_on(scene, place + 1) else None


def counts_on(scene: Scene, place: int) -> bool:
    """Whether a number is followed by what it counts, so that it is no day."""
    kinds = ("hour_mark", "unit", "clock", "number", "month_mark", "one_of", "unknown", "dotted",
             "meridiem")  # fmt: skip
    return scene.touching(place) and any(scene.has(place, kind) for kind in kinds)


def month_days(since: date, month: int, day: int) -> Iterator[date]:
    """That day of that month, year by year; the 29th of February is worth waiting for."""
    return (found for year in range(since.year, since.year + 9)
            if (found := a_day(year, month, day)) and found >= since)  # fmt: skip


def next_of(days: Iterator[date], place: int, scene: Scene) -> Got[OnDay]:
    """The first of these days, and the one after it."""
    first = next(days, None)
    if first is None:
        return scene.blame(Reason.NO_SUCH_DAY)
    near = (first - scene.since).days < SO_FAR
    return OnDay(first, next(days, None), leaning=near, bare_month_day=True), place


SO_FAR = 400  # days; what is so far off, as 2月29日 can be, is asked about


def month_and_number(scene: Scene, place: int) -> Got[OnDay]:
    """下个月15日, 本月二十八日; also 下个月的今天."""
    if not scene.has(place, "month"):
        return None
    year, month = month_after(scene.today.year, scene.today.month, scene.worth(place, "month"))
    at = scene.past_one(place + 1, "de")
    if scene.worth(at, "day") == 0 and scene.text(at) in TODAY_NAMES:
        return only(months_later(scene.today, scene.worth(place, "month")), at + 1, scene)
    if scene.has(at, "last_day"):
        return OnDay(last_of_month(year, month)), at + 1
    got = day_number(scene, at)
    return None if got is None else only(a_day(year, month, got[0]), got[1], scene)


TODAY_NAMES = ("今天", "今日")


@needs("day")
def same_day(scene: Scene, place: int) -> Got[OnDay]:
    """明年的今天, 下周的今天."""
    years, weeks = scene.worth(place, "year"), scene.worth(place, "week")
    at = scene.past_one(place + 1, "de") if years is not None or weeks is not None else place
    if at == place or scene.text(at) not in TODAY_NAMES:
        return None
    if weeks is not None:
        return OnDay(scene.today + timedelta(days=7 * weeks)), at + 1
    return only(months_later(scene.today, 12 * years), at + 1, scene)


def bare_number(scene: Scene, place: int) -> Got[OnDay]:
    """5号: the next month that has one, today counting."""
    number = scene.worth(place, "number")
    if number is None or not scene.has(place + 1, "day_mark"):
        return None
    if not 1 <= number <= 31:
        return scene.blame(Reason.NO_SUCH_DAY)
    found = numbered_days(scene.since, number)
    first = next(found)
    return OnDay(first, next(found), ask_today=True, bare_month_day=True), place + 2


def numbered_days(since: date, number: int) -> Iterator[date]:
    """The days of that number from a day on."""
    for count in range(14):
        found = a_day(*month_after(since.year, since.month, count), number)
        if found and found >= since:
            yield found


def figures(scene: Scene, place: int) -> Got[OnDay]:
    """2026-12-05, 2026/12/5, 2026.12.5, 20261205, 12/5, 12.5."""
    kinds = scene.tokens[place].kinds
    if "ymd" in kinds:
        return only(a_day(*kinds["ymd"]), place + 1, scene)
    if "ymd_mixed" in kinds:
        return mixed_figures(scene, place)
    text = kinds.get("arabic", "")
    if len(text) == 8:
        return only(a_day(int(text[:4]), int(text[4:6]), int(text[6:])), place + 1, scene)
    if "slashed" in kinds or "dotted" in kinds:
        month, day = kinds.get("slashed") or kinds["dotted"]
        return next_of(month_days(scene.since, month, day), place + 1, scene)
    return None


def mixed_figures(scene: Scene, place: int) -> Got[OnDay]:
    """26/12/5 or 12/5/2026: whoever writes so must be asked."""
    one, two, three = scene.worth(place, "ymd_mixed")
    tries = ((three, one, two), (three, two, one)) if three > 31 else ((2000 + one, two, three),)
    found = sorted({day for each in tries if (day := a_day(*each))})
    if not found or one > 99:
        return scene.blame(Reason.NO_SUCH_DAY)
    return OnDay(found[0], others=tuple(found), leaning=False), place + 1


def dashed(scene: Scene, place: int) -> Got[OnDay]:
    """12-05; 3-5 might as well be hours or days, so it is asked about."""
    month, day = scene.worth(place, "arabic"), None
    if month and scene.text(place + 1) == "-" and len(scene.tokens) > place + 2:
        day = scene.worth(place + 2, "arabic")
    if not month or not day or len(month) > 2 or len(day) > 2 or counts_on(scene, place + 3):
        return None
    if not (scene.touching(place + 1) and scene.touching(place + 2)):
        return None
    got = next_of(month_days(scene.since, int(month), int(day)), place + 3, scene)
    if got and len(month) == len(day) == 1:
        return replace(got[0], others=(got[0].first,), leaning=False), got[1]
    return got


@needs("nth_mark", "nth_from_end", "last", "last_day", "ordinal")
def nth_of_month(scene: Scene, place: int) -> Got[OnDay]:
    """本月最后一个周五, 下个月第一个周三, 明年三月第二个周六, 九月第一个周一, 第二个周二."""
    year, at = a_year(scene, place)
    if year is None and scene.has(at, "month"):
        found = month_after(scene.today.year, scene.today.month, scene.worth(at, "month"))
        return nth_in(scene, (found,), at + 1)
    got = month_number(scene, at)
    if got is None:
        return None
    month, at = got
    if not 1 <= month <= 12:
        return scene.blame(Reason.NO_SUCH_DAY)
    first = scene.today.year
    years = (year,) if year is not None else range(first, first + 3)
    return nth_in(scene, tuple((each, month) for each in years), at)


def nth_in(scene: Scene, months: tuple[tuple[int, int], ...], place: int) -> Got[OnDay]:
    """The nth weekday or the last day, in the first of these months where it is still to come."""
    at = scene.past_one(place, "de")
    if scene.has(at, "last_day"):
        return coming([last_of_month(*month) for month in months], at + 1, scene)
    got = nth(scene, at)
    if got is None:
        return None
    count, at = got
    if scene.worth(at, "unit") == "day" and count > 0:
        return coming([a_day(*month, count) for month in months], at + 1, scene)
    if scene.worth(at, "unit") == "workday":
        return scene.blame(Reason.WORKING_DAYS)
    worth = scene.worth(at, "weekday")
    if worth is None or worth[0] is not None:
        return None
    return coming([nth_weekday(*month, count, worth[1]) for month in months], at + 1, scene)


def coming(days: list[date | None], place: int, scene: Scene) -> Got[OnDay]:
    """A single day is taken as it stands; of several, those still to come."""
    known = [day for day in days if day]
    if len(days) > 1:
        known = [day for day in known if day >= scene.since]
    if not known:
        return scene.blame(Reason.NO_SUCH_DAY)
    return OnDay(known[0], known[1] if len(known) > 1 else None), place


def nth(scene: Scene, place: int) -> Got[int]:
    """第二个, 最后一个, 首个; in English: first, last."""
    if scene.has(place, "last"):
        return -1, place + 1
    if scene.has(place, "nth_from_end"):
        got = small_number(scene, place + 1)
        return (-got[0], scene.past_one(got[1], "one_of")) if got and got[0] else None
    if scene.has(place, "nth_mark"):
        got = small_number(scene, place + 1)
        return (got[0], scene.past_one(got[1], "one_of")) if got and got[0] else None
    if scene.has(place, "ordinal"):
        return scene.worth(place, "ordinal"), place + 1
    if scene.has(place, "nth"):
        return scene.worth(place, "nth")[0], place + 1
    return None


@needs("after", "ago", "in")
def counted_from_now(scene: Scene, place: int) -> Got[OnDay]:
    """三天后, 两周以后, 半个月后, 再过三天, 三天前, in two weeks, three days ago."""
    begins = scene.past_one(place, "in")
    amount = day_amount(scene, begins)
    if amount is None:
        return None
    days, months, at = amount
    if scene.text(at - 1) == "日" and begins == place:
        return dated_or_counted(scene, days, at)
    if scene.has(at, "after"):
        return moved(scene, scene.today, days, months, at + 1)
    if scene.has(at, "ago") and begins == place:
        return moved(scene, scene.today, -days, -months, at + 1)
    return moved(scene, scene.today, days, months, at) if begins > place else None


def dated_or_counted(scene: Scene, days: int, place: int) -> Got[OnDay]:
    """三日后 is a count; 25日前 is before the 25th; 三日前 and 7日后 might be both."""
    in_figures = scene.has(place - 2, "arabic")
    sign = 1 if scene.has(place, "after") else -1 if scene.has(place, "ago") else 0
    if not sign or (sign < 0 and (in_figures or days > 10)):
        return None
    got = moved(scene, scene.today, sign * days, 0, place + 1)
    return (replace(got[0], leaning=sign > 0 and not in_figures), got[1]) if got else None


def moved(scene: Scene, day: date, days: int, months: int, place: int) -> Got[OnDay]:
    """So many days and months later; half a month is nobody's exact count."""
    later = months_later(day, months) if months else day
    found = days_later(later, days) if later else None
    exact = not any(scene.has(it, "half") and scene.worth(it + 1, "unit") == "month"
                    for it in range(place - 1))  # fmt: skip
    return (OnDay(found, leaning=exact), place) if found else scene.blame(Reason.TOO_FAR)


UNITS = {"day": (1, 0), "week": (7, 0), "month": (0, 1), "year": (0, 12), "season": (0, 3)}


def day_amount(scene: Scene, place: int) -> tuple[int, int, int] | None:
    """So many days, so many months, and the place after: 三天, 两周, 半年, 一年半, 半个月."""
    if scene.has(place, "half"):
        unit = scene.worth(place + 1, "unit")
        halves = {"month": (15, 0), "year": (0, 6)}
        return (*halves[unit], place + 2) if unit in halves else None
    got = small_number(scene, place)
    if got is None:
        return None
    count, at = got
    unit = scene.worth(scene.past_one(at, "one_of"), "unit")
    if unit == "workday":
        return scene.blame(Reason.WORKING_DAYS)
    if unit not in UNITS:
        return None
    days, months = UNITS[unit]
    at = scene.past_one(at, "one_of") + 1
    if unit == "year" and scene.has(at, "half"):
        return 0, 12 * count + 6, at + 1
    return days * count, months * count, at


CIVIL_DAYS = (
    nth_of_month, month_day, figures, counted_from_now, relative, weekday, same_day,
    bare_number, dashed,
)  # fmt: skip
