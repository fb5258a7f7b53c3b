"""Objections: from the group into the private chat, one reason; the committee's answers."""

from telegram import Update

from bot.context import Context
from bot.forms import Form, Question
from bot.handlers.honours.tapped import number
from bot.views.honours import objections as views
from bot.views.honours.buttons import FULL
from union.cases.rules import check_words
from union.honours import actions
from union.members import actions as members

WHY = Question("why", check_words)
OBJECTION = Form("honours_objection", [WHY], ends_in=actions.object_to, then=views.objected)
DISMISS = Form("honours_dismiss", [WHY], ends_in=actions.dismiss, then=views.answered)
UPHOLD = Form("honours_uphold", [WHY], ends_in=actions.uphold, then=views.answered)


async def objecting(_: Update, context: Context) -> None:
    """Here if we are alone, else in the private chat."""
    round_id = number(context)
    found = await context.ask(actions.objecting, round_id=round_id)
    if context.is_private:
        await context.show(views.objecting(context.say, found))
    else:
        await context.answer(url=FULL.url(context.bot.username, round_id=round_id))


async def follow(_: Update, context: Context) -> None:
    """From a group into the private chat, which is open from now on."""
    await context.repeat(members.arrive, locale=context.locale)
    await objecting(_, context)


async def object_to(_: Update, context: Context) -> None:
    kind, line_id = context.tapped("kind"), number(context, "line_id")
    entry = await context.ask(actions.may_object, kind=kind, line_id=line_id)
    await OBJECTION.begin(context, kind=kind, line_id=line_id, title=entry.title)


async def objections(_: Update, context: Context) -> None:
    at = number(context, "page_id")
    found = await context.ask(actions.objections, round_id=number(context), at=at)
    await context.turn(views.objection(context.say, found))


async def dismiss(_: Update, context: Context) -> None:
    await begin(context, DISMISS)


async def uphold(_: Update, context: Context) -> None:
    await begin(context, UPHOLD)


async def begin(context: Context, form: Form) -> None:
    objection_id = number(context, "objection_id")
    found = await context.ask(actions.may_answer, objection_id=objection_id)
    await form.begin(context, objection_id=objection_id, title=found.title)
