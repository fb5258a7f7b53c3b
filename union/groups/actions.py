"""The groups of the union: seen by all, kept by the keepers of the register."""

from dataclasses import dataclass

from sqlalchemy import func, select, update

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import offices
from union.members import rules as members
from union.members import store as register
from union.members.guards import open_to
from union.members.letters import tell
from union.members.rules import BELONGING, EVERYONE, SITS_IN, Body, Duty, Role, UnitKind
from union.members.store import Appointment, Chat, Member, Unit

KINDS = (UnitKind.GROUP, UnitKind.BRANCH, UnitKind.DEPARTMENT)
FEW = 3  # a group with fewer members is merged with another (facts: under 3)


@dataclass(frozen=True, slots=True)
class Line:
    """A unit in the list."""

    id: int
    kind: UnitKind
    name: str
    people: int
    leader: str | None
    is_small: bool


@dataclass(frozen=True, slots=True)
class Sitting:
    """A body and who sits in it."""

    body: Body
    names: list[str]


@dataclass(frozen=True, slots=True)
class Groups:
    """All units and bodies; ``may_keep`` if the reader may change them."""

    lines: list[Line]
    bodies: list[Sitting]
    may_keep: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One unit with its people (id, name)."""

    id: int
    kind: UnitKind
    name: str
    above: str | None
    people: list[tuple[int, str]]
    leader: str | None
    deputy: str | None
    is_small: bool
    may_keep: bool
    may_lead: bool


@open_to(EVERYONE)
def lists(uow: UnitOfWork, member: Member) -> Groups:
    """Groups, branches, departments and bodies."""
    counts = dict(_counts(uow))
    lines = [_line(uow, it, counts) for it in register.units(uow.session, *KINDS)]
    bodies = [Sitting(body, _sitting(uow, body)) for body in Body]
    return Groups(lines, [it for it in bodies if it.names], _keeps(uow, member))


def _counts(uow: UnitOfWork) -> list[tuple[int | None, int]]:
    of = select(Member.unit_id, func.count()).where(Member.standing.in_(BELONGING))
    return [(unit, count) for unit, count in uow.session.execute(of.group_by(Member.unit_id))]


def _line(uow: UnitOfWork, unit: Unit, counts: dict[int | None, int]) -> Line:
    people = counts.get(unit.id, 0)
    small = unit.kind is UnitKind.GROUP and people < FEW
    return Line(unit.id, unit.kind, unit.name, people, _leader(uow, unit), small)


def _leader(uow: UnitOfWork, unit: Unit, role: Role = Role.GROUP_LEADER) -> str | None:
    found = register.leaders(uow.session, unit.id, uow.today)
    named = (it for it in found if register.leads(it, unit.id, uow.today, role))
    return next((it.name for it in named), None)


def _sitting(uow: UnitOfWork, body: Body) -> list[str]:
    found = {it.id: it.name for role in sorted(SITS_IN[body], key=list(Role).index, reverse=True)
             for it in register.holders(uow.session, role, uow.today)}  # fmt: skip
    return list(found.values())


def _keeps(uow: UnitOfWork, member: Member) -> bool:
    return Duty.KEEP_REGISTER in member.duties(uow.today)


@open_to(EVERYONE)
def show(uow: UnitOfWork, member: Member, *, unit_id: int) -> Sheet:
    """One unit: its people and who leads it; names and groups are public in the union."""
    unit = _open(uow, unit_id)
    people = [(it.id, it.name) for it in register.belonging(uow.session, unit.id)]
    if unit.kind is UnitKind.DEPARTMENT:
        here = select(Member).join(Appointment).where(Appointment.unit_id == unit.id)
        found = uow.session.scalars(here.order_by(Member.name)).unique()
        people = [(it.id, it.name) for it in found if it.held(uow.today)]
    above = uow.session.get(Unit, unit.parent_id) if unit.parent_id else None
    return Sheet(
        id=unit.id,
        kind=unit.kind,
        name=unit.name,
        above=above.name if above and above.kind is UnitKind.BRANCH else None,
        people=people,
        leader=_leader(uow, unit),
        deputy=_leader(uow, unit, Role.DEPUTY_LEADER),
        is_small=unit.kind is UnitKind.GROUP and len(people) < FEW,
        may_keep=_keeps(uow, member),
        may_lead=_keeps(uow, member) or register.leads(member, unit.id, uow.today),
    )


def _open(uow: UnitOfWork, unit_id: int) -> Unit:
    unit = uow.session.get(Unit, unit_id)
    if unit is None or unit.closed or unit.kind not in KINDS:
        raise Refusal("groups-gone")
    return unit


@open_to(Duty.KEEP_REGISTER)
def may_keep(uow: UnitOfWork, member: Member) -> None:
    """Refuses whoever may not change the groups, before anything is asked."""


@open_to(Duty.KEEP_REGISTER)
def weigh_name(uow: UnitOfWork, member: Member, *, kind: str, above: str, name: str) -> str:
    """A name that no other unit there bears."""
    return _free_name(uow, name, _above(uow, above))


@open_to(Duty.KEEP_REGISTER)
def create(uow: UnitOfWork, member: Member, *, kind: str, above: str, name: str) -> Sheet:
    """A new group, branch or department, below the union or one of its branches."""
    if kind not in KINDS:
        raise Refusal("kernel-old-button")
    parent = _above(uow, above)
    free = _free_name(uow, name, parent)
    return show(uow, unit_id=register.unit(uow.session, UnitKind(kind), free, parent).id)


def _above(uow: UnitOfWork, above: str) -> Unit | None:
    parent = uow.session.get(Unit, int(above)) if above.isdecimal() and int(above) else None
    return parent if parent and not parent.closed else register.root(uow.session)


def _free_name(uow: UnitOfWork, name: str, parent: Unit | None, but: int = 0) -> str:
    tidy = members.check_unit_name(name)
    same = select(Unit).where(Unit.name == tidy, Unit.closed.is_(None), Unit.id != but)
    if uow.session.scalar(same.limit(1)):
        raise Refusal("groups-name-taken", name=tidy)
    return tidy


@open_to(Duty.KEEP_REGISTER)
def weigh_new_name(uow: UnitOfWork, member: Member, *, unit_id: int, name: str) -> str:
    """A name that no other unit bears."""
    return _free_name(uow, name, None, but=_open(uow, unit_id).id)


@open_to(Duty.KEEP_REGISTER)
def rename(uow: UnitOfWork, member: Member, *, unit_id: int, name: str) -> Sheet:
    """Another name for the same unit."""
    unit = _open(uow, unit_id)
    name = _free_name(uow, name, None, but=unit.id)
    taken = select(Unit).filter_by(name=name, parent_id=unit.parent_id)
    for closed in uow.session.scalars(taken.where(Unit.id != unit.id)):
        closed.name = f"{name}#{closed.id}"  # nobody sees it any more
        uow.session.flush()
    unit.name = name
    return show(uow, unit_id=unit.id)


@open_to(Duty.KEEP_REGISTER)
def merge(uow: UnitOfWork, member: Member, *, unit_id: int, into_id: int) -> Sheet:
    """One group becomes part of another: its people and chats go there, its offices end."""
    unit, into = _open(uow, unit_id), _open(uow, into_id)
    if unit is into or unit.kind is not into.kind:
        raise Refusal("groups-cannot-merge")
    for table in (Member, Chat):
        moved = update(table).where(table.unit_id == unit.id).values(unit_id=into.id)
        uow.session.execute(moved)
    below = update(Unit).where(Unit.parent_id == unit.id).values(parent_id=into.id)
    uow.session.execute(below)
    for held in uow.session.scalars(select(Appointment).filter_by(unit_id=unit.id, ended=None)):
        offices.end(uow, held, by=member)
    unit.closed = uow.today
    return show(uow, unit_id=into.id)


@open_to(Duty.KEEP_REGISTER)
def appoint_leader(
    uow: UnitOfWork, member: Member, *, unit_id: int, member_id: int, role: str
) -> Sheet:
    """One of the group leads it, or stands in; the former leader's office ends."""
    unit, chosen = _open(uow, unit_id), uow.session.get(Member, member_id)
    if role not in members.LEADS_A_GROUP or unit.kind is not UnitKind.GROUP:
        raise Refusal("kernel-old-button")
    if chosen is None or chosen.unit_id != unit.id or chosen.standing not in BELONGING:
        raise Refusal("groups-not-of-this")
    given = offices.give(uow, chosen, Role(role), by=member, unit_id=unit.id)
    dedupe = f"leads:{given.id}:{uow.now.isoformat()}"
    tell(uow, chosen, "groups-leads", dedupe, role=role, unit=unit.name)
    return show(uow, unit_id=unit.id)
