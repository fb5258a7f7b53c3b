"""When the moon is new, by Meeus, Astronomical Algorithms, chapter 49: a source of its own."""

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from math import radians, sin

BEIJING = timezone(timedelta(hours=8))
EPOCH = datetime(2000, 1, 1, 12, tzinfo=BEIJING) + timedelta(hours=8)
EPOCH_JD = 2451545.0
MEAN, MONTH = 2451550.09766, 29.530588861

# coefficient in days, power of E, and multiples of M (sun), M' (moon) and F (node)
PERIODIC = (
    (-0.40720, 0, 0, 1, 0), (0.17241, 1, 1, 0, 0), (0.01608, 0, 0, 2, 0), (0.01039, 0, 0, 0, 2),
    (0.00739, 1, -1, 1, 0), (-0.00514, 1, 1, 1, 0), (0.00208, 2, 2, 0, 0), (-0.00111, 0, 0, 1, -2),
    (-0.00057, 0, 0, 1, 2), (0.00056, 1, 1, 2, 0), (-0.00042, 0, 0, 3, 0), (0.00042, 1, 1, 0, 2),
    (0.00038, 1, 1, 0, -2), (-0.00024, 1, -1, 2, 0), (-0.00007, 0, 2, 1, 0), (0.00004, 0, 0, 2, -2),
    (0.00004, 0, 3, 0, 0), (0.00003, 0, 1, 1, -2), (0.00003, 0, 0, 2, 2), (-0.00003, 0, 1, 1, 2),
    (0.00003, 0, -1, 1, 2), (-0.00002, 0, -1, 1, -2), (-0.00002, 0, 1, 3, 0), (0.00002, 0, 0, 4, 0),
)  # fmt: skip
# coefficient in days, angle at the epoch and its growth for each month, in degrees
PLANETARY = (
    (0.000325, 299.77, 0.107408), (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886),
    (0.000126, 349.42, 36.412478), (0.000110, 84.66, 18.206239), (0.000062, 141.74, 53.303771),
    (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239),
    (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154),
    (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518), (-0.00017, 124.7746, -1.56375588),
)  # fmt: skip
# seconds by which the earth's rotation lags; measured until 2026, then supposed
LAG = (
    (1900, -3), (1910, 10), (1920, 21), (1930, 24), (1940, 24), (1950, 29), (1960, 33),
    (1970, 40), (1980, 51), (1990, 57), (2000, 64), (2010, 66), (2026, 69), (2050, 75), (2105, 102),
)  # fmt: skip


def new_moon(number: int) -> datetime:
    """The new moon, so many after that of 6 January 2000, in Beijing time; good to a minute."""
    century = number / 1236.85
    mean = MEAN + MONTH * number + 0.00015437 * century**2
    day = mean + periodic(number, century) + planetary(number) - EPOCH_JD
    moment = EPOCH + timedelta(days=day)
    return moment - timedelta(seconds=lag(moment.year + moment.month / 12))


def periodic(number: int, century: float) -> float:
    """What sun, moon and node add to the mean new moon, in days."""
    sun = 2.5534 + 29.10535670 * number - 0.0000014 * century**2
    moon = 201.5643 + 385.81693528 * number + 0.0107582 * century**2
    node = 160.7108 + 390.67050284 * number - 0.0016118 * century**2
    less = 1 - 0.002516 * century - 0.0000074 * century**2
    return sum(
        days * less**power * sin(radians(of_sun * sun + of_moon * moon + of_node * node))
        for days, power, of_sun, of_moon, of_node in PERIODIC
    )


def planetary(number: int) -> float:
    """What the planets and the moving node add, in days."""
    return sum(days * sin(radians(angle + each * number)) for days, angle, each in PLANETARY)


def lag(year: float) -> float:
    """Seconds between uniform time and the earth's own, between the years of the table."""
    spans = ((*former, *later) for former, later in pairwise(LAG))
    before, low, after, high = next(it for it in spans if year <= it[2])
    return low + (high - low) * (year - before) / (after - before)


def new_moons(first: int, last: int) -> Iterator[datetime]:
    """Every new moon of those civil years in Beijing."""
    number = int((first - 2000) * 12.3685) - 2
    while (moment := new_moon(number)).year <= last:
        if moment.year >= first:
            yield moment
        number += 1


def from_midnight(moment: datetime) -> timedelta:
    """How near a moment is to the midnight nearest to it."""
    since = moment - moment.replace(hour=0, minute=0, second=0, microsecond=0)
    return min(since, timedelta(days=1) - since)
