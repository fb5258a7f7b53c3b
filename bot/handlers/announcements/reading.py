"""The announcements there were; saying that one got it; the week summed up; saved lists."""

from telegram import Update

from bot.context import Context
from bot.handlers.announcements.keeping import leave, show
from bot.handlers.announcements.tapped import number
from bot.views.announcements import board, reports
from union.announcements import actions
from union.announcements.written import searched
from union.members import actions as members
from union.members.rules import Duty


async def lists(_: Update, context: Context) -> None:
    """What follows the command is looked for."""
    await leave(context)
    await find(context, " ".join(context.args or []))


async def search(context: Context) -> None:
    """找通知 体检."""
    await find(context, searched(context.words) or "")


async def find(context: Context, words: str) -> None:
    me = await context.ask(members.me)
    may = Duty.ANNOUNCE in me.duties
    found = await context.ask(actions.listed, words=words)
    drafts = await context.ask(actions.drafts) if may else []
    hears = await context.ask(actions.hears_week)
    await context.turn(board.lists(context.say, found, drafts, may, hears))


async def week(_: Update, context: Context) -> None:
    """To hear every week, or no more; the list says so at once."""
    await hear(context, context.tapped("answer") == "yes")
    await find(context, "")


async def hush(_: Update, context: Context) -> None:
    await hear(context, wanted=False)


async def hear(context: Context, wanted: bool) -> None:
    day, time = await context.run(actions.wish_week, wanted=wanted)
    answer = "yes" if wanted else "no"
    await context.tell("announcements-week-wished", answer=answer, day=day, time=time)


async def got(_: Update, context: Context) -> None:
    """In a group and in private alike."""
    said = await context.run(actions.confirm, number=number(context))
    again = "yes" if said.is_again else "no"
    counts = {"closed": said.closed, "people": said.people}
    await context.tell("announcements-confirmed", again=again, **counts)


async def read(_: Update, context: Context) -> None:
    await show(context, await context.ask(actions.read, number=number(context)))


async def open_it(_: Update, context: Context) -> None:
    """Below the week's digest, which stays."""
    found = await context.ask(actions.read, number=number(context))
    await context.show(reports.report(context.say, found))


async def saved(_: Update, context: Context) -> None:
    found = await context.ask(actions.saved)
    await context.turn(board.saved(context.say, found))


async def drop_list(_: Update, context: Context) -> None:
    left = await context.run(actions.drop_list, list_id=int(context.tapped("list_id")))
    await context.turn(board.saved(context.say, left))
