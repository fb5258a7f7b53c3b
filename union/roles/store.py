"""The appointments that were not taken back."""

from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from union.members.store import Appointment, Member, Unit


class Told(NamedTuple):
    """An appointment with the names it is told by; ``giver`` appointed."""

    appointment: Appointment
    name: str
    unit: Unit | None
    giver: str | None


def running(session: Session, number: int | None = None) -> list[Told]:
    """All of them, or this one: with the holder's name, the unit and the giver's name."""
    giver = aliased(Member, flat=True)
    of = (
        select(Appointment, Member.name, Unit, giver.name)
        .join(Member, Member.id == Appointment.member_id)
        .outerjoin(Unit, Unit.id == Appointment.unit_id)
        .outerjoin(giver, giver.id == Appointment.given_by)
        .where(Appointment.ended.is_(None))
    )
    if number is not None:
        of = of.where(Appointment.id == number)
    return [Told(*row) for row in session.execute(of.order_by(Appointment.id))]
