"""How long, and how long from now: 一个半小时, 十分钟后, 三天内, 未来三天."""

from datetime import datetime, timedelta

from union.calendar.written.clock import DAY
from union.calendar.written.days import day_amount
from union.calendar.written.readings import Day, Moment, Range, Reading, Several
from union.calendar.written.scene import Got, Scene, needs, once, small_number

MINUTES = {"hour": 60, "minute": 1, "quarter": 15}


@once
def minutes_long(scene: Scene, place: int) -> Got[int]:
    """一个半小时, 两小时二十分钟, 1.5小时, half an hour, an hour and a half."""
    total, at = 0, place
    while (got := one_length(scene, at)) is not None:
        total, at = total + got[0], scene.past_one(got[1], "and")
    if scene.has(at - 1, "and"):
        at -= 1
    return (total, at) if 0 < total <= 100 * DAY else None


def one_length(scene: Scene, place: int) -> Got[int]:
    if scene.has(place, "half"):
        at = scene.past_one(place + 1, "a")
        return (30, at + 1) if scene.worth(at, "unit") == "hour" else None
    if scene.has(place, "dotted") and scene.worth(place + 1, "unit") == "hour":
        return round(60 * float(scene.text(place))), place + 2
    got = small_number(scene, place)
    if got is None:
        return None
    count, at = got
    at = scene.past_one(at, "one_of")
    half = scene.text(at) == "半"
    at += half
    if scene.text(at) == "and" and scene.text(at + 1) == "a" and scene.has(at + 2, "half"):
        at, half = at + 3, True
    unit = scene.worth(at, "unit")
    if unit == "minute" and scene.text(at) == "分" and place and not half:
        return count, at + 1
    if unit not in MINUTES or (half and unit != "hour"):
        return None
    at += 1
    english_half = (
        scene.text(at) == "and" and scene.text(at + 1) == "a" and scene.has(at + 2, "half")
    )
    if english_half and unit == "hour":
        return 60 * count + 30, at + 3
    if unit == "hour" and scene.text(at) == "半":
        return 60 * count + 30, at + 1
    return MINUTES[unit] * count + 30 * half, at


@needs("after", "ago", "in")
def counted_from_now(scene: Scene, place: int) -> Got[Reading]:
    """十分钟后, 一小时二十分钟后, 两小时前, in half an hour."""
    begins = scene.past_one(place, "in", "of")
    got = minutes_long(scene, begins)
    if got is None:
        return None
    minutes, at = got
    if scene.has(at, "after"):
        return Moment(passed(scene.now, minutes)), at + 1
    if scene.has(at, "ago") and begins == place:
        return Moment(passed(scene.now, -minutes)), at + 1
    return (Moment(passed(scene.now, minutes)), at) if begins > place else None


def passed(now: datetime, minutes: int) -> datetime:
    return now.replace(second=0, microsecond=0) + timedelta(minutes=minutes)


@needs("within")
def within(scene: Scene, place: int) -> Got[Reading]:
    """三天内, 24小时内: a deadline or a stretch; to be asked about."""
    got = day_amount(scene, place)
    if got and not got[1] and scene.has(got[2], "within"):
        last = scene.today + timedelta(days=got[0])
        return Several((Range(scene.today, last), Day(last)), leaning=False), got[2] + 1
    length = minutes_long(scene, place)
    if length and scene.has(length[1], "within"):
        return Several((Moment(passed(scene.now, length[0])),), leaning=False), length[1] + 1
    return None


def ahead(scene: Scene, place: int) -> Got[Reading]:
    """未来三天: with or without today, which is asked about."""
    amount = day_amount(scene, place + 1) if scene.has(place, "ahead") else None
    if amount is None or amount[1]:
        return None
    today, length = scene.today, timedelta(days=amount[0])
    one = timedelta(days=1)
    both = Range(today + one, today + length), Range(today, today + length - one)
    return Several(both, leaning=False), amount[2]
