"""What others are told of the register."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from union.kernel.unit import UnitOfWork
from union.members import store
from union.members.roster import Birth
from union.members.rules import Duty, Role, Shown, Standing, UnitKind
from union.members.store import Member


@dataclass(frozen=True, slots=True)
class Person:
    """Who is speaking: what the menus and greetings need to know."""

    name: str
    duties: frozenset[Duty]
    locale: str | None
    was_asked: bool


@dataclass(frozen=True, slots=True)
class Office:
    """A role that somebody holds."""

    role: Role
    unit: str | None
    since: date
    until: date | None


@dataclass(frozen=True, slots=True)
class Kept:
    """All that the register keeps about a person."""

    name: str
    staff_number: str | None
    sex: str | None
    birth: Birth
    phone_last4: str | None
    unit: str | None
    standing: Standing
    joined: date | None
    offices: list[Office]
    shown: Shown
    may_care: bool
    may_photograph: bool
    locale: str | None


def person(uow: UnitOfWork, member: Member) -> Person:
    """As the menus see a member."""
    duties = member.duties(uow.today)
    return Person(member.name, duties, member.locale, member.consented is not None)


def unit_name(uow: UnitOfWork, unit_id: int | None) -> str | None:
    """A unit as people call it; the union itself goes without saying.

    A group of a branch is called with it where another group bears the same name.
    """
    unit = uow.session.get(store.Unit, unit_id) if unit_id else None
    if unit is None or unit.kind is UnitKind.UNION:
        return None
    above = uow.session.get(store.Unit, unit.parent_id) if unit.parent_id else None
    is_below = above is not None and above.kind is UnitKind.BRANCH
    if above and is_below and store.has_twin(uow.session, unit):
        return f"{above.name}·{unit.name}"
    return unit.name


def unit_names(uow: UnitOfWork, *kinds: UnitKind) -> dict[int, str]:
    """The open units of these kinds by number; where two share a name, with their branches."""
    every = store.units(uow.session, *kinds)
    borne = Counter(it.name for it in every)
    branches = {it.id: it.name for it in store.units(uow.session, UnitKind.BRANCH)}
    above = {it.id: branches.get(it.parent_id or 0) for it in every if borne[it.name] > 1}
    return {it.id: "·".join(filter(None, (above.get(it.id), it.name))) for it in every}
