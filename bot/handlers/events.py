"""/newevent: publish one, step by step or in one line; /events: those to come, and my answer."""

from collections.abc import Callable

from telegram import Message, Update
from telegram.ext import MessageHandler, filters

from bot.card import Card, plain
from bot.commands import Command
from bot.context import Context
from bot.forms import DEADLINE, MOMENT, Form, Question
from bot.papers import attendance
from bot.papers import calendar as calendars
from bot.papers.signs import file_name
from bot.views import events as views
from union.events import actions, rules
from union.events.chat import Intent, Kind
from union.events.oneline import begins_like_one
from union.events.sheets import Answered
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY
from union.members import actions as members
from union.members.rules import Duty
from union.signups.rules import check_name

EVENT = Form(
    "events",
    questions=[
        Question("title", rules.check_title),
        Question("starts", reads=MOMENT),
        Question("place", rules.check_place),
        Question("audience", choices=actions.audiences, drawn=views.audience),
        Question("shown", choices=actions.ways, named="events-shown-word"),
        Question("quota", rules.check_quota, optional=True),
        Question("closes", reads=DEADLINE, optional=True),
        Question("companions", rules.check_companions, optional=True),
        Question("fee", rules.check_fee, optional=True),
        Question("note", rules.check_note, optional=True),
        Question("ends", weigh=actions.weigh_ends, optional=True, drawn=views.ends),
    ],
    ends_in=actions.publish,
    then=views.published,
)
MOVE = Form(
    "events_move",
    [Question("starts", reads=MOMENT)],
    ends_in=actions.move,
    then=views.changed,
)
PLACE = Form(
    "events_place",
    [Question("place", rules.check_place)],
    ends_in=actions.relocate,
    then=views.changed,
)
QUOTA = Form(
    "events_quota",
    [Question("quota", rules.check_quota)],
    ends_in=actions.resize,
    then=views.changed,
)
RESULT = Form(
    "events_result",
    [Question("result", rules.check_result)],
    ends_in=actions.note_result,
    then=views.noted,
)
NOTICE = Form(
    "events_notice",
    [Question("words", rules.check_note)],
    ends_in=actions.notify,
    then=views.notified,
)
WITH_WHOM = Form(
    "events_with",
    [Question("names", rules.check_companion_names)],
    ends_in=actions.name_companions,
    then=views.sheet,
)
SIGN_UP = Form(
    "events_sign_up",
    [Question("who", check_name)],
    ends_in=actions.sign_up,
    then=views.signed_up,
)
CALL_OFF = Form(
    "events_call_off",
    [Question("why", rules.check_why)],
    ends_in=actions.call_off,
    then=views.called_off,
)


async def write(_: Update, context: Context) -> None:
    """What follows the command is the event in one line."""
    line = context.words.partition(" ")[2] if context.args else ""
    if line:
        await write_line(context, line)
    else:
        await context.ask(actions.may_hold)
        await EVENT.begin(context)


async def in_words(context: Context) -> None:
    """Who may not hold one, but speaks of events, is shown those there are."""
    me = await context.ask(members.me)
    if Duty.HOLD_EVENTS in me.duties:
        await write_line(context, context.words)
    else:
        await context.show(await listed(context, 0))


async def write_line(context: Context, line: str) -> None:
    """Only what is missing is asked."""
    said = await context.ask(actions.take_apart, text=line)
    await EVENT.begin(context, said=said)


async def overhear(_: Update, context: Context) -> None:
    """Words in a group: heard only if they certainly are about an event, and one's own."""
    message = context.heard.effective_message
    assert isinstance(message, Message)
    if message.forward_origin:
        return
    answered = message.reply_to_message
    found = await context.bot_data.bridge.ask(
        NOBODY,
        actions.overheard,
        account=context.account,
        chat=message.chat_id,
        reply_to=answered.message_id if answered else None,
        text=context.words,
    )
    if found and found.is_sure:
        await HEARD[found.intent.kind](context, found.event_id, found.intent)
    elif found:
        await context.show(views.unsure(context.say, found))


async def hear_coming(context: Context, event_id: int, it: Intent) -> None:
    companions = it.companions or None
    answered = await context.run(actions.come, event_id=event_id, companions=companions)
    await context.show(views.heard(context.say, answered, context.account))


async def hear_bringing(context: Context, event_id: int, it: Intent) -> None:
    answered = await context.run(actions.bring, event_id=event_id, more=it.companions)
    await context.show(views.heard(context.say, answered, context.account))


async def hear_going(context: Context, event_id: int, it: Intent) -> None:
    answered = await context.run(actions.go, event_id=event_id)
    await context.show(views.heard(context.say, answered, context.account))


async def hear_asking(context: Context, event_id: int, it: Intent) -> None:
    sheet = await context.ask(actions.read, event_id=event_id)
    await context.tell("events-names-now", **views.names(context.say, sheet.facts))


async def hear_for_others(context: Context, event_id: int, it: Intent) -> None:
    signed = await context.run(actions.sign_up_others, event_id=event_id, names=it.names)
    await context.show(views.signed_others(context.say, signed))


HEARD = {
    Kind.COME: hear_coming,
    Kind.WAIT: hear_coming,
    Kind.BRING: hear_bringing,
    Kind.COME_NOT: hear_going,
    Kind.LIST: hear_asking,
    Kind.FOR_OTHERS: hear_for_others,
}


async def undo(_: Update, context: Context) -> None:
    """Only whoever wrote the words takes them back."""
    if context.tapped("account") != str(context.account):
        raise Refusal("events-undo-not-yours")
    answered = await context.run(actions.go, event_id=number(context))
    await context.tell("events-undone", title=answered.title)


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


async def keep(_: Update, context: Context) -> None:
    line = await context.ask(actions.may_organise, event_id=number(context))
    sheet = await context.ask(actions.read, event_id=number(context))
    await context.turn(views.keep(context.say, line, sheet.facts))


async def move(_: Update, context: Context) -> None:
    await begin(context, MOVE)


async def relocate(_: Update, context: Context) -> None:
    await begin(context, PLACE)


async def resize(_: Update, context: Context) -> None:
    await begin(context, QUOTA)


async def notify(_: Update, context: Context) -> None:
    await begin(context, NOTICE)


async def call_off(_: Update, context: Context) -> None:
    await begin(context, CALL_OFF)


async def begin(context: Context, form: Form) -> None:
    await context.ask(actions.may_change, event_id=number(context))
    await form.begin(context, event_id=number(context))


async def close(_: Update, context: Context) -> None:
    await context.run(actions.close, event_id=number(context))
    await keep(_, context)


async def reopen(_: Update, context: Context) -> None:
    await context.run(actions.reopen, event_id=number(context))
    await keep(_, context)


async def result(_: Update, context: Context) -> None:
    await context.ask(actions.roll, event_id=number(context))
    await RESULT.begin(context, event_id=number(context))


async def draw(_: Update, context: Context) -> None:
    await context.ask(actions.roll, event_id=number(context))
    await context.turn(views.draws(context.say, number(context)))


async def draw_one(_: Update, context: Context) -> None:
    what = context.tapped("draw")
    posted = await context.run(actions.draw, event_id=number(context), what=what)
    await context.tell("events-drawn-out", title=posted.title, groups=posted.told)


async def sign_up(_: Update, context: Context) -> None:
    await begin(context, SIGN_UP)


async def roll(_: Update, context: Context) -> None:
    found = await context.ask(actions.roll, event_id=number(context))
    await context.turn(views.roll(context.say, found, int(context.tapped("page_id"))))


async def entry(_: Update, context: Context) -> None:
    found = await context.ask(actions.entry, **one_of(context))
    await context.turn(views.entry(context.say, number(context), found))


async def mark(_: Update, context: Context) -> None:
    found = await context.run(actions.mark, **one_of(context), what=context.tapped("what"))
    await context.turn(views.entry(context.say, number(context), found))


async def remove(_: Update, context: Context) -> None:
    await context.run(actions.remove, **one_of(context))
    found = await context.ask(actions.roll, event_id=number(context))
    await context.turn(views.roll(context.say, found, 0))


def one_of(context: Context) -> dict[str, int]:
    """Which entry of which event's list."""
    return {"event_id": number(context), "signup_id": int(context.tapped("signup_id"))}


async def code(_: Update, context: Context) -> None:
    said = await context.ask(actions.code, event_id=number(context))
    await context.tell("events-code-of", code=said)


async def check_in(context: Context) -> None:
    """Six digits, said aloud in the hall."""
    plan = await context.run(actions.check_in, said=rules.digits(context.words))
    await context.tell("events-checked-in", title=plan.title)


async def table(_: Update, context: Context) -> None:
    await hand(context, attendance.guest_list, "events-paper-list-name")


async def sign_in(_: Update, context: Context) -> None:
    await hand(context, attendance.sign_in_sheet, "events-paper-sign-in-name")


async def hand(context: Context, paper: Callable[..., bytes], name: str) -> None:
    """A file drawn beside everything else."""
    plan, guests = await context.ask(actions.guests, event_id=number(context))
    bridge = context.bot_data.bridge
    drawn = await bridge.draw(paper, plan, guests, context.say, bridge.office.zone)
    await context.hand(
        "document", drawn, name=file_name(plain(context.say(name, title=plan.title)))
    )


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


async def months(_: Update, context: Context) -> None:
    found = await context.ask(actions.months)
    await context.turn(views.months(context.say, found))


async def again(_: Update, context: Context) -> None:
    """The same once more, a week later: shown in full, to be changed or published."""
    said = await context.ask(actions.again, event_id=number(context))
    await EVENT.begin(context, said=said)


async def series(_: Update, context: Context) -> None:
    await context.ask(actions.roll, event_id=number(context))
    await context.turn(views.series(context.say, number(context)))


async def hold_again(_: Update, context: Context) -> None:
    rhythm = context.tapped("rhythm")
    found = await context.run(actions.hold_again, event_id=number(context), rhythm=rhythm)
    await context.turn(views.held_again(context.say, number(context), found))


def number(context: Context) -> int:
    return int(context.tapped("event_id"))


COMMANDS = [
    Command("events", "events-command-events", lists, Duty.BELONG),
    Command("newevent", "events-command-newevent", write, Duty.HOLD_EVENTS),
]
LINKS: list[object] = []
HANDLERS = [
    views.COME.tapped(come, in_groups=True),
    views.BRING.tapped(bring, in_groups=True),
    views.FEWER.tapped(fewer),
    views.WITH_WHOM.tapped(with_whom),
    views.GO.tapped(go, in_groups=True),
    views.NAMES.tapped(names, in_groups=True),
    views.UNDO.tapped(undo, in_groups=True),
    views.LISTS.tapped(more),
    views.READ.tapped(read),
    views.WRITE.tapped(write),
    views.REMIND.tapped(remind),
    views.REMIND_ME.tapped(remind_me),
    views.KEEP.tapped(keep),
    views.MOVE.tapped(move),
    views.RELOCATE.tapped(relocate),
    views.RESIZE.tapped(resize),
    views.CLOSE.tapped(close),
    views.REOPEN.tapped(reopen),
    views.CALL_OFF.tapped(call_off),
    views.NOTIFY.tapped(notify),
    views.SIGN_UP.tapped(sign_up),
    views.RESULT.tapped(result),
    views.DRAW.tapped(draw),
    views.DRAW_ONE.tapped(draw_one),
    views.ROLL.tapped(roll),
    views.ENTRY.tapped(entry),
    views.MARK.tapped(mark),
    views.REMOVE.tapped(remove),
    views.CODE.tapped(code),
    views.TABLE.tapped(table),
    views.SIGN_IN.tapped(sign_in),
    views.AGAIN.tapped(again),
    views.CALENDAR.tapped(calendar),
    views.FEED.tapped(feed),
    views.MONTHS.tapped(months),
    views.SERIES.tapped(series),
    views.HOLD_AGAIN.tapped(hold_again),
    MessageHandler(filters.ChatType.GROUPS & filters.TEXT & ~filters.COMMAND, overhear),
]
FORMS = [EVENT, MOVE, PLACE, QUOTA, SIGN_UP, NOTICE, WITH_WHOM, RESULT, CALL_OFF]
PHRASES = [(begins_like_one, in_words), (rules.is_code, check_in)]
