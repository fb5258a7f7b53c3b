"""The register read and written as a whole, for thousands of people at once."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from union.members.rules import OUTLASTS_ITS_TERM, Role
from union.members.store import Appointment, Member

AT_ONCE = 500  # a database takes only so many values in one question

COLUMNS = (
    Member.id, Member.name, Member.staff_number, Member.sex, Member.birth_year,
    Member.birth_month, Member.birth_day, Member.birth_lunar, Member.birth_leap,
    Member.phone_last4, Member.standing, Member.standing_since, Member.unit_id, Member.account,
)  # fmt: skip


def rows(session: Session) -> list[dict[str, Any]]:
    """Everybody who has a name."""
    found = session.execute(select(*COLUMNS).where(Member.name != "").order_by(Member.id))
    return [dict(row._mapping) for row in found]


class Office(NamedTuple):
    """An office that is held today."""

    id: int
    member_id: int
    role: Role
    unit_id: int | None


def offices(session: Session, today: date) -> list[Office]:
    """Who holds what; what was ended, or whose term is over, is left out."""
    lasts = Appointment.until.is_(None) | (Appointment.until >= today)
    lasts |= Appointment.role.in_(OUTLASTS_ITS_TERM)
    columns = (Appointment.id, Appointment.member_id, Appointment.role, Appointment.unit_id)
    held = select(*columns).where(Appointment.ended.is_(None), lasts).order_by(Appointment.id)
    return [Office(*row) for row in session.execute(held)]


def add(session: Session, people: Sequence[dict[str, Any]]) -> None:
    if people:
        session.execute(insert(Member), list(people))


def change(session: Session, people: Sequence[dict[str, Any]]) -> None:
    """Each dict holds ``id`` and the columns that change."""
    if people:
        session.execute(update(Member), list(people))


def with_numbers(session: Session, numbers: Iterable[str]) -> dict[str, Member]:
    """The people of these staff numbers, some hundreds at a time."""
    wanted, found = sorted(numbers), dict[str, Member]()
    for at in range(0, len(wanted), AT_ONCE):
        of = select(Member).where(Member.staff_number.in_(wanted[at : at + AT_ONCE]))
        found |= {it.staff_number: it for it in session.scalars(of).unique() if it.staff_number}
    return found


def with_ids(session: Session, ids: Iterable[int]) -> dict[int, Member]:
    """The people of these entries, some hundreds at a time."""
    wanted, found = sorted(ids), dict[int, Member]()
    for at in range(0, len(wanted), AT_ONCE):
        of = select(Member).where(Member.id.in_(wanted[at : at + AT_ONCE]))
        found |= {it.id: it for it in session.scalars(of).unique()}
    return found


def like(session: Session, words: str, most: int, units: Sequence[int] | None) -> list[Member]:
    """People (of these units) whose name holds these words or whose staff number is this."""
    fits = Member.name.contains(words, autoescape=True) | (Member.staff_number == words)
    of = select(Member).where(fits, Member.name != "").order_by(Member.name, Member.id)
    if units is not None:
        of = of.where(Member.unit_id.in_(units))
    return list(session.scalars(of.limit(most)).unique())
