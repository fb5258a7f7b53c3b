"""How a roster that came in, the people found and one entry look."""

from collections.abc import Sequence

from bot.card import Button, Card, Say, pairs, plain, rows
from bot.views import admissions, joining
from bot.views.members import OPEN, birthday, office
from union.members.roster import Fault
from union.register.actions import CORRECTABLE, Line, Plan, Sheet

TEMPLATE = Button("register-template", "register:template")
TAKE = Button("register-take", "register:take:{stamp}")
DROP = Button("register-drop", "register:drop")
MOVE = Button("register-move", "register:move:{member_id}")
MOVE_TO = Button("register-move-to", "register:move_to:{member_id}:{unit_id}")
CORRECT = Button("register-correct", "register:correct:{member_id}")
CORRECT_ONE = Button("register-correct-one", "register:correct_one:{member_id}:{about}")
FAULTS_MOST = 12  # under a message; the rest comes as a file
NAMES_MOST = 20
UNITS_MOST = 60


def ask_for_file(say: Say) -> Card:
    return Card(say("register-send-file"), rows(TEMPLATE.draw(say)))


def plan(say: Say, it: Plan, faults: Sequence[Fault]) -> Card:
    """What would change, each faulty row with its reason, and the way to take it or not."""
    told = [counts(say, it, faults)]
    told += [say("register-fault", line=one.line, why=say(one.key, **one.facts))
             for one in faults[:FAULTS_MOST]]  # fmt: skip
    if len(faults) > FAULTS_MOST:
        told.append(say("register-more-faults", more=len(faults) - FAULTS_MOST))
    if it.is_empty:
        return Card("\n".join([*told, say("register-nothing-new")]))
    buttons = [TAKE.draw(say, stamp=it.stamp), DROP.draw(say)]
    return Card("\n".join([*told, say("register-sure")]), rows(buttons))


def counts(say: Say, it: Plan, faults: Sequence[Fault]) -> str:
    told = [
        say(
            "register-plan",
            new=it.new,
            changed=len(it.changed),
            same=it.same,
            roles=it.roles,
            faults=len({one.line for one in faults}),
        )
    ]
    renamed = [f"{old}→{new}" for old, new in it.renamed]
    unfit = [f"{name}（{office(say, role.value, None)}）" for name, role in it.unfit]
    for key, names in (
        ("register-changed", [name for name, _ in it.changed]),
        ("register-renamed", renamed),
        ("register-new-units", it.new_units),
        ("register-unfit", unfit),
        ("register-absent", it.absent),
    ):
        if names:
            told.append(say(key, names=some(names), count=len(names)))
    if it.without_roles:
        told.append(say("register-without-roles"))
    return "\n".join(told)


def some(names: Sequence[str]) -> str:
    return "、".join(names[:NAMES_MOST]) + ("…" if len(names) > NAMES_MOST else "")


def fault_lines(say: Say, faults: Sequence[Fault]) -> str:
    """All of them, for a file."""
    return "\n".join(
        plain(say("register-fault", line=one.line, why=say(one.key, **one.facts))) for one in faults
    )


def taken(say: Say, it: Plan) -> Card:
    text = say("register-taken", new=it.new, changed=len(it.changed), roles=it.roles)
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


def homes(say: Say, member_id: int, found: Sequence[tuple[int, str]]) -> Card:
    where = {"member_id": member_id}
    offered = [
        MOVE_TO.labelled(name, **where, unit_id=number) for number, name in found[:UNITS_MOST]
    ]
    return Card(say("register-move-where"), rows(*pairs(offered), OPEN.draw(say, **where)))


def correctable(say: Say, member_id: int) -> Card:
    where = {"member_id": member_id}
    offered = [
        CORRECT_ONE.labelled(plain(say("register-about", about=it)), **where, about=it)
        for it in CORRECTABLE
    ]
    return Card(say("register-correct-what"), rows(*pairs(offered), OPEN.draw(say, **where)))
