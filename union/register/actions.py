"""Taking a roster into the register; finding, reading, moving and correcting an entry."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import offices, sheets
from union.members import rules as member_rules
from union.members import store as members_store
from union.members.guards import open_to
from union.members.letters import tell
from union.members.roster import Birth, Entry, read_birth, spelt
from union.members.roster.words import SEXES, known
from union.members.rules import BELONGING, Duty, Role, Standing, UnitKind
from union.members.store import Member, Unit
from union.register import rules, store
from union.register.plans import Plan
from union.register.weighing import WHO_IT_IS, draw_up
from union.register.writing import write

FOUND_MOST = 10
CORRECTABLE = ("name", "staff_number", "sex", "birthday", "phone")


@dataclass(frozen=True, slots=True)
class Line:
    """A person found."""

    id: int
    name: str
    unit: str | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class Sheet:
    """One entry as this reader may see it; what is not ``seen`` is empty."""

    id: int
    name: str
    unit: str | None
    seen: frozenset[str]
    staff_number: str | None
    sex: str | None
    birth: Birth
    phone: str | None
    standing: Standing
    joined: date | None
    reached: bool
    has_account: bool
    roles: list[tuple[Role, str | None]]
    may_keep: bool
    may_invite: bool


@open_to(Duty.KEEP_REGISTER)
def plan(uow: UnitOfWork, member: Member, *, entries: list[Entry]) -> Plan:
    """What taking this roster would change; nothing is written."""
    return draw_up(uow, entries, member.duties(uow.today))[0]


@open_to(Duty.KEEP_REGISTER)
def take(uow: UnitOfWork, member: Member, *, entries: list[Entry], stamp: str) -> Plan:
    """Take a roster as it was shown; refuses if the register has changed since."""
    shown, work = draw_up(uow, entries, member.duties(uow.today))
    if shown.stamp != stamp:
        raise Refusal("register-changed-meanwhile")
    write(uow, work, by=member, school=rules.SCHOOL)
    return shown


@open_to(Duty.KEEP_REGISTER)
def may_take(uow: UnitOfWork, member: Member) -> None:
    """Refuses whoever may not bring a roster, before a file is read."""


@unattended
def enrol(uow: UnitOfWork, *, school: str, entries: list[Entry]) -> Plan:
    """Take a roster from the machine itself, offices and accounts included."""
    shown, work = draw_up(uow, entries, None)
    write(uow, work, by=None, school=school)
    held = {it.staff_number for it in shown.held}
    accounts = {it.staff_number: it.account for it in entries
                if it.account and it.staff_number not in held}  # fmt: skip
    for number, member in store.with_numbers(uow.session, accounts).items():
        member.account, member.reachable = accounts[number], True
    return shown


@unattended
def preview(uow: UnitOfWork, *, entries: list[Entry]) -> Plan:
    """What ``enrol`` would change."""
    return draw_up(uow, entries, None)[0]


@open_to(Duty.LEAD_GROUP)
def find(uow: UnitOfWork, member: Member, *, words: str) -> list[Line]:
    """People by name or staff number: a leader finds the own group, a keeper everybody."""
    keeps = Duty.KEEP_REGISTER in member.duties(uow.today)
    mine = None if keeps else members_store.led_by(member, uow.today)
    found = store.like(uow.session, " ".join(words.split())[:40], FOUND_MOST, mine)
    return [Line(it.id, it.name, sheets.unit_name(uow, it.unit_id), it.standing) for it in found]


@open_to(Duty.LEAD_GROUP)
def show(uow: UnitOfWork, member: Member, *, member_id: int) -> Sheet:
    """One entry, as far as this reader's offices let them see it."""
    other = _one(uow, member_id)
    if not members_store.serves(member, other.unit_id, uow.today):
        raise Refusal("register-not-your-group")
    seen = rules.seen(member.duties(uow.today), serves=True, is_self=other is member)
    return Sheet(
        id=other.id,
        name=other.name,
        unit=sheets.unit_name(uow, other.unit_id),
        seen=seen,
        staff_number=other.staff_number if "staff_number" in seen else None,
        sex=other.sex if "sex" in seen else None,
        birth=members_store.birth(other) if "birthday" in seen else Birth(None, None, None),
        phone=other.phone_last4 if "phone" in seen else None,
        standing=other.standing,
        joined=other.joined,
        reached=other.account is not None and other.reachable,
        has_account=other.account is not None,
        roles=[(it.role, sheets.unit_name(uow, it.unit_id)) for it in other.held(uow.today)],
        may_keep=Duty.KEEP_REGISTER in member.duties(uow.today),
        may_invite=other.standing in BELONGING and other is not member,
    )


def _one(uow: UnitOfWork, member_id: int) -> Member:
    found = uow.session.get(Member, member_id)
    if found is None or not found.name:
        raise Refusal("register-gone")
    return found


@open_to(Duty.KEEP_REGISTER)
def homes(uow: UnitOfWork, member: Member, *, member_id: int) -> list[tuple[int, str]]:
    """The units this person can move to."""
    here = _one(uow, member_id).unit_id
    names = sheets.unit_names(uow, UnitKind.UNION, UnitKind.BRANCH, UnitKind.GROUP)
    return [(number, name) for number, name in names.items() if number != here]


@open_to(Duty.KEEP_REGISTER)
def move(uow: UnitOfWork, member: Member, *, member_id: int, unit_id: int) -> Sheet:
    """Put a person into another group; the lead of the old one ends; both leaders are told."""
    other, unit = _one(uow, member_id), uow.session.get(Unit, unit_id)
    if unit is None or unit.closed or unit.kind is UnitKind.DEPARTMENT:
        raise Refusal("kernel-old-button")
    left = other.unit_id
    for held in other.held(uow.today):
        if held.role in member_rules.LEADS_A_GROUP and held.unit_id == left != unit.id:
            offices.dismiss(uow, held, by=member)
    other.unit_id = unit.id
    uow.session.flush()
    dedupe = f"move:{other.id}:{uow.now.isoformat()}"
    called = sheets.unit_name(uow, unit.id) or unit.name
    for leader in (*members_store.leaders(uow.session, left, uow.today),
                   *members_store.leaders(uow.session, unit.id, uow.today)):  # fmt: skip
        if leader is not other:
            tell(uow, leader, "register-moved", dedupe, name=other.name, unit=called)
    tell(uow, other, "register-moved-you", dedupe, unit=called)
    return show(uow, member_id=member_id)


@open_to(Duty.KEEP_REGISTER)
def may_correct(uow: UnitOfWork, member: Member, *, member_id: int, about: str) -> None:
    """Refuses a field that this reader may not correct, before anything is asked."""
    _check_may_correct(uow, member, _one(uow, member_id), about)


def _check_may_correct(uow: UnitOfWork, member: Member, other: Member, about: str) -> None:
    """Offices come by name and number: nobody swaps theirs for those of more power."""
    mine = member.duties(uow.today)
    if about not in WHO_IT_IS:
        return
    if other is member and Duty.GIVE_ROLES not in mine:
        raise Refusal("register-not-your-own")
    if not member_rules.no_more_power(mine, other.duties(uow.today)):
        raise Refusal("register-more-than-yours", name=other.name)


@open_to(Duty.KEEP_REGISTER)
def weigh(uow: UnitOfWork, member: Member, *, member_id: int, about: str, value: str) -> str:
    """A corrected value as it would be kept, or a refusal."""
    other = _one(uow, member_id)
    _check_may_correct(uow, member, other, about)
    read = _read(uow, other, about, value)
    return spelt(Birth(*read.values())) if about == "birthday" else " ".join(value.split())


@open_to(Duty.KEEP_REGISTER)
def correct(uow: UnitOfWork, member: Member, *, member_id: int, about: str, value: str) -> Sheet:
    """Correct one field of an entry; the person is told."""
    other = _one(uow, member_id)
    _check_may_correct(uow, member, other, about)
    for column, kept in _read(uow, other, about, value).items():
        setattr(other, column, kept)
    uow.session.flush()
    if other is not member:
        dedupe = f"corrected:{other.id}:{uow.now.isoformat()}"
        tell(uow, other, "register-corrected", dedupe, about=about)
    return show(uow, member_id=member_id)


def _read(uow: UnitOfWork, other: Member, about: str, value: str) -> dict[str, Any]:
    """The columns that a corrected field is kept in."""
    match about:
        case "birthday":
            birth = read_birth(value, uow.today)
            return dict(zip(rules.FIELDS["birthday"], birth, strict=True))
        case "phone":
            return {"phone_last4": member_rules.check_phone(value)}
        case "sex":
            return {"sex": known(SEXES, value, "members-roster-sex")}
        case "name":
            return {"name": member_rules.check_name(value)}
        case "staff_number":
            number = member_rules.check_staff_number(value)
            bearer = members_store.by_number(uow.session, number)
            if bearer and bearer is not other:
                raise Refusal("register-number-taken", number=number)
            return {"staff_number": number}
    raise Refusal("kernel-old-button")
