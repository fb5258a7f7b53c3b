"""What others are told of the register."""

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
    """A unit as people call it; the union itself goes without saying."""
    unit = uow.session.get(store.Unit, unit_id) if unit_id else None
    return unit.name if unit and unit.kind is not UnitKind.UNION else None
