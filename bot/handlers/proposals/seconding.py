"""Standing behind a proposal, and asking colleagues to."""

from telegram import Update

from bot.context import Context
from bot.handlers.proposals.tapped import number
from bot.handlers.proposals.writing import PROPOSAL
from bot.views.proposals import writing as views
from union.proposals import actions
from union.proposals.sheets import Seconded


async def second(_: Update, context: Context) -> None:
    await told(context, await context.run(actions.second, proposal_id=number(context)))


async def second_instead(_: Update, context: Context) -> None:
    seconded = await context.run(
        actions.second_instead,
        proposal_id=number(context),
        form=PROPOSAL.name,
        at=context.tapped("at"),
    )
    await told(context, seconded)
    await context.turn(context.card("proposals-seconded", **heard(seconded)))


async def told(context: Context, seconded: Seconded) -> None:
    await context.tell("proposals-seconded", **heard(seconded))


def heard(seconded: Seconded) -> dict[str, object]:
    """What the one who seconded is told."""
    return {
        "subject": seconded.subject,
        "missing": seconded.missing,
        "number": seconded.number or "",
        "workdays": seconded.workdays,
        "late": "yes" if seconded.is_opinion else "no",
    }


async def take_back(_: Update, context: Context) -> None:
    line = await context.run(actions.take_back, proposal_id=number(context))
    await context.tell("proposals-taken-back", subject=line.subject, missing=line.missing)


async def colleagues(_: Update, context: Context) -> None:
    await show_colleagues(context, 0)


async def colleagues_at(_: Update, context: Context) -> None:
    await show_colleagues(context, int(context.tapped("page_id")))


async def show_colleagues(context: Context, at: int) -> None:
    proposal_id, group = number(context), int(context.tapped("group_id"))
    found = await context.ask(actions.colleagues, proposal_id=proposal_id)
    await context.turn(views.colleagues(context.say, proposal_id, found, group, at))


async def ask_colleague(_: Update, context: Context) -> None:
    who = int(context.tapped("colleague_id"))
    asked = await context.run(actions.ask_colleague, proposal_id=number(context), colleague_id=who)
    await context.tell("proposals-asked", name=asked.name)
