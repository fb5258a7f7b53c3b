"""The appointments that were not taken back."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from union.members.store import Appointment


def running(session: Session) -> list[Appointment]:
    of = select(Appointment).where(Appointment.ended.is_(None))
    return list(session.scalars(of.order_by(Appointment.id)))
