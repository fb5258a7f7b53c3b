"""What the school takes for granted of dates, and which readings answer a question."""

from dataclasses import dataclass
from datetime import datetime, time

from union.calendar import birthdays
from union.calendar.birthdays import LeapMonth, Missing
from union.calendar.written import (
    Customs,
    Day,
    Moment,
    Nothing,
    Part,
    PartOfDay,
    Reading,
    Several,
)  # fmt: skip
from union.kernel.policy import Policy, choice, clock_time
from union.kernel.refusal import Refusal

AFTER_SCHOOL = Policy("school_days-after_school", clock_time())
LEAP_MONTH = Policy("school_days-leap_month", choice(*LeapMonth), choices=tuple(LeapMonth))
MISSING_DAY = Policy("school_days-missing_day", choice(*Missing), choices=tuple(Missing))


@dataclass(frozen=True, slots=True)
class Which:
    """What was said can mean several days or moments (ISO text), or must be confirmed."""

    said: str
    offered: tuple[str, ...]


def customs(after_school: str) -> Customs:
    """How written dates are read in a school whose day ends at that clock time."""
    return Customs(after_school=time.fromisoformat(after_school))


def birthday_customs(leap_month: str, missing_day: str) -> birthdays.Customs:
    """How birthdays are kept that do not come every year."""
    missing = Missing(missing_day)
    return birthdays.Customs(LeapMonth(leap_month), lunar_30=missing, february_29=missing)


def one_day(said: str, reading: Reading) -> str | Which:
    """The one day that was meant, or between which to choose; a refusal says the reason."""
    days = [it.on.isoformat() for it in sensible(reading) if isinstance(it, Day)]
    return settled(said, reading, days, "school-days-no-day")


def one_moment(said: str, reading: Reading) -> str | Which:
    """The one moment that was meant, or between which to choose; a refusal says the reason."""
    found = [it for it in sensible(reading) if isinstance(it, Moment)]
    moments = [it.at.isoformat(timespec="minutes") for it in found]
    return settled(said, reading, moments, "school-days-no-moment")


ENDS = {
    PartOfDay.MORNING: time(12), PartOfDay.NOON: time(12), PartOfDay.AFTERNOON: time(18),
    PartOfDay.DUSK: time(19), PartOfDay.EVENING: time(22), PartOfDay.NIGHT: time(23),
}  # fmt: skip
LAST_MINUTE = time(23, 59)


def one_deadline(said: str, reading: Reading) -> str | Which:
    """The last minute that was meant: of a whole day its end, 周四中午 is twelve o'clock."""
    ends = dict.fromkeys(it for it in map(end_of, sensible(reading)) if it)
    found = settled(said, reading, list(ends), "school-days-no-moment")
    return found if isinstance(found, str) or len(found.offered) > 1 else found.offered[0]


def end_of(reading: Reading) -> str | None:
    """The last minute of a moment, a part of a day or a day, as ISO text."""
    match reading:
        case Moment(at):
            return at.isoformat(timespec="minutes")
        case Part(on, of) if of in ENDS:
            return datetime.combine(on, ENDS[of]).isoformat(timespec="minutes")
        case Day(on):
            return datetime.combine(on, LAST_MINUTE).isoformat(timespec="minutes")
    return None


def sensible(reading: Reading) -> tuple[Reading, ...]:
    """All that a reading can mean."""
    return reading.readings if isinstance(reading, Several) else (reading,)


def settled(said: str, reading: Reading, offered: list[str], otherwise: str) -> str | Which:
    """The one answer there is, or a question."""
    if isinstance(reading, Nothing):
        raise Refusal("school-days-unread", reason=reading.reason.value)
    if not offered:
        raise Refusal(otherwise)
    return Which(said, tuple(offered)) if isinstance(reading, Several) else offered[0]
