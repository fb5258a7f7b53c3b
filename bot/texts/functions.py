"""What the .ftl files may call: TEACHER($name), DAY($date)."""

from collections.abc import Callable
from datetime import date
from typing import Any

COMPOUND = frozenset(
    {"欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒"}
    | {"东方", "南宫", "端木", "百里"}
)
WEEKDAYS = "一二三四五六日"


def teacher(name: str) -> str:
    """How a colleague is addressed: 王建国 is 王老师; a name that is not Chinese stays whole."""
    if not all("\u4e00" <= letter <= "\u9fff" for letter in name) or not 2 <= len(name) <= 4:
        return name
    return (name[:2] if name[:2] in COMPOUND else name[0]) + "老师"


def zh_day(iso: str) -> str:
    """``2026-11-27`` is 11月27日（周五）."""
    day = date.fromisoformat(iso)
    return f"{day.month}月{day.day}日（周{WEEKDAYS[day.weekday()]}）"


def en_day(iso: str) -> str:
    """``2026-11-27`` is Fri 27 Nov."""
    return (
        f"{date.fromisoformat(iso):%a} {date.fromisoformat(iso).day} {date.fromisoformat(iso):%b}"
    )


FUNCTIONS: dict[str, dict[str, Callable[[Any], Any]]] = {
    "zh-CN": {"TEACHER": teacher, "DAY": zh_day},
    "en": {"TEACHER": str, "DAY": en_day},
}
