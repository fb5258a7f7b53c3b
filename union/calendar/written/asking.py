"""Puts day and time together, and says where more than one reading is sensible."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from union.calendar.written.clock import DAY, Clock
from union.calendar.written.days import OnDay
from union.calendar.written.readings import Day, Moment, Part, PartOfDay, Reading, Several

PART_ENDS = {
    PartOfDay.SMALL_HOURS: 6, PartOfDay.MORNING: 12, PartOfDay.NOON: 14, PartOfDay.AFTERNOON: 18,
    PartOfDay.DUSK: 20, PartOfDay.EVENING: 24, PartOfDay.NIGHT: 24,
}  # fmt: skip


PART_BEGINS = {
    PartOfDay.SMALL_HOURS: 0, PartOfDay.MORNING: 6, PartOfDay.NOON: 11, PartOfDay.AFTERNOON: 12,
    PartOfDay.DUSK: 17, PartOfDay.EVENING: 18, PartOfDay.NIGHT: 22,
}  # fmt: skip


def settle(readings: Iterable[Reading], leaning: bool = True) -> Reading:
    """One reading as it is; several, or one that must be confirmed, as a question."""
    different = tuple(dict.fromkeys(readings))
    return different[0] if leaning and len(different) == 1 else Several(different, leaning)


def at(day: date, minute: int) -> datetime:
    """So many minutes after that day's midnight, on the wall clock."""
    return datetime.combine(day, time()) + timedelta(minutes=minute)


def days_meant(day: OnDay, ends: datetime, now: datetime) -> tuple[date, ...]:
    """The days it may be, when what happens on the first is over at ``ends``."""
    if day.again and ends < now:
        return (day.again, *day.others)
    if day.again and day.ask_today and day.first == now.date():
        return (day.first, day.again, *day.others)
    return (day.first, *day.others)


def whole_day(day: OnDay, now: datetime) -> Reading:
    """A day without a time."""
    ends = at(day.first, DAY)
    return settle((Day(each) for each in days_meant(day, ends, now)), day.leaning)


def part_of(day: OnDay, part: PartOfDay, now: datetime) -> Reading:
    """A part of a day; how late 傍晚 is and to which night 凌晨 belongs, must be asked."""
    days = days_meant(day, at(day.first, 60 * PART_ENDS[part]), now)
    leaning = day.leaning and part not in (PartOfDay.SMALL_HOURS, PartOfDay.DUSK)
    return settle((Part(each, part) for each in days), leaning)


def moment(day: OnDay, clock: Clock, now: datetime) -> Reading:
    """A time on a day."""
    days = days_meant(day, at(day.first, clock.minute), now)
    minutes = (clock.minute, *clock.others)
    found = [Moment(at(each, minute)) for each in days for minute in minutes]
    return settle(found, day.leaning and clock.leaning)


def next_moment(clock: Clock, now: datetime) -> Reading:
    """A time without a day: the next one; what is past may mean the evening of today."""
    found = [upcoming(minute, now) for minute in (clock.minute, *clock.others)]
    said = clock.spoken
    if said and said.part is None and said.meridiem is None and 7 <= said.hour <= 12:  # 9:00
        found += [later for later in [at(now.date(), clock.minute + DAY // 2)]
                  if found[0].date() > now.date() and later >= now]  # fmt: skip
    certain = clock.leaning or (bool(clock.others) and len({it.time() for it in found}) == 1)
    return settle((Moment(each) for each in found), certain)


def upcoming(minute: int, now: datetime) -> datetime:
    today = at(now.date(), minute % DAY)
    return today if today >= now else today + timedelta(days=1)


def next_part(part: PartOfDay, now: datetime) -> Reading:
    """下午 without a day is today's, unless that is over."""
    today, tomorrow = now.date(), now.date() + timedelta(days=1)
    begun = at(today, 60 * PART_BEGINS[part]) < now <= at(today, 60 * PART_ENDS[part])
    if begun:
        return Several((Part(today, part), Part(tomorrow, part)), leaning=False)
    return part_of(OnDay(today, tomorrow), part, now)
