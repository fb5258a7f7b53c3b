"""Taking a roster into the register; finding, reading, moving and correcting an entry."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
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
from union.members.roster import Birth, Entry, read_birth
from union.members.roster.words import SEXES, known
from union.members.rules import BELONGING, Duty, Role, Standing, UnitKind
from union.members.store import Member, Unit
from union.register import rules, store

FOUND_MOST = 10
CORRECTABLE = ("name", "staff_number", "sex", "birthday", "phone")


@dataclass(frozen=True, slots=True)
class Plan:
    """What a roster would change; ``stamp`` is the same as long as it would change the same."""

    new: int
    changed: list[tuple[str, list[str]]]
    renamed: list[tuple[str, str]]
    same: int
    roles: int
    unfit: list[tuple[str, Role]]
    new_units: list[str]
    absent: list[str]
    without_roles: bool
    stamp: str

    @property
    def is_empty(self) -> bool:
        return not (self.new or self.changed or self.roles)


@dataclass(slots=True)
class Work:
    """What is to be written, column by column; a unit that is new is named by its path."""

    add: list[dict[str, Any]] = field(default_factory=list)
    change: list[dict[str, Any]] = field(default_factory=list)
    appoint: list[tuple[str, Role]] = field(default_factory=list)
    homes: dict[str, tuple[str, str]] = field(default_factory=dict)


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
    return _plan(uow, entries, with_roles=_gives_roles(uow, member))[0]


@open_to(Duty.KEEP_REGISTER)
def take(uow: UnitOfWork, member: Member, *, entries: list[Entry], stamp: str) -> Plan:
    """Take a roster as it was shown; refuses if the register has changed since."""
    shown, work = _plan(uow, entries, with_roles=_gives_roles(uow, member))
    if shown.stamp != stamp:
        raise Refusal("register-changed-meanwhile")
    _write(uow, work, by=member)
    return shown


@open_to(Duty.KEEP_REGISTER)
def may_take(uow: UnitOfWork, member: Member) -> None:
    """Refuses whoever may not bring a roster, before a file is read."""


@unattended
def enrol(uow: UnitOfWork, *, school: str, entries: list[Entry]) -> Plan:
    """Take a roster from the machine itself, offices and accounts included."""
    if members_store.root(uow.session) is None:
        members_store.unit(uow.session, UnitKind.UNION, school, None)
    shown, work = _plan(uow, entries, with_roles=True)
    _write(uow, work, by=None)
    for entry in entries:
        if entry.account:
            bound = members_store.by_number(uow.session, entry.staff_number)
            assert bound
            bound.account, bound.reachable = entry.account, True
    return shown


@unattended
def preview(uow: UnitOfWork, *, entries: list[Entry]) -> Plan:
    """What ``enrol`` would change."""
    return _plan(uow, entries, with_roles=True)[0]


def _gives_roles(uow: UnitOfWork, member: Member) -> bool:
    return Duty.GIVE_ROLES in member.duties(uow.today)


def _plan(uow: UnitOfWork, entries: Sequence[Entry], with_roles: bool) -> tuple[Plan, Work]:
    there, held, work = store.rows(uow.session), store.offices(uow.session), Work()
    homes = _homes(store.units(uow.session))
    changed: list[tuple[str, list[str]]] = []
    renamed: list[tuple[str, str]] = []
    unfit: list[tuple[str, Role]] = []
    new_units: dict[str, None] = {}
    for entry in entries:
        said, row = rules.wanted(entry), there.get(entry.staff_number)
        path = (entry.branch, entry.group)
        home = homes.get(path) or homes.get(("", path[1])) if path[1] else homes.get(path)
        if any(path) and home is None:
            new_units["/".join(filter(None, path))] = None
            said["unit_id"] = "new"
        elif home and (any(path) or row is None):
            said["unit_id"] = home
        if row is None:
            standing = said.setdefault("standing", Standing.IN_SERVICE)
            blank = dict.fromkeys(("sex", "phone_last4", *rules.FIELDS["birthday"]))
            blank |= {"birth_lunar": False, "birth_leap": False, "unit_id": home}
            work.add.append(blank | said | {"staff_number": entry.staff_number})
        else:
            standing = said.get("standing", row["standing"])
            if fields := rules.changed(row, said):
                changed.append((entry.name, fields))
                if "name" in fields:
                    renamed.append((row["name"], entry.name))
                since = row["standing_since"] if standing == row["standing"] else uow.today
                kept = {"id": row["id"], "standing": standing, "standing_since": since}
                work.change.append(said | kept)
        work.homes[entry.staff_number] = path
        for role in entry.roles if with_roles else ():
            if not member_rules.suits(role, standing):
                unfit.append((entry.name, role))
            elif row is None or (row["id"], role) not in held:
                work.appoint.append((entry.staff_number, role))
    known_numbers = {entry.staff_number for entry in entries}
    absent = [
        row["name"]
        for number, row in there.items()
        if number not in known_numbers and row["standing"] in BELONGING
    ]
    told = (work.add, work.change, work.appoint, work.homes)
    stamp = hashlib.sha256(repr(told).encode()).hexdigest()[:12]
    return Plan(
        new=len(work.add),
        changed=changed,
        renamed=renamed,
        same=len(entries) - len(work.add) - len(changed),
        roles=len(work.appoint),
        unfit=unfit,
        new_units=list(new_units),
        absent=absent,
        without_roles=not with_roles and any(entry.roles for entry in entries),
        stamp=stamp,
    ), work


def _homes(units: list[Unit]) -> dict[tuple[str, str], int]:
    """Where (branch, group) leads: a group is found below its branch, or by its name alone."""
    by_id = {it.id: it for it in units}
    found: dict[tuple[str, str], int] = {}
    for unit in units:
        if unit.kind is UnitKind.UNION:
            found["", ""] = unit.id
        elif unit.kind is UnitKind.BRANCH:
            found[unit.name, ""] = unit.id
        else:
            above = by_id.get(unit.parent_id or 0)
            found.setdefault(("", unit.name), unit.id)
            if above and above.kind is UnitKind.BRANCH:
                found[above.name, unit.name] = unit.id
    return found


def _write(uow: UnitOfWork, work: Work, by: Member | None) -> None:
    """Thousands of rows in a few statements; the union never loses its last chair by it."""
    homes = {path: _home(uow, *path) for path in dict.fromkeys(work.homes.values())}
    numbers = store.numbers(uow.session)
    number_of = {it: number for number, it in numbers.items()}
    since = {"standing_since": uow.today, "joined": uow.today}
    for row in work.add:
        row.update(since, unit_id=homes[work.homes[row["staff_number"]]])
    store.add(uow.session, [row | {"reachable": False, "birthday_shown": member_rules.Shown.PRIVATE,
                                   "may_care": False, "may_photograph": False}
                            for row in work.add])  # fmt: skip
    for row in work.change:
        if row.get("unit_id") == "new":
            row["unit_id"] = homes[work.homes[number_of[row["id"]]]]
    for group in _alike(work.change):
        store.change(uow.session, group)
    numbers = store.numbers(uow.session)
    uow.session.expire_all()
    given = [
        {
            "member_id": numbers[number],
            "role": role,
            "unit_id": homes[work.homes[number]] if role in member_rules.LEADS_A_GROUP else None,
            "since": uow.today,
            "given_by": by.id if by else None,
        }
        for number, role in work.appoint
    ]
    store.appoint(uow.session, given)
    for row in work.change:
        if row["standing"] not in member_rules.SERVING:
            member = uow.session.get_one(Member, row["id"])
            offices.end_all(uow, member, by=by, keep=member_rules.kept_offices(member.standing))
    uow.session.flush()


def _alike(changes: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Changes of the same columns go together into one statement."""
    groups: dict[frozenset[str], list[dict[str, Any]]] = {}
    for row in changes:
        groups.setdefault(frozenset(row), []).append(row)
    return list(groups.values())


def _home(uow: UnitOfWork, branch: str, group: str) -> int:
    units = store.units(uow.session)
    homes = _homes(units)
    if found := homes.get((branch, group)) or (homes.get(("", group)) if group else None):
        return found
    home = members_store.root(uow.session)
    for kind, name in ((UnitKind.BRANCH, branch), (UnitKind.GROUP, group)):
        home = members_store.unit(uow.session, kind, name, home) if name else home
    assert home, "enrol makes the union first"
    return home.id


@open_to(Duty.LEAD_GROUP)
def find(uow: UnitOfWork, member: Member, *, words: str) -> list[Line]:
    """People by name or staff number: a leader finds the own group, a keeper everybody."""
    found = store.like(uow.session, " ".join(words.split())[:40], FOUND_MOST * 5)
    mine = [it for it in found if _serves(uow, member, it)]
    return [
        Line(it.id, it.name, sheets.unit_name(uow, it.unit_id), it.standing)
        for it in mine[:FOUND_MOST]
    ]


def _serves(uow: UnitOfWork, member: Member, other: Member) -> bool:
    keeps = Duty.KEEP_REGISTER in member.duties(uow.today)
    return keeps or members_store.leads(member, other.unit_id, uow.today)


@open_to(Duty.LEAD_GROUP)
def show(uow: UnitOfWork, member: Member, *, member_id: int) -> Sheet:
    """One entry, as far as this reader's offices let them see it."""
    other = _one(uow, member_id)
    if not _serves(uow, member, other):
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
    every = members_store.units(uow.session, UnitKind.UNION, UnitKind.BRANCH, UnitKind.GROUP)
    return [(it.id, it.name) for it in every if it.id != here]


@open_to(Duty.KEEP_REGISTER)
def move(uow: UnitOfWork, member: Member, *, member_id: int, unit_id: int) -> Sheet:
    """Put a person into another group; the lead of the old one ends; both leaders are told."""
    other, unit = _one(uow, member_id), uow.session.get(Unit, unit_id)
    if unit is None or unit.closed or unit.kind is UnitKind.DEPARTMENT:
        raise Refusal("kernel-old-button")
    left = other.unit_id
    for held in other.held(uow.today):
        if held.role in member_rules.LEADS_A_GROUP and held.unit_id == left != unit.id:
            offices.end(uow, held, by=member)
    other.unit_id = unit.id
    uow.session.flush()
    for leader in (*members_store.leaders(uow.session, left, uow.today),
                   *members_store.leaders(uow.session, unit.id, uow.today), other):  # fmt: skip
        dedupe = f"move:{other.id}:{uow.now.isoformat()}"
        facts = {"name": other.name, "unit": unit.name}
        tell(uow, leader, "register-moved", dedupe, **facts)
    return show(uow, member_id=member_id)


@open_to(Duty.KEEP_REGISTER)
def weigh(uow: UnitOfWork, member: Member, *, member_id: int, about: str, value: str) -> str:
    """A corrected value as it would be kept, or a refusal."""
    _read(uow, _one(uow, member_id), about, value)
    return " ".join(value.split())


@open_to(Duty.KEEP_REGISTER)
def correct(uow: UnitOfWork, member: Member, *, member_id: int, about: str, value: str) -> Sheet:
    """Correct one field of an entry; the person is told."""
    other = _one(uow, member_id)
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
