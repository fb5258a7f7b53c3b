"""What the .ftl files may call, such as DAY($date): people and days, as each language has them."""

from calendar import day_name, month_name
from collections.abc import Callable
from datetime import date
from typing import Any

COMPOUND = frozenset(
    {"欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒"}
    | {"东方", "南宫", "端木", "百里"}
)
WEEKDAYS = "一二三四五六日"
LUNAR_MONTHS = "正二三四五六七八九十冬腊"
LUNAR_DAYS = [
    *("初" + it for it in "一二三四五六七八九十"),
    *("十" + it for it in "一二三四五六七八九"),
    "二十",
    *("廿" + it for it in "一二三四五六七八九"),
    "三十",
]


def teacher(name: str) -> str:
    """How a colleague is addressed: 王建国 is 王老师; a name that is not Chinese stays whole."""
    if not all("\u4e00" <= letter <= "\u9fff" for letter in name) or not 2 <= len(name) <= 4:
        return name
    return (name[:2] if name[:2] in COMPOUND else name[0]) + "老师"


def zh_day(iso: str) -> str:
    """``2026-11-27`` is 11月27日（周五）."""
    day = date.fromisoformat(iso)
    return f"{day.month}月{day.day}日（周{WEEKDAYS[day.weekday()]}）"


def zh_lunar(month: int, day: int) -> str:
    """``8, 15`` is 八月十五."""
    return LUNAR_MONTHS[int(month) - 1] + "月" + LUNAR_DAYS[int(day) - 1]


def en_lunar(month: int, day: int) -> str:
    """``8, 15`` is 15th of the 8th month."""
    return f"month {int(month)} day {int(day)}"


def zh_date(iso: str) -> str:
    """``2028-08-31`` is 2028年8月31日（周四）."""
    return f"{date.fromisoformat(iso).year}年{zh_day(iso)}"


def en_date(iso: str) -> str:
    """``2028-08-31`` is Thu 31 Aug 2028."""
    return f"{en_day(iso)} {date.fromisoformat(iso).year}"


def en_day(iso: str) -> str:
    """``2026-11-27`` is Fri 27 Nov."""
    return (
        f"{date.fromisoformat(iso):%a} {date.fromisoformat(iso).day} {date.fromisoformat(iso):%b}"
    )


def zh_short(iso: str) -> str:
    """``2026-11-27`` is 11月27日."""
    day = date.fromisoformat(iso)
    return f"{day.month}月{day.day}日"


def en_short(iso: str) -> str:
    """``2026-11-27`` is 27 Nov."""
    return f"{date.fromisoformat(iso).day} {date.fromisoformat(iso):%b}"


def zh_long(iso: str) -> str:
    """``2026-11-27`` is 2026年11月27日（周五）."""
    return f"{date.fromisoformat(iso).year}年{zh_day(iso)}"


def en_long(iso: str) -> str:
    """``2026-11-27`` is Fri 27 Nov 2026."""
    return f"{en_day(iso)} {date.fromisoformat(iso).year}"


def zh_weekday(number: int) -> str:
    """``1`` is 周一, ``7`` 周日."""
    return "周" + WEEKDAYS[int(number) - 1]


def en_weekday(number: int) -> str:
    """``1`` is Monday, ``7`` Sunday."""
    return day_name[int(number) - 1]


def zh_month(number: int) -> str:
    """``9`` is 9月."""
    return f"{int(number)}月"


def en_month(number: int) -> str:
    """``9`` is September."""
    return month_name[int(number)]


def zh_term(name: str) -> str:
    """``2026-2`` is 2026—2027学年第二学期."""
    year, _, number = name.partition("-")
    return f"{year}—{int(year) + 1}学年第{'零一二'[int(number)]}学期"


def en_term(name: str) -> str:
    """``2026-2`` is second term of 2026–2027."""
    year, _, number = name.partition("-")
    return f"{('', 'first', 'second')[int(number)]} term of {year}–{int(year) + 1}"


FUNCTIONS: dict[str, dict[str, Callable[..., Any]]] = {
    "zh-CN": {
        "TEACHER": teacher, "DAY": zh_day, "DATE": zh_date, "LUNARDAY": zh_lunar,
        "SHORTDAY": zh_short, "LONGDAY": zh_long, "WEEKDAY": zh_weekday, "TERM": zh_term,
        "MONTH": zh_month,
    },
    "en": {
        "TEACHER": str, "DAY": en_day, "DATE": en_date, "LUNARDAY": en_lunar,
        "SHORTDAY": en_short, "LONGDAY": en_long, "WEEKDAY": en_weekday, "TERM": en_term,
        "MONTH": en_month,
    },
}  # fmt: skip
