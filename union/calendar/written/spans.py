"""From one day or moment to another, and from a moment on for so long."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from union.calendar.written import asking
from union.calendar.written.civil import a_day, monday_of
from union.calendar.written.days import OnDay, bare_number, day_amount
from union.calendar.written.english import a_number, english_year, month_name_day
from union.calendar.written.hours import hours
from union.calendar.written.lengths import ahead, counted_from_now, minutes_long, within
from union.calendar.written.phrases import Timed, day, timed
from union.calendar.written.readings import Moment, Range, Reading, Reason, Several
from union.calendar.written.scene import Got, Scene, needs
from union.calendar.written.stretches import edge, period, two_months

LONGEST = 320  # days; 12月5日到11月8日 is a slip, not a year


@needs("to")
def two_moments(scene: Scene, place: int) -> Got[Reading]:
    """下周六上午9点到下周日下午5点: both ends have their own day."""
    begins = timed(scene, scene.past_one(place, "from"))
    if begins is None or not scene.has(begins[1], "to"):
        return None
    begin = certain(scene, begins[0])
    if begin is None:
        return None
    ends = timed(scene.looking_from(begin.date()), begins[1] + 1)
    end = certain(scene.looking_from(begin.date()), ends[0]) if ends else None
    if ends is None or end is None or ends[0].day is None:
        return None
    if not begin < end <= begin + timedelta(days=LONGEST):
        return scene.blame(Reason.BACKWARDS)
    return Range(begin, end), ends[1]


def certain(scene: Scene, found: Timed) -> datetime | None:
    """The likeliest moment, where one is likelier."""
    if found.clock is None:
        return None
    on = found.day
    read = asking.moment(on, found.clock, scene.now) if on else asking.next_moment(
        found.clock, scene.now
    )  # fmt: skip
    if isinstance(read, Several):
        read = read.readings[0] if read.leaning else read
    return read.at if isinstance(read, Moment) else None


@needs("to")
def days(scene: Scene, place: int) -> Got[Reading]:
    """12月5日到8日, 周一到周五, 12/1-12/3, 下周一至五, Dec 5-8, 明天到后天."""
    begins = number_before_month(scene, place) or day(scene, scene.past_one(place, "from"))
    if begins is None or not scene.has(begins[1], "to"):
        return None
    begin, at = begins
    ends = last_day(scene.looking_from(begin.first), begin, at)
    if ends is None:
        return None
    end, at = ends
    year, at = english_year(scene, at) if scene.has(begins[1] + 2, "comma") else (None, at)
    if year is not None:
        return days_in_year(scene, year, begin.first, end.first, at)
    if begin.bare_month_day and end.first.month != begin.first.month and not has_month(scene, at):
        return scene.blame(Reason.BACKWARDS)
    if not begin.first < end.first <= begin.first + timedelta(days=LONGEST):
        return scene.blame(Reason.BACKWARDS)
    length = end.first - begin.first
    found = [Range(it, it + length) for it in (begin.first, *begin.others)]
    return asking.settle(found, begin.leaning and end.leaning), at


@needs("weekday", "and", "comma", "two_weekdays")
def two_days(scene: Scene, place: int) -> Got[Reading]:
    """周六周日, 下周三和周四, 12月5日、6日: two days running are asked about as a range."""
    if scene.has(place, "two_weekdays"):
        saturday = monday_of(scene.today) + timedelta(days=5)
        return Several((Range(saturday, saturday + timedelta(days=1)),), leaning=False), place + 1
    begins = day(scene, place)
    if begins is None:
        return None
    at = scene.past(begins[1], "and", "comma")
    ends = day(scene.looking_from(begins[0].first), at)
    if ends is None or (ends[0].first - begins[0].first).days != 1 or (at == begins[1] and not (
        scene.has(at, "weekday")
    )):  # fmt: skip
        return None
    return Several((Range(begins[0].first, ends[0].first),), leaning=False), ends[1]


def number_before_month(scene: Scene, place: int) -> Got[OnDay]:
    """The 5 of 5-8 December and of 5-8号."""
    number = a_number(scene, place)
    if number is None or not scene.has(place + 1, "to"):
        return None
    last = month_name_day(scene, place + 2) or bare_number(scene, place + 2)
    if last is None:
        return None
    found = a_day(last[0].first.year, last[0].first.month, number)
    return (OnDay(found), place + 1) if found else scene.blame(Reason.NO_SUCH_DAY)


def days_in_year(scene: Scene, year: int, first: date, last: date, place: int) -> Got[Reading]:
    """December 5-8, 2026."""
    starts = a_day(year, first.month, first.day)
    ends = a_day(year, last.month, last.day)
    if not starts or not ends or starts >= ends:
        return scene.blame(Reason.BACKWARDS)
    return Range(starts, ends), place


def has_month(scene: Scene, place: int) -> bool:
    return not scene.has(place - 1, "day_mark") or scene.has(place - 3, "month_mark")


def last_day(scene: Scene, begin: OnDay, place: int) -> Got[OnDay]:
    """The day after "to": a day of its own, or the bare 8 of Dec 5-8, the bare 五 of 周一至五."""
    number = scene.worth(place + 1, "number")
    if scene.has(place - 1, "weekday") and number is not None and scene.touching(place + 1):
        signed = 1 <= number <= 6 and len(scene.text(place + 1)) == 1
        day_sign = not scene.has(place + 2, "hour_mark")
        monday = monday_of(begin.first)
        if signed and day_sign and not scene.has(place + 2, "day_mark"):
            return OnDay(monday + timedelta(days=number - 1)), place + 2
    if scene.text(place + 1) in ("日", "天") and scene.has(place - 1, "weekday"):
        return OnDay(monday_of(begin.first) + timedelta(days=6)), place + 2
    got = day(scene, place + 1)
    if got is None and begin.bare_month_day and is_bare(scene, place + 1):
        found = a_day(begin.first.year, begin.first.month, number or 0)
        return (OnDay(found), place + 2) if found else scene.blame(Reason.NO_SUCH_DAY)
    return got


def is_bare(scene: Scene, place: int) -> bool:
    return len(scene.worth(place, "arabic") or "xxx") <= 2


def with_length(scene: Scene, place: int) -> Got[Reading]:
    """明天下午3点开始，一个半小时; tomorrow 3pm for two hours."""
    begins = timed(scene, place)
    if begins is None:
        return days_long(scene, place)
    at = scene.past(begins[1], "starts", "comma", "for", "and")
    length = minutes_long(scene, at)
    start = certain(scene, begins[0])
    if length is None or start is None or (at == begins[1] and scene.touching(at)):
        return None
    return Range(start, start + timedelta(minutes=length[0])), length[1]


def days_long(scene: Scene, place: int) -> Got[Reading]:
    """12月5日起三天: the first day counts."""
    begins = day(scene, place)
    if begins is None or not scene.has(begins[1], "starts"):
        return None
    amount = day_amount(scene, scene.past(begins[1], "starts", "comma", "for"))
    if amount is None or amount[1] or begins[0].others or amount[0] < 2:
        return None
    first = begins[0].first
    return Range(first, first + timedelta(days=amount[0] - 1)), amount[2]


Reads = Callable[[Scene, int], Got[Reading]]
SPANS: tuple[Reads, ...] = (hours, two_moments, with_length, days, two_days, two_months)
STRETCHES: tuple[Reads, ...] = (counted_from_now, within, ahead, edge, period)
