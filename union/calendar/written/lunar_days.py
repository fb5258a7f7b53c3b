"""Lunar days and feasts: 农历八月十五, 腊月廿三, 闰六月初一, 中秋节, 除夕, 冬至, 国庆节."""

from collections.abc import Iterator
from datetime import date
from itertools import islice

from union.calendar import lunar
from union.calendar.written.civil import a_day
from union.calendar.written.days import OnDay, a_year, month_days, next_of
from union.calendar.written.english import english_year
from union.calendar.written.festivals import NICKNAMES, Feast, of_year, upcoming
from union.calendar.written.festivals import Lunar as LunarFeast
from union.calendar.written.readings import Reason
from union.calendar.written.scene import Got, Scene

FAMOUS = {(8, 15), (9, 9), (5, 5), (7, 7), (3, 3), (2, 2), (7, 15)}  # known without 农历


def feast(scene: Scene, place: int) -> Got[OnDay]:
    """教师节, 今年冬至, 明年中秋; also 五一 and 十一, as people call them."""
    year, at = a_year(scene, place)
    found = scene.worth(at, "feast") or nickname(scene, at)
    if found is None:
        return None
    at += 1
    if year is None and scene.text(at - 1).isascii():
        year, at = english_year(scene, at)
    if year is None:
        return rolling_feast(scene, found, at)
    if not 1902 <= year <= 2198:
        return scene.blame(Reason.TOO_FAR)
    days, leaning = of_year(found, year, scene.today)
    return OnDay(days[0], others=days[1:], leaning=leaning), at


def nickname(scene: Scene, place: int) -> Feast | None:
    """五一, 十一, 三八: a feast unless it counts something, as in 十一月 or 三八点."""
    found = NICKNAMES.get(scene.worth(place, "han") or "")
    counting = any(scene.has(place + 1, kind) for kind in COUNTED)
    return None if counting else found


COUNTED = ("month_mark", "hour_mark", "day_mark", "unit", "one_of", "year_mark", "number")


def rolling_feast(scene: Scene, found: Feast, place: int) -> Got[OnDay]:
    days = upcoming(found, scene.since)
    others: tuple[date, ...] = ()
    if isinstance(found, LunarFeast) and found.second_custom:
        others = upcoming(LunarFeast(found.month, found.second_custom), scene.since)[:1]
    return OnDay(days[0], days[1], others), place


def new_year_day(scene: Scene, place: int) -> Got[OnDay]:
    """大年初三: the third day of the first lunar month."""
    year, at = a_year(scene, place)
    day = scene.worth(at, "new_year")
    return None if day is None else lunar_day(scene, year, (1, False, day), at + 1)


def written(scene: Scene, place: int) -> Got[OnDay]:
    """农历八月十五, 腊月廿三, 九月初九, 明年农历闰五月初一."""
    year, at = a_year(scene, place)
    marked = scene.has(at, "lunar")
    at = scene.past_one(at, "lunar")
    if marked and year is None:
        year, at = a_year(scene, at)
    got = lunar_month(scene, at)
    if got is None:
        return day_of_any_month(scene, at) if year is None else None
    month, leap, named, at = got
    known = lunar_day_number(scene, at)
    if known is None:
        return None
    day, surely, at = known
    if marked or named or surely or leap:
        return lunar_day(scene, year, (month, leap, day), at)
    return lunar_or_civil(scene, year, (month, day), at)


def lunar_month(scene: Scene, place: int) -> tuple[int, bool, bool, int] | None:
    """The month, whether it is a leap one, whether its name is lunar, and the place after."""
    leap = scene.has(place, "leap")
    at = scene.past_one(place, "leap")
    if scene.has(at, "lunar_month"):
        return scene.worth(at, "lunar_month"), leap, True, at + 1
    number = scene.worth(at, "number")
    if number is None or not scene.has(at + 1, "month_mark"):
        return None
    return number, leap, False, at + 2


def lunar_day_number(scene: Scene, place: int) -> tuple[int, bool, int] | None:
    """The day, whether its name is surely lunar, and the place after."""
    if scene.has(place, "lunar_day"):
        return scene.worth(place, "lunar_day"), True, place + 1
    number = scene.worth(place, "number")
    if number is None:
        return None
    if scene.has(place + 1, "day_mark"):
        return number, False, place + 2
    counting = scene.has(place + 1, "hour_mark") or scene.has(place + 1, "unit")
    return None if counting else (number, False, place + 1)


def lunar_day(
    scene: Scene, year: int | None, which: tuple[int, bool, int], place: int
) -> Got[OnDay]:
    """That day of the lunar calendar: of a year, or the next one."""
    month, leap, day = which
    if not (1 <= month <= 12 and 1 <= day <= 30):
        return scene.blame(Reason.NO_SUCH_DAY)
    if day == 30 and not leap:
        return thirtieth(scene, year, month, place)
    if year is None:
        first = scene.since.year - 1
        years = range(first, first + (40 if leap else 6))
        return next_of(lunar_days(scene.since, years, which), place, scene)
    if not 1902 <= year <= 2198:
        return scene.blame(Reason.TOO_FAR)
    if month == 12 and not leap:
        days, leaning = of_year(LunarFeast(12, day), year, scene.today)
    else:
        found = lunar.solar_of(lunar.LunarDate(year, month, day, leap))
        days, leaning = (found,) if found else (), True
    if not days:
        return scene.blame(Reason.NO_SUCH_DAY)
    return OnDay(days[0], others=days[1:], leaning=leaning), place


def thirtieth(scene: Scene, year: int | None, month: int, place: int) -> Got[OnDay]:
    """The last day of a long month; of a short one the 29th is asked about."""
    years = range(scene.since.year - 1, scene.since.year + 3) if year is None else (year,)
    for each in years:
        if not 1902 <= each <= 2198:
            return scene.blame(Reason.TOO_FAR)
        begins = lunar.month_begins(each, month)
        assert begins  # every year has all twelve months
        last = date.fromordinal(begins[0] + begins[1] - 1)
        if year is not None or last >= scene.since:
            return OnDay(last, leaning=begins[1] == 30), place
    return None


def lunar_days(since: date, years: range, which: tuple[int, bool, int]) -> Iterator[date]:
    month, leap, day = which
    for year in years:
        found = lunar.solar_of(lunar.LunarDate(year, month, day, leap))
        if found and found >= since:
            yield found


def lunar_or_civil(
    scene: Scene, year: int | None, which: tuple[int, int], place: int
) -> Got[OnDay]:
    """八月十五 without a mark: lunar where the day is famous, else it is asked about.

    A day in figures, or followed by 日 or 号, is civil and read elsewhere.
    """
    if scene.has(place - 1, "day_mark") or scene.has(place - 1, "arabic"):
        return None
    month, day = which
    as_lunar = lunar_day(scene, year, (month, False, day), place)
    as_civil = civil_day(scene, year, which)
    if as_lunar is None or as_civil is None:
        return scene.blame(Reason.NO_SUCH_DAY)
    first, again = as_lunar[0].first, as_lunar[0].again
    return OnDay(first, again, (as_civil,), leaning=which in FAMOUS), place


def civil_day(scene: Scene, year: int | None, which: tuple[int, int]) -> date | None:
    if year is not None:
        return a_day(year, *which)
    return next(month_days(scene.since, *which), None)


def day_of_any_month(scene: Scene, place: int) -> Got[OnDay]:
    """农历初六 is the next sixth; a bare 初六 might also be the sixth of the new year."""
    marked = place > 0 and scene.has(place - 1, "lunar")
    known = lunar_day_number(scene, place) if marked else None
    if scene.has(place, "lunar_day"):
        known = scene.worth(place, "lunar_day"), True, place + 1
    if known is None or not 1 <= known[0] <= 30:
        return None
    first, again = islice(days_of_months(scene.since, known[0]), 2)
    if marked:
        return OnDay(first, again), known[2]
    new_year = lunar_day(scene, None, (1, False, known[0]), known[2])
    assert new_year  # the first month has every day up to the 29th, and some year a 30th
    return OnDay(first, again, (new_year[0].first,), leaning=False), known[2]


def days_of_months(since: date, day: int) -> Iterator[date]:
    """The days of that number in all lunar months to come, leap months too."""
    for year in range(since.year - 1, since.year + 2):
        leap = lunar.leap_month(year)
        for month in range(1, 13):
            for leaps in (False, True) if month == leap else (False,):
                found = lunar.solar_of(lunar.LunarDate(year, month, day, leaps))
                if found and found >= since:
                    yield found


LUNAR_DAYS = (new_year_day, written, feast)
