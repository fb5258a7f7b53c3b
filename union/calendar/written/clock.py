"""Times of day: 下午三点半, 15:30, 差五分三点, 晚7点, 今晚十二点, 3pm, half past three."""

from dataclasses import dataclass

from union.calendar.written.readings import PartOfDay as Of
from union.calendar.written.readings import Reason
from union.calendar.written.scene import Got, Scene, first_of, once

DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Spoken:
    """An hour and minute as written, before it is settled in which half of the day they lie."""

    hour: int
    minute: int
    part: Of | None = None
    literal: bool = False  # 3:30 in figures: taken as it stands
    padded: bool = False  # 03:30: nobody writes so in the afternoon
    meridiem: int | None = None
    less: int = 0  # minutes to take off: 差五分


@dataclass(frozen=True, slots=True)
class Clock:
    """Minutes after the midnight that begins the day; more than a day's reach into the next."""

    minute: int
    others: tuple[int, ...] = ()
    leaning: bool = True
    spoken: Spoken | None = None


def settled(spoken: Spoken) -> Clock | None:
    """The minute of the day, with others that are as sensible; None where there is none."""
    hours = possible_hours(spoken)
    if not hours or spoken.minute > 59 or (max(hours) == 24 and spoken.minute and not spoken.part):
        return None
    first, *others = [hour * 60 + spoken.minute - spoken.less for hour in hours]
    return Clock(first, tuple(others), not unsure(spoken), spoken)


def possible_hours(spoken: Spoken) -> tuple[int, ...]:
    """The hours it may be, the likeliest first."""
    hour = spoken.hour
    if hour > 24:
        return ()
    if spoken.meridiem is not None:
        return with_meridiem(hour, spoken.meridiem, spoken.literal)
    if spoken.part is not None:
        return IN_PART[spoken.part](hour)
    if spoken.literal:
        return (hour, hour + 12) if 1 <= hour <= 6 and not spoken.padded else (hour,)
    return (hour + 12,) if 1 <= hour <= 6 and not spoken.padded else (hour,)


def unsure(spoken: Spoken) -> bool:
    """晚上一点 and 半夜十二点 may lie in either night; 下午十点 is a slip."""
    if spoken.part is Of.AFTERNOON:
        return 9 <= spoken.hour <= 11
    if spoken.part in (Of.SMALL_HOURS, Of.MORNING):
        return spoken.hour in (12, 24)
    if spoken.part is Of.NIGHT:
        return spoken.hour <= 5 or spoken.hour in (12, 24)
    return spoken.part is Of.EVENING and 1 <= spoken.hour <= 4


def with_meridiem(hour: int, meridiem: int, literal: bool) -> tuple[int, ...]:
    if 1 <= hour <= 12:
        return (hour % 12 + meridiem,)
    return (hour,) if 13 <= hour <= 23 and meridiem and literal else ()


def between(first: int, last: int, hour: int) -> tuple[int, ...]:
    """The hour, or the same twelve hours later, where it lies in that part of the day."""
    return tuple(it for it in (hour, hour + 12) if first <= it <= last)[:1]


def evening(hour: int) -> tuple[int, ...]:
    if hour in (0, 12, 24):
        return (24,)
    return (hour + 24, hour) if hour <= 4 else between(17, 23, hour)


def night(hour: int) -> tuple[int, ...]:
    if hour in (0, 12, 24):
        return (24, 0)
    return (hour + 24, hour) if hour <= 5 else between(20, 23, hour)


IN_PART = {
    Of.SMALL_HOURS: lambda hour: (0, 24) if hour in (12, 24) else ((hour,) if hour <= 6 else ()),
    Of.MORNING: lambda hour: (hour,) if 4 <= hour <= 12 else (),
    Of.NOON: lambda hour: between(11, 14, hour),
    Of.AFTERNOON: lambda hour: between(12, 23, hour) if hour else (),
    Of.DUSK: lambda hour: between(16, 20, hour),
    Of.EVENING: evening,
    Of.NIGHT: night,
}


def clock(scene: Scene, place: int) -> Got[Clock]:
    """A time of day, settled."""
    got = spoken(scene, place)
    if got is None:
        return None
    found = settled(got[0])
    return (found, got[1]) if found else scene.blame(Reason.NO_SUCH_TIME)


@once
def spoken(scene: Scene, place: int) -> Got[Spoken]:
    """An hour as written, with the part of the day before it if there is one."""
    return first_of((named_hour, english_words, in_figures, in_words), scene, place)


@once
def part(scene: Scene, place: int) -> Got[Of | None]:
    """下午, 晚上, 放学后; nothing at all is read as no part."""
    at = scene.past_one(place, "de")
    if scene.has(at, "part"):
        return scene.worth(at, "part"), scene.past_one(at + 1, "de", "comma")
    if scene.has(at, "midnight") and not scene.text(at).isascii():
        return Of.NIGHT, at + 1
    if scene.has(at, "high_noon"):
        return Of.NOON, at + 1
    if scene.has(at, "school"):
        return Of.AFTERNOON, at + 1
    return None, place


def in_figures(scene: Scene, place: int) -> Got[Spoken]:
    """15:30, 下午3:30, 3:30pm, 晚7:30."""
    of, at = part(scene, scene.past_one(place, "at")) or (None, place)
    at = scene.past_one(at, "at")
    found = scene.worth(at, "clock")
    if found is None:
        return None
    hour, minute = found[:2]
    padded = scene.text(at).startswith("0")
    return with_suffix(scene, at + 1, Spoken(hour, minute, of, True, padded))


def with_suffix(scene: Scene, place: int, said: Spoken) -> Got[Spoken]:
    """…pm, …in the morning, …整, or nothing more."""
    if scene.has(place, "meridiem"):
        if said.part is not None:
            return scene.blame(Reason.NO_SUCH_TIME)
        meridiem = scene.worth(place, "meridiem")
        said = Spoken(said.hour, said.minute, None, said.literal, said.padded, meridiem, said.less)
        return said, place + 1
    if scene.has(place, "part") and scene.text(place) in ENGLISH_PARTS and said.part is None:
        of = scene.worth(place, "part")
        return Spoken(said.hour, said.minute, of, False, said.padded, None, said.less), place + 1
    return said, scene.past_one(place, "sharp")


ENGLISH_PARTS = ("in the morning", "in the afternoon", "in the evening", "at night")


def in_words(scene: Scene, place: int) -> Got[Spoken]:
    """三点, 下午3点20分, 三点一刻, 差五分三点, 三点差一刻, 十五时三十分."""
    of, at = part(scene, place) or (None, place)
    less, at = lacking(scene, at)
    hour = scene.worth(at, "number")
    if hour is None or not scene.has(at + 1, "hour_mark"):
        return None
    if scene.text(at) == "一" and at and scene.text(at - 1) in A_LITTLE:
        return None
    padded = scene.text(at).startswith("0") and len(scene.text(at)) > 1
    minute, at = minutes(scene, at + 2)
    if not less and not minute:
        less, at = lacking(scene, at)
    return with_suffix(scene, at, Spoken(hour, minute, of, False, padded, None, less))


A_LITTLE = ("早", "晚")  # 晚一点: a little later


def lacking(scene: Scene, place: int) -> tuple[int, int]:
    """差五分, 差一刻: how many minutes to take off."""
    if not scene.has(place, "lack") or scene.worth(place + 1, "number") is None:
        return 0, place
    count, unit = scene.worth(place + 1, "number"), scene.worth(place + 2, "unit")
    if unit == "quarter" and count in (1, 3):
        return 15 * count, place + 3
    if unit == "minute" and 0 < count < 60:
        return count, place + 3
    return 0, place


def minutes(scene: Scene, place: int) -> tuple[int, int]:
    """What follows the hour: 半, 一刻, 二十分, 40, 过五分, 零五, 整; 99 where it cannot be."""
    if scene.has(place, "half"):
        return 30, place + 1
    at = scene.past_one(place, "sharp")
    at = scene.past_one(at, "past") if at == place else at
    number = scene.worth(at, "number")
    if number is None:
        return 0, scene.past_one(place, "sharp")
    unit = scene.worth(at + 1, "unit")
    if unit == "quarter":
        return (15 * number if number in (1, 3) else 99), at + 2
    if unit == "minute" and scene.text(at + 1) == "分":
        return min(number, 99), scene.past_one(at + 2, "sharp")
    if unit or scene.has(at + 1, "hour_mark") or not scene.touching(at):
        return 0, place
    return bare_minutes(scene, place, at)


def bare_minutes(scene: Scene, place: int, at: int) -> tuple[int, int]:
    """三点二十, 三点零五, 7点40; a lone 三点五 is not understood."""
    number, text = scene.worth(at, "number"), scene.text(at)
    if scene.has(at + 1, "day_mark") or scene.has(at + 1, "month_mark"):
        return 0, place
    if len(text) == 1 and text != "十":
        return 0, place
    return (number, at + 1) if number < 60 else (99, at + 1)


def named_hour(scene: Scene, place: int) -> Got[Spoken]:
    """noon; 正午 is a part of the day, as 中午 is."""
    at = scene.past_one(place, "at")
    if scene.has(at, "noon"):
        return Spoken(12, 0, Of.NOON), at + 1
    return None


def english_words(scene: Scene, place: int) -> Got[Spoken]:
    """3pm, at 3, 3 o'clock, half past three, a quarter to four, ten past three."""
    at = scene.past_one(place, "at")
    past = past_or_to(scene, at)
    if past:
        minute, less, at = past
    else:
        minute = less = 0
    hour = scene.worth(at, "number") if scene.has(at, "arabic") else scene.worth(at, "count")
    if scene.has(at, "a") and scene.text(at) == "one":
        hour = 1
    if hour is None:
        return None
    after = at + 1
    o_clock = scene.has(after, "hour_mark") and scene.text(after)[0] == "o"
    at = after + o_clock
    if scene.has(at, "meridiem") or scene.text(at) in ENGLISH_PARTS:
        return with_suffix(scene, at, Spoken(hour, minute, None, False, False, None, less))
    told = o_clock or past or (scene.has(place, "at") and not counts(scene, at))
    return (Spoken(hour, minute, None, False, False, None, less), at) if told else None


def counts(scene: Scene, place: int) -> bool:
    kinds = ("hour_mark", "unit", "unknown", "month_mark", "day_mark", "month_name", "to")
    return any(scene.has(place, kind) for kind in kinds)


def past_or_to(scene: Scene, place: int) -> tuple[int, int, int] | None:
    """Minutes to add, minutes to take off, and the place of the hour."""
    at = scene.past_one(place, "a") if scene.has(place + 1, "quarter") else place
    number = 30 if scene.text(at) == "half" else 15 if scene.has(at, "quarter") else None
    named = number == 15
    if number is None:
        number = scene.worth(at, "count") or scene.worth(at, "number")
    if not number or number > 30:
        return None
    if scene.worth(at + 1, "unit") == "minute":
        at, named = at + 1, True
    if scene.text(at + 1) == "past":
        return number, 0, at + 2
    return (0, number, at + 2) if scene.text(at + 1) == "to" and named else None  # not 9 to 5
