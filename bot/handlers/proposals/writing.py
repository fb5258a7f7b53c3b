"""Writing a proposal, step by step or in one message; taking it back."""

from telegram import Update

from bot.context import Context
from bot.forms import Form, Question
from bot.forms.form import Beside
from bot.handlers.proposals.tapped import ABOUT, number
from bot.views.proposals import writing as views
from union.proposals import actions, rules, written

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
    split=written.split,
    beside=Beside(actions.similar, "subject", views.similar),
)
WITHDRAWAL = Form(
    "proposals_withdrawal",
    questions=[Question("why", rules.check_withdrawal)],
    ends_in=actions.withdraw,
    then=views.withdrawn,
    beside=ABOUT,
)


async def propose(_: Update, context: Context) -> None:
    await PROPOSAL.begin(context)


async def propose_in_words(context: Context) -> None:
    await PROPOSAL.begin(context, said=written.split(context.words))


async def withdraw(_: Update, context: Context) -> None:
    proposal_id = number(context)
    line = await context.ask(actions.may_withdraw, proposal_id=proposal_id)
    await WITHDRAWAL.begin(context, proposal_id=line.id)
