"""The lunar calendar and the solar terms, by tyme4py, remembered year by year."""

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from tyme4py.lunar import LunarMonth, LunarYear
from tyme4py.solar import SolarTerm

TERMS = (
    "冬至", "小寒", "大寒", "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种",
    "夏至", "小暑", "大暑", "立秋", "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪",
)  # fmt: skip


class LunarDate(NamedTuple):
    """A lunar day; ``leap`` is true in a leap month (闰月)."""

    year: int
    month: int
    day: int
    leap: bool = False


class LunarSpan(NamedTuple):
    """A lunar month as it lies on the civil calendar: first day's ordinal, and its length."""

    first: int
    length: int
    month: int
    leap: bool


@lru_cache(maxsize=512)
def months_of(year: int) -> tuple[LunarSpan, ...]:
    """The twelve or thirteen months of a lunar year, in order."""
    return tuple(span_of(month) for month in LunarYear.from_year(year).get_months())


def span_of(month: LunarMonth) -> LunarSpan:
    """tyme4py's month as we keep it."""
    day = month.get_first_julian_day().get_solar_day()
    first = date(day.get_year(), day.get_month(), day.get_day()).toordinal()
    return LunarSpan(first, month.get_day_count(), month.get_month(), bool(month.is_leap()))


@lru_cache(maxsize=8192)
def month_begins(year: int, month: int, leap: bool = False) -> tuple[int, int] | None:
    """Ordinal of the month's first day, and its length; None where there is no such month."""
    for span in months_of(year):
        if (span.month, span.leap) == (month, leap):
            return span.first, span.length
    return None


@lru_cache(maxsize=512)
def leap_month(year: int) -> int:
    """Which month this lunar year repeats; 0 where it repeats none."""
    return next((span.month for span in months_of(year) if span.leap), 0)


def solar_of(lunar: LunarDate) -> date | None:
    """The civil day of a lunar one; None where that year has no such day."""
    begins = month_begins(lunar.year, lunar.month, lunar.leap)
    if begins is None or not 1 <= lunar.day <= begins[1]:
        return None
    return date.fromordinal(begins[0] + lunar.day - 1)


def lunar_of(day: date) -> LunarDate:
    """The lunar day of a civil one."""
    ordinal = day.toordinal()
    year = day.year if months_of(day.year)[0].first <= ordinal else day.year - 1
    span = next(it for it in reversed(months_of(year)) if it.first <= ordinal)
    return LunarDate(year, span.month, ordinal - span.first + 1, span.leap)


@lru_cache(maxsize=512)
def terms_of(year: int) -> tuple[date, ...]:
    """The civil days of that year's solar terms, in the order of ``TERMS``."""
    return tuple(term_day(year, index) for index in range(len(TERMS)))


def term_day(year: int, index: int) -> date:
    """tyme4py counts 冬至 as the first term of the year to come."""
    day = SolarTerm.from_index(year + (index == 0), index).get_julian_day().get_solar_day()
    return date(day.get_year(), day.get_month(), day.get_day())


def term(year: int, name: str) -> date:
    """The civil day in that year on which a solar term (节气) falls."""
    return terms_of(year)[TERMS.index(name)]


def new_years_eve(year: int) -> date:
    """除夕: the day before 正月初一 of that lunar year."""
    return date.fromordinal(months_of(year)[0].first - 1)
