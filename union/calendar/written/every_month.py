"""Every month and every year: 每月15号, 每月最后一个工作日, 每年农历九月初九."""

from dataclasses import replace

from union.calendar.written.civil import a_day
from union.calendar.written.days import nth
from union.calendar.written.festivals import Eve, Feast, Fixed, Lunar, Nth, Term
from union.calendar.written.lunar_days import lunar_day_number, lunar_month, nickname
from union.calendar.written.readings import (
    Frequency,
    Reason,
    Recurrence,
)
from union.calendar.written.rhythm import MONTHLY, WORKING_WEEK, YEARLY, Rhythm
from union.calendar.written.scene import Got, Scene, first_of, small_number


def monthly(scene: Scene, place: int) -> Rhythm:
    """每月, 每月15号, 每月1号和15号, 每月最后一个周五, 每月最后一个工作日, monthly on the 15th."""
    if not scene.has(place, "monthly"):
        return None
    at = scene.past_one(place + 1, "de", "by", "comma")
    got = in_month(scene, at)
    return got or ((MONTHLY, place + 1) if at == place + 1 else None)


def in_month(scene: Scene, place: int) -> Rhythm:
    """Days of a month: by number, by weekday, the last, the last working day."""
    at = scene.past_one(place, "the")
    if scene.has(at, "last_day"):
        return replace(MONTHLY, month_days=(-1,)), at + 1
    return nth_weekdays(scene, at) or month_days(scene, at)


def nth_weekdays(scene: Scene, place: int) -> Rhythm:
    """第一个星期三, 第一、三个周五, 最后一个工作日, the first and third Monday."""
    counts: list[int] = []
    at = place
    while (got := nth(scene, at) or led_number(scene, at, bool(counts))) is not None:
        counts.append(got[0])
        at = scene.past(got[1], "comma", "and", "the")
    if not counts:
        return None
    if scene.worth(at, "unit") == "workday" or scene.has(at, "workdaily"):
        return replace(MONTHLY, weekdays=WORKING_WEEK, position=counts[0]), at + 1
    if scene.worth(at, "unit") == "day" and len(counts) == 1 and 0 < abs(counts[0]) <= 31:
        return replace(MONTHLY, month_days=(counts[0],)), at + 1
    worth = scene.worth(at, "weekday")
    if worth is None or worth[0] is not None or any(it > 5 for it in counts):
        return None
    return replace(MONTHLY, weekdays=tuple((it, worth[1]) for it in counts)), at + 1


def led_number(scene: Scene, place: int, led: bool) -> Got[int]:
    """The 三 of 第一、三个周五."""
    got = small_number(scene, place) if led else None
    return (got[0], got[1] + 1) if got and scene.has(got[1], "one_of") else None


def month_days(scene: Scene, place: int) -> Rhythm:
    """15号, 1号和15号, 1、15日, the 15th, the 1st and 15th."""
    found: list[int] = []
    at = place
    while (number := number_of_day(scene, at)) is not None:
        found.append(number)
        marked = scene.has(at + 1, "day_mark")
        at += 1 + marked
        further = scene.past_one(scene.past(at, "comma", "and"), "the")
        if further == at or number_of_day(scene, further) is None:
            break
        at = further
    if not found or not (scene.has(at - 1, "day_mark") or scene.has(at - 1, "nth")):
        return None
    if not all(1 <= it <= 31 for it in found):
        return scene.blame(Reason.NO_SUCH_DAY)
    return replace(MONTHLY, month_days=tuple(sorted(set(found)))), at


def number_of_day(scene: Scene, place: int) -> int | None:
    if scene.has(place, "nth"):
        return int(scene.worth(place, "nth")[0])
    number = scene.worth(place, "number")
    return None if number is None else int(number)


def of_each_month(scene: Scene, place: int) -> Rhythm:
    """the last Friday of each month, the 15th of every month."""
    got = in_month(scene, scene.past_one(place, "by"))
    if got is None:
        return None
    at = scene.past_one(got[1], "of")
    return (got[0], at + 1) if scene.has(at, "monthly") else None


def yearly(scene: Scene, place: int) -> Rhythm:
    """每年9月10日, 每年教师节, 每年农历九月初九, 每年母亲节, every year on September 10."""
    if not scene.has(place, "yearly"):
        return of_each_year(scene, place)
    at = scene.past_one(place + 1, "de", "by", "comma")
    got = in_year(scene, at)
    return got or ((YEARLY, place + 1) if at == place + 1 else None)


def of_each_year(scene: Scene, place: int) -> Rhythm:
    """every September 10, every Christmas; the 10th of September every year."""
    led = scene.has(place, "each")
    got = in_year(scene, scene.past_one(place, "each", "by"))
    if got is None:
        return None
    if led:
        return got
    return (got[0], got[1] + 1) if scene.has(got[1], "yearly") else None


def in_year(scene: Scene, place: int) -> Rhythm:
    return first_of((feast_day, lunar_date, civil_date), scene, place)


def feast_day(scene: Scene, place: int) -> Rhythm:
    found = scene.worth(place, "feast") or nickname(scene, place)
    return (of_feast(found), place + 1) if found else None


def of_feast(found: Feast) -> Recurrence:
    """How a feast comes round."""
    if isinstance(found, Fixed):
        return replace(YEARLY, month=found.month, month_days=(found.day,))
    if isinstance(found, Lunar):
        return replace(YEARLY, lunar=(found.month, found.day))
    if isinstance(found, Nth):
        return replace(YEARLY, month=found.month, weekdays=((found.nth, found.weekday),))
    if isinstance(found, Eve):
        return replace(YEARLY, lunar=(12, -1))
    assert isinstance(found, Term)
    return replace(YEARLY, term=found.name)


def lunar_date(scene: Scene, place: int) -> Rhythm:
    marked = scene.has(place, "lunar")
    got = lunar_month(scene, scene.past_one(place, "lunar"))
    day = lunar_day_number(scene, got[3]) if got else None
    if got is None or day is None or got[1] or not (marked or got[2] or day[1]):
        return None
    if not (1 <= got[0] <= 12 and 1 <= day[0] <= 30):
        return scene.blame(Reason.NO_SUCH_DAY)
    return replace(YEARLY, lunar=(got[0], day[0])), day[2]


def civil_date(scene: Scene, place: int) -> Rhythm:
    """9月10日, 9/10, 3月第一个周一, September 10, the second Sunday of May."""
    month, at = month_written(scene, place)
    if month is None:
        return nth_of_month_name(scene, place)
    got = in_month(scene, scene.past_one(at, "the", "de")) or bare_day(scene, at)
    if got is None:
        return None
    days = got[0].month_days
    if any(a_day(2028, month, it) is None for it in days if it > 0) or not 1 <= month <= 12:
        return scene.blame(Reason.NO_SUCH_DAY)
    return replace(got[0], frequency=Frequency.YEARLY, month=month), got[1]


def month_written(scene: Scene, place: int) -> tuple[int | None, int]:
    if scene.has(place, "month_name"):
        return scene.worth(place, "month_name"), place + 1
    if scene.worth(place, "number") is not None and scene.has(place + 1, "month_mark"):
        return scene.worth(place, "number"), place + 2
    return None, place


def bare_day(scene: Scene, place: int) -> Rhythm:
    """The 10 of 9月10 and of September 10."""
    text = scene.worth(place, "arabic") or ""
    if not 0 < len(text) <= 2:
        return None
    return replace(MONTHLY, month_days=(int(text),)), place + 1


def nth_of_month_name(scene: Scene, place: int) -> Rhythm:
    got = in_month(scene, place)
    at = scene.past_one(got[1], "of") if got else place
    if got is None or not scene.has(at, "month_name"):
        return None
    return replace(got[0], frequency=Frequency.YEARLY, month=scene.worth(at, "month_name")), at + 1
