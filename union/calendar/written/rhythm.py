"""The plain rhythms that all others are made from."""

from dataclasses import replace

from union.calendar.written.readings import (
    Frequency,
    Recurrence,
)
from union.calendar.written.scene import Got

SIGNS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6,
         "1": 0, "2": 1, "3": 2, "4": 3, "5": 4, "6": 5}  # fmt: skip
WORKING_WEEK = tuple((0, day) for day in range(5))
WEEKLY = Recurrence(Frequency.WEEKLY)
MONTHLY = Recurrence(Frequency.MONTHLY)
YEARLY = Recurrence(Frequency.YEARLY)
DAILY = Recurrence(Frequency.DAILY)
Rhythm = Got[Recurrence]


def on_weekdays(days: list[int], interval: int = 1) -> Recurrence:
    return replace(WEEKLY, interval=interval, weekdays=tuple((0, it) for it in sorted(set(days))))
