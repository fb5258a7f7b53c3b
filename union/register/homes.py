"""Where the rows of a roster lead: the units that are there, and those it would make."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from union.kernel.refusal import Refusal
from union.members import store as members_store
from union.members.rules import UnitKind
from union.members.store import Unit

Path = tuple[str, str]  # branch and group, as a row names them
Key = tuple[int, str]  # the unit above, and a name
Place = int | Path  # a unit that is there, or the path of one to be made


class Known(NamedTuple):
    """A unit as it stands in the table."""

    id: int
    kind: UnitKind
    name: str
    parent_id: int | None


@dataclass(slots=True)
class Homes:
    """The open units by path; which groups share a name; which names are taken, and by what."""

    units: Mapping[int, Known]
    by_path: dict[Path, int] = field(default_factory=dict)
    bearers: dict[str, dict[Path, None]] = field(default_factory=dict)
    kinds: dict[Path, UnitKind] = field(default_factory=dict)

    def place(self, path: Path, here: int | None = None) -> Place:
        """Where this row leads; whoever is in one of several groups of that name stays there."""
        branch, group = path
        if group and not branch:
            path = self.meant(group, here)
        if branch or group:
            self.claim("", path[0], UnitKind.BRANCH)
            self.claim(path[0], path[1], UnitKind.GROUP)
        return self.by_path.get(path, path)

    def meant(self, group: str, here: int | None) -> Path:
        """A group by its name alone, which only one group may bear."""
        found = list(self.bearers.get(group, {("", group): None}))
        own = [it for it in found if here is not None and self.by_path.get(it) == here]
        if len(found) > 1 and not own:
            branches = [branch for branch, _ in found if branch]
            raise Refusal("register-which-branch", group=group, branches=branches)
        return (own or found)[0]

    def claim(self, above: str, name: str, kind: UnitKind) -> None:
        """Refuses a name that another kind of unit bears there, or gets by this very file."""
        taken = self.kinds.setdefault((above, name), kind) if name else kind
        if taken is not kind:
            raise Refusal("register-name-clash", name=name, kind=taken.value)

    def is_group(self, place: Place) -> bool:
        if isinstance(place, int):
            return place in self.units and self.units[place].kind is UnitKind.GROUP
        return bool(place[1])

    def called(self, place: Place | None) -> str | None:
        """As people call it, with its branch where another group bears the same name."""
        if not isinstance(place, int):
            return path_name(place) if place else None
        unit = self.units.get(place)
        if unit is None or unit.kind is UnitKind.UNION:
            return None
        above = self.units.get(unit.parent_id or 0)
        is_shared = above and above.kind is UnitKind.BRANCH and len(self.bearers[unit.name]) > 1
        return path_name((above.name, unit.name)) if above and is_shared else unit.name


def path_name(path: Path) -> str | None:
    return "·".join(filter(None, path)) or None


def survey(session: Session, said: Iterable[Path] = ()) -> Homes:
    """All open units, and the groups that a roster names together with their branch."""
    of = select(Unit.id, Unit.kind, Unit.name, Unit.parent_id).where(Unit.closed.is_(None))
    found = [Known(*row) for row in session.execute(of.order_by(Unit.id))]
    homes = Homes({it.id: it for it in found})
    for unit in found:
        above = homes.units.get(unit.parent_id or 0)
        below = above.name if above and above.kind is UnitKind.BRANCH else ""
        if unit.kind is UnitKind.UNION:
            homes.by_path["", ""] = unit.id
            continue
        homes.kinds[below, unit.name] = unit.kind
        if unit.kind is UnitKind.BRANCH:
            homes.by_path[unit.name, ""] = unit.id
        elif unit.kind is UnitKind.GROUP:
            homes.by_path[below, unit.name] = unit.id
            homes.bearers.setdefault(unit.name, {})[below, unit.name] = None
    for branch, group in said:
        if branch and group:
            homes.bearers.setdefault(group, {})[branch, group] = None
    return homes


def make(session: Session, paths: Iterable[Path], school: str) -> dict[Path, int]:
    """The units of these paths, made or opened again; the union itself if it is missing."""
    union = members_store.root(session) or members_store.unit(session, UnitKind.UNION, school, None)
    wanted = [it for it in dict.fromkeys(paths) if any(it)]
    below = {branch: (union.id, branch) for branch, _ in wanted if branch}
    branches = _open(session, UnitKind.BRANCH, below.values())
    above = {"": union.id, **{name: branches[key] for name, key in below.items()}}
    groups = _open(session, UnitKind.GROUP, [(above[it], name) for it, name in wanted if name])
    made = {(name, ""): number for name, number in above.items()}
    return made | {(it, name): groups[above[it], name] for it, name in wanted if name}


def _open(session: Session, kind: UnitKind, wanted: Iterable[Key]) -> dict[Key, int]:
    """All of a kind at once: opened again if closed; closed ones of another kind make way."""
    there = {(it.parent_id, it.name): it for it in session.scalars(select(Unit))}
    new: list[dict[str, Any]] = []
    for parent_id, name in (keys := list(dict.fromkeys(wanted))):
        found = there.get((parent_id, name))
        if found is not None and found.kind is kind:
            found.closed = found.into_id = None
            continue
        if found is not None:
            members_store.make_way(session, name, parent_id)
        new.append({"kind": kind, "name": name, "parent_id": parent_id})
    session.flush()
    if new:
        session.execute(insert(Unit), new)
    rows = session.execute(select(Unit.parent_id, Unit.name, Unit.id))
    numbers = {(row.parent_id, row.name): row.id for row in rows}
    return {key: numbers[key] for key in keys}
