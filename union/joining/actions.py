"""Inviting, joining, knocking at the door; who cannot be reached yet."""

from dataclasses import dataclass
from enum import StrEnum

from union.joining import rules, store
from union.joining.store import Knock
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import accounts, sheets
from union.members import store as register
from union.members.guards import open_to, open_to_strangers
from union.members.letters import tell
from union.members.rules import (
    BELONGING,
    BORN,
    LEADS_A_GROUP,
    POWERS,
    Duty,
    Role,
    Standing,
    UnitKind,
    check_suits,
    no_more_power,
)
from union.members.sheets import Person
from union.members.store import Appointment, Member

SERVED = (UnitKind.UNION, UnitKind.BRANCH, UnitKind.GROUP)


class Reach(StrEnum):
    """Whether a letter reaches a person, and why not."""

    REACHED = "reached"
    NEVER_CAME = "never_came"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Group:
    """A group and how many of its people can be reached."""

    id: int
    name: str
    people: int
    never_came: int
    blocked: int


@dataclass(frozen=True, slots=True)
class Someone:
    """A person who cannot be reached."""

    id: int
    name: str
    reach: Reach


@dataclass(frozen=True, slots=True)
class Unreached:
    """Who in one group cannot be reached."""

    unit_id: int
    unit: str
    people: int
    missing: list[Someone]


@dataclass(frozen=True, slots=True)
class Invited:
    """A code, and whom it is for."""

    member_id: int
    name: str
    code: str


@unattended
def invite(uow: UnitOfWork, *, name: str, role: Role, staff_number: str | None = None) -> str:
    """A one-time code that binds whoever brings it to this person, who holds this role.

    Refuses a name that two people bear unless the staff number says which.
    """
    found = register.by_name(uow.session, name)
    if staff_number:
        found = [member for member in found if member.staff_number == staff_number]
    if len(found) > 1:
        raise Refusal("joining-two-of-that-name", name=name)
    if staff_number and not found and register.by_number(uow.session, staff_number):
        raise Refusal("joining-number-taken", number=staff_number)
    member = found[0] if found else Member(name=name, staff_number=staff_number, appointments=[])
    if member.standing in (Standing.LEFT, Standing.TRANSFERRED):
        raise Refusal("joining-has-left", name=name)
    uow.session.add(member)
    if role is Role.RETIREE:
        member.standing = Standing.RETIRED
    uow.session.flush()
    if role not in BORN:
        check_suits(role, member.standing, member.name)
    if role not in BORN and role not in {it.role for it in member.held(uow.today)}:
        home = member.unit_id if role in LEADS_A_GROUP else None
        member.appointments.append(Appointment(role=role, unit_id=home, since=uow.today))
    return store.invite(uow.session, member, uow.now, made_by=None)


@open_to_strangers
def join(uow: UnitOfWork, account: int, *, code: str, locale: str) -> Person:
    """Bind this account to the entry that the code was made for; a code works once.

    ``locale`` is what their phone speaks, until they choose.
    """
    invitation = store.invitation(uow.session, code)
    if invitation is None or invitation.used or invitation.expires < uow.now:
        raise Refusal("joining-code-unknown")
    member = uow.session.get_one(Member, invitation.member_id)
    if member.standing not in BELONGING:
        raise Refusal("joining-code-unknown")
    maker = uow.session.get(Member, invitation.made_by) if invitation.made_by else None
    mine = maker.duties(uow.today) if maker else POWERS
    if not no_more_power(mine, member.duties(uow.today)):
        raise Refusal("joining-code-unknown")  # they have risen since it was made
    if member.account:
        for keeper in register.on_duty(uow.session, Duty.KEEP_REGISTER, uow.today):
            dedupe = f"rebound:{member.id}:{uow.now.isoformat()}"
            by = maker.name if maker else "—"
            tell(uow, keeper, "joining-rebound", dedupe, name=member.name, by=by)
    return _bind(uow, member, account, locale)


def _bind(uow: UnitOfWork, member: Member, account: int, locale: str) -> Person:
    """Whoever is in needs no other way in: open codes and knocks end."""
    accounts.bind(uow, member, account, locale)
    store.close_doors(uow.session, member, account, uow.now)
    return sheets.person(uow, member)


@open_to_strangers
def knock(
    uow: UnitOfWork, account: int, *, name: str, number: str, shown_as: str, locale: str
) -> None:
    """Say who one is; a leader is asked only if it is right, and the stranger never learns."""
    at_door = uow.session.get(Knock, account) or Knock(account=account, tries=0)
    at_door.tries = at_door.tries + 1 if at_door.day == uow.today else 1
    at_door.day, at_door.shown_as, at_door.locale = uow.today, shown_as, locale
    uow.session.add(at_door)
    member = register.by_number(uow.session, number)
    meant = member and member.standing in BELONGING and member.name == name
    if not member or not meant or at_door.tries > uow.policy(rules.TRIES):
        return
    at_door.member_id = member.id
    for leader in _vouchers(uow, member):
        facts: dict[str, object] = {"name": name, "number": number, "shown_as": shown_as}
        facts |= {"account": account, "as_id": member.id}
        facts["bound"] = "yes" if member.account else "no"
        dedupe = f"knock:{account}:{member.id}:{uow.today}:{at_door.tries}"
        tell(uow, leader, "joining-knock-letter", dedupe, **facts)


def _vouchers(uow: UnitOfWork, member: Member) -> list[Member]:
    """Who knows this person: the leaders of the group, or those who keep the register."""
    near = [] if member.account else register.leaders(uow.session, member.unit_id, uow.today)
    keepers = register.on_duty(uow.session, Duty.KEEP_REGISTER, uow.today)
    theirs = member.duties(uow.today)
    for circle in (near, keepers):
        may = [it for it in circle if it.is_reached and it is not member]
        may = [it for it in may if no_more_power(it.duties(uow.today), theirs)]
        if may:
            return may
    return []


@open_to(Duty.LEAD_GROUP)
def vouch(uow: UnitOfWork, member: Member, *, stranger: int, as_id: int) -> str:
    """Yes, this account is that colleague: bound, greeted, an older phone let go."""
    at_door, newcomer = _at_door(uow, member, stranger, as_id)
    person = _bind(uow, newcomer, stranger, at_door.locale)
    uow.post(stranger, "joining-vouched", f"vouched:{stranger}:{uow.now.isoformat()}")
    return person.name


@open_to(Duty.LEAD_GROUP)
def turn_away(uow: UnitOfWork, member: Member, *, stranger: int, as_id: int) -> str:
    """No, it is not: forgotten, and nothing is said to the stranger."""
    at_door, newcomer = _at_door(uow, member, stranger, as_id)
    at_door.member_id = None
    return newcomer.name


def _at_door(uow: UnitOfWork, member: Member, account: int, as_id: int) -> tuple[Knock, Member]:
    """The stranger who still says to be the very person that the button speaks of."""
    at_door = uow.session.get(Knock, account)
    newcomer = uow.session.get(Member, as_id)
    if not at_door or not newcomer or newcomer.standing not in BELONGING:
        raise Refusal("joining-knock-gone")
    if at_door.member_id != as_id or at_door.day + rules.WAITS < uow.today:
        raise Refusal("joining-knock-gone")
    known = register.by_account(uow.session, account)
    if known and known.duties(uow.today):
        raise Refusal("joining-knock-gone")  # by another door, as somebody else
    _check_may_bring_in(uow, member, newcomer)
    return at_door, newcomer


def _check_may_bring_in(uow: UnitOfWork, member: Member, newcomer: Member) -> None:
    """Only people of a group one serves, and nobody with more power than one's own."""
    if newcomer is member or not register.serves(member, newcomer.unit_id, uow.today):
        raise Refusal("joining-not-your-group")
    mine = member.duties(uow.today)
    if not no_more_power(mine, newcomer.duties(uow.today)):
        raise Refusal("joining-more-than-yours", name=newcomer.name)
    if newcomer.account and Duty.KEEP_REGISTER not in mine:
        raise Refusal("joining-has-account", name=newcomer.name)


def _reach(member: Member) -> Reach:
    if member.account is None:
        return Reach.NEVER_CAME
    return Reach.REACHED if member.reachable else Reach.BLOCKED


@open_to(Duty.LEAD_GROUP)
def reach(uow: UnitOfWork, member: Member) -> list[Group]:
    """Each group that I serve, and how many of its people no letter reaches."""
    counts, names = register.reach(uow.session), sheets.unit_names(uow, *SERVED)
    keeps = Duty.KEEP_REGISTER in member.duties(uow.today)
    mine = names if keeps else register.led_by(member, uow.today)
    return [Group(it, names[it], *counts[it]) for it in mine if it in names and it in counts]


@open_to(Duty.LEAD_GROUP)
def unreached(uow: UnitOfWork, member: Member, *, unit_id: int) -> Unreached:
    """Who in this group never opened the chat, and who shut the bot out."""
    unit = _mine(uow, member, unit_id)
    people = register.belonging(uow.session, unit_id)
    lost = [(it, _reach(it)) for it in people]
    missing = [Someone(it.id, it.name, why) for it, why in lost if why is not Reach.REACHED]
    name = sheets.unit_names(uow, *SERVED).get(unit.id, unit.name)
    return Unreached(unit.id, name, len(people), missing)


@open_to(Duty.LEAD_GROUP)
def invite_group(uow: UnitOfWork, member: Member, *, unit_id: int) -> list[Invited]:
    """A fresh code for each of the group who never opened the chat, to be handed out."""
    _mine(uow, member, unit_id)
    mine = member.duties(uow.today)
    missing = [it for it in register.belonging(uow.session, unit_id) if it.account is None]
    wanted = [it for it in missing if no_more_power(mine, it.duties(uow.today))]
    if not wanted:
        raise Refusal("joining-nobody-missing")
    return [_invited(uow, member, it) for it in wanted]


@open_to(Duty.LEAD_GROUP)
def invite_one(uow: UnitOfWork, member: Member, *, member_id: int) -> Invited:
    """A fresh code for one person of a group that I serve; a new phone needs one too."""
    invited = uow.session.get(Member, member_id)
    if invited is None or invited.standing not in BELONGING:
        raise Refusal("kernel-old-button")
    _check_may_bring_in(uow, member, invited)
    return _invited(uow, member, invited)


def _invited(uow: UnitOfWork, member: Member, invited: Member) -> Invited:
    code = store.invite(uow.session, invited, uow.now, made_by=member.id)
    return Invited(invited.id, invited.name, code)


def _mine(uow: UnitOfWork, member: Member, unit_id: int) -> register.Unit:
    unit = uow.session.get(register.Unit, unit_id)
    if unit is None or unit.closed:
        raise Refusal("kernel-old-button")
    if not register.serves(member, unit_id, uow.today):
        raise Refusal("joining-not-your-group")
    return unit
