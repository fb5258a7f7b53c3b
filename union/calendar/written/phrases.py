"""A day with all that may be said around it, then a time: 国庆节前一天, 12月5日（周六）晚7:30."""

from dataclasses import dataclass, replace
from datetime import timedelta

from union.calendar.written import asking
from union.calendar.written.civil import days_later, months_later
from union.calendar.written.clock import DAY, Clock, settled, spoken
from union.calendar.written.days import (
    CIVIL_DAYS,
    OnDay,
    bare_number,
    day_amount,
    figures,
    month_day,
    moved,
    nth,
    only,
    weekday_of,
)
from union.calendar.written.english import ENGLISH_DAYS, month_name_day, the_nth
from union.calendar.written.lunar_days import LUNAR_DAYS, feast
from union.calendar.written.readings import Day, Moment, Part, Reading, Reason, Several
from union.calendar.written.readings import PartOfDay as Of
from union.calendar.written.scene import Got, Scene, first_of, needs, once
from union.calendar.written.words import WEEKDAYS

ALL_DAYS = (*LUNAR_DAYS, *ENGLISH_DAYS, *CIVIL_DAYS)
DATES = (month_day, figures, bare_number, month_name_day, the_nth)


@once
def day(scene: Scene, place: int) -> Got[OnDay]:
    """Any day, moved and checked by what stands around it."""
    got = first_of(
        (civil_date, weekday_with_date, english_offset, week_and_weekday, *ALL_DAYS), scene, place
    )
    while got:
        further = offset(scene, *got)
        if further is None or further == got:
            break
        got = further
    return checked(scene, *got) if got else None


@needs("civil")
def civil_date(scene: Scene, place: int) -> Got[OnDay]:
    """公历8月15日."""
    return month_day(scene, place + 1) if scene.has(place, "civil") else None


def offset(scene: Scene, found: OnDay, place: int) -> Got[OnDay]:
    """前一天, 后三天, 前夕, 第二天, 当天, 后第一个周一; the day itself where nothing is said."""
    at = scene.past_one(place, "de")
    if scene.has(at, "eve"):
        return shifted(scene, found, -1, at + 1)
    if scene.has(at, "one_day") and place > 0:
        return found, at + 1
    sign = 1 if scene.has(at, "after") else -1 if scene.has(at, "ago") else 0
    if sign:
        return weekday_beside(scene, found, sign, at + 1) or counted(scene, found, sign, at + 1)
    count = nth(scene, at) if scene.has(at, "nth_mark") else None
    if count and scene.worth(count[1], "unit") == "day":
        return shifted(scene, found, count[0] - 1, count[1] + 1)
    return found, place


def counted(scene: Scene, found: OnDay, sign: int, place: int) -> Got[OnDay]:
    """…前三天 may also mean all three of them; …后第一天."""
    at = scene.past_one(place, "de")
    which = nth(scene, at) if scene.has(at, "nth_mark") else None
    if which and scene.worth(which[1], "unit") == "day":
        return shifted(scene, found, sign * which[0], which[1] + 1)
    amount = day_amount(scene, at)
    if amount is None:
        return None
    days, months, at = amount
    if months:
        return moved(scene, found.first, sign * days, sign * months, at)
    got = shifted(scene, found, sign * days, at)
    return (replace(got[0], leaning=False), got[1]) if got and days in (2, 3, 4, 5, 6) else got


def shifted(scene: Scene, found: OnDay, days: int, place: int) -> Got[OnDay]:
    """A day before or after, of the next feast that has it still to come."""
    first = days_later(found.first, days)
    again = days_later(found.again, days) if found.again else None
    others = tuple(each for it in found.others if (each := days_later(it, days)))
    if first is None:
        return scene.blame(Reason.TOO_FAR)
    if again and first < scene.since:
        first, again = again, None
    return replace(found, first=first, again=again, others=others, ask_today=False), place


def weekday_beside(scene: Scene, found: OnDay, sign: int, place: int) -> Got[OnDay]:
    """国庆节后第一个周一, 元旦前最后一个周五, 国庆节前的周五."""
    at = scene.past_one(place, "de")
    which = nth(scene, at)
    count, at = which if which else (1, at)
    worth = scene.worth(at, "weekday")
    if worth is None or worth[0] is not None or (count == -1 and sign == 1):
        return None
    gap = (sign * (worth[1] - found.first.weekday()) - 1) % 7 + 1
    return only(days_later(found.first, sign * (gap + 7 * (abs(count) - 1))), at + 1, scene)


@needs("unit")
def english_offset(scene: Scene, place: int) -> Got[OnDay]:
    """the day before National Day, a week after Christmas, two days before the 30th."""
    at = scene.past_one(place, "the")
    if scene.worth(at, "unit") == "day":
        days, months, at = 1, 0, at + 1
    else:
        amount = day_amount(scene, at)
        if amount is None:
            return None
        days, months, at = amount
    sign = {"before": -1, "after": 1, "from": 1}.get(scene.text(at))
    if sign is None or months:
        return None
    got = day(scene, at + 1)
    return shifted(scene, got[0], sign * days, got[1]) if got else None


def checked(scene: Scene, found: OnDay, place: int) -> Got[OnDay]:
    """A weekday beside a date must be that date's: 11月25日（周三）, 2026年12月5日星期六."""
    at = scene.past_one(place, "comma")
    bracket = scene.has(at, "open")
    at += bracket
    worth = scene.worth(at, "weekday")
    if worth is None and bracket and scene.text(at) in WEEKDAYS:  # 12月5日（六）
        worth = None, WEEKDAYS[scene.text(at)]
    if worth is None and not scene.has(place - 1, "weekday"):
        return twice_named(scene, found, place)
    if worth is None or (scene.has(place - 1, "weekday") and not bracket):  # 周六周日
        return found, place
    if bracket and not scene.has(at + 1, "close"):
        return None
    return agreed(scene, found, worth, at + 1 + bracket)


def twice_named(scene: Scene, found: OnDay, place: int) -> Got[OnDay]:
    """9月10日教师节, 明天（22号）: both names must mean one day."""
    bracket = scene.has(place, "open")
    second = first_of((*DATES, feast), scene, place + bracket)
    if second is None or (bracket and not scene.has(second[1], "close")):
        return found, place
    if second[0].first != found.first:
        return scene.blame(Reason.WEEKDAY_DIFFERS)
    return only(found.first, second[1] + bracket, scene)


def agreed(scene: Scene, found: OnDay, worth: tuple[int | None, int], place: int) -> Got[OnDay]:
    week, weekday = worth
    if week is None and found.first.weekday() == weekday:
        return replace(found, again=None, ask_today=False), place
    if week is not None and weekday_of(scene, week, weekday).first == found.first:
        return only(found.first, place, scene)
    return scene.blame(Reason.WEEKDAY_DIFFERS)


@needs("weekday")
def weekday_with_date(scene: Scene, place: int) -> Got[OnDay]:
    """周三（11月25日）, Saturday, December 5: the date decides, the weekday must agree."""
    worth = scene.worth(place, "weekday")
    if worth is None:
        return None
    at = scene.past_one(place + 1, "comma")
    bracket = scene.has(at, "open")
    got = first_of(DATES, scene, scene.past_one(at + bracket, "the"))
    if got is None or (bracket and not scene.has(got[1], "close")):
        return None
    return agreed(scene, got[0], worth, got[1] + bracket)


def week_and_weekday(scene: Scene, place: int) -> Got[OnDay]:
    """两周后的周五: Friday of that week, or the first one after; it is asked about."""
    amount = day_amount(scene, scene.past_one(place, "in"))
    if amount is None or amount[1] or amount[0] % 7 or not scene.has(amount[2], "after"):
        return None
    at = scene.past_one(amount[2] + 1, "de")
    worth = scene.worth(at, "weekday")
    first = days_later(scene.today, amount[0])
    if worth is None or worth[0] is not None or first is None:
        return None
    in_week = weekday_of(scene, amount[0] // 7, worth[1]).first
    later = first + timedelta(days=(worth[1] - first.weekday()) % 7)
    return OnDay(in_week, others=(later,), leaning=False), at + 1


def after_day(scene: Scene, place: int) -> int:
    """The place of a time that follows a day, past commas and the like."""
    return scene.past(place, "de", "comma", "by")


@once
def day_and_part(scene: Scene, place: int) -> tuple[OnDay, Of | None, int] | None:
    """A day, with a part of it if one is said: 今晚, 明天下午, 周日早上, Friday evening."""
    if scene.has(place, "day_part"):
        count, part = scene.worth(place, "day_part")
        return OnDay(scene.today + timedelta(days=count)), part, place + 1
    got = day(scene, scene.past(place, "by"))
    if got is None:
        return None
    at = after_day(scene, got[1])
    if scene.has(at, "part"):
        return got[0], scene.worth(at, "part"), at + 1
    return got[0], None, got[1]


@dataclass(frozen=True, slots=True)
class Timed:
    """A day, a time, or both, before they are put together."""

    day: OnDay | None
    clock: Clock | None


@once
def timed(scene: Scene, place: int) -> Got[Timed]:
    """A time with or without its day, the day before or after it."""
    got = day_and_part(scene, place)
    if got is None:
        return time_first(scene, place)
    found, part, at = got
    own = clock_in(scene, part, after_day(scene, at))
    if own is None:
        return None
    clock, at, later = own
    return Timed(replace(found, first=found.first + timedelta(days=later)), clock), at


def clock_in(scene: Scene, part: Of | None, place: int) -> tuple[Clock, int, int] | None:
    """The time after a day; 今晚凌晨两点 lies a day later."""
    said = spoken(scene, place)
    if said is None and scene.has(place, "school"):
        return after_school(scene, place)
    if said is None:
        return None
    hour, at = said
    later = 0
    if part is not None and hour.part is None and hour.meridiem is None:
        hour = replace(hour, part=part)
    elif part in (Of.EVENING, Of.NIGHT) and hour.part is Of.SMALL_HOURS:
        later = 1
    elif part is not None and hour.part not in (None, part):
        return scene.blame(Reason.NO_SUCH_TIME)
    found = settled(hour)
    if found and found.minute == 0 and said[0].part is None and today_itself(scene, place):
        found = replace(found, others=(DAY,), leaning=False)  # 今天零点: it may be tonight's
    return (found, at, later) if found else scene.blame(Reason.NO_SUCH_TIME)


def today_itself(scene: Scene, place: int) -> bool:
    return place > 0 and scene.worth(place - 1, "day") == 0


def after_school(scene: Scene, place: int) -> tuple[Clock, int, int]:
    """放学后 without an hour: when the school's customs say, to be confirmed."""
    hour = scene.customs.after_school
    return Clock(hour.hour * 60 + hour.minute, leaning=False), place + 1, 0


def time_first(scene: Scene, place: int) -> Got[Timed]:
    """15:30, 下午三点; 3pm tomorrow, at 3pm on Friday."""
    got = clock_in(scene, None, scene.past(place, "by"))
    if got is None:
        return None
    found, at, _ = got
    later = day_and_part(scene, scene.past(at, "comma", "by"))
    if later and later[1] is None:
        return Timed(later[0], found), later[2]
    return Timed(None, found), at


def put_together(scene: Scene, found: Timed) -> Reading:
    assert found.clock  # who comes here has read a time
    if found.day is None:
        return asking.next_moment(found.clock, scene.now)
    return asking.moment(found.day, found.clock, scene.now)


def moment(scene: Scene, place: int) -> Got[Reading]:
    """A time with or without a day."""
    got = timed(scene, place)
    return (put_together(scene, got[0]), got[1]) if got else None


def day_or_part(scene: Scene, place: int) -> Got[Reading]:
    """A day or a part of one."""
    got = day_and_part(scene, place)
    if got is None:
        return next_part(scene, place)
    found, part, at = got
    if part is None and scene.text(at - 1) == NEW_YEARS_NIGHT:
        return Several((Day(found.first), Part(found.first, Of.EVENING)), leaning=False), at
    if part is None:
        return asking.whole_day(found, scene.now), at
    if scene.text(at - 1) in NIGHTS:
        both = Part(found.first, Of.EVENING), Part(found.first, Of.NIGHT)
        return Several(both, leaning=False), at
    return asking.part_of(found, part, scene.now), at


NEW_YEARS_NIGHT = "除夕夜"
NIGHTS = ("tonight", "tomorrow night", "last night", "night", "今夜", "昨夜", "明夜", "夜")


def next_part(scene: Scene, place: int) -> Got[Reading]:
    """下午 alone."""
    if not scene.has(place, "part") or len(scene.text(place)) == 1:
        return None
    return asking.next_part(scene.worth(place, "part"), scene.now), place + 1


@needs("same_time", "now")
def same_time(scene: Scene, place: int) -> Got[Reading]:
    """明天这个时候; and now itself."""
    if scene.has(place, "now"):
        return Moment(scene.now.replace(second=0, microsecond=0)), place + 1
    if scene.has(place, "same_time"):
        got = day(scene, place + 1)
        return (same_minute(scene, got[0]), got[1]) if got else None
    got = day(scene, place) or same_day_later(scene, place)
    if got is None:
        return None
    at = scene.past_one(got[1], "de", "at")
    return (same_minute(scene, got[0]), at + 1) if scene.has(at, "same_time") else None


def same_minute(scene: Scene, found: OnDay) -> Reading:
    return Moment(asking.at(found.first, scene.now.hour * 60 + scene.now.minute))


def same_day_later(scene: Scene, place: int) -> Got[OnDay]:
    """The 下周 of 下周这个时候, the 下个月 of 下个月这个时候."""
    if scene.has(place, "week"):
        return only(days_later(scene.today, 7 * scene.worth(place, "week")), place + 1, scene)
    if scene.has(place, "month"):
        return only(months_later(scene.today, scene.worth(place, "month")), place + 1, scene)
    return None


@needs("midnight", "high_noon")
def midnight(scene: Scene, place: int) -> Got[Reading]:
    """midnight is the coming one; tomorrow midnight must be asked about, and so must 正午."""
    at = scene.past_one(place, "at")
    if scene.has(at, "midnight"):
        english = scene.text(at).isascii()
        return asking.next_moment(Clock(0, leaning=english), scene.now), at + 1
    if scene.has(place, "high_noon"):
        return asking.next_moment(Clock(DAY // 2, leaning=False), scene.now), place + 1
    got = day(scene, place)
    if got is None:
        return None
    at = scene.past_one(scene.past_one(got[1], "de"), "at")
    if scene.has(at, "high_noon"):
        return asking.moment(got[0], Clock(DAY // 2, leaning=False), scene.now), at + 1
    if not scene.has(at, "midnight"):
        return None
    return asking.moment(got[0], Clock(0, (DAY,), leaning=False), scene.now), at + 1
