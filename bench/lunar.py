"""`python -m bench.lunar`: our lunar days beside Chromium's (ICU) and the new moons."""

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from shutil import which
from typing import NamedTuple

from bench.new_moons import from_midnight, new_moons
from union.calendar.lunar import LunarDate, lunar_of, months_of

FIRST, LAST = date(1900, 1, 1), date(2100, 12, 31)
NARROW = timedelta(minutes=3)
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
ASK = """noons => {
    const parts = {year: "numeric", month: "numeric", day: "numeric", timeZone: "Asia/Shanghai"};
    const chinese = new Intl.DateTimeFormat("en-u-ca-chinese", parts);
    return noons.map(noon => {
        const found = chinese.formatToParts(new Date(noon)).map(it => [it.type, it.value]);
        const {relatedYear, month, day} = Object.fromEntries(found);
        return [Number(relatedYear), parseInt(month), Number(day), month.endsWith("bis")];
    });
}"""


class Dispute(NamedTuple):
    """Days in a row that two sources call by different names, and the names of the first."""

    first: date
    last: date
    ours: LunarDate
    theirs: LunarDate


def chromium() -> str | None:
    """Where Chromium is on this machine."""
    return os.environ.get("CHROMIUM") or which("chromium") or which("google-chrome")


def asked(days: Iterable[date]) -> tuple[str, list[LunarDate]]:
    """Chromium's version, and what it calls each day."""
    from playwright.sync_api import sync_playwright

    noons = [(day - date(1970, 1, 1)).days * 86_400_000 + 4 * 3_600_000 for day in days]
    with sync_playwright() as engine:
        browser = engine.chromium.launch(executable_path=chromium(), args=QUIET)
        found = browser.new_page().evaluate(ASK, noons)
        version = browser.version
        browser.close()
    return version, [LunarDate(*it) for it in found]


def disputes(days: Sequence[date], theirs: Sequence[LunarDate]) -> Iterator[Dispute]:
    """The days that we name differently, as runs."""
    both = [(day, lunar_of(day), it) for day, it in zip(days, theirs, strict=True)]
    for differ, group in groupby(both, lambda it: it[1] != it[2]):
        if differ:
            run = list(group)
            yield Dispute(run[0][0], run[-1][0], *run[0][1:])


def moon_disputes(first: int, last: int) -> Iterator[tuple[date, timedelta]]:
    """The new moons on whose day no month of ours begins, and how near to midnight they are."""
    begins = {it.first for year in range(first - 1, last + 1) for it in months_of(year)}
    for moon in new_moons(first, last):
        if moon.date().toordinal() not in begins:
            yield moon.date(), from_midnight(moon)


def spoken(lunar: LunarDate) -> str:
    """``2025 6bis-1``, as ICU writes it."""
    return f"{lunar.year} {lunar.month}{'bis' if lunar.leap else ''}-{lunar.day}"


def main() -> None:
    """Prints every difference, for docs/lunar.md."""
    days = [FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1)]
    version, theirs = asked(days)
    found = list(disputes(days, theirs))
    print(f"Chromium {version}: {len(theirs)} days, {len(found)} disputes")
    moons = list(new_moons(FIRST.year, LAST.year))
    for it in found:
        moon = min(moons, key=lambda moon, day=it.first: abs(moon.date() - day))  # type: ignore[misc]
        print(f"| {it.first} | {(it.last - it.first).days + 1} | {spoken(it.ours)} |"
              f" {spoken(it.theirs)} | {moon:%m-%d %H:%M} |")  # fmt: skip
    print("New moons on whose day no month begins:")
    for day, near in moon_disputes(FIRST.year, LAST.year):
        print(f"| {day} | {near.seconds} s from midnight |")
    print("New moons so near midnight that a little more or less would move a month:")
    for moon in moons:
        if from_midnight(moon) < NARROW:
            print(f"| {moon:%Y-%m-%d %H:%M:%S} |")


if __name__ == "__main__":
    main()
