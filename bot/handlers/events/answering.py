"""The events there are, my answer to one, how I wish to be reminded, my calendar."""

from telegram import Update

from bot.card import Card, plain
from bot.context import Context
from bot.forms import Form, Question
from bot.handlers.events.tapped import number
from bot.papers import calendar as calendars
from bot.views import events as views
from union.events import actions, rules
from union.events.sheets import Answered
from union.members import actions as members
from union.members.rules import Duty

WITH_WHOM = Form(
    "events_with",
    [Question("names", rules.check_companion_names)],
    ends_in=actions.name_companions,
    then=views.sheet,
)


async def lists(_: Update, context: Context) -> None:
    await context.turn(await listed(context, 0))


async def more(_: Update, context: Context) -> None:
    await context.turn(await listed(context, int(context.tapped("page_id"))))


async def listed(context: Context, at: int) -> Card:
    found, me = await context.ask(actions.coming_up), await context.ask(members.me)
    may_hold = Duty.HOLD_EVENTS in me.duties
    lately = await context.ask(actions.lately) if may_hold and not at else []
    return views.lists(context.say, found, lately, may_hold, at)


async def read(_: Update, context: Context) -> None:
    sheet = await context.ask(actions.read, event_id=number(context))
    await context.turn(views.sheet(context.say, sheet))


async def come(_: Update, context: Context) -> None:
    await told(context, await context.run(actions.come, event_id=number(context)))


async def bring(_: Update, context: Context) -> None:
    await told(context, await context.run(actions.bring, event_id=number(context)))


async def fewer(_: Update, context: Context) -> None:
    await told(context, await context.run(actions.bring_fewer, event_id=number(context)))


async def with_whom(_: Update, context: Context) -> None:
    await context.ask(actions.read, event_id=number(context))
    await WITH_WHOM.begin(context, event_id=number(context))


async def go(_: Update, context: Context) -> None:
    await told(context, await context.run(actions.go, event_id=number(context)))


async def told(context: Context, it: Answered) -> None:
    """A pop-up in the group; in the private chat a word that passes, and the sheet."""
    if not context.is_private:
        await context.tell("events-answered", **views.answered(it))
        return
    await context.answer(plain(context.say("events-answered", **views.answered(it))))
    sheet = await context.ask(actions.read, event_id=it.event_id)
    await context.turn(views.sheet(context.say, sheet))


async def names(_: Update, context: Context) -> None:
    sheet = await context.ask(actions.read, event_id=number(context))
    await context.tell("events-names-now", **views.names(context.say, sheet.facts))


async def remind(_: Update, context: Context) -> None:
    sheet = await context.ask(actions.read, event_id=number(context))
    await context.turn(views.remind(context.say, sheet.id, sheet.remind))


async def remind_me(_: Update, context: Context) -> None:
    now = await context.run(actions.remind_me, remind=context.tapped("remind"))
    await context.turn(views.remind(context.say, number(context), now))


async def calendar(_: Update, context: Context) -> None:
    plan = await context.ask(actions.plan, event_id=number(context))
    draw, home = context.bot_data.bridge.draw, context.bot.username
    drawn = await draw(calendars.event_file, plan, context.say, home)
    await context.hand("document", drawn, name=f"event-{plan.id}.ics")


async def feed(_: Update, context: Context) -> None:
    plans = await context.ask(actions.plans)
    draw, home = context.bot_data.bridge.draw, context.bot.username
    name = plain(context.say("events-feed-name"))
    drawn = await draw(calendars.feed, plans, name, context.say, home)
    await context.hand("document", drawn, name="xiaojia.ics")


async def check_in(context: Context) -> None:
    """Six digits, said aloud in the hall."""
    plan = await context.run(actions.check_in, said=rules.digits(context.words))
    await context.tell("events-checked-in", title=plan.title)
