"""Steps that ask for words: answers, ratings, handing back, what was done."""

from telegram import Update

from bot.context import Context
from bot.forms import DAY, Form, Question
from bot.handlers.proposals.deciding import VERDICT
from bot.handlers.proposals.tapped import ABOUT, number
from bot.views.proposals.sheet import sheet
from union.cases.rules import check_words
from union.kernel.refusal import Refusal
from union.proposals import actions
from union.proposals.chain import Verb
from union.proposals.rules import Grade, Rating

TEXT, WHY, PROMISED = (
    Question("text", check_words), Question("why", check_words), Question("promised", reads=DAY),
)  # fmt: skip
ANSWER = Form(
    "proposals_answer", [TEXT, PROMISED], ends_in=actions.answer, then=sheet, beside=ABOUT
)
NOT_NOW = Form("proposals_not_now", [TEXT], ends_in=actions.answer, then=sheet, beside=ABOUT)
REPLY = Form("proposals_reply", [TEXT], ends_in=actions.reply, then=sheet, beside=ABOUT)
HAND_BACK = Form("proposals_hand_back", [WHY], ends_in=actions.hand_back, then=sheet, beside=ABOUT)
POSTPONE = Form(
    "proposals_postpone", [WHY, PROMISED], ends_in=actions.postpone, then=sheet, beside=ABOUT
)
FULFIL = Form("proposals_fulfil", [WHY], ends_in=actions.fulfil, then=sheet, beside=ABOUT)
CLOSE = Form("proposals_close", [WHY], ends_in=actions.close, then=sheet, beside=ABOUT)
UNRATED = Form("proposals_unrated", [WHY], ends_in=actions.leave_unrated, then=sheet, beside=ABOUT)
RECALL = Form("proposals_recall", [WHY], ends_in=actions.recall, then=sheet, beside=ABOUT)
MEET = Form("proposals_meet", [WHY], ends_in=actions.meet, then=sheet, beside=ABOUT)
OBJECT = Form("proposals_object", [WHY], ends_in=actions.rate, then=sheet, beside=ABOUT)
ASKED: dict[Verb, Form] = {
    Verb.REPLY: REPLY, Verb.HAND_BACK: HAND_BACK, Verb.POSTPONE: POSTPONE, Verb.FULFIL: FULFIL,
    Verb.CLOSE: CLOSE, Verb.UNRATED: UNRATED, Verb.MEET: MEET,
    Verb.RECALL: RECALL,
}  # fmt: skip
VERDICTS = {Verb.CONVERT, Verb.REJECT}


async def why(_: Update, context: Context) -> None:
    """A step that takes words, asked for once it is sure that it can be taken."""
    proposal_id, verb = number(context), context.tapped("verb")
    if verb not in {*ASKED, *VERDICTS}:
        raise Refusal("kernel-old-button")
    await context.ask(actions.may, proposal_id=proposal_id, verb=verb)
    if verb in VERDICTS:
        await VERDICT.begin(context, proposal_id=proposal_id, verb=verb)
    else:
        await ASKED[Verb(verb)].begin(context, proposal_id=proposal_id)


async def answer(_: Update, context: Context) -> None:
    proposal_id, grade = number(context), context.tapped("grade")
    await context.ask(actions.may, proposal_id=proposal_id, verb=Verb.ANSWER.value)
    form = NOT_NOW if grade == Grade.CANNOT else ANSWER
    await form.begin(context, proposal_id=proposal_id, grade=grade)


async def rate(_: Update, context: Context) -> None:
    """A tap is enough, unless one is dissatisfied; the answer itself stays where it is."""
    proposal_id, rating = number(context), context.tapped("rating")
    meant = int(context.tapped("round_id"))
    await context.ask(actions.may_rate, proposal_id=proposal_id, of_round=meant)
    if rating == Rating.DISSATISFIED:
        return await OBJECT.begin(context, proposal_id=proposal_id, rating=rating, of_round=meant)
    done = await context.run(actions.rate, proposal_id=proposal_id, rating=rating, of_round=meant)
    await context.show(sheet(context.say, done))
