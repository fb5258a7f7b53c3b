"""The groups of the union: seen by all, kept by the keepers of the register."""

from dataclasses import dataclass

from sqlalchemy import select, update

from union.groups import store
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import offices, sheets
from union.members import rules as members
from union.members import store as register
from union.members.guards import open_to
from union.members.letters import tell
from union.members.rules import EVERYONE, SITS_IN, Body, Duty, Role, UnitKind
from union.members.store import Appointment, Chat, Member, Unit

KINDS = (UnitKind.GROUP, UnitKind.BRANCH, UnitKind.DEPARTMENT)
SITTING = frozenset(role for roles in SITS_IN.values() for role in roles)
FEW = 3  # a group with fewer members is merged with another (facts: under 3)


@dataclass(frozen=True, slots=True)
class Line:
    """A unit in the list, with its branch where another bears the same name."""

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
    units, counts = register.units(uow.session, *KINDS), store.counts(uow.session)
    held = store.held(uow.session, {Role.GROUP_LEADER, *SITTING}, uow.today)
    leaders = {unit: name for role, unit, name in held if role is Role.GROUP_LEADER}
    names = sheets.unit_names(uow, *KINDS)
    lines = []
    for it in units:
        people = counts.get(it.id, 0)
        small = it.kind is UnitKind.GROUP and people < FEW
        lines.append(Line(it.id, it.kind, names[it.id], people, leaders.get(it.id), small))
    bodies = [Sitting(body, _sitting(body, held)) for body in Body]
    return Groups(lines, [it for it in bodies if it.names], _keeps(uow, member))


def _leader(uow: UnitOfWork, unit: Unit, role: Role = Role.GROUP_LEADER) -> str | None:
    found = register.leaders(uow.session, unit.id, uow.today)
    named = (it for it in found if register.leads(it, unit.id, uow.today, role))
    return next((it.name for it in named), None)


def _sitting(body: Body, held: list[store.Held]) -> list[str]:
    """Who sits there, the chair first."""
    roles = sorted(SITS_IN[body], key=list(Role).index, reverse=True)
    return [name for role in roles for has, _, name in held if has is role]


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
    """A new group, branch or department, below the union; a group may stand in a branch."""
    if kind not in KINDS:
        raise Refusal("kernel-old-button")
    parent = _above(uow, above)
    free = _free_name(uow, name, parent)
    return show(uow, unit_id=register.unit(uow.session, UnitKind(kind), free, parent).id)


def _above(uow: UnitOfWork, above: str) -> Unit | None:
    parent = uow.session.get(Unit, int(above)) if above.isdecimal() and int(above) else None
    is_branch = parent is not None and parent.kind is UnitKind.BRANCH and not parent.closed
    return parent if is_branch else register.root(uow.session)


def _free_name(uow: UnitOfWork, name: str, parent: Unit | None, but: int = 0) -> str:
    """Whatever its kind: two with one name cannot be told apart on a button."""
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
    register.make_way(uow.session, name, unit.parent_id)
    unit.name = name
    return show(uow, unit_id=unit.id)


@open_to(Duty.KEEP_REGISTER)
def merge(uow: UnitOfWork, member: Member, *, unit_id: int, into_id: int) -> Sheet:
    """One group becomes part of another: its people and chats go there, its offices end.

    All of them are told, and who leads the other.
    """
    unit, into = _open(uow, unit_id), _open(uow, into_id)
    if unit is into or unit.kind is not into.kind:
        raise Refusal("groups-cannot-merge")
    _put_below(uow, unit, into)
    for held in store.holding(uow.session, unit.id):
        offices.dismiss(uow, held, by=member)
    moved = register.belonging(uow.session, unit.id)
    _tell_merged(uow, unit, into, moved, by=member)
    for table in (Member, Chat):
        there = update(table).where(table.unit_id == unit.id).values(unit_id=into.id)
        uow.session.execute(there)
    unit.closed, unit.into_id = uow.today, into.id
    uow.session.flush()
    return show(uow, unit_id=into.id)


def _put_below(uow: UnitOfWork, unit: Unit, into: Unit) -> None:
    """What stands in a branch goes to the other; refused where both have one of the same name."""
    there = {it.name for it in store.open_below(uow.session, into.id)}
    for it in store.open_below(uow.session, unit.id):
        if it.name in there:
            raise Refusal("groups-both-have", name=it.name)
        register.make_way(uow.session, it.name, into.id)
        it.parent_id = into.id
    uow.session.flush()


def _tell_merged(
    uow: UnitOfWork, unit: Unit, into: Unit, moved: list[Member], *, by: Member
) -> None:
    dedupe, names = f"merged:{unit.id}:{uow.now.isoformat()}", {"old": unit.name, "new": into.name}
    for it in moved:
        if it is not by:
            tell(uow, it, "groups-merged-away", dedupe, **names)
    for leader in register.leaders(uow.session, into.id, uow.today):
        if leader is not by:
            tell(uow, leader, "groups-merged-here", dedupe, **names, people=len(moved))


@open_to(Duty.KEEP_REGISTER)
def appoint_leader(
    uow: UnitOfWork, member: Member, *, unit_id: int, member_id: int, role: str
) -> Sheet:
    """One of the group leads it, or stands in; the former leader's office ends; both are told.

    Who leads it already does so as before.
    """
    unit, chosen = _led(uow, unit_id, role), uow.session.get(Member, member_id)
    if chosen is None or not chosen.name:
        raise Refusal("kernel-old-button")
    if not register.leads(chosen, unit.id, uow.today, Role(role)):
        given = offices.give(uow, chosen, Role(role), by=member, unit_id=unit.id)
        tell(uow, chosen, "groups-leads", f"leads:{given.id}", role=role, unit=unit.name)
        offices.tell_given(uow, given, by=member)
    return show(uow, unit_id=unit.id)


@open_to(Duty.KEEP_REGISTER)
def candidates(
    uow: UnitOfWork, member: Member, *, unit_id: int, role: str
) -> list[tuple[int, str]]:
    """Who of the group can lead it, or stand in."""
    here = register.belonging(uow.session, _led(uow, unit_id, role).id)
    able = [(it.id, it.name) for it in here if members.suits(Role(role), it.standing)]
    if not able:
        raise Refusal("groups-nobody-can-lead")
    return able


def _led(uow: UnitOfWork, unit_id: int, role: str) -> Unit:
    unit = _open(uow, unit_id)
    if role not in members.LEADS_A_GROUP or unit.kind is not UnitKind.GROUP:
        raise Refusal("kernel-old-button")
    return unit
