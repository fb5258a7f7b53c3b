"""What comes round, with its time: 每周三下午三点半, 每天8点, every morning at 8."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time

from union.calendar.written.clock import DAY, Clock, clock
from union.calendar.written.every_month import monthly, of_each_month, yearly
from union.calendar.written.every_week import (
    each_weekday,
    intervals,
    short_week,
    weekday_list,
    weekly,
)
from union.calendar.written.phrases import clock_in
from union.calendar.written.readings import (
    Frequency,
    Reading,
    Reason,
    Recurrence,
    Several,
)
from union.calendar.written.rhythm import (
    DAILY,
    WEEKLY,
    WORKING_WEEK,
    Rhythm,
    on_weekdays,
)
from union.calendar.written.scene import Got, Scene, first_of, needs

PLAIN: dict[str, Recurrence] = {
    "daily": DAILY,
    "hourly": Recurrence(Frequency.HOURLY),
    "seasonly": Recurrence(Frequency.MONTHLY, 3),
    "workdaily": replace(WEEKLY, weekdays=WORKING_WEEK),
    "weekendly": replace(WEEKLY, weekdays=((0, 5), (0, 6))),
}


def plain(scene: Scene, place: int) -> Rhythm:
    """每天, 每小时, 每季度, 工作日, 每周末."""
    at = scene.past_one(place, "by")
    for kind, found in PLAIN.items():
        if scene.has(at, kind):
            return found, at + 1
    return None


def each_part(scene: Scene, place: int) -> Rhythm:
    """每晚9点, every morning at 8: the part of the day stays to be read with the time."""
    if scene.has(place, "each") and scene.has(place + 1, "part"):
        return DAILY, place + 1
    return None


def days_of_week(scene: Scene, place: int) -> Got[Reading]:
    """周一到周五早上8点: every week, or the coming one; it is asked about."""
    begins = scene.worth(place, "weekday")
    got = weekday_list(scene, place) if begins and scene.has(place + 1, "to") else None
    late = clock(scene, scene.past(got[1], "de", "comma", "by")) if got else None
    if got is None or late is None:
        return None
    found = replace(on_weekdays(got[0]), at=of_day(late[0].minute))
    return Several((found,), leaning=False), late[1]


RHYTHMS: tuple[Callable[[Scene, int], Rhythm], ...] = (
    intervals, each_weekday, weekly, monthly, yearly, of_each_month, each_part, plain, short_week,
)  # fmt: skip


@needs(
    "each",
    "every_other",
    "every_second",
    "daily",
    "weekly",
    "monthly",
    "yearly",
    "hourly",
    "seasonly",
    "fortnightly",
    "workdaily",
    "weekendly",
    "every_weekday",
    "weekday",
)
def recurrence(scene: Scene, place: int) -> Got[Reading]:
    """A rhythm, with a time before or after it."""
    early = clock(scene, place)
    got = first_of(RHYTHMS, scene, early[1] if early else place)
    if got is None:
        return days_of_week(scene, place)
    found, at = got
    at = scene.past_one(at, "once", "daily") if found.interval > 1 or found.weekdays else at
    if early:
        return timed(scene, found, (early[0].minute, early[0].others), at)
    return with_time(scene, found, at)


def with_time(scene: Scene, found: Recurrence, place: int) -> Got[Reading]:
    at = scene.past(place, "de", "comma", "by")
    late = clock(scene, at) or part_then_hour(scene, at)
    if late is None:
        if scene.has(at, "part") or scene.has(at, "school"):
            return unsettled_time(scene, found, at)
        return settled_rhythm(found), place
    minutes, at = (late[0].minute, late[0].others), late[1]
    ends = clock(scene, at + 1) if scene.has(at, "to") else None
    if ends:
        return timed_range(found, minutes[0], ends[0].minute, ends[1], scene)
    return timed(scene, found, minutes, at)


def part_then_hour(scene: Scene, place: int) -> Got[Clock]:
    """every morning at 8."""
    got = (
        clock_in(scene, scene.worth(place, "part"), place + 1) if scene.has(place, "part") else None
    )
    return (got[0], got[1]) if got else None


def unsettled_time(scene: Scene, found: Recurrence, place: int) -> Got[Reading]:
    """每天晚上, 每周三放学后: which hour is asked about."""
    after_school = scene.customs.after_school
    known = replace(found, at=after_school) if scene.has(place, "school") else found
    return Several((known,), leaning=False), place + 1


def settled_rhythm(found: Recurrence) -> Reading:
    """A feast that no civil or lunar date can name every year is shown before it is kept."""
    odd = found.term or (found.lunar and found.lunar[1] < 0)
    return Several((found,), leaning=False) if odd else found


def timed(
    scene: Scene, found: Recurrence, minutes: tuple[int, tuple[int, ...]], place: int
) -> Got[Reading]:
    first, others = minutes
    if found.frequency in (Frequency.HOURLY, Frequency.MINUTELY):
        return None
    times = dict.fromkeys(of_day(it) for it in (first, *others))
    every = [replace(found, at=it) for it in times]
    sure = first < DAY and settled_rhythm(found) == found
    return (every[0] if len(every) == 1 and sure else Several(tuple(every), sure)), place


def timed_range(found: Recurrence, first: int, last: int, place: int, scene: Scene) -> Got[Reading]:
    """每周三下午3点到5点."""
    if last <= first and last + DAY // 2 > first:
        last += DAY // 2
    if last <= first:
        return scene.blame(Reason.BACKWARDS)
    return Several((replace(found, at=of_day(first), until=of_day(last)),), leaning=False), place


def of_day(minute: int) -> time:
    return time(minute % DAY // 60, minute % 60)
