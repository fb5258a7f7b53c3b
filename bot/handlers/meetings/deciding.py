"""Writing down what was decided, putting something to the vote, seeing it through."""

from telegram import Update

from bot.context import Context
from bot.forms import DAY, Form, Question
from bot.handlers.meetings.tapped import number
from bot.views.meetings import deciding as views
from union.meetings import actions, rules

DECIDE = Form(
    "meetings_decide",
    [
        Question("text", rules.check_text),
        Question("who", weigh=actions.weigh_owner, optional=True),
        Question("due", reads=DAY, optional=True),
    ],
    ends_in=actions.decide,
    then=views.task,
)
VOTE = Form(
    "meetings_vote",
    [Question("text", rules.check_text)],
    ends_in=actions.put_to_vote,
    then=views.motion,
)
LATER = Form(
    "meetings_later",
    [Question("why", rules.check_why), Question("due", reads=DAY)],
    ends_in=actions.put_off,
    then=views.task,
)
HELP = Form(
    "meetings_help",
    [Question("words", rules.check_text)],
    ends_in=actions.ask_help,
    then=views.task,
)
HAND = Form(
    "meetings_hand",
    [
        Question("who", weigh=actions.weigh_owner),
        Question("due", reads=DAY, optional=True),
    ],
    ends_in=actions.hand_to,
    then=views.task,
)


async def decide(_: Update, context: Context) -> None:
    await context.ask(actions.may_decide, meeting_id=number(context))
    await DECIDE.begin(context, meeting_id=number(context))


async def put_to_vote(_: Update, context: Context) -> None:
    await context.ask(actions.may_decide, meeting_id=number(context))
    await VOTE.begin(context, meeting_id=number(context))


async def vote(_: Update, context: Context) -> None:
    voice = context.tapped("voice")
    found = await context.run(actions.vote, motion_id=number(context, "motion_id"), voice=voice)
    voted = found.eligible - found.silent
    await context.tell("meetings-voted", voice=voice, voted=voted, eligible=found.eligible,
                       state=found.state.value)  # fmt: skip


async def motion(_: Update, context: Context) -> None:
    found = await context.ask(actions.motion, motion_id=number(context, "motion_id"))
    await context.turn(views.motion(context.say, found))


async def count(_: Update, context: Context) -> None:
    found = await context.ask(actions.motion, motion_id=number(context, "motion_id"))
    await context.turn(views.sure_to_count(context.say, found))


async def count_sure(_: Update, context: Context) -> None:
    found = await context.run(actions.close_vote, motion_id=number(context, "motion_id"))
    await context.turn(views.motion(context.say, found))


async def tasks(_: Update, context: Context) -> None:
    found = await context.ask(actions.tasks)
    await context.turn(views.tasks(context.say, found))


async def task(_: Update, context: Context) -> None:
    found = await context.ask(actions.task, decision_id=number(context, "decision_id"))
    await context.turn(views.task(context.say, found))


async def finish(_: Update, context: Context) -> None:
    found = await context.run(actions.finish, decision_id=number(context, "decision_id"))
    await context.turn(views.task(context.say, found))


async def drop(_: Update, context: Context) -> None:
    found = await context.run(actions.drop, decision_id=number(context, "decision_id"))
    await context.turn(views.task(context.say, found))


async def later(_: Update, context: Context) -> None:
    await begin(context, LATER)


async def help(_: Update, context: Context) -> None:
    await begin(context, HELP)


async def hand(_: Update, context: Context) -> None:
    await begin(context, HAND)


async def begin(context: Context, form: Form) -> None:
    await context.ask(actions.task, decision_id=number(context, "decision_id"))
    await form.begin(context, decision_id=number(context, "decision_id"))
