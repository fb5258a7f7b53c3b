"""Giving and taking of offices: what every capability that appoints somebody leans on."""

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import rules, sheets, store
from union.members.letters import tell
from union.members.rules import Duty, Portfolio, Role, UnitKind
from union.members.store import Appointment, Member, Unit


def give(
    uow: UnitOfWork,
    member: Member,
    role: Role,
    *,
    by: Member | None,
    unit_id: int | None = None,
    portfolio: Portfolio | None = None,
) -> Appointment:
    """Appoint somebody, with no end; who holds it keeps its term, unless that is over.

    A group has one leader, so the former one's office ends, and they are told.
    """
    check_fits(uow, role, member, unit_id)
    for it in member.held(uow.today):
        if (it.role, it.unit_id) == (role, unit_id):
            it.portfolio = portfolio or it.portfolio
            it.until = it.until if it.until and it.until >= uow.today else None
            return it
    if role in rules.LEADS_A_GROUP:
        for former in _running(uow, role, unit_id):
            dismiss(uow, former, by=by)
    given = Appointment(role=role, unit_id=unit_id, portfolio=portfolio, since=uow.today)
    given.given_by = by.id if by else None
    member.appointments.append(given)
    uow.session.flush()
    return given


def _running(uow: UnitOfWork, role: Role, unit_id: int | None) -> list[Appointment]:
    leaders = store.leaders(uow.session, unit_id, uow.today)
    held = (it for leader in dict.fromkeys(leaders) for it in leader.held(uow.today))
    return [it for it in held if (it.role, it.unit_id) == (role, unit_id)]


def check_fits(uow: UnitOfWork, role: Role, member: Member, unit_id: int | None) -> None:
    """Refuses an office that this person's standing does not allow, or that is not of this unit.

    A group is led from among its own; a department's contact may come from anywhere.
    """
    rules.check_suits(role, member.standing, member.name)
    if role not in rules.OF_A_UNIT or (role in rules.OF_A_DEPARTMENT and unit_id is None):
        return  # a roster names no department; the chair does, in the chat
    unit = uow.session.get(Unit, unit_id) if unit_id else None
    kind = UnitKind.GROUP if role in rules.LEADS_A_GROUP else UnitKind.DEPARTMENT
    if unit is None or unit.closed or unit.kind is not kind:
        raise Refusal("members-office-of-none")
    if kind is UnitKind.GROUP and member.unit_id != unit.id:
        raise Refusal("members-not-of-unit", name=member.name, unit=unit.name)


def dismiss(uow: UnitOfWork, appointment: Appointment, *, by: Member | None) -> None:
    """Take an office back and tell who held it."""
    end(uow, appointment, by=by)
    person = uow.session.get_one(Member, appointment.member_id)
    facts = _facts(uow, appointment)
    if person is not by:
        tell(uow, person, "members-office-over", f"over:{appointment.id}", **facts)
    _tell_others(uow, appointment, "members-office-taken", by)


def tell_given(uow: UnitOfWork, given: Appointment, *, by: Member | None) -> None:
    """Tell whoever else gives offices that there is new power over others."""
    _tell_others(uow, given, "members-office-given", by)


def _tell_others(uow: UnitOfWork, it: Appointment, key: str, by: Member | None) -> None:
    if not rules.POWERS & rules.DUTIES[it.role]:
        return
    person = uow.session.get_one(Member, it.member_id)
    facts = _facts(uow, it) | {"name": person.name, "giver": by.name if by else ""}
    facts["has_giver"] = "yes" if by else "no"
    dedupe = f"{key}:{it.id}:{uow.now.isoformat()}"
    for reader in store.on_duty(uow.session, Duty.GIVE_ROLES, uow.today):
        if reader not in (person, by):
            tell(uow, reader, key, dedupe, **facts)


def _facts(uow: UnitOfWork, it: Appointment) -> dict[str, str]:
    unit = sheets.unit_name(uow, it.unit_id)
    return {"role": it.role.value, "unit": unit or "", "has_unit": "yes" if unit else "no"}


def end(uow: UnitOfWork, appointment: Appointment, *, by: Member | None) -> None:
    """Take an office back in silence; refuses the last one that can give offices."""
    held = Duty.GIVE_ROLES in rules.DUTIES[appointment.role]
    if held and appointment.holds(uow.today):
        check_successor(uow, uow.session.get_one(Member, appointment.member_id))
    appointment.ended, appointment.ended_by = uow.today, by.id if by else None


def end_all(
    uow: UnitOfWork, member: Member, *, by: Member | None, keep: frozenset[Role] = frozenset()
) -> None:
    """Take all offices back, because the person leaves, moves away or retires."""
    for it in member.held(uow.today):
        if it.role not in keep:
            end(uow, it, by=by)


def check_successor(uow: UnitOfWork, member: Member) -> None:
    """Refuses to let go the last one who can give offices."""
    gives = any(Duty.GIVE_ROLES in rules.DUTIES[it.role] for it in member.held(uow.today))
    if gives and not anybody_gives(uow, but=member):
        raise Refusal("members-last-chair", name=member.name)


def anybody_gives(uow: UnitOfWork, but: Member | None = None) -> bool:
    """Whether somebody (else) who has come to the bot can give offices."""
    giving = [role for role, duties in rules.DUTIES.items() if Duty.GIVE_ROLES in duties]
    found = (it for role in giving for it in store.holders(uow.session, role, uow.today))
    able = (it for it in found if it is not but and it.account is not None)
    return any(Duty.GIVE_ROLES in it.duties(uow.today) for it in able)
