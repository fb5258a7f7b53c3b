"""Retiring, moving away, leaving and coming back."""

from union.admissions import letters, rules
from union.admissions.sheets import Foreseen, Left
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import offices, sheets
from union.members import rules as member_rules
from union.members.guards import open_to
from union.members.letters import tell
from union.members.rules import EVERYONE, Duty, Standing
from union.members.store import Member


@open_to(Duty.KEEP_REGISTER)
def foresee(uow: UnitOfWork, member: Member, *, member_id: int, change: str) -> Foreseen:
    """What a change of standing would do; refuses what cannot be done."""
    other = _changeable(uow, member, member_id)
    wanted = rules.check_change(change, other.standing)
    kept = member_rules.kept_offices(rules.BECOMES[wanted])
    held = other.held(uow.today)
    offices.check_successor(uow, other)
    ending = [(it.role, sheets.unit_name(uow, it.unit_id)) for it in held if it.role not in kept]
    return Foreseen(other.id, other.name, other.standing, wanted, ending, [])


@open_to(Duty.KEEP_REGISTER)
def change(uow: UnitOfWork, member: Member, *, member_id: int, change: str) -> None:
    """Retire somebody, or note that they moved to another union or left; they are told kindly."""
    other = _changeable(uow, member, member_id)
    wanted = rules.check_change(change, other.standing)
    _set(uow, other, rules.BECOMES[wanted], by=member)
    letters.tell_of_change(uow, other, "admissions-changed", by=member, change=wanted.value)
    if other is not member:
        dedupe = f"changed:{other.id}:{uow.now.isoformat()}"
        tell(uow, other, "admissions-goodbye", dedupe, name=other.name, change=wanted.value)


@open_to(Duty.KEEP_REGISTER)
def restorable(uow: UnitOfWork, member: Member, *, member_id: int) -> Foreseen:
    """What the membership of somebody who retired, moved away or left can become again."""
    other = _changeable(uow, member, member_id)
    found = rules.restores(other.standing)
    if not found:
        raise Refusal("admissions-not-now")
    return Foreseen(other.id, other.name, other.standing, None, [], found)


@open_to(Duty.KEEP_REGISTER)
def restore(uow: UnitOfWork, member: Member, *, member_id: int, standing: str) -> None:
    """A member again, without the offices of before."""
    other = _changeable(uow, member, member_id)
    _set(uow, other, rules.check_restore(standing, other.standing), by=member)
    other.joined = other.joined or uow.today
    facts = {"standing": other.standing.value}
    letters.tell_of_change(uow, other, "admissions-restored", by=member, **facts)
    dedupe = f"restored:{other.id}:{uow.now.isoformat()}"
    tell(uow, other, "admissions-welcome-back", dedupe, name=other.name, **facts)


def _changeable(uow: UnitOfWork, member: Member, member_id: int) -> Member:
    other = uow.session.get(Member, member_id)
    if other is None or not other.name or other.standing is Standing.APPLICANT:
        raise Refusal("register-gone")
    rules.check_power(member.duties(uow.today), other.duties(uow.today), other.name)
    return other


def _set(uow: UnitOfWork, other: Member, standing: Standing, by: Member) -> None:
    offices.end_all(uow, other, by=by, keep=member_rules.kept_offices(standing))
    other.standing, other.standing_since = standing, uow.today
    uow.session.flush()


@open_to(EVERYONE)
def leave(uow: UnitOfWork, member: Member, *, sure: str, why: str | None = None) -> Left:
    """Leave the union of one's own will, at once; keepers and leader are told."""
    rules.check_sure(sure)
    said = rules.check_why(why) if why else ""
    letters.tell_of_change(
        uow, member, "admissions-left", by=None, why=said, has_why="yes" if said else "no"
    )
    _set(uow, member, Standing.LEFT, by=member)
    return Left(member.name)
