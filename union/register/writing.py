"""A roster's plan written down: thousands of rows in a few statements, offices one by one."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from union.kernel.unit import UnitOfWork
from union.members import offices, sheets
from union.members.letters import tell
from union.members.rules import Shown
from union.members.store import Appointment, Member
from union.register import homes, store
from union.register.homes import Path, Place
from union.register.plans import Row, Work

WISHES = {
    "reachable": False,
    "birthday_shown": Shown.PRIVATE,
    "may_care": False,
    "may_photograph": False,
}


def write(uow: UnitOfWork, work: Work, by: Member | None, school: str) -> None:
    """All of it, or nothing; who is concerned is told."""
    people = (*work.add, *work.change)
    paths = [it for row in people if isinstance(it := row.get("unit_id"), tuple)]
    made = homes.make(uow.session, paths, school)
    for row in people:
        if "unit_id" in row:
            row["unit_id"] = _unit(made, row["unit_id"])
    began = {"standing_since": uow.today, "joined": uow.today}
    store.add(uow.session, [row | began | WISHES for row in work.add])
    for alike in _alike(work.change):
        store.change(uow.session, alike)
    uow.session.expire_all()
    over = _appointments(uow, [*work.replace, *work.end])
    _appoint(uow, work, made, by)
    for office in over:
        if office.holds(uow.today):  # else whoever came after has ended it
            offices.end(uow, office, by=by)
    uow.session.flush()
    _tell(uow, over, work.restanding)


def _unit(made: Mapping[Path, int], place: Place | None) -> int | None:
    return made[place] if isinstance(place, tuple) else place


def _alike(changes: Iterable[Row]) -> list[list[Row]]:
    """Changes of the same columns go together into one statement."""
    groups: dict[frozenset[str], list[Row]] = {}
    for row in changes:
        groups.setdefault(frozenset(row), []).append(row)
    return list(groups.values())


def _appointments(uow: UnitOfWork, ids: Sequence[int]) -> list[Appointment]:
    found: list[Appointment] = []
    for at in range(0, len(ids), store.AT_ONCE):
        of = select(Appointment).where(Appointment.id.in_(ids[at : at + store.AT_ONCE]))
        found += uow.session.scalars(of.order_by(Appointment.id))
    return found


def _appoint(uow: UnitOfWork, work: Work, made: Mapping[Path, int], by: Member | None) -> None:
    people = store.with_numbers(uow.session, {number for number, _, _ in work.appoint})
    for number, role, place in work.appoint:
        offices.give(uow, people[number], role, by=by, unit_id=_unit(made, place))


def _tell(uow: UnitOfWork, over: Sequence[Appointment], restanding: Iterable[int]) -> None:
    people = store.with_ids(uow.session, {*(it.member_id for it in over), *restanding})
    for it in over:
        facts: dict[str, Any] = {"role": it.role.value}
        facts["unit"] = sheets.unit_name(uow, it.unit_id) or ""
        tell(uow, people[it.member_id], "register-office-over", f"office-over:{it.id}", **facts)
    for number in restanding:
        reader = people[number]
        dedupe = f"standing:{number}:{uow.now.isoformat()}"
        tell(uow, reader, "register-restanding", dedupe, standing=reader.standing.value)
