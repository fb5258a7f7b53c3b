"""Giving and taking of offices: what every capability that appoints somebody leans on."""

from datetime import date

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import rules, store
from union.members.rules import Duty, Portfolio, Role
from union.members.store import Appointment, Member


def give(
    uow: UnitOfWork,
    member: Member,
    role: Role,
    *,
    by: Member | None,
    unit_id: int | None = None,
    portfolio: Portfolio | None = None,
    until: date | None = None,
) -> Appointment:
    """Appoint somebody; a group has one leader, so the former one's office ends."""
    check_suits(role, member)
    for it in member.held(uow.today):
        if (it.role, it.unit_id) == (role, unit_id):
            it.until, it.portfolio = until, portfolio or it.portfolio
            return it
    if role in rules.LEADS_A_GROUP:
        for former in store.leaders(uow.session, unit_id, uow.today):
            for it in former.held(uow.today):
                if (it.role, it.unit_id) == (role, unit_id):
                    end(uow, it, by=by)
    given = Appointment(role=role, unit_id=unit_id, portfolio=portfolio, since=uow.today)
    given.until, given.given_by = until, by.id if by else None
    member.appointments.append(given)
    uow.session.flush()
    return given


def check_suits(role: Role, member: Member) -> None:
    """Refuses an office that this person's standing does not allow."""
    rules.check_suits(role, member.standing, member.name)


def end(uow: UnitOfWork, appointment: Appointment, *, by: Member | None) -> None:
    """Take an office back; refuses the last one that can give offices."""
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
    """Refuses to leave the union without anybody who can give offices."""
    if not anybody_gives(uow, but=member):
        raise Refusal("members-last-chair", name=member.name)


def anybody_gives(uow: UnitOfWork, but: Member | None = None) -> bool:
    """Whether somebody (else) who has come to the bot can give offices."""
    giving = [role for role, duties in rules.DUTIES.items() if Duty.GIVE_ROLES in duties]
    found = (it for role in giving for it in store.holders(uow.session, role, uow.today))
    able = (it for it in found if it is not but and it.account is not None)
    return any(Duty.GIVE_ROLES in it.duties(uow.today) for it in able)
