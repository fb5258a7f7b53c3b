"""How the groups of the union, and one of them, look."""

from collections.abc import Sequence

from bot.card import Button, Card, Say, pairs, plain, rows
from bot.paging import fitting, page, some
from bot.views import joining
from bot.views.members import OPEN, yes_no
from union.groups.actions import KINDS, Groups, Line, Sheet
from union.members.rules import Role, UnitKind

LISTS = Button("groups-lists", "groups:lists:{page_id}")
SHOW = Button("groups-show", "groups:show:{unit_id}")
CREATE = Button("groups-create", "groups:create")
CREATE_ONE = Button("groups-create-one", "groups:create:{kind}:{page_id}")
CREATE_BELOW = Button("groups-create-one", "groups:create_below:{kind}:{above_id}")
RENAME = Button("groups-rename", "groups:rename:{unit_id}")
MERGE = Button("groups-merge", "groups:merge:{unit_id}:{page_id}")
MERGE_INTO = Button("groups-merge-into", "groups:merge_into:{unit_id}:{into_id}")
MERGE_NOW = Button("groups-merge-now", "groups:merge_now:{unit_id}:{into_id}")
LEADER = Button("groups-leader", "groups:leader:{unit_id}:{page_id}")
DEPUTY = Button("groups-deputy", "groups:deputy:{unit_id}:{page_id}")
APPOINT = Button("groups-appoint", "groups:appoint:{unit_id}:{member_id}:{role}")
PEOPLE = Button("groups-people", "groups:people:{unit_id}:{page_id}")
PAGE = 24
NAMED_MOST = 60
LEADS = {Role.GROUP_LEADER: LEADER, Role.DEPUTY_LEADER: DEPUTY}


def lists(say: Say, it: Groups, at: int) -> Card:
    """All units by kind, the bodies and who sits in them."""
    part = page(it.lines, at, PAGE)
    told = [say("groups-list")] + [line(say, one) for one in part.shown]
    if part.at == 0:
        told += [
            say("groups-body", body=one.body.value, names=some(one.names)) for one in it.bodies
        ]
    buttons = [SHOW.labelled(one.name, unit_id=one.id) for one in part.shown]
    create = [CREATE.draw(say)] if it.may_keep else []
    return Card(fitting(told)[0], rows(*pairs(buttons), part.turns(LISTS), create))


def line(say: Say, it: Line) -> str:
    facts = {"kind": it.kind.value, "name": it.name, "people": it.people}
    has = {"has_leader": yes_no(it.leader is not None), "small": yes_no(it.is_small)}
    return say("groups-line", **facts, **has, leader=it.leader or "")


def sheet(say: Say, it: Sheet) -> Card:
    """One unit, its people, and what this reader may do with it."""
    names = "、".join(name for _, name in it.people[:NAMED_MOST]) or "—"
    more = max(0, len(it.people) - NAMED_MOST)
    text = say(
        "groups-sheet",
        kind=it.kind.value,
        name=it.name,
        above=it.above or "",
        has_above=yes_no(it.above is not None),
        people=len(it.people),
        names=names,
        more=more,
        leader=it.leader or "—",
        deputy=it.deputy or "—",
        small=yes_no(it.is_small),
    )
    where: dict[str, object] = {"unit_id": it.id, "page_id": 0}
    deeds = []
    is_group = it.kind is UnitKind.GROUP
    if it.may_keep:
        deeds += [LEADER.draw(say, **where), DEPUTY.draw(say, **where)] if is_group else []
        deeds += [RENAME.draw(say, **where), MERGE.draw(say, **where)]
    if it.may_lead and it.kind is not UnitKind.DEPARTMENT:
        deeds += [PEOPLE.draw(say, **where), joining.UNREACHED.draw(say, **where)]
    return Card(text, rows(*pairs(deeds), LISTS.draw(say, page_id=0)))


def people(say: Say, it: Sheet, at: int) -> Card:
    """The people of one unit, each a way to the entry."""
    part = page(it.people, at, NAMED_MOST)
    buttons = [OPEN.labelled(name, member_id=number) for number, name in part.shown]
    text, turns = say("groups-people-of", name=it.name), part.turns(PEOPLE, unit_id=it.id)
    return Card(text, rows(*pairs(buttons), turns, SHOW.draw(say, unit_id=it.id)))


def kinds(say: Say) -> Card:
    offered = [
        CREATE_ONE.labelled(plain(say("groups-kind", kind=kind.value)), kind=kind.value, page_id=0)
        for kind in KINDS
    ]
    return Card(say("groups-which-kind"), rows(offered, LISTS.draw(say, page_id=0)))


def branches(say: Say, kind: str, found: Sequence[Line], at: int) -> Card:
    """Where a new group stands: directly below the union, or in a branch."""
    part = page(found, at, NAMED_MOST)
    offered = [
        CREATE_BELOW.labelled(plain(say("groups-below-union")), kind=kind, above_id=0),
        *(CREATE_BELOW.labelled(it.name, kind=kind, above_id=it.id) for it in part.shown),
    ]
    turns = part.turns(CREATE_ONE, kind=kind)
    return Card(say("groups-below-which"), rows(*pairs(offered), turns))


def into(say: Say, it: Sheet, others: Sequence[Line], at: int) -> Card:
    """Which group it becomes part of."""
    where, part = {"unit_id": it.id}, page(others, at, NAMED_MOST)
    offered = [MERGE_INTO.labelled(one.name, **where, into_id=one.id) for one in part.shown]
    text, turns = say("groups-into-which", name=it.name), part.turns(MERGE, **where)
    return Card(text, rows(*pairs(offered), turns, SHOW.draw(say, **where)))


def sure(say: Say, it: Sheet, other: Sheet) -> Card:
    """What a merge does, before it is done."""
    text = say("groups-sure", name=it.name, into=other.name, people=len(it.people))
    yes = MERGE_NOW.draw(say, unit_id=it.id, into_id=other.id)
    return Card(text, rows([yes, SHOW.draw(say, unit_id=it.id)]))


def candidates(say: Say, it: Sheet, role: Role, able: Sequence[tuple[int, str]], at: int) -> Card:
    """Who of the group can lead it, or stand in."""
    where, part = {"unit_id": it.id}, page(able, at, NAMED_MOST)
    offered = [
        APPOINT.labelled(name, **where, member_id=number, role=role.value)
        for number, name in part.shown
    ]
    text = say("groups-who-leads", name=it.name, role=role.value)
    turns = part.turns(LEADS[role], **where)
    return Card(text, rows(*pairs(offered), turns, SHOW.draw(say, **where)))
