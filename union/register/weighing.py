"""A roster weighed against the register, row by row; nothing is written."""

import hashlib
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from typing import NamedTuple

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.roster import Entry
from union.members.rules import (
    BELONGING,
    DUTIES,
    LEADS_A_GROUP,
    POWERS,
    Duty,
    Role,
    Standing,
    duties_of,
    no_more_power,
    suits,
)
from union.register import homes, rules, store
from union.register.homes import Homes, Place
from union.register.plans import Held, Plan, Post, Row, Unfit, Work
from union.register.store import Office

WHO_IT_IS = {"name", "staff_number"}
BLANK = dict.fromkeys(("sex", "phone_last4", *rules.FIELDS["birthday"]))
BLANK |= {"birth_lunar": False, "birth_leap": False}


class Wish(NamedTuple):
    """A row that names the leader of a group."""

    entry: Entry
    member_id: int | None
    role: Role
    place: Place


@dataclass(slots=True)
class Draft:
    """The register as it is, and what has been weighed so far."""

    mine: Set[Duty] | None  # of who brings the file; none if it is the machine
    people: dict[int, Row]
    by_number: dict[str, Row]
    unnumbered: dict[str, list[Row]]
    offices: dict[int, list[Office]]
    homes: Homes
    givers: set[int] = field(default_factory=set)  # who have come, give offices, and will go on to
    wishes: list[Wish] = field(default_factory=list)
    work: Work = field(default_factory=Work)
    changed: list[tuple[str, list[str]]] = field(default_factory=list)
    renamed: list[tuple[str, str]] = field(default_factory=list)
    adopted: list[str] = field(default_factory=list)
    given: list[Post] = field(default_factory=list)
    ended: list[Post] = field(default_factory=list)
    unfit: list[Unfit] = field(default_factory=list)
    held: list[Held] = field(default_factory=list)

    @property
    def with_roles(self) -> bool:
        return self.mine is None or Duty.GIVE_ROLES in self.mine

    def row(self, entry: Entry) -> Row | None:
        """Who is meant: by the number, or the only one of that name who has none yet."""
        alone = self.unnumbered.get(entry.name, [])
        return self.by_number.get(entry.staff_number) or (alone[0] if len(alone) == 1 else None)

    def held_by(self, row: Row) -> list[Office]:
        return self.offices.get(row["id"], [])

    def duties(self, row: Row) -> frozenset[Duty]:
        return duties_of(row["standing"], [it.role for it in self.held_by(row)])


def draw_up(uow: UnitOfWork, entries: Sequence[Entry], mine: Set[Duty] | None) -> tuple[Plan, Work]:
    """The plan to be shown, and the work it stands for."""
    draft = _begin(uow, entries, mine)
    for entry in sorted(entries, key=lambda it: _stands_otherwise(draft, it)):
        try:
            _weigh(uow, draft, entry)
        except Refusal as no:
            draft.held.append(Held(entry.name, entry.staff_number, no.key, no.facts))
    _weigh_leaders(draft)
    return _plan(draft, entries), draft.work


def _begin(uow: UnitOfWork, entries: Sequence[Entry], mine: Set[Duty] | None) -> Draft:
    people = store.rows(uow.session)
    times = Counter(it.name for it in entries)
    draft = Draft(
        mine=mine,
        people={row["id"]: row for row in people},
        by_number={row["staff_number"]: row for row in people if row["staff_number"]},
        unnumbered={},
        offices={},
        homes=homes.survey(uow.session, [(it.branch, it.group) for it in entries]),
    )
    for office in store.offices(uow.session, uow.today):
        draft.offices.setdefault(office.member_id, []).append(office)
    for row in people:
        if not row["staff_number"] and row["standing"] in BELONGING and times[row["name"]] == 1:
            draft.unnumbered.setdefault(row["name"], []).append(row)
        if row["account"] is not None and Duty.GIVE_ROLES in draft.duties(row):
            draft.givers.add(row["id"])
    return draft


def _stands_otherwise(draft: Draft, entry: Entry) -> bool:
    """Those go last: a chair may retire by the file that names the next one."""
    row = draft.row(entry)
    return bool(row and entry.standing and entry.standing != row["standing"])


def _weigh(uow: UnitOfWork, draft: Draft, entry: Entry) -> None:
    row, said, path = draft.row(entry), rules.wanted(entry), (entry.branch, entry.group)
    here = row["unit_id"] if row else None
    if row is None or any(path):
        said["unit_id"] = draft.homes.place(path, here)
    if row is None:
        said.setdefault("standing", Standing.IN_SERVICE)
        draft.work.add.append(BLANK | said | {"staff_number": entry.staff_number})
    else:
        _weigh_known(uow, draft, entry, row, said)
    stands: Standing = {**(row or {}), **said}["standing"]
    for role in entry.roles if draft.with_roles else ():
        _weigh_office(draft, entry, row, role, stands, said.get("unit_id", here))


def _weigh_known(uow: UnitOfWork, draft: Draft, entry: Entry, row: Row, said: Row) -> None:
    if row["staff_number"] is None:
        said["staff_number"] = entry.staff_number
    fields = rules.changed(row, said)
    standing: Standing = said.get("standing") or row["standing"]
    over = [it for it in draft.held_by(row) if not suits(it.role, standing)]
    over = over if "standing" in fields else []
    _check_identity(draft, row, said, fields)
    _check_ending(draft, row, over)
    if not fields:
        return
    over += [it for it in draft.held_by(row) if "unit" in fields and it not in over
             and it.role in LEADS_A_GROUP and it.unit_id == row["unit_id"]]  # fmt: skip
    draft.ended += [_post(draft, it) for it in over]
    draft.work.end += [it.id for it in over]
    draft.changed.append((entry.name, fields))
    if "name" in fields:
        draft.renamed.append((row["name"], entry.name))
    if "staff_number" in fields:
        draft.adopted.append(entry.name)
    if "standing" in fields and row["account"] is not None:
        draft.work.restanding.append(row["id"])
    since = uow.today if "standing" in fields else row["standing_since"]
    kept = {"id": row["id"], "standing": standing, "standing_since": since}
    draft.work.change.append(said | kept)


def _check_identity(draft: Draft, row: Row, said: Row, fields: Sequence[str]) -> None:
    """Refuses to make somebody of an entry that a Telegram account, or more power, hangs on."""
    if "name" in fields and row["account"] is not None:
        raise Refusal("register-held-renamed", old=row["name"], name=said["name"])
    if draft.mine is None or not WHO_IT_IS & set(fields):
        return
    if not no_more_power(draft.mine, draft.duties(row)):
        raise Refusal("register-held-power", name=row["name"])


def _check_ending(draft: Draft, row: Row, over: Sequence[Office]) -> None:
    """Refuses to end offices of power without the right to, and the last one that gives any."""
    if not draft.with_roles and any(POWERS & DUTIES[it.role] for it in over):
        raise Refusal("register-held-offices", name=row["name"])
    if any(Duty.GIVE_ROLES in DUTIES[it.role] for it in over):
        if not draft.givers - {row["id"]}:
            raise Refusal("members-last-chair", name=row["name"])
        draft.givers.discard(row["id"])


def _weigh_office(
    draft: Draft, entry: Entry, row: Row | None, role: Role, standing: Standing, at: Place | None
) -> None:
    if not suits(role, standing):
        draft.unfit.append(Unfit(entry.name, role, "standing"))
    elif role in LEADS_A_GROUP:
        if at is None or not draft.homes.is_group(at):
            draft.unfit.append(Unfit(entry.name, role, "group"))
        else:
            draft.wishes.append(Wish(entry, row["id"] if row else None, role, at))
    elif row is None or role not in {it.role for it in draft.held_by(row)}:
        draft.given.append(Post(entry.name, role, None))
        draft.work.appoint.append((entry.staff_number, role, None))
        if row and row["account"] is not None and Duty.GIVE_ROLES in DUTIES[role]:
            draft.givers.add(row["id"])


def _weigh_leaders(draft: Draft) -> None:
    """One leader a group: where the file names several, only who leads already stays."""
    leading: dict[tuple[Role, int | None], list[Office]] = {}
    for office in (it for held in draft.offices.values() for it in held):
        leading.setdefault((office.role, office.unit_id), []).append(office)
    times = Counter((it.role, it.place) for it in draft.wishes)
    for wish in draft.wishes:
        at = wish.place if isinstance(wish.place, int) else -1
        former = leading.get((wish.role, at), [])
        if wish.member_id in {it.member_id for it in former}:
            continue
        if times[wish.role, wish.place] > 1:
            draft.unfit.append(Unfit(wish.entry.name, wish.role, "several"))
            continue
        replaced = [it for it in former if it.id not in draft.work.end]
        draft.ended += [_post(draft, it) for it in replaced]
        draft.work.replace += [it.id for it in replaced]
        draft.given.append(Post(wish.entry.name, wish.role, draft.homes.called(wish.place)))
        draft.work.appoint.append((wish.entry.staff_number, wish.role, wish.place))


def _post(draft: Draft, office: Office) -> Post:
    name = draft.people[office.member_id]["name"]
    return Post(name, office.role, draft.homes.called(office.unit_id))


def _plan(draft: Draft, entries: Sequence[Entry]) -> Plan:
    work = draft.work
    known = {row["id"] for row in map(draft.row, entries) if row}
    absent = [row["name"] for row in draft.by_number.values()
              if row["id"] not in known and row["standing"] in BELONGING]  # fmt: skip
    places = [row.get("unit_id") for row in (*work.add, *work.change)]
    paths = dict.fromkeys(it for it in places if isinstance(it, tuple) and any(it))
    return Plan(
        new=len(work.add),
        changed=draft.changed,
        renamed=draft.renamed,
        adopted=draft.adopted,
        same=len(entries) - len(work.add) - len(draft.changed) - len(draft.held),
        given=draft.given,
        ended=draft.ended,
        unfit=draft.unfit,
        held=draft.held,
        new_units=[name for it in paths if (name := homes.path_name(it))],
        absent=absent,
        without_roles=not draft.with_roles and any(it.roles for it in entries),
        stamp=hashlib.sha256(repr(work).encode()).hexdigest()[:12],
    )
