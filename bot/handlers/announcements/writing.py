"""Writing an announcement, looking at it, changing it, sending it."""

from telegram import Update

from bot.context import Context
from bot.forms import MOMENT, Form, Question
from bot.handlers.announcements.keeping import show
from bot.handlers.announcements.tapped import number
from bot.views.announcements import drafts, letters
from union.announcements import actions
from union.announcements.sheets import Draft

ANNOUNCEMENT = Form(
    "announcements",
    [
        Question("text", weigh=actions.weigh_text, is_rich=True),
        Question("audience", weigh=actions.weigh_audience),
    ],
    ends_in=actions.write,
    then=drafts.draft,
    papers=actions.files_most,
    looks=letters.looks_if_more,
)
REWRITE = Form(
    "announcements_rewrite",
    [Question("text", weigh=actions.weigh_text, is_rich=True)],
    ends_in=actions.rewrite,
    then=drafts.draft,
)
RETARGET = Form(
    "announcements_retarget",
    [Question("audience", weigh=actions.weigh_audience)],
    ends_in=actions.retarget,
    then=drafts.draft,
)
TIME = Form(
    "announcements_time",
    [Question("at", reads=MOMENT)],
    ends_in=actions.time_it,
    then=drafts.draft,
)
UNTIL = Form(
    "announcements_until",
    [Question("until", optional=True, reads=actions.weigh_until)],
    ends_in=actions.hold_until,
    then=drafts.draft,
)
LIST = Form(
    "announcements_list",
    [Question("name", weigh=actions.weigh_list_name)],
    ends_in=actions.save_list,
    then=drafts.draft,
)


async def write(_: Update, context: Context) -> None:
    await context.ask(actions.may_announce)
    await ANNOUNCEMENT.begin(context)


async def draft(_: Update, context: Context) -> None:
    found = await context.ask(actions.look_at, number=number(context))
    await context.turn(drafts.draft(context.say, found))


async def rewrite(_: Update, context: Context) -> None:
    await begin(context, REWRITE)


async def retarget(_: Update, context: Context) -> None:
    await begin(context, RETARGET)


async def time_it(_: Update, context: Context) -> None:
    await begin(context, TIME)


async def save_list(_: Update, context: Context) -> None:
    await begin(context, LIST)


async def until(_: Update, context: Context) -> None:
    await begin(context, UNTIL)


async def begin(context: Context, form: Form) -> None:
    """Only what is not sent yet is changed so."""
    await context.ask(actions.attachable, number=number(context))
    await form.begin(context, number=number(context))


async def level(_: Update, context: Context) -> None:
    word = context.tapped("level")
    found = await context.run(actions.set_level, number=number(context), level=word)
    await context.turn(drafts.draft(context.say, found))


async def way(_: Update, context: Context) -> None:
    word = context.tapped("way")
    found = await context.run(actions.set_way, number=number(context), way=word)
    await context.turn(drafts.draft(context.say, found))


async def receipt(_: Update, context: Context) -> None:
    wanted = context.tapped("answer") == "yes"
    found = await context.run(actions.set_receipt, number=number(context), wanted=wanted)
    await context.turn(drafts.draft(context.say, found))


async def pin(_: Update, context: Context) -> None:
    wanted = context.tapped("answer") == "yes"
    found = await context.run(actions.set_pin, number=number(context), wanted=wanted)
    await context.turn(drafts.draft(context.say, found))


async def send(_: Update, context: Context) -> None:
    found = await context.run(actions.send, number=number(context))
    if isinstance(found, Draft):
        await context.turn(drafts.draft(context.say, found))
    else:
        await show(context, found)


async def take_back(_: Update, context: Context) -> None:
    found = await context.run(actions.take_back, number=number(context))
    await context.turn(drafts.draft(context.say, found))


async def drop(_: Update, context: Context) -> None:
    await context.run(actions.drop, number=number(context))
    await context.turn(context.card("announcements-dropped"))


async def asked(_: Update, context: Context) -> None:
    found = await context.ask(actions.asked, number=number(context))
    for card in (looks := letters.looks_if_more(context.say, found)):
        await context.show(card)
    await (context.show if looks else context.turn)(drafts.draft(context.say, found))


async def approve(_: Update, context: Context) -> None:
    seen = context.tapped("stamp")
    await show(context, await context.run(actions.approve, number=number(context), stamp=seen))


async def send_back(_: Update, context: Context) -> None:
    await context.run(actions.send_back, number=number(context))
    await context.turn(context.card("announcements-back-now"))


async def page(_: Update, context: Context) -> None:
    wanted = context.tapped("answer") == "yes"
    found = await context.run(actions.put_on_page, number=number(context), wanted=wanted)
    if isinstance(found, Draft):
        await context.turn(drafts.draft(context.say, found))
    else:
        await show(context, found)
