"""/newcomer: a link to apply by; the application and its cards; how a membership changes."""

from typing import Any

from telegram import Update

from bot.commands import Command
from bot.context import Context
from bot.forms import Form, Question
from bot.views import admissions as views
from bot.views import members as member_views
from bot.views import register as register_views
from union.admissions import actions, rules
from union.joining.rules import shown_as
from union.kernel.refusal import Refusal
from union.members import actions as members
from union.members import rules as member_rules
from union.members.rules import Duty
from union.register import actions as register

APPLICATION = Form(
    rules.FORM,
    questions=[
        Question("how", choices=actions.hows, named="admissions-word"),
        Question("name", member_rules.check_name),
        Question("kind", choices=actions.kinds, named="admissions-word"),
        Question("number", member_rules.check_staff_number, optional=True),
        Question("sex", choices=actions.sexes, named="admissions-word"),
        Question(
            "birthday",
            weigh=actions.weigh_birthday,
            optional=True,
            drawn=member_views.understood,
        ),
        Question("phone", member_rules.check_phone, optional=True),
    ],
    ends_in=actions.submit,
    then=views.submitted,
)
RETURN = Form(
    "admissions_return",
    [Question("why", rules.check_why)],
    ends_in=actions.send_back,
    then=views.sent_back,
)
REFUSAL = Form(
    "admissions_refusal",
    [Question("why", rules.check_why)],
    ends_in=actions.refuse,
    then=views.refused,
)
LEAVING = Form(
    "admissions_leaving",
    [Question("sure", rules.check_sure), Question("why", rules.check_why, optional=True)],
    ends_in=actions.leave,
    then=views.left,
)


async def newcomer(_: Update, context: Context) -> None:
    """The link of the own group at once; who serves several chooses one."""
    found = await context.ask(actions.units)
    if len(found) == 1:
        await open_door(context, found[0][0])
    else:
        await context.show(views.which_unit(context.say, found, at=0))


async def more_units(_: Update, context: Context) -> None:
    found, at = await context.ask(actions.units), int(context.tapped("page_id"))
    await context.turn(views.which_unit(context.say, found, at))


async def chosen(_: Update, context: Context) -> None:
    await open_door(context, int(context.tapped("unit_id")))


async def open_door(context: Context, unit_id: int) -> None:
    opened = await context.run(actions.open_door, unit_id=unit_id)
    await context.turn(views.opened(context.say, opened, context.bot.username))


async def revoke(_: Update, context: Context) -> None:
    unit = await context.run(actions.revoke, unit_id=int(context.tapped("unit_id")))
    await context.turn(context.card("admissions-revoked", unit=unit))


async def follow(update: Update, context: Context) -> None:
    """A stranger becomes an applicant; who is one already goes on where they were."""
    user = update.effective_user
    assert user
    if await context.is_known():
        await answered(context)
    else:
        shown = shown_as(user.first_name, user.last_name, user.username)
        facts = {"code": context.tapped("code"), "locale": context.locale, "shown_as": shown}
        await context.run(actions.enter, **facts)
    await context.show(views.intro(context.say))


async def answered(context: Context) -> dict[str, Any]:
    """What an applicant said before; a member is told that they need not apply."""
    person = await context.ask(members.me)
    if Duty.APPLY not in person.duties:
        raise Refusal("members-here-already")
    return await context.ask(actions.answers)


async def fill_in(_: Update, context: Context) -> None:
    await APPLICATION.begin(context, **await answered(context))


async def give_up(_: Update, context: Context) -> None:
    await context.run(actions.give_up, at=context.tapped("at"))
    await context.turn(context.card("drafts-cancelled"))


async def withdraw(_: Update, context: Context) -> None:
    await context.run(actions.withdraw)
    await context.turn(context.card("admissions-withdrawn"))


async def agree(_: Update, context: Context) -> None:
    heard = await context.run(actions.agree, **where(context))
    await context.tell("admissions-agreed", name=heard.name)


async def send_back(_: Update, context: Context) -> None:
    await context.ask(actions.may_send_back, **where(context))
    await RETURN.begin(context, **where(context))


async def approve(_: Update, context: Context) -> None:
    heard = await context.run(actions.approve, **where(context))
    await context.tell("admissions-approved", name=heard.name, missing=heard.missing)


async def refuse(_: Update, context: Context) -> None:
    await context.ask(actions.may_refuse, **where(context))
    await REFUSAL.begin(context, **where(context))


def where(context: Context) -> dict[str, Any]:
    """Which application a button speaks of, and which sending of it."""
    application_id, sending = context.tapped("application_id"), context.tapped("round_id")
    return {"application_id": int(application_id), "round": int(sending)}


async def foresee(_: Update, context: Context) -> None:
    change = context.tapped("change")
    foreseen = await context.ask(actions.foresee, member_id=person(context), change=change)
    await context.turn(views.sure(context.say, foreseen))


async def change(_: Update, context: Context) -> None:
    await context.run(actions.change, member_id=person(context), change=context.tapped("change"))
    await shown_again(context)


async def restorable(_: Update, context: Context) -> None:
    found = await context.ask(actions.restorable, member_id=person(context))
    await context.turn(views.restorable(context.say, found))


async def restore(_: Update, context: Context) -> None:
    standing = context.tapped("standing")
    await context.run(actions.restore, member_id=person(context), standing=standing)
    await shown_again(context)


async def shown_again(context: Context) -> None:
    """The entry as it stands now; who ended their own office may not see it any more."""
    if Duty.KEEP_REGISTER in (await context.ask(members.me)).duties:
        sheet = await context.ask(register.show, member_id=person(context))
        await context.turn(register_views.sheet(context.say, sheet))
    else:
        await context.turn(context.card("admissions-done"))


def person(context: Context) -> int:
    return int(context.tapped("member_id"))


async def leave(_: Update, context: Context) -> None:
    await LEAVING.begin(context)


COMMANDS = [Command("newcomer", "admissions-command-newcomer", newcomer, Duty.LEAD_GROUP)]
LINKS = [views.DOOR.followed(follow)]
HANDLERS = [
    views.UNITS.tapped(more_units),
    views.OPEN_DOOR.tapped(chosen),
    views.REVOKE.tapped(revoke),
    views.FILL_IN.tapped(fill_in),
    views.GIVE_UP.tapped(give_up),
    views.WITHDRAW.tapped(withdraw),
    views.AGREE.tapped(agree),
    views.SEND_BACK.tapped(send_back),
    views.APPROVE.tapped(approve),
    views.REFUSE.tapped(refuse),
    views.CHANGE.tapped(foresee),
    views.CHANGE_NOW.tapped(change),
    views.RESTORE.tapped(restorable),
    views.RESTORE_AS.tapped(restore),
    views.LEAVE.tapped(leave),
]
FORMS = [APPLICATION, RETURN, REFUSAL, LEAVING]
