"""Who answers for a department (承办联系人), who leads it (分管领导), what became of it."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from union.members.rules import Role
from union.members.store import Appointment, Member, Unit


def handlers(session: Session, unit_id: int, today: date) -> list[Member]:
    """Who answers for a department today, reachable or not."""
    return handlers_of(session, [unit_id], today)[unit_id]


def handlers_of(session: Session, units: Collection[int], today: date) -> dict[int, list[Member]]:
    """The same for several departments, asked at once."""
    return _holding(session, Role.HANDLER_DEPT, units, today)


def leaders_of(session: Session, units: Collection[int], today: date) -> dict[int, list[Member]]:
    """The leaders in charge of several departments (分管领导), reachable or not."""
    return _holding(session, Role.LEADER_IN_CHARGE, units, today)


def handles(member: Member, today: date) -> list[int]:
    """The departments this person answers for today."""
    return _held(member, Role.HANDLER_DEPT, today)


def heir(session: Session, unit: Unit) -> Unit | None:
    """The open unit that a closed one is part of by now, if there is one; of an open one itself."""
    found, seen = unit, {unit.id}
    while found.closed:
        into = session.get(Unit, found.into_id) if found.into_id else None
        if into is None or into.id in seen:
            return None
        found, seen = into, seen | {into.id}
    return found


def heirs(session: Session) -> dict[int, int]:
    """What became of the closed ones that are part of an open one by now."""
    gone = session.scalars(select(Unit).where(Unit.closed.is_not(None), Unit.into_id.is_not(None)))
    return {it.id: found.id for it in gone.all() if (found := heir(session, it))}


def with_former(session: Session, units: Collection[int]) -> set[int]:
    """These departments, and the closed ones that are part of them by now."""
    became = heirs(session) if units else {}
    return {*units, *(one for one, into in became.items() if into in units)}


def _holding(
    session: Session, role: Role, units: Collection[int], today: date
) -> dict[int, list[Member]]:
    held = select(Appointment.member_id).where(Appointment.unit_id.in_(units))
    people = select(Member).where(Member.id.in_(held)).order_by(Member.id)
    found: dict[int, list[Member]] = {it: [] for it in units}
    for one in session.scalars(people).unique():
        for unit in set(_held(one, role, today)) & found.keys():
            found[unit].append(one)
    return found


def _held(member: Member, role: Role, today: date) -> list[int]:
    held = [it for it in member.held(today) if it.role is role]
    return [it.unit_id for it in held if it.unit_id is not None]
