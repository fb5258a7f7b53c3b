"""From one hour to another: 周五16:00-17:30, 下午2点到4点, Friday 4-5:30pm."""

from dataclasses import replace
from datetime import timedelta

from union.calendar.written import asking
from union.calendar.written.clock import DAY, Clock, Spoken, part, settled, spoken
from union.calendar.written.days import OnDay
from union.calendar.written.phrases import after_day, day_and_part
from union.calendar.written.readings import Moment, Range, Reading, Reason, Several
from union.calendar.written.scene import Got, Scene, needs


@needs("to", "and")
def hours(scene: Scene, place: int) -> Got[Reading]:
    """周五16:00-17:30, 下午2点到4点, tomorrow 9am to 11:30am, Friday 4-5:30pm."""
    at = scene.past_one(place, "from")
    got = day_and_part(scene, at)
    on, of, at = got if got else (None, None, at)
    at = scene.past(after_day(scene, at), "from")
    begins = spoken(scene, at) or bare_hour(scene, at)
    if begins is None:
        return None
    begin, at = begins
    if of is not None and begin.part is None and begin.meridiem is None:
        begin = replace(begin, part=of)
    elif of not in (None, begin.part):
        return None
    if not scene.has(at, "to") and not scene.has(at, "and"):
        return None
    told = of is not None or leads(scene, at)
    ends = spoken(scene, at + 1) or (last_hour(scene, at + 1) if told else None)
    if ends is None:
        return None
    end, at = ends
    if on is None:
        later = day_and_part(scene, scene.past(at, "comma", "by"))
        if later and later[1] is None:
            on, at = later[0], later[2]
    found = between(scene, on, begin, end)
    return (found, at) if found else None


def leads(scene: Scene, place: int) -> bool:
    """Whether a "from" stands before the first hour: from 2 to 4."""
    return place > 1 and scene.has(place - 2, "from")


def last_hour(scene: Scene, place: int) -> Got[Spoken]:
    """The bare 9 of tonight from 7 to 9."""
    number = scene.worth(place, "number")
    text = scene.worth(place, "arabic") or ""
    if number is None or not 0 < len(text) <= 2 or number > 24 or not scene.has(place + 1, "end"):
        return None
    return Spoken(number, 0), place + 1


def bare_hour(scene: Scene, place: int) -> Got[Spoken]:
    """The 3 of 3-5点, the 4 of 4-5:30pm."""
    of, at = part(scene, place) or (None, place)
    number = scene.worth(at, "number")
    joined = scene.has(at + 1, "to") or (scene.has(at + 1, "and") and scene.has(at - 1, "from"))
    if number is None or not joined or number > 24:
        return None
    return Spoken(number, 0, of), at + 1


def between(scene: Scene, on: OnDay | None, begin: Spoken, end: Spoken) -> Reading | None:
    """The hours between two times of one day, or over its midnight."""
    if end.meridiem is not None and begin.meridiem is None and begin.part is None:
        begin = same_half(begin, end)
    starts = settled(begin)
    if starts is None:
        return scene.blame(Reason.NO_SUCH_TIME)
    pairs = [(minute, last) for minute in (starts.minute, *starts.others)
             if (last := end_minute(minute, begin, end)) is not None]  # fmt: skip
    if not pairs:
        return scene.blame(Reason.BACKWARDS)
    sure = starts.leaning and pairs[0][0] == starts.minute and pairs[0][1] - pairs[0][0] < DAY / 2
    return settle_pairs(scene, on, pairs, sure)


def same_half(begin: Spoken, end: Spoken) -> Spoken:
    """4-5:30pm is all in the afternoon, 11-1pm begins in the morning."""
    same = replace(begin, meridiem=end.meridiem)
    first, last = settled(same), settled(end)
    if first and last and first.minute >= last.minute:
        return replace(begin, meridiem=0 if end.meridiem else 12)
    return same


def end_minute(start: int, begin: Spoken, end: Spoken) -> int | None:
    """When it ends: in the same part of the day if it can, else at the next such hour."""
    tries = [settled(end)]
    if end.part is None and end.meridiem is None and begin.part is not None:
        tries.insert(0, settled(replace(end, part=begin.part)))
    if end.part is None and begin.meridiem is not None and end.meridiem is None:
        tries.insert(0, settled(replace(end, meridiem=begin.meridiem)))
    for clock in tries:
        for minute in (clock.minute, *clock.others) if clock else ():
            if minute > start:
                return minute
    last = tries[-1]
    overnight = last and start >= 18 * 60 and last.minute <= 8 * 60
    return last.minute + DAY if last and overnight else None


def settle_pairs(
    scene: Scene, on: OnDay | None, pairs: list[tuple[int, int]], sure: bool
) -> Reading:
    found = []
    for first, last in pairs:
        clock = Clock(first)
        starts = asking.moment(on, clock, scene.now) if on else asking.next_moment(clock, scene.now)
        every = starts.readings if isinstance(starts, Several) else (starts,)
        sure = sure and (not isinstance(starts, Several) or starts.leaning)
        length = timedelta(minutes=last - first)
        found += [Range(it.at, it.at + length) for it in every if isinstance(it, Moment)]
    return asking.settle(found, sure)
