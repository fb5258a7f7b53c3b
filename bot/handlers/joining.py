"""Joining by link, code, or name and number; /reach: who cannot be reached, and their links."""

from telegram import Update
from telegram.ext import MessageHandler, filters

from bot.commands import Command
from bot.context import Context
from bot.handlers.members import greet
from bot.papers import joining as papers
from bot.views import joining as views
from union.joining import actions, rules
from union.members.rules import Duty


class LooksLikeCode(filters.MessageFilter):
    """A message that is an invitation's code and nothing else."""

    def filter(self, message: object) -> bool:
        return rules.looks_like_code(getattr(message, "text", None) or "")


class SaysWho(filters.MessageFilter):
    """A message that is a name and a staff number and nothing else."""

    def filter(self, message: object) -> bool:
        return rules.said_who(getattr(message, "text", None) or "") is not None


async def follow(_: Update, context: Context) -> None:
    await join(context, context.tapped("code"))


async def code(_: Update, context: Context) -> None:
    await join(context, context.words)


async def join(context: Context, code: str) -> None:
    await greet(context, await context.run(actions.join, code=code, locale=context.locale))


async def knock(update: Update, context: Context) -> None:
    """From a stranger only; from a member it is an ordinary sentence."""
    said, user = rules.said_who(context.words), update.effective_user
    assert said
    assert user
    if await context.is_known():
        await context.bot_data.answer(update, context)
        return
    shown = rules.shown_as(user.first_name, user.last_name, user.username)
    facts = {"name": said[0], "number": said[1], "shown_as": shown, "locale": context.locale}
    await context.run(actions.knock, **facts)
    await context.tell("joining-knocked")


async def vouch(_: Update, context: Context) -> None:
    name = await context.run(actions.vouch, **at_door(context))
    await context.turn(context.card("joining-vouched-for", name=name))


async def turn_away(_: Update, context: Context) -> None:
    name = await context.run(actions.turn_away, **at_door(context))
    await context.turn(context.card("joining-turned-away", name=name))


def at_door(context: Context) -> dict[str, int]:
    return {"stranger": int(context.tapped("account")), "as_id": int(context.tapped("as_id"))}


async def reach(_: Update, context: Context) -> None:
    await context.turn(views.reach(context.say, await context.ask(actions.reach), 0))


async def reach_page(_: Update, context: Context) -> None:
    found, at = await context.ask(actions.reach), int(context.tapped("page_id"))
    await context.turn(views.reach(context.say, found, at))


async def unreached(_: Update, context: Context) -> None:
    found = await context.ask(actions.unreached, unit_id=unit(context))
    await context.turn(views.unreached(context.say, found, 0))


async def unreached_page(_: Update, context: Context) -> None:
    found = await context.ask(actions.unreached, unit_id=unit(context))
    await context.turn(views.unreached(context.say, found, int(context.tapped("page_id"))))


async def links(_: Update, context: Context) -> None:
    invited = await context.run(actions.invite_group, unit_id=unit(context))
    for card in views.links(context.say, invited, context.bot.username):
        await context.show(card)


async def paper(_: Update, context: Context) -> None:
    """A page of slips to print and cut apart."""
    found = await context.ask(actions.unreached, unit_id=unit(context))
    invited = await context.run(actions.invite_group, unit_id=unit(context))
    title = views.title(context.say, found.unit)
    slips = [views.slip(it, context.bot.username) for it in invited]
    how = context.say("joining-paper-how")
    page = await context.bot_data.bridge.draw(papers.page, title, how, slips)
    await context.hand("document", page, name=f"{title}.xlsx")


async def invite(_: Update, context: Context) -> None:
    it = await context.run(actions.invite_one, member_id=int(context.tapped("member_id")))
    picture = await context.bot_data.bridge.draw(
        papers.qr, views.JOIN.url(context.bot.username, code=it.code)
    )
    caption = views.caption(context.say, it, context.bot.username)
    await context.hand("photo", picture, name="invitation.png", caption=caption)


def unit(context: Context) -> int:
    return int(context.tapped("unit_id"))


COMMANDS = [Command("reach", "joining-command-reach", reach, Duty.LEAD_GROUP)]
LINKS = [views.JOIN.followed(follow)]
HANDLERS = [
    MessageHandler(filters.ChatType.PRIVATE & LooksLikeCode(), code),
    MessageHandler(filters.ChatType.PRIVATE & SaysWho(), knock),
    views.VOUCH.tapped(vouch),
    views.TURN_AWAY.tapped(turn_away),
    views.REACH.tapped(reach),
    views.REACH_PAGE.tapped(reach_page),
    views.UNREACHED.tapped(unreached),
    views.UNREACHED_PAGE.tapped(unreached_page),
    views.LINKS.tapped(links),
    views.PAPER.tapped(paper),
    views.INVITE.tapped(invite),
]
