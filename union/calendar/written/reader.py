"""Reads a whole text as one date, or says why there is none."""

from datetime import datetime

from union.calendar.written import asking, english_tail
from union.calendar.written.phrases import day_or_part, midnight, moment, same_time
from union.calendar.written.readings import (
    Customs,
    Day,
    Moment,
    Nothing,
    Part,
    PartOfDay,
    Reading,
    Reason,
    Several,
)
from union.calendar.written.recurring import recurrence
from union.calendar.written.scene import Got, Scene, needs
from union.calendar.written.spans import SPANS, STRETCHES, Reads
from union.calendar.written.tokens import cut, folded

LONGEST = 64  # characters of one date


@needs("ago")
def before(scene: Scene, place: int) -> Got[Reading]:
    """周四中午前, 周五下午4点前, 月底前."""
    got = best(scene, place, PLAIN)
    if got is None or not scene.has(got[1], "ago"):
        return None
    return until(scene, got[0]), got[1] + 1


@needs("closes", "closes_on", "starts")
def closing(scene: Scene, place: int) -> Got[Reading]:
    """12月5日截止, 周五前截止, 截至周五, 下午四点开始: the words that say what ends or begins."""
    begins = scene.past_one(place, "closes_on")
    got = best(scene, begins, (*PLAIN, before))
    if got is None:
        return None
    ends = scene.past(got[1], "closes", "starts")
    return (got[0], ends) if begins > place or ends > got[1] else None


EARLIEST, LATEST = 1902, 2190  # years in which it can be asked


def until(scene: Scene, reading: Reading) -> Reading:
    """Before a day: with it or without it, which is asked about; noon has an hour."""
    if isinstance(reading, Day):
        day_before = asking.at(reading.on, -1).date()
        return Several((reading, Day(day_before)), leaning=False)
    if isinstance(reading, Part) and reading.of is PartOfDay.NOON:
        return Several((Moment(asking.at(reading.on, 12 * 60)), reading), leaning=False)
    if isinstance(reading, Moment):
        return reading
    return Several(reading.readings if isinstance(reading, Several) else (reading,), leaning=False)


PLAIN: tuple[Reads, ...] = (moment, day_or_part, *SPANS, *STRETCHES, midnight, same_time)
READS: tuple[Reads, ...] = (*PLAIN, recurrence, before, closing)


def best(scene: Scene, place: int, rules: tuple[Reads, ...]) -> Got[Reading]:
    """The reading that takes the most words; of equals the first."""
    found: Got[Reading] = None
    for rule in rules:
        got = rule(scene, place)
        if got and (found is None or got[1] > found[1]):
            found = got
    return found


def read(text: str, now: datetime, customs: Customs | None = None) -> Reading:
    """What a written date means, said at that local moment; the whole text must be a date."""
    text = text.strip()
    if not text or len(text) > LONGEST:
        return Nothing(Reason.TOO_LONG if text else Reason.EMPTY)
    if not EARLIEST <= now.year <= LATEST:
        return Nothing(Reason.TOO_FAR)
    scene = scene_of(text, now, customs)
    begins = scene.past(0, "by")
    due = scene.text(0) == "by"  # by Friday
    for rule in READS:
        got = rule(scene, begins)
        if got and scene.has(scene.past(got[1], "well"), "end"):
            return until(scene, got[0]) if due else got[0]
    return english_tail.read(text, scene) or Nothing(why_not(scene))


def scene_of(text: str, now: datetime, customs: Customs | None) -> Scene:
    wall = now.replace(tzinfo=None)
    return Scene(cut(folded(text)), wall, customs or Customs(), wall.date())


def why_not(scene: Scene) -> Reason:
    """The reason to give: two dates with an "or", something vague, or what cannot be."""
    kinds = {kind for token in scene.tokens for kind in token.kinds}
    if "or" in kinds:
        return Reason.EITHER_OR
    if "vague" in kinds:
        return Reason.VAGUE
    return scene.blames[0] if scene.blames else Reason.NOT_A_DATE
