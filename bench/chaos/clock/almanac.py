"""What is due by when, reckoned from what was put into the school and nothing of the bot's own."""

import tomllib
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache

from bench.chaos.clock.school import CHAIR, FIRST, GROUP, School
from bot.settings import SEEDS

A_DAY = timedelta(days=1)
# as printed in the calendars of both years
LUNAR = {
    date(2026, 9, 25): "mid_autumn",
    date(2026, 10, 18): "double_ninth",
    date(2027, 2, 5): "new_years_eve",
    date(2027, 2, 6): "spring_festival",
    date(2027, 2, 20): "lantern",
    date(2027, 4, 5): "qingming",
    date(2027, 6, 9): "dragon_boat",
}
KEYS = {  # of the letters it knows of
    "annual-plan-card",
    "annual-plan-preview-letter",
    "annual-plan-undone-letter",
    "birthdays-card",
    "birthdays-month-letter",
    "birthdays-private-letter",
    "events-numbers-letter",
    "events-reminder-letter",
    "events-thanks",
    "festivals-card",
    "festivals-preview-letter",
    "heartbeat-letter",
}
Due = tuple[datetime, str]  # the instant, and the letter's dedupe


def due(school: School, until: datetime) -> set[str]:
    """Every letter of these kinds that the school has to have written by then."""
    return {stamp for at, stamp in occurrences(school) if at <= until}


def occurrences(school: School) -> Iterator[Due]:
    """The chair listens for two years; nothing is known of later ones."""
    for number in range(730):
        day = FIRST + A_DAY * number
        yield from daily(school, day)
        yield from planned(school, day)
        yield from festive(school, day)
    yield from gathered(school)


def daily(school: School, day: date) -> Iterator[Due]:
    born = [it for it, on in school.birthdays.items() if (on.month, on.day) == (day.month, day.day)]
    for it in born:
        to = GROUP if it in school.public else school.numbers[it]
        yield at(school, day, time(7, 30)), f"birthday:{day}:{to}"
    yield at(school, day, time(20, 30)), f"heartbeat:{day}:{school.numbers[CHAIR]}"


def planned(school: School, day: date) -> Iterator[Due]:
    chair, after = school.numbers[CHAIR], (day.replace(day=1) + A_DAY * 31).replace(day=1)
    if day.day == 1 and day in school.months:
        yield at(school, day, time(8, 30)), f"plan:{day}:{GROUP}"
    if day.day == 25:
        yield at(school, day, time(9)), f"birthdays:{after}:{chair}"
        if after in school.months:
            yield at(school, day, time(9, 10)), f"annual-plan-preview-letter:{after}:{chair}"
    if day.day == 28 and day.replace(day=1) in school.months:
        stamp = f"annual-plan-undone-letter:{day.replace(day=1)}:{chair}"
        yield at(school, day, time(9, 15)), stamp


def festive(school: School, day: date) -> Iterator[Due]:
    for name in names_on(day):
        yield at(school, day, time(8)), f"festival:{name}:{day}:{GROUP}"
    for name in names_on(day + A_DAY):
        stamp = f"festival:{name}:{day + A_DAY}:preview:{school.numbers[CHAIR]}"
        yield at(school, day, time(16)), stamp


def names_on(day: date) -> list[str]:
    """The festivals of a day: by the civil calendar as the seeds say, by the lunar as printed."""
    civil = [name for name, on in kept().items() if on == f"{day.month}-{day.day}"]
    return civil + ([LUNAR[day]] if day in LUNAR else [])


@cache
def kept() -> dict[str, str]:
    """The festivals of the civil calendar that no school has to choose first."""
    seeds = tomllib.loads((SEEDS / "festivals.toml").read_text("utf-8"))
    return {name: it["solar"] for name, it in seeds.items()
            if "solar" in it and not it.get("optional")}  # fmt: skip


def gathered(school: School) -> Iterator[Due]:
    """The evening before, two hours before, the morning after; how many come, to the chair."""
    for it in school.gatherings:
        starts, day = it.starts.astimezone(UTC), it.starts.date()
        for who in (school.numbers[comer] for comer in it.comers):
            stamp, when = f"event:{it.id}", f"{starts.isoformat()}:{who}"
            yield at(school, day - A_DAY, time(19)), f"{stamp}:remind_eve:{when}"
            yield starts - timedelta(hours=2), f"{stamp}:remind_hours:{when}"
            yield at(school, day + A_DAY, time(10)), f"{stamp}:thank:{when}"
        yield starts, f"event:{it.id}:numbers:{starts.isoformat()}:{school.numbers[CHAIR]}"


def at(school: School, day: date, hour: time) -> datetime:
    return datetime.combine(day, hour, school.zone).astimezone(UTC)
