"""Whole weeks, months and years, and their edges: 本周, 明年3月, 12月上旬, 月底."""

from collections.abc import Callable
from datetime import date, timedelta

from union.calendar.lunar import month_begins
from union.calendar.written.civil import last_of_month, monday_of, month_after
from union.calendar.written.days import a_year, month_number
from union.calendar.written.english import english_year
from union.calendar.written.lunar_days import lunar_month
from union.calendar.written.readings import Day, Range, Reading, Reason, Several
from union.calendar.written.scene import Got, Scene, first_of, needs


def period(scene: Scene, place: int) -> Got[Reading]:
    """本周, 下周末, 本月, 明年3月, 明年, 12月上旬, 今明两天, next week, December."""
    got = first_of(PERIODS, scene, place + (scene.text(place) in ("the", "in")))
    if got is None:
        return None
    (first, last), at = got
    if scene.has(at, "within"):
        left = Range(scene.today, last) if first <= scene.today < last else Range(first, last)
        return Several(tuple(dict.fromkeys((Range(first, last), left))), leaning=False), at + 1
    return Range(first, last), at


Stretch = tuple[date, date]


def week(scene: Scene, place: int) -> Got[Stretch]:
    count = scene.worth(place, "week")
    if count is None:
        return None
    first = monday_of(scene.today) + timedelta(days=7 * count)
    return (first, first + timedelta(days=6)), place + 1


def weekend(scene: Scene, place: int) -> Got[Stretch]:
    if not scene.has(place, "weekend"):
        return None
    count = scene.worth(place, "weekend") or 0
    first = monday_of(scene.today) + timedelta(days=7 * count + 5)
    return (first, first + timedelta(days=1)), place + 1


def month(scene: Scene, place: int) -> Got[Stretch]:
    """本月, 12月, 明年3月, 2027年三月, 12月上旬, December 2026."""
    found = which_month(scene, place)
    if found is None:
        return None
    (year, number), at = found
    if scene.has(at, "third"):
        return third(scene.text(at), year, number), at + 1
    return (date(year, number, 1), last_of_month(year, number)), at


def which_month(scene: Scene, place: int) -> Got[tuple[int, int]]:
    if scene.has(place, "month"):
        found = month_after(scene.today.year, scene.today.month, scene.worth(place, "month"))
        return found, place + 1
    named = scene.worth(place, "month_name")
    if named is not None and len(scene.text(place)) > 3 and scene.text(place) != "march":
        year, at = english_year(scene, place + 1)
        return known_month(scene, year, named, at)
    if named is not None:
        year, at = english_year(scene, place + 1)
        return known_month(scene, year, named, at) if year else None
    year, at = a_year(scene, place)
    got = month_number(scene, at)
    return known_month(scene, year, *got) if got else None


def known_month(scene: Scene, year: int | None, number: int, place: int) -> Got[tuple[int, int]]:
    if not 1 <= number <= 12:
        return scene.blame(Reason.NO_SUCH_DAY)
    if year is None:
        year = scene.since.year + (number < scene.since.month)
    return ((year, number), place) if 1901 <= year <= 2199 else scene.blame(Reason.TOO_FAR)


def lunar_month_alone(scene: Scene, place: int) -> Got[Stretch]:
    """腊月, 农历十一月: the next one, or the one that is on."""
    at = scene.past_one(place, "lunar")
    got = lunar_month(scene, at)
    if got is None or got[1] or not (got[2] or at > place) or not 1 <= got[0] <= 12:
        return None
    for year in range(scene.today.year - 1, scene.today.year + 2):
        begins = month_begins(year, got[0])
        if begins and begins[0] + begins[1] > scene.today.toordinal():
            first = date.fromordinal(begins[0])
            return (first, first + timedelta(days=begins[1] - 1)), got[3]
    return None


def third(name: str, year: int, number: int) -> Stretch:
    first = {"上旬": 1, "中旬": 11, "下旬": 21}[name]
    last = last_of_month(year, number) if first == 21 else date(year, number, first + 9)
    return date(year, number, first), last


def year(scene: Scene, place: int) -> Got[Stretch]:
    found, at = a_year(scene, place)
    if (
        found is None
        or not 1901 <= found <= 2199
        or (len(scene.text(place)) == 2 and at == place + 2)
    ):
        return None
    return (date(found, 1, 1), date(found, 12, 31)), at


def half_year(scene: Scene, place: int) -> Got[Stretch]:
    """下半年, 明年上半年."""
    found, at = a_year(scene, place)
    half = scene.worth(at, "half_year")
    if half is None:
        return None
    year = scene.today.year if found is None else found
    if found is None and half == 1 and scene.today.month > 6:
        return scene.blame(Reason.VAGUE)
    return (date(year, 6 * half - 5, 1), last_of_month(year, 6 * half)), at + 1


def named_days(scene: Scene, place: int) -> Got[Stretch]:
    if not scene.has(place, "days"):
        return None
    first, last = scene.worth(place, "days")
    day = scene.today
    return (day + timedelta(days=first), day + timedelta(days=last)), place + 1


PERIODS: tuple[Callable[[Scene, int], Got[Stretch]], ...] = (
    named_days, lunar_month_alone, half_year, month, week, weekend, year,
)  # fmt: skip


@needs("to")
def two_months(scene: Scene, place: int) -> Got[Reading]:
    """3月到5月."""
    begins = month(scene, scene.past_one(place, "from"))
    if begins is None or not scene.has(begins[1], "to"):
        return None
    first = begins[0][0]
    ends = month(scene.looking_from(first), begins[1] + 1)
    if ends is None:
        return None
    if ends[0][1] <= begins[0][1]:
        return scene.blame(Reason.BACKWARDS)
    return Range(first, ends[0][1]), ends[1]


@needs("month_edge", "year_edge", "early", "late", "middle")
def edge(scene: Scene, place: int) -> Got[Reading]:
    """月底, 12月初, 年底: a day or a stretch of days; it is asked about."""
    got = edge_of_month(scene, place) or edge_of_year(scene, place)
    if got is None:
        return None
    readings, at = got
    return Several(readings, leaning=False), at


def edge_of_month(scene: Scene, place: int) -> Got[tuple[Reading, ...]]:
    worth = scene.worth(place, "month_edge")
    if worth:
        count, name = worth
        at = place + 1
        number = month_after(scene.today.year, scene.today.month, count or 0)
    else:
        found = which_month(scene, place)
        signs = {"early": "start", "late": "end", "middle": "middle"}
        at = found[1] + 1 if found else place
        name = next((signs[it] for it in signs if found and scene.has(at - 1, it)), "")
        if found is None or not name:
            return edge_of_numbered(scene, place)
        number = found[0]
    return edges(date(*number, 1), last_of_month(*number), name), at


def edge_of_numbered(scene: Scene, place: int) -> Got[tuple[Reading, ...]]:
    """12月底, 明年3月初."""
    year, at = a_year(scene, place)
    number, worth = scene.worth(at, "number"), scene.worth(at + 1, "month_edge")
    if number is None or worth is None or worth[0] is not None:
        return None
    got = known_month(scene, year, number, at + 2)
    return (edges(date(*got[0], 1), last_of_month(*got[0]), worth[1]), got[1]) if got else None


def edge_of_year(scene: Scene, place: int) -> Got[tuple[Reading, ...]]:
    worth = scene.worth(place, "year_edge")
    if worth is None:
        return None
    count, name = worth
    year = scene.today.year + count
    return edges(date(year, 1, 1), date(year, 12, 31), name), place + 1


def edges(first: date, last: date, name: str) -> tuple[Reading, ...]:
    """The day itself, and the stretch around it: ten days of a month, a month of a year."""
    ten = timedelta(days=9 if (last - first).days < 40 else 30)
    if name == "middle":
        middle = first + (last - first) / 2
        return (Range(middle - ten / 2, middle + ten / 2),)
    if name == "start":
        return Day(first), Range(first, first + ten)
    return Day(last), Range(last - ten, last)
