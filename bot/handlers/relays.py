"""/reflect: what was heard in a group; /relays: what waits, what was relayed, what came of it."""

from telegram import Update

from bot.commands import Command
from bot.context import Context
from bot.forms import Form, Question
from bot.forms.form import Beside
from bot.papers import relays as papers
from bot.views import relays as views
from union.members.rules import Duty
from union.relays import actions, rules

REFLECTION = Form(
    "relays",
    questions=[
        Question("theme", choices=actions.themes),
        Question("text", rules.check_text),
        Question("group", choices=actions.groups),
    ],
    ends_in=actions.reflect,
    then=views.reflected,
    split=rules.split,
    beside=Beside(actions.look_beside, "theme text group", views.beside),
)
ANSWER = Form(
    "relays_answer",
    questions=[Question("words", rules.check_words)],
    ends_in=actions.answer,
    then=views.answered,
)
ANSWER_ALL = Form(
    "relays_answer_all",
    questions=[Question("words", rules.check_words)],
    ends_in=actions.answer_all,
    then=views.answered,
)
REFUSAL = Form(
    "relays_refuse",
    questions=[Question("why", rules.check_words)],
    ends_in=actions.refuse,
    then=views.refused,
)


async def reflect(_: Update, context: Context) -> None:
    await begin(context, {})


async def reflect_in_words(context: Context) -> None:
    await begin(context, rules.split(context.words))


async def begin(context: Context, said: dict[str, str]) -> None:
    """Who speaks for one group only is not asked for which."""
    groups = await context.ask(actions.groups)
    known = {"group": groups[0]} if len(groups) == 1 else {}
    await REFLECTION.begin(context, said=said | known)


async def agree(_: Update, context: Context) -> None:
    facts = {"form": REFLECTION.name, "at": context.tapped("at")}
    found = await context.run(actions.agree_instead, item_id=number(context), **facts)
    await context.turn(views.agreed(context.say, found))


async def take_back(_: Update, context: Context) -> None:
    await context.run(actions.take_back, item_id=number(context))
    await context.turn(context.card("relays-taken-back"))


async def home(_: Update, context: Context) -> None:
    await context.turn(views.board(context.say, await context.ask(actions.board)))


async def board(_: Update, context: Context) -> None:
    found = await context.ask(actions.board, which=context.tapped("which"))
    await context.turn(views.board(context.say, found, number(context, "page_id")))


async def read(_: Update, context: Context) -> None:
    found = await context.ask(actions.read, item_id=number(context))
    await context.show(views.sheet(context.say, found))


async def leave_out(_: Update, context: Context) -> None:
    found = await context.run(actions.leave_out, item_id=number(context))
    await context.turn(views.board(context.say, found, number(context, "page_id")))


async def refuse(_: Update, context: Context) -> None:
    await context.ask(actions.may_refuse, item_id=number(context))
    await REFUSAL.begin(context, item_id=number(context))


async def foresee(_: Update, context: Context) -> None:
    await context.turn(views.foreseen(context.say, await context.ask(actions.foresee)))


async def relay(_: Update, context: Context) -> None:
    done = await context.run(actions.relay, last=number(context, "last_id"))
    await context.turn(views.relayed(context.say, done))


async def brief(_: Update, context: Context) -> None:
    found = await context.ask(actions.brief, brief_id=number(context, "brief_id"))
    await context.turn(views.brief(context.say, found, number(context, "page_id")))


async def paper(_: Update, context: Context) -> None:
    """A file drawn beside everything else."""
    found = await context.ask(actions.brief, brief_id=number(context, "brief_id"))
    drawn = await context.bot_data.bridge.draw(papers.brief, found, context.say)
    await context.hand("document", drawn, name=papers.name(found, context.say))


async def answer(_: Update, context: Context) -> None:
    await context.ask(actions.may_answer, item_id=number(context))
    await ANSWER.begin(context, item_id=number(context))


async def answer_all(_: Update, context: Context) -> None:
    brief_id = number(context, "brief_id")
    await context.ask(actions.may_answer_all, brief_id=brief_id)
    await ANSWER_ALL.begin(context, brief_id=brief_id)


async def told(_: Update, context: Context) -> None:
    found = await context.run(actions.told, item_id=number(context))
    await context.turn(views.told(context.say, found))


def number(context: Context, name: str = "item_id") -> int:
    return int(context.tapped(name))


COMMANDS = [
    Command("reflect", "relays-command-reflect", reflect, Duty.LEAD_GROUP),
    Command("relays", "relays-command-relays", home, Duty.FOLLOW_RELAYS),
]
LINKS: list[object] = []
HANDLERS = [
    views.WRITE.tapped(reflect),
    views.BOARD.tapped(board),
    views.READ.tapped(read),
    views.AGREE.tapped(agree),
    views.TAKE_BACK.tapped(take_back),
    views.LEAVE.tapped(leave_out),
    views.REFUSE.tapped(refuse),
    views.FORESEE.tapped(foresee),
    views.RELAY.tapped(relay),
    views.BRIEF.tapped(brief),
    views.PAPER.tapped(paper),
    views.ANSWER.tapped(answer),
    views.ANSWER_ALL.tapped(answer_all),
    views.TOLD.tapped(told),
]
FORMS = [REFLECTION, ANSWER, ANSWER_ALL, REFUSAL]
PHRASES = [(rules.begins_like_one, reflect_in_words)]
