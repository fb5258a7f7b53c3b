"""/proposal: write one, step by step or in one message; /proposals: read, second, withdraw."""

from telegram import Update

from bot.commands import Command
from bot.context import Context
from bot.forms import Form, Question
from bot.forms.form import Beside
from bot.views import proposals as views
from union.members import actions as members
from union.members.rules import Duty
from union.proposals import actions, rules
from union.proposals.sheets import Seconded

PROPOSAL = Form(
    "proposals",
    questions=[
        Question("subject", rules.check_subject),
        Question("category", choices=actions.categories),
        Question("reason", rules.check_body),
        Question("measures", rules.check_body),
        Question("files", optional=True, files=actions.files_most),
    ],
    ends_in=actions.propose,
    then=views.proposed,
    split=rules.split,
    beside=Beside(actions.similar, "subject", views.similar),
)
WITHDRAWAL = Form(
    "proposals_withdrawal",
    questions=[Question("why", rules.check_withdrawal)],
    ends_in=actions.withdraw,
    then=views.withdrawn,
)


async def propose(_: Update, context: Context) -> None:
    await PROPOSAL.begin(context)


async def propose_in_words(context: Context) -> None:
    await PROPOSAL.begin(context, said=rules.split(context.words))


async def second_in_words(context: Context) -> None:
    """ "我附议…": which one is meant is shown, never guessed."""
    await context.show(views.lists(context.say, await context.ask(actions.lists), "seeking"))


async def lists(_: Update, context: Context) -> None:
    await context.show(views.lists(context.say, await context.ask(actions.lists), "mine"))


async def tab(_: Update, context: Context) -> None:
    which, page = context.tapped("which"), int(context.tapped("page_id"))
    await context.turn(views.lists(context.say, await context.ask(actions.lists), which, page))


async def read(_: Update, context: Context) -> None:
    """In full: here if we are alone, else in the private chat."""
    proposal_id = number(context)
    sheet = await context.ask(actions.read, proposal_id=proposal_id)
    if context.is_private:
        await context.show(views.sheet(context.say, sheet))
    else:
        await context.answer(url=views.FULL.url(context.bot.username, proposal_id=proposal_id))


async def follow(_: Update, context: Context) -> None:
    """From a group into the private chat, which is open from now on."""
    await context.run(members.arrive, locale=context.locale)
    await read(_, context)


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
    }


async def take_back(_: Update, context: Context) -> None:
    line = await context.run(actions.take_back, proposal_id=number(context))
    await context.tell("proposals-taken-back", subject=line.subject, missing=line.missing)


async def colleagues(_: Update, context: Context) -> None:
    proposal_id, group = number(context), int(context.tapped("group_id"))
    found = await context.ask(actions.colleagues, proposal_id=proposal_id)
    await context.turn(views.colleagues(context.say, proposal_id, found, group))


async def ask_colleague(_: Update, context: Context) -> None:
    who = int(context.tapped("colleague_id"))
    asked = await context.run(actions.ask_colleague, proposal_id=number(context), colleague_id=who)
    await context.tell("proposals-asked", name=asked.name)


async def files(_: Update, context: Context) -> None:
    sheet = await context.ask(actions.read, proposal_id=number(context))
    await context.answer()
    for paper in sheet.files:
        await context.hand(paper["kind"], paper["file"])


async def withdraw(_: Update, context: Context) -> None:
    proposal_id = number(context)
    line = await context.ask(actions.may_withdraw, proposal_id=proposal_id)
    await WITHDRAWAL.begin(context, proposal_id=line.id)


def number(context: Context) -> int:
    return int(context.tapped("proposal_id"))


COMMANDS = [
    Command("proposal", "proposals-command-proposal", propose, Duty.TAKE_PART),
    Command("proposals", "proposals-command-proposals", lists, Duty.BELONG),
]
LINKS = [views.FULL.followed(follow)]
HANDLERS = [
    views.WRITE.tapped(propose),
    views.LISTS.tapped(tab),
    views.READ.tapped(read, in_groups=True),
    views.SECOND.tapped(second, in_groups=True),
    views.INSTEAD.tapped(second_instead),
    views.TAKE_BACK.tapped(take_back),
    views.COLLEAGUES.tapped(colleagues),
    views.ASK.tapped(ask_colleague),
    views.FILES.tapped(files),
    views.WITHDRAW.tapped(withdraw),
]
FORMS = [PROPOSAL, WITHDRAWAL]
PHRASES = [(rules.begins_like_one, propose_in_words), (rules.speaks_of_seconding, second_in_words)]
