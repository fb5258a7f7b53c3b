"""Every week and every so often: 每周三, 每周一三五, 每两周的周五, 隔天, every other Friday."""

from dataclasses import replace
from itertools import pairwise

from union.calendar.written.every_month import in_month
from union.calendar.written.readings import (
    Frequency,
    Reason,
    Recurrence,
)
from union.calendar.written.rhythm import DAILY, SIGNS, WEEKLY, Rhythm, on_weekdays
from union.calendar.written.scene import Got, Scene, small_number


def weekly(scene: Scene, place: int) -> Rhythm:
    """每周, 每周三, 每周一三五, 每周二、周四, 每周一到周五, 每周六日, weekly on Tuesday."""
    if not scene.has(place, "weekly"):
        return None
    at = scene.past_one(place + 1, "by", "comma", "de")
    got = weekday_list(scene, at)
    if got:
        return on_weekdays(got[0]), got[1]
    return (WEEKLY, place + 1) if at == place + 1 else None


def each_weekday(scene: Scene, place: int) -> Rhythm:
    """每个周五, 每逢周三, every Monday and Wednesday, Mondays and Wednesdays, 周一至周五每天."""
    at = scene.past_one(place, "each", "by")
    got = weekday_list(scene, at)
    if got is None:
        return None
    daily = scene.has(got[1], "daily")
    told = scene.has(place, "each") or scene.has(at, "every_weekday") or daily
    return (on_weekdays(got[0]), got[1] + daily) if told else None


def weekday_list(scene: Scene, place: int) -> Got[list[int]]:
    """Weekdays one after the other, or from one to another."""
    got = some_weekdays(scene, place)
    if got is None:
        return None
    found, at = got
    if scene.has(at, "to"):
        last = some_weekdays(scene, at + 1)
        if last is None or len(found) != 1 or len(last[0]) != 1 or last[0][0] <= found[0]:
            return None
        return list(range(found[0], last[0][0] + 1)), last[1]
    while (further := some_weekdays(scene, past_and(scene, at))) is not None:
        if further[0][0] <= found[-1] and past_and(scene, at) == at:
            return None
        found, at = found + further[0], further[1]
        if len(found) > 7:
            return None
    return found, at


def past_and(scene: Scene, place: int) -> int:
    return scene.past(place, "comma", "and")


def some_weekdays(scene: Scene, place: int) -> Got[list[int]]:
    """周三, 周六日, Mondays; or bare signs after 每周: 三, 一三五, 日."""
    if scene.has(place, "two_weekdays"):
        return list(scene.worth(place, "two_weekdays")), place + 1
    if scene.has(place, "every_weekday"):
        return [scene.worth(place, "every_weekday")], place + 1
    worth = scene.worth(place, "weekday")
    if worth is not None:
        return ([worth[1]], place + 1) if worth[0] is None else None
    text = scene.text(place)
    signs = [SIGNS[sign] for sign in text if sign in SIGNS]
    counting = ("hour_mark", "one_of", "month_mark", "number", "dotted", "lack", "to_be")
    if not text or len(signs) != len(text) or not scene.touching(place) or place == 0:
        return None
    led = any(scene.has(place - 1, kind) for kind in ("weekly", "comma", "and", "to", "weekday"))
    led = (
        led
        or scene.has(place - 1, "number")
        or scene.has(place - 1, "every_weekday")
        or scene.has(place - 1, "unit")
    )
    if not led or any(scene.has(place + 1, kind) for kind in counting):
        return None
    if any(one >= other for one, other in pairwise(signs)):
        return None
    return signs, place + 1


def intervals(scene: Scene, place: int) -> Rhythm:
    """每两周的周五, 隔周三, 每隔一周的周三, 每三天, 每两小时, every two weeks on Friday."""
    if scene.has(place, "fortnightly"):
        return with_weekday(scene, replace(WEEKLY, interval=2), place + 1)
    if scene.has(place, "every_second"):
        return replace(DAILY, interval=2), place + 1
    if scene.has(place, "every_other"):
        return gap(scene, place + 1)
    if not scene.has(place, "each"):
        return None
    if scene.has(place + 1, "other"):
        return other(scene, place + 2)
    if scene.has(place + 1, "half"):
        at = scene.past_one(place + 2, "a")
        return half_of(scene, at)
    got = small_number(scene, place + 1)
    return unit_of(scene, got[0], got[1]) if got and got[0] else None


def half_of(scene: Scene, place: int) -> Rhythm:
    """每半小时, 每半年."""
    halves = {
        "hour": Recurrence(Frequency.MINUTELY, 30), "year": Recurrence(Frequency.MONTHLY, 6)
    }  # fmt: skip
    unit = scene.worth(place, "unit")
    return (halves[unit], place + 1) if unit in halves else None


UNITS = {
    "minute": (Frequency.MINUTELY, 1), "quarter": (Frequency.MINUTELY, 15),
    "hour": (Frequency.HOURLY, 1), "day": (Frequency.DAILY, 1), "week": (Frequency.WEEKLY, 1),
    "month": (Frequency.MONTHLY, 1), "season": (Frequency.MONTHLY, 3),
    "year": (Frequency.YEARLY, 1),
}  # fmt: skip


def unit_of(scene: Scene, count: int, place: int) -> Rhythm:
    """So many days, weeks or months, then perhaps a weekday or days of the month."""
    place = scene.past_one(place, "one_of")
    unit = "month" if scene.text(place) == "月" else scene.worth(place, "unit")
    if unit not in UNITS or count > 400:
        return None
    frequency, times = UNITS[unit]
    found = Recurrence(frequency, count * times)
    if frequency is Frequency.WEEKLY:
        return with_weekday(scene, found, place + 1)
    if frequency is Frequency.MONTHLY:
        got = in_month(scene, scene.past_one(place + 1, "de", "by"))
        return (replace(got[0], interval=found.interval), got[1]) if got else (found, place + 1)
    return found, place + 1


def with_weekday(scene: Scene, found: Recurrence, place: int) -> Rhythm:
    at = scene.past(place, "de", "by", "comma")
    got = weekday_list(scene, at)
    if got is None:
        return (found, place) if at == place else None
    return on_weekdays(got[0], found.interval), got[1]


def gap(scene: Scene, place: int) -> Rhythm:
    """隔周三, 隔周的周三, 每隔一天: one is left out; more than one left out is asked about."""
    worth = scene.worth(place, "weekday")
    if worth is not None and worth[0] is None:
        return on_weekdays([worth[1]], 2), place + 1
    if scene.worth(place, "unit") in ("week", "day"):
        return unit_of(scene, 2, place)
    if scene.has(place, "half"):
        return half_of(scene, scene.past_one(place + 1, "one_of"))
    got = small_number(scene, place)
    if got is None:
        return None
    unit = scene.worth(scene.past_one(got[1], "one_of"), "unit")
    if got[0] == 1:
        return unit_of(scene, 2, got[1])
    if unit in ("minute", "hour"):
        return unit_of(scene, got[0], got[1])
    return scene.blame(Reason.VAGUE)


def other(scene: Scene, place: int) -> Rhythm:
    """every other Friday, every second week."""
    got = weekday_list(scene, place)
    if got:
        return on_weekdays(got[0], 2), got[1]
    return unit_of(scene, 2, place)


def short_week(scene: Scene, place: int) -> Rhythm:
    """周一三五, 周二四: only a rhythm can be meant."""
    worth = scene.worth(place, "weekday")
    if worth is None or worth[0] is not None or not scene.has(place + 1, "number"):
        return None
    got = weekday_list(scene, place)
    return (on_weekdays(got[0]), got[1]) if got and len(got[0]) > 2 else None
