"""The register read and written as a whole, for thousands of people at once."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from union.members.rules import Role, UnitKind
from union.members.store import Appointment, Member, Unit

COLUMNS = (
    Member.id, Member.name, Member.staff_number, Member.sex, Member.birth_year,
    Member.birth_month, Member.birth_day, Member.birth_lunar, Member.birth_leap,
    Member.phone_last4, Member.standing, Member.standing_since, Member.unit_id, Member.account,
)  # fmt: skip


def rows(session: Session) -> dict[str, dict[str, Any]]:
    """Everybody who has a staff number, by it."""
    of = select(*COLUMNS).where(Member.staff_number.is_not(None)).order_by(Member.id)
    found = session.execute(of)
    return {row.staff_number: dict(row._mapping) for row in found}


def offices(session: Session) -> set[tuple[int, Role]]:
    """Who holds what, ended offices left out."""
    held = select(Appointment.member_id, Appointment.role).where(Appointment.ended.is_(None))
    return {(row.member_id, row.role) for row in session.execute(held)}


def units(session: Session) -> list[Unit]:
    kinds = (UnitKind.UNION, UnitKind.BRANCH, UnitKind.GROUP)
    of = select(Unit).where(Unit.kind.in_(kinds), Unit.closed.is_(None))
    return list(session.scalars(of))


def add(session: Session, people: Sequence[dict[str, Any]]) -> None:
    if people:
        session.execute(insert(Member), list(people))


def change(session: Session, people: Sequence[dict[str, Any]]) -> None:
    """Each dict holds ``id`` and the columns that change."""
    if people:
        session.execute(update(Member), list(people))


def numbers(session: Session) -> dict[str, int]:
    found = session.execute(select(Member.staff_number, Member.id))
    return {row.staff_number: row.id for row in found if row.staff_number}


def appoint(session: Session, given: Sequence[dict[str, Any]]) -> None:
    if given:
        session.execute(insert(Appointment), list(given))


def like(session: Session, words: str, most: int) -> list[Member]:
    """People whose name holds these words or whose staff number is this."""
    fits = Member.name.contains(words, autoescape=True) | (Member.staff_number == words)
    of = select(Member).where(fits, Member.name != "").order_by(Member.name, Member.id)
    return list(session.scalars(of.limit(most)).unique())
