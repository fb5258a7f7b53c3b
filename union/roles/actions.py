"""Seeing, giving and taking offices; telling when a term ends."""

from dataclasses import dataclass
from datetime import date

from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import offices
from union.members import store as register
from union.members.guards import open_to
from union.members.letters import tell
from union.members.rules import (
    BORN,
    EVERYONE,
    OF_A_DEPARTMENT,
    OF_A_UNIT,
    Duty,
    Portfolio,
    Role,
    UnitKind,
)
from union.members.store import Member
from union.roles import rules, store
from union.roles.store import Told
from union.school_days import calendar
from union.school_days.rules import Which

GIVEN_HERE = [it for it in Role if it not in BORN]


@dataclass(frozen=True, slots=True)
class Held:
    """An office, who holds it, and by whose hand."""

    id: int
    role: Role
    name: str
    unit: str | None
    portfolio: Portfolio | None
    since: date
    until: date | None
    given_by: str | None


@dataclass(frozen=True, slots=True)
class Offices:
    """Who holds what; ``may_give`` if the reader gives and takes offices."""

    held: list[Held]
    may_give: bool


@dataclass(frozen=True, slots=True)
class Place:
    """What has to be said beside the role: which unit, or which portfolio."""

    units: list[tuple[int, str]]
    portfolios: list[Portfolio]


@open_to(EVERYONE)
def lists(uow: UnitOfWork, member: Member) -> Offices:
    """Who holds which office today; the list is public in the union."""
    held = [_held(it) for it in store.running(uow.session) if it.appointment.holds(uow.today)]
    order = list(Role)
    held.sort(key=lambda it: (-order.index(it.role), it.unit or "", it.since))
    return Offices(held, Duty.GIVE_ROLES in member.duties(uow.today))


@open_to(EVERYONE)
def show(uow: UnitOfWork, member: Member, *, appointment_id: int) -> Held:
    """One office, with who gave it and when."""
    return _held(_running(uow, appointment_id))


@open_to(Duty.GIVE_ROLES)
def may_give(uow: UnitOfWork, member: Member) -> None:
    """Refuses whoever may not give offices, before anything is asked."""


@open_to(Duty.GIVE_ROLES)
def place(uow: UnitOfWork, member: Member, *, role: str) -> Place:
    """What else an appointment to this role needs."""
    wanted = _role(role)
    kinds = [UnitKind.DEPARTMENT] if wanted in OF_A_DEPARTMENT else [UnitKind.GROUP]
    units = register.units(uow.session, *kinds) if wanted in OF_A_UNIT else []
    if wanted in OF_A_UNIT and not units:
        raise Refusal("roles-no-unit", kind=kinds[0].value)
    portfolios = list(Portfolio) if wanted is Role.COMMITTEE_MEMBER else []
    return Place([(it.id, it.name) for it in units], portfolios)


@open_to(Duty.GIVE_ROLES)
def weigh_person(uow: UnitOfWork, member: Member, *, role: str, of: str, who: str) -> str:
    """The name (and number, where two bear it) of somebody who can hold this office."""
    found = register.meant(uow.session, who)
    offices.check_fits(uow, _role(role), found, int(of) if of.isdecimal() else None)
    return found.name if not found.staff_number else f"{found.name} {found.staff_number}"


@open_to(Duty.GIVE_ROLES)
def weigh_until(uow: UnitOfWork, member: Member, *, role: str, of: str, until: str) -> str | Which:
    """The last day of the term as a day, or that it has no end; or which day was meant."""
    meant = until if rules.is_length(until) else calendar.day_meant(uow, until)
    if isinstance(meant, Which):
        return rules.within_term(meant, uow.today)
    day = rules.read_until(meant, uow.today)
    return day.isoformat() if day else rules.ENDLESS


@open_to(Duty.GIVE_ROLES)
def appoint(
    uow: UnitOfWork, member: Member, *, role: str, of: str, who: str, until: str | None = None
) -> Held:
    """Give an office; who gets it is told, and of power over others who else gives offices."""
    given = _role(role)
    portfolio = Portfolio(of) if of in set(Portfolio) else None
    unit_id = int(of) if given in OF_A_UNIT and of.isdecimal() else None
    if (portfolio and given is not Role.COMMITTEE_MEMBER) or (given in OF_A_UNIT and not unit_id):
        raise Refusal("kernel-old-button")
    person = register.meant(uow.session, who)
    made = offices.give(uow, person, given, by=member, unit_id=unit_id, portfolio=portfolio)
    made.until = rules.read_until(until, uow.today) if until else None
    uow.session.flush()
    held = _held(_running(uow, made.id))
    _tell(uow, person, "roles-given", held, f"given:{made.id}:{uow.now.isoformat()}")
    offices.tell_given(uow, made, by=member)
    return held


@open_to(Duty.GIVE_ROLES)
def dismiss(uow: UnitOfWork, member: Member, *, appointment_id: int) -> Held:
    """Take an office back, never the last one that can give offices; told as giving is."""
    found = _running(uow, appointment_id)
    offices.dismiss(uow, found.appointment, by=member)
    return _held(found)


@unattended
def tell_terms(uow: UnitOfWork) -> None:
    """Tell holders and the chair of terms that end soon, end today, or go on beyond their end."""
    notice = uow.policy(rules.NOTICE_DAYS)
    chairs = register.on_duty(uow.session, Duty.GIVE_ROLES, uow.today)
    for found in store.running(uow.session):
        it = found.appointment
        if it.until is None or not rules.told_on(it.until, notice, uow.today):
            continue
        person = uow.session.get_one(Member, it.member_id)
        readers = {reader.id: reader for reader in [person, *chairs]}
        for reader in readers.values():
            _tell(uow, reader, "roles-term", _held(found), f"term:{it.id}:{uow.today}")


def _tell(uow: UnitOfWork, reader: Member, key: str, held: Held, dedupe: str) -> None:
    until = held.until.isoformat() if held.until else ""
    facts = {"role": held.role.value, "unit": held.unit or ""}
    facts["has_unit"] = "yes" if held.unit else "no"
    if key == "roles-term":
        over = "yes" if until < uow.today.isoformat() else "no"
        facts |= {"name": held.name, "until": until, "is_over": over}
    if key == "roles-given":
        facts |= {"until": until or "2000-01-01", "has_until": "yes" if until else "no"}
    tell(uow, reader, key, dedupe, **facts)


def _held(found: Told) -> Held:
    it, name, unit, giver = found
    is_named = unit is not None and unit.kind is not UnitKind.UNION
    return Held(
        id=it.id,
        role=it.role,
        name=name,
        unit=unit.name if unit and is_named else None,
        portfolio=it.portfolio,
        since=it.since,
        until=it.until,
        given_by=giver,
    )


def _running(uow: UnitOfWork, appointment_id: int) -> Told:
    found = store.running(uow.session, appointment_id)
    if not found or not found[0].appointment.holds(uow.today):
        raise Refusal("roles-over")
    return found[0]


def _role(word: str) -> Role:
    if word not in set(GIVEN_HERE):
        raise Refusal("kernel-old-button")
    return Role(word)
