"""How a roster that came in, the people found and one entry look."""

from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from bot.card import Button, Card, Say, pairs, plain, rows
from bot.paging import page
from bot.views import admissions, joining
from bot.views.members import OPEN, birthday, office
from union.members.roster import Fault
from union.register.actions import CORRECTABLE, Line, Sheet
from union.register.plans import Held, Plan, Post, Unfit
from union.register.rules import FIELDS

TEMPLATE = Button("register-template", "register:template")
TAKE = Button("register-take", "register:take:{stamp}")
DROP = Button("register-drop", "register:drop")
MOVE = Button("register-move", "register:move:{member_id}")
HOMES = Button("register-move", "register:homes:{member_id}:{page_id}")
MOVE_TO = Button("register-move-to", "register:move_to:{member_id}:{unit_id}")
CORRECT = Button("register-correct", "register:correct:{member_id}")
CORRECT_ONE = Button("register-correct-one", "register:correct_one:{member_id}:{about}")
# what a message of 4,096 letters holds of each list; the rest comes as a file
NAMES_MOST, LINES_MOST, MOST = 200, 700, 20
PAGE = 40


def ask_for_file(say: Say) -> Card:
    return Card(say("register-send-file"), rows(TEMPLATE.draw(say)))


def plan(say: Say, it: Plan, faults: Sequence[Fault]) -> Card:
    """What would change, each faulty row with its reason, and the way to take it or not."""
    told = told_of(say, it, faults, cut=True)
    if is_cut(say, it, faults):
        told.append(say("register-cut"))
    if it.is_empty:
        return Card("\n".join([*told, say("register-nothing-new")]))
    buttons = [TAKE.draw(say, stamp=it.stamp), DROP.draw(say)]
    return Card("\n".join([*told, say("register-sure")]), rows(buttons))


def whole(say: Say, it: Plan, faults: Sequence[Fault]) -> str:
    """All of it, for a file or a terminal."""
    return plain("\n".join(told_of(say, it, faults, cut=False)))


def is_cut(say: Say, it: Plan, faults: Sequence[Fault]) -> bool:
    """Whether a message has no room for all of it."""
    return any(len(fitting(part.said, part.most)) < len(part.said)
               for part in parts(say, it, faults))  # fmt: skip


class Part(NamedTuple):
    """One list of a plan, and how many letters of it a message holds."""

    key: str
    said: Sequence[str]
    most: int
    between: str = "、"


def told_of(say: Say, it: Plan, faults: Sequence[Fault], cut: bool) -> list[str]:
    facts = {"new": it.new, "changed": len(it.changed), "same": it.same, "roles": len(it.given)}
    told = [say("register-plan", **facts, faults=len({one.line for one in faults}))]
    for part in parts(say, it, faults):
        shown = fitting(part.said, part.most) if cut else part.said
        names = part.between.join(shown) + ("…" if len(shown) < len(part.said) else "")
        told += [say(part.key, names=names, count=len(part.said))] if part.said else []
    return [*told, say("register-without-roles")] if it.without_roles else told


def parts(say: Say, it: Plan, faults: Sequence[Fault]) -> list[Part]:
    about = {field: plain(say("register-about", about=field)) for field in FIELDS}
    changed = [
        f"{name}（{'、'.join(about[one] for one in fields)}）" for name, fields in it.changed
    ]
    return [
        Part("register-changed", changed, NAMES_MOST),
        Part("register-renamed", [f"{old}→{new}" for old, new in it.renamed], NAMES_MOST),
        Part("register-adopted", it.adopted, NAMES_MOST),
        Part("register-new-units", it.new_units, NAMES_MOST),
        Part("register-given", [post(say, one) for one in it.given], NAMES_MOST),
        Part("register-ended", [post(say, one) for one in it.ended], NAMES_MOST),
        Part("register-unfit", [unfit(say, one) for one in it.unfit], NAMES_MOST),
        Part("register-held", [held(say, one) for one in it.held], LINES_MOST, "\n"),
        Part("register-absent", it.absent, NAMES_MOST),
        Part("register-faults", [fault(say, one) for one in faults], LINES_MOST, "\n"),
    ]


def fitting(said: Sequence[str], most: int) -> Sequence[str]:
    """As many as have room, and no more than anybody reads in a message."""
    ends = accumulate(len(it) + 1 for it in said[:MOST])
    return said[: sum(1 for end in ends if end <= most)]


def post(say: Say, it: Post) -> str:
    return f"{it.name}（{office(say, it.role.value, it.unit)}）"


def unfit(say: Say, it: Unfit) -> str:
    why = plain(say("register-unfit-why", why=it.why))
    return f"{it.name}（{office(say, it.role.value, None)}：{why}）"


def held(say: Say, it: Held) -> str:
    why = plain(say(it.key, **it.facts))
    return plain(say("register-held-row", name=it.name, number=it.staff_number, why=why))


def fault(say: Say, it: Fault) -> str:
    return plain(say("register-fault", line=it.line, why=plain(say(it.key, **it.facts))))


def taken(say: Say, it: Plan) -> Card:
    text = say("register-taken", new=it.new, changed=len(it.changed), roles=len(it.given))
    return Card(text, rows(joining.REACH.draw(say)))


def found(say: Say, people: Sequence[Line]) -> Card:
    buttons = [
        OPEN.labelled(f"{it.name}　{it.unit or ''}".strip("　"), member_id=it.id) for it in people
    ]
    return Card(say("register-found" if people else "register-nobody"), rows(*buttons))


def sheet(say: Say, it: Sheet) -> Card:
    """One entry: what this reader may see, and what they may do."""
    told = [say("register-name", name=it.name, unit=it.unit or "—")]
    shown = {
        "staff_number": it.staff_number,
        "sex": plain(say("members-sex", sex=it.sex or "none")),
        "birthday": birthday(say, it.birth),
        "phone": it.phone,
        "standing": plain(say("members-standing", standing=it.standing.value)),
        "roles": "、".join(office(say, role.value, unit) for role, unit in it.roles),
        "reachable": plain(say("register-reached", reached="yes" if it.reached else
                               "blocked" if it.has_account else "never")),
    }  # fmt: skip
    for field, value in shown.items():
        if field in it.seen:
            told.append(say("register-field", field=field, value=value or "—"))
    where = {"member_id": it.id}
    deeds = [joining.INVITE.draw(say, **where)] if it.may_invite else []
    if it.may_keep:
        deeds += [MOVE.draw(say, **where), CORRECT.draw(say, **where)]
        deeds += admissions.deeds(say, it.id, it.standing)
    return Card("\n".join(told), rows(*pairs(deeds)))


def homes(say: Say, member_id: int, found: Sequence[tuple[int, str]], at: int) -> Card:
    """Where somebody can move to, so many at a time."""
    where, part = {"member_id": member_id}, page(found, at, PAGE)
    offered = [MOVE_TO.labelled(name, **where, unit_id=number) for number, name in part.shown]
    turns, back = part.turns(HOMES, **where), OPEN.draw(say, **where)
    return Card(say("register-move-where"), rows(*pairs(offered), turns, back))


def correctable(say: Say, member_id: int) -> Card:
    where = {"member_id": member_id}
    offered = [
        CORRECT_ONE.labelled(plain(say("register-about", about=it)), **where, about=it)
        for it in CORRECTABLE
    ]
    return Card(say("register-correct-what"), rows(*pairs(offered), OPEN.draw(say, **where)))
