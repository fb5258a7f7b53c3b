"""Writing an idea, reading and liking them, taking one's own back, making a proposal of one."""

from telegram import Update

from bot.card import plain
from bot.context import Context
from bot.forms import Form, Question
from bot.forms.form import Beside
from bot.handlers.ideas.tapped import number
from bot.views.ideas import board as views
from bot.views.ideas.buttons import FULL, START
from union.ideas import actions, rules
from union.ideas.sheets import Liked, Sheet
from union.members import actions as members

IDEA = Form(
    "ideas",
    [
        Question("text", rules.check_text),
        Question("category", choices=actions.categories),
        Question("problem", rules.check_part, optional=True),
        Question("change", rules.check_part, optional=True),
        Question("effect", rules.check_part, optional=True),
        Question("signed", choices=actions.signings, named="ideas-signed-word"),
    ],
    ends_in=actions.write,
    then=views.wrote,
    split=rules.split,
    beside=Beside(actions.similar, "text", views.similar),
)
OPTIONAL: dict[str, str | None] = {it.name: None for it in IDEA.questions if it.optional}
OPTIONAL["signed"] = rules.SIGNED  # who wants otherwise says so
PROPOSALS = "proposals"  # the form of another capability


async def write(_: Update, context: Context) -> None:
    """Here if we are alone, else in the private chat."""
    if context.is_private:
        await begin(context)
    else:
        await context.answer(url=START.url(context.bot.username))


async def begin(context: Context) -> None:
    """What follows the command is the idea already."""
    await begin_with(context, " ".join(context.args or []))


async def write_in_words(context: Context) -> None:
    await begin_with(context, context.words)


async def begin_with(context: Context, words: str) -> None:
    """One message is enough: what it does not say is not asked, and can be added in the end."""
    said = rules.whole(words)
    await IDEA.begin(context, said=OPTIONAL | said if said else None)


async def follow(_: Update, context: Context) -> None:
    """From a group into the private chat, which is open from now on."""
    await context.repeat(members.arrive, locale=context.locale)
    await IDEA.begin(context)


async def lists(_: Update, context: Context) -> None:
    """What follows the command is looked for."""
    words = " ".join(context.args or [])
    if words:
        found = await context.ask(actions.search, words=words)
        await context.show(views.found(context.say, words, found))
    else:
        await context.show(views.board(context.say, await context.ask(actions.board), "open"))


async def board(_: Update, context: Context) -> None:
    which, at = context.tapped("which"), number(context, "page_id")
    await context.turn(views.board(context.say, await context.ask(actions.board), which, at))


async def read(_: Update, context: Context) -> None:
    """In full: here if we are alone, else in the private chat."""
    sheet = await context.ask(actions.read, idea_id=number(context))
    if context.is_private:
        await context.show(views.sheet(context.say, sheet))
    else:
        await context.answer(url=FULL.url(context.bot.username, idea_id=sheet.id))


async def follow_to(_: Update, context: Context) -> None:
    await context.repeat(members.arrive, locale=context.locale)
    await read(_, context)


async def like(_: Update, context: Context) -> None:
    """A light word; the card in the group follows by itself."""
    liked = await context.run(actions.like, idea_id=number(context))
    await nod(context, liked)
    if context.is_private:
        await context.turn(views.sheet(context.say, await sheet_of(context, liked.id)))


async def nod(context: Context, liked: Liked) -> None:
    on = "yes" if liked.is_on else "no"
    await context.answer(plain(context.say("ideas-liked", number=liked.number, on=on)))


async def sheet_of(context: Context, idea_id: int) -> Sheet:
    return await context.ask(actions.read, idea_id=idea_id)


async def like_instead(_: Update, context: Context) -> None:
    """Instead of sending the same again."""
    at = context.tapped("at")
    liked = await context.run(
        actions.like_instead, idea_id=number(context), form=IDEA.name, at=at
    )  # fmt: skip
    await nod(context, liked)
    await context.turn(views.sheet(context.say, await sheet_of(context, liked.id)))


async def withdraw(_: Update, context: Context) -> None:
    """Not by one slip of a thumb."""
    line = await context.ask(actions.may_withdraw, idea_id=number(context))
    await context.show(views.sure_to_withdraw(context.say, line))


async def withdraw_now(_: Update, context: Context) -> None:
    line = await context.run(actions.withdraw, idea_id=number(context))
    await context.turn(views.withdrawn(context.say, line))


async def propose(_: Update, context: Context) -> None:
    """One tap: the proposals' form, with what the idea says already; the idea notes who did so."""
    it = await context.repeat(actions.take_up, idea_id=number(context))
    said = {"subject": rules.subject(it.text), "reason": it.problem,
            "measures": it.change or it.text}  # fmt: skip
    form = context.bot_data.forms[PROPOSALS]
    await form.begin(context, said={name: words for name, words in said.items() if words})
