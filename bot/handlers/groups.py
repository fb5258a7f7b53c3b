"""/groups: the union's groups, branches, departments and bodies."""

from telegram import Update

from bot.commands import Command
from bot.context import Context
from bot.forms import Form, Question
from bot.views import groups as views
from union.groups import actions
from union.kernel.refusal import Refusal
from union.members.rules import Duty, Role, UnitKind

NEW = Form("groups", [Question("name", weigh=actions.weigh_name)], actions.create, views.sheet)
NAME = Form(
    "groups_name", [Question("name", weigh=actions.weigh_new_name)], actions.rename, views.sheet
)
UNION = "0"  # directly below the union


async def lists(_: Update, context: Context) -> None:
    await context.turn(views.lists(context.say, await context.ask(actions.lists), 0))


async def page(_: Update, context: Context) -> None:
    found = await context.ask(actions.lists)
    await context.turn(views.lists(context.say, found, at(context)))


def at(context: Context) -> int:
    return int(context.tapped("page_id"))


async def show(_: Update, context: Context) -> None:
    await context.turn(views.sheet(context.say, await sheet(context)))


async def sheet(context: Context, name: str = "unit_id") -> actions.Sheet:
    return await context.ask(actions.show, unit_id=int(context.tapped(name)))


async def people(_: Update, context: Context) -> None:
    await context.turn(views.people(context.say, await sheet(context), at(context)))


async def create(_: Update, context: Context) -> None:
    await context.ask(actions.may_keep)
    await context.turn(views.kinds(context.say))


async def create_one(_: Update, context: Context) -> None:
    """A new group may stand in a branch, if there are branches."""
    await context.ask(actions.may_keep)
    kind = context.tapped("kind")
    found = [it for it in (await context.ask(actions.lists)).lines if it.kind is UnitKind.BRANCH]
    if kind == UnitKind.GROUP and found:
        await context.turn(views.branches(context.say, kind, found, at(context)))
    else:
        await NEW.begin(context, kind=checked(kind), above=UNION)


async def create_below(_: Update, context: Context) -> None:
    await context.ask(actions.may_keep)
    kind, above = checked(context.tapped("kind")), context.tapped("above_id")
    await NEW.begin(context, kind=kind, above=above)


def checked(kind: str) -> str:
    if kind not in actions.KINDS:
        raise Refusal("kernel-old-button")
    return kind


async def rename(_: Update, context: Context) -> None:
    await NAME.begin(context, unit_id=(await sheet(context)).id)


async def merge(_: Update, context: Context) -> None:
    await context.ask(actions.may_keep)
    unit, every = await sheet(context), await context.ask(actions.lists)
    others = [it for it in every.lines if it.kind is unit.kind and it.id != unit.id]
    await context.turn(views.into(context.say, unit, others, at(context)))


async def merge_into(_: Update, context: Context) -> None:
    await context.ask(actions.may_keep)
    unit, into = await sheet(context), await sheet(context, "into_id")
    await context.turn(views.sure(context.say, unit, into))


async def merge_now(_: Update, context: Context) -> None:
    unit_id, into_id = int(context.tapped("unit_id")), int(context.tapped("into_id"))
    merged = await context.run(actions.merge, unit_id=unit_id, into_id=into_id)
    await context.turn(views.sheet(context.say, merged))


async def leader(_: Update, context: Context) -> None:
    await candidates(context, Role.GROUP_LEADER)


async def deputy(_: Update, context: Context) -> None:
    await candidates(context, Role.DEPUTY_LEADER)


async def candidates(context: Context, role: Role) -> None:
    unit_id = int(context.tapped("unit_id"))
    able = await context.ask(actions.candidates, unit_id=unit_id, role=role)
    it = await sheet(context)
    await context.turn(views.candidates(context.say, it, role, able, at(context)))


async def appoint(_: Update, context: Context) -> None:
    unit_id, member_id = int(context.tapped("unit_id")), int(context.tapped("member_id"))
    role = context.tapped("role")
    led = await context.run(actions.appoint_leader, unit_id=unit_id, member_id=member_id, role=role)
    await context.turn(views.sheet(context.say, led))


COMMANDS = [Command("groups", "groups-command-groups", lists, Duty.BELONG)]
LINKS: list[object] = []
HANDLERS = [
    views.LISTS.tapped(page),
    views.SHOW.tapped(show),
    views.PEOPLE.tapped(people),
    views.CREATE.tapped(create),
    views.CREATE_ONE.tapped(create_one),
    views.CREATE_BELOW.tapped(create_below),
    views.RENAME.tapped(rename),
    views.MERGE.tapped(merge),
    views.MERGE_INTO.tapped(merge_into),
    views.MERGE_NOW.tapped(merge_now),
    views.LEADER.tapped(leader),
    views.DEPUTY.tapped(deputy),
    views.APPOINT.tapped(appoint),
]
FORMS = [NEW, NAME]
