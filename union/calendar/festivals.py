"""The days a school keeps: their rules, audiences, hours and preparations, from festivals.toml."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any

from union.calendar.days_of_year import DayRule, LunarDay, day_rule
from union.calendar.lunar import lunar_of
from union.calendar.workdays import Span

RULES = ("solar", "lunar", "nth", "term")
BESIDE = timedelta(days=2)
LEAD_MOST = 90
LASTS_MOST = 9


class FaultySeed(ValueError):
    """A festivals.toml that cannot be read as meant; ``args`` name the festival and the fault."""


class Audience(StrEnum):
    """Whom a festival is for."""

    EVERYONE = "everyone"
    WOMEN = "women"
    YOUNG = "young"
    RETIRED = "retired"
    PARENTS = "parents"


@dataclass(frozen=True)
class Festival:
    """A day of the year: when it is, for whom, at what hour, and what to prepare before it."""

    name: str
    rule: DayRule
    at: time
    audience: Audience = Audience.EVERYONE
    lasts: int = 1
    joins: str | None = None
    optional: bool = False
    leads: tuple[tuple[str, int], ...] = ()
    eve: bool = False

    @property
    def text_key(self) -> str:
        """The text that greets."""
        return f"festivals-{self.name}"


Festivals = Mapping[str, Festival]
KINDS = {
    "at": time,
    "audience": str,
    "lasts": int,
    "joins": str,
    "optional": bool,
    "leads": dict,
    "eve_of": str,
    **dict.fromkeys(RULES, str),
}


def read_festivals(folder: Path) -> Festivals:
    """The festivals of a folder's festivals.toml, by name; raises FaultySeed."""
    return festivals_from(tomllib.loads((folder / "festivals.toml").read_text("utf-8")))


def festivals_from(tables: Mapping[str, Mapping[str, Any]]) -> Festivals:
    """The festivals of tables as they stand in the file."""
    found = {name: festival(name, keys, tables) for name, keys in tables.items()}
    for it in found.values():
        if it.joins is not None and it.joins not in found:
            raise FaultySeed(it.name, "joins")
    return found


def festival(
    name: str, keys: Mapping[str, Any], tables: Mapping[str, Mapping[str, Any]]
) -> Festival:
    """One festival, every key of it known and sound."""
    check(name, keys)
    eve = "eve_of" in keys
    return Festival(
        name=name,
        rule=rule_of(name, tables.get(keys["eve_of"], {}) if eve else keys),
        at=keys["at"],
        audience=Audience(keys.get("audience", Audience.EVERYONE)),
        lasts=keys.get("lasts", 1),
        joins=keys.get("joins"),
        optional=keys.get("optional", False),
        leads=tuple(keys.get("leads", {}).items()),
        eve=eve,
    )


def check(name: str, keys: Mapping[str, Any]) -> None:
    """Refuses unknown keys, values of the wrong kind or size, and a rule beside ``eve_of``."""
    wrong = {key for key, value in keys.items() if type(value) is not KINDS.get(key)}
    if "at" not in keys:
        wrong.add("at")
    if "eve_of" in keys and keys.keys() & set(RULES):
        wrong.add("eve_of")
    if wrong:
        raise FaultySeed(name, *sorted(wrong))
    sound = {
        "audience": keys.get("audience", "everyone") in set(Audience),
        "lasts": 1 <= keys.get("lasts", 1) <= LASTS_MOST,
        "leads": all(type(it) is int and 0 <= it <= LEAD_MOST for it in leads_of(keys)),
    }
    wrong = {key for key, well in sound.items() if not well}
    if wrong:
        raise FaultySeed(name, *sorted(wrong))


def leads_of(keys: Mapping[str, Any]) -> Iterable[object]:
    """The numbers of days among a festival's leads."""
    found: dict[str, object] = keys.get("leads", {})
    return found.values()


def rule_of(name: str, keys: Mapping[str, Any]) -> DayRule:
    """The one rule among a festival's keys."""
    given = [key for key in RULES if key in keys]
    if len(given) != 1:
        raise FaultySeed(name, *RULES)
    try:
        return day_rule(given[0], keys[given[0]])
    except ValueError as fault:
        raise FaultySeed(name, given[0]) from fault


def day_of(it: Festival, year: int) -> date:
    """Its day in a year: the lunar year for a lunar rule, the civil year for any other."""
    return it.rule.day_in(year) - timedelta(days=it.eve)


def festivals_on(day: date, festivals: Festivals) -> list[Festival]:
    """The festivals of a day, in the order of the file."""
    years = (day.year - 1, day.year)
    return [it for it in festivals.values() if any(day_of(it, year) == day for year in years)]


def next_of(it: Festival, day: date) -> date:
    """Its next day, ``day`` itself counting."""
    days = (day_of(it, year) for year in range(day.year - 1, day.year + 2))
    return next(found for found in days if found >= day)


def prepared_on(day: date, festivals: Festivals) -> list[tuple[Festival, str, date]]:
    """What a day asks to prepare: the festival, the task, and the festival's day."""
    return [
        (it, task, day + timedelta(days=before))
        for it in festivals.values()
        for task, before in it.leads
        if next_of(it, day + timedelta(days=before)) == day + timedelta(days=before)
    ]


def joined(it: Festival, year: int, festivals: Festivals) -> Festival | None:
    """The festival on or beside whose days it falls in that year, so that one post serves both."""
    if it.joins is None:
        return None
    day, other = day_of(it, year), festivals[it.joins]
    begins = day_of(other, day.year)
    near = Span(begins - BESIDE, begins + timedelta(days=other.lasts))
    return other if day in near else None


def year_of(it: Festival, day: date) -> int:
    """The year by which a festival day is known: lunar for a lunar rule."""
    if isinstance(it.rule, LunarDay):
        return lunar_of(day + timedelta(days=it.eve)).year
    return day.year
