"""Units, their people and their offices, counted and named in a few questions for all of them."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from union.members.rules import BELONGING, Role
from union.members.store import Appointment, Member, Unit

Held = tuple[Role, int | None, str]


def counts(session: Session) -> dict[int | None, int]:
    """How many people belong to each unit."""
    of = select(Member.unit_id, func.count()).where(Member.standing.in_(BELONGING))
    found = session.execute(of.group_by(Member.unit_id))
    return {row[0]: row[1] for row in found}


def held(session: Session, roles: Iterable[Role], today: date) -> list[Held]:
    """Who holds one of these offices today: the role, of which unit, the name."""
    of = select(Appointment, Member.name).join(Member, Member.id == Appointment.member_id)
    here = (Appointment.role.in_(list(roles)), Appointment.ended.is_(None))
    found = session.execute(of.where(*here).order_by(Member.id, Appointment.id))
    return [(it.role, it.unit_id, name) for it, name in found if it.holds(today)]


def open_below(session: Session, unit_id: int) -> list[Unit]:
    of = select(Unit).where(Unit.parent_id == unit_id, Unit.closed.is_(None))
    return list(session.scalars(of.order_by(Unit.id)))


def holding(session: Session, unit_id: int) -> list[Appointment]:
    """The offices of this unit that were not taken back."""
    of = select(Appointment).filter_by(unit_id=unit_id, ended=None)
    return list(session.scalars(of.order_by(Appointment.id)))
