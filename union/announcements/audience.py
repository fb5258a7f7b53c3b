"""Whom something is for: kinds of people that are joined, narrowed and left out."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from union.members.rules import BELONGING, SERVING, SITS_IN, Body, Role, Standing


class Sort(StrEnum):
    """By what people are told apart."""

    EVERYONE = "everyone"
    SERVING = "serving"
    RETIRED = "retired"
    WOMEN = "women"
    MEN = "men"
    YOUNGER = "younger"
    OLDER = "older"
    ROLE = "role"
    BODY = "body"
    LEADERS = "leaders"
    UNIT = "unit"
    PERSON = "person"
    LIST = "list"


@dataclass(frozen=True, slots=True, order=True)
class Trait:
    """One kind of people; ``of`` is an age, a role, a body, or the number of a unit or person."""

    sort: Sort
    of: str = ""


Together = tuple[Trait, ...]  # all of them hold
OPEN = {Sort.EVERYONE, Sort.SERVING, Sort.RETIRED, Sort.ROLE, Sort.BODY, Sort.LEADERS, Sort.UNIT}


@dataclass(frozen=True, slots=True)
class Audience:
    """Whoever is in one of ``those`` and in none of ``but``."""

    those: tuple[Together, ...]
    but: tuple[Together, ...] = ()

    @property
    def sorts(self) -> set[Sort]:
        """By what people are told apart in it."""
        return {it.sort for together in (*self.those, *self.but) for it in together}

    @property
    def lists(self) -> set[str]:
        """The saved lists that it names."""
        return {it.of for together in (*self.those, *self.but) for it in together
                if it.sort is Sort.LIST}  # fmt: skip

    @property
    def is_open(self) -> bool:
        """Whether nobody is told apart by sex, age or name in it: others may know of it too."""
        return self.sorts <= OPEN


@dataclass(frozen=True, slots=True)
class Person:
    """What decides whether somebody is meant; ``units`` are the own one and those above it."""

    id: int
    standing: Standing
    sex: str | None
    birth_year: int | None
    units: frozenset[int]
    roles: frozenset[Role]


Lists = Mapping[str, frozenset[int]]


def is_meant(audience: Audience, person: Person, year: int, lists: Lists) -> bool:
    """Whether it is for this person in that civil year; nobody who left is ever meant."""

    def is_in(together: Together) -> bool:
        return all(HOLDS[it.sort](it.of, person, year, lists) for it in together)

    belongs = person.standing in BELONGING
    return belongs and any(map(is_in, audience.those)) and not any(map(is_in, audience.but))


def _age(person: Person, year: int) -> int | None:
    return year - person.birth_year if person.birth_year else None


def _younger(of: str, person: Person, year: int, _: Lists) -> bool:
    age = _age(person, year)
    return age is not None and age <= int(of) and person.standing in SERVING


def _older(of: str, person: Person, year: int, _: Lists) -> bool:
    age = _age(person, year)
    return age is not None and age >= int(of)


def _leads(_: str, person: Person, __: int, ___: Lists) -> bool:
    return bool({Role.GROUP_LEADER, Role.DEPUTY_LEADER} & person.roles)


Holds = Callable[[str, Person, int, Lists], bool]
HOLDS: Mapping[Sort, Holds] = {
    Sort.EVERYONE: lambda of, it, year, lists: True,
    Sort.SERVING: lambda of, it, year, lists: it.standing in SERVING,
    Sort.RETIRED: lambda of, it, year, lists: it.standing is Standing.RETIRED,
    Sort.WOMEN: lambda of, it, year, lists: it.sex == "female",
    Sort.MEN: lambda of, it, year, lists: it.sex == "male",
    Sort.YOUNGER: _younger,
    Sort.OLDER: _older,
    Sort.ROLE: lambda of, it, year, lists: Role(of) in it.roles,
    Sort.BODY: lambda of, it, year, lists: bool(SITS_IN[Body(of)] & it.roles),
    Sort.LEADERS: _leads,
    Sort.UNIT: lambda of, it, year, lists: int(of) in it.units,
    Sort.PERSON: lambda of, it, year, lists: it.id == int(of),
    Sort.LIST: lambda of, it, year, lists: it.id in lists.get(of, frozenset()),
}


def kept(audience: Audience) -> str:
    """As it is kept in a row or a draft."""
    parts = (audience.those, audience.but)
    return json.dumps([[[[it.sort, it.of] for it in group] for group in part] for part in parts])


def read_kept(text: str) -> Audience:
    """Of what :func:`kept` wrote; raises ValueError of anything else."""
    try:
        those, but = (
            tuple(tuple(Trait(Sort(sort), str(of)) for sort, of in group) for group in part)
            for part in json.loads(text)
        )
    except (TypeError, KeyError) as fault:
        raise ValueError(text) from fault
    if not those or not all((*those, *but)):
        raise ValueError(text)
    return Audience(those, but)
