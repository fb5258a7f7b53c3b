"""/announce: write, look, send; /announcements: those there were, and who got them."""

from telegram import Update

from bot.card import plain
from bot.commands import Command
from bot.context import Context
from bot.forms import MOMENT, Form, Question
from bot.papers import announcements as papers
from bot.papers import evidence as tables
from bot.papers.signs import file_name
from bot.views import announcements as views
from union.announcements import actions
from union.announcements.sheets import Draft, Report
from union.announcements.written import searched
from union.members import actions as members
from union.members.rules import Duty

ANNOUNCEMENT = Form(
    "announcements",
    [
        Question("text", weigh=actions.weigh_text, is_rich=True),
        Question("audience", weigh=actions.weigh_audience),
    ],
    ends_in=actions.write,
    then=views.draft,
    papers=actions.files_most,
    looks=views.looks_if_more,
)
REWRITE = Form(
    "announcements_rewrite",
    [Question("text", weigh=actions.weigh_text, is_rich=True)],
    ends_in=actions.rewrite,
    then=views.draft,
)
RETARGET = Form(
    "announcements_retarget",
    [Question("audience", weigh=actions.weigh_audience)],
    ends_in=actions.retarget,
    then=views.draft,
)
TIME = Form(
    "announcements_time",
    [Question("at", reads=MOMENT)],
    ends_in=actions.time_it,
    then=views.draft,
)
ATTACH = Form(
    "announcements_attach",
    [Question("files", optional=True, files=actions.files_most)],
    ends_in=actions.attach,
    then=views.files,
    looks=views.looks_if_more,
)
UNTIL = Form(
    "announcements_until",
    [Question("until", optional=True, reads=actions.weigh_until)],
    ends_in=actions.hold_until,
    then=views.draft,
)

CORRECTION = Form(
    "announcements_correct",
    [
        Question("text", weigh=actions.weigh_correction, is_rich=True),
        Question("how", choices=actions.ways_to_correct, named="announcements-how"),
    ],
    ends_in=actions.correct,
    then=views.corrected,
)
LIST = Form(
    "announcements_list",
    [Question("name", weigh=actions.weigh_list_name)],
    ends_in=actions.save_list,
    then=views.draft,
)


async def write(_: Update, context: Context) -> None:
    await context.ask(actions.may_announce)
    await ANNOUNCEMENT.begin(context)


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
    await context.turn(views.lists(context.say, found, drafts, may, hears))


async def draft(_: Update, context: Context) -> None:
    found = await context.ask(actions.look_at, number=number(context))
    await context.turn(views.draft(context.say, found))


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


async def files(_: Update, context: Context) -> None:
    """What it carries; where that is nothing, what it shall carry."""
    found = await context.ask(actions.attachable, number=number(context))
    if found.files:
        await context.turn(views.files(context.say, found))
    else:
        await ATTACH.begin(context, number=number(context))


async def attach(_: Update, context: Context) -> None:
    await context.ask(actions.attachable, number=number(context))
    await ATTACH.begin(context, number=number(context))


async def detach(_: Update, context: Context) -> None:
    which = int(context.tapped("file_id"))
    found = await context.run(actions.detach, number=number(context), file_id=which)
    await context.turn(views.files(context.say, found))


async def look(_: Update, context: Context) -> None:
    """As readers will get it."""
    found = await context.ask(actions.look_at, number=number(context))
    await show_whole(context, found)


async def shown(_: Update, context: Context) -> None:
    """As readers got it."""
    found = await context.ask(actions.read, number=number(context))
    await show_whole(context, found)


async def show_whole(context: Context, found: Draft | Report) -> None:
    for card in views.looks(context.say, found):
        await context.show(card)


async def paper(_: Update, context: Context) -> None:
    found = await context.ask(actions.print_it, number=number(context))
    drawn = await context.bot_data.bridge.draw(papers.notice, found, context.say)
    name = plain(context.say("announcements-paper-name", title=found.title))
    await context.hand("document", drawn, file_name(f"{name}.docx"))


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


async def begin(context: Context, form: Form) -> None:
    """Only what is not sent yet is changed so."""
    await context.ask(actions.attachable, number=number(context))
    await form.begin(context, number=number(context))


async def level(_: Update, context: Context) -> None:
    word = context.tapped("level")
    found = await context.run(actions.set_level, number=number(context), level=word)
    await context.turn(views.draft(context.say, found))


async def way(_: Update, context: Context) -> None:
    word = context.tapped("way")
    found = await context.run(actions.set_way, number=number(context), way=word)
    await context.turn(views.draft(context.say, found))


async def receipt(_: Update, context: Context) -> None:
    wanted = context.tapped("answer") == "yes"
    found = await context.run(actions.set_receipt, number=number(context), wanted=wanted)
    await context.turn(views.draft(context.say, found))


async def pin(_: Update, context: Context) -> None:
    wanted = context.tapped("answer") == "yes"
    found = await context.run(actions.set_pin, number=number(context), wanted=wanted)
    await context.turn(views.draft(context.say, found))


async def send(_: Update, context: Context) -> None:
    found = await context.run(actions.send, number=number(context))
    if isinstance(found, Draft):
        await context.turn(views.draft(context.say, found))
    else:
        await show(context, found)


async def drop(_: Update, context: Context) -> None:
    await context.run(actions.drop, number=number(context))
    await context.turn(context.card("announcements-dropped"))


async def asked(_: Update, context: Context) -> None:
    found = await context.ask(actions.asked, number=number(context))
    for card in (looks := views.looks_if_more(context.say, found)):
        await context.show(card)
    await (context.show if looks else context.turn)(views.draft(context.say, found))


async def approve(_: Update, context: Context) -> None:
    seen = context.tapped("stamp")
    await show(context, await context.run(actions.approve, number=number(context), stamp=seen))


async def send_back(_: Update, context: Context) -> None:
    await context.run(actions.send_back, number=number(context))
    await context.turn(context.card("announcements-back-now"))


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
    await context.show(views.report(context.say, found))


async def pause(_: Update, context: Context) -> None:
    await show(context, await context.run(actions.pause, number=number(context)))


async def go_on(_: Update, context: Context) -> None:
    await show(context, await context.run(actions.go_on, number=number(context)))


async def stop(_: Update, context: Context) -> None:
    await show(context, await context.run(actions.stop, number=number(context)))


async def correct(_: Update, context: Context) -> None:
    await context.ask(actions.about_to_recall, number=number(context))
    await CORRECTION.begin(context, number=number(context))


async def proposed(_: Update, context: Context) -> None:
    found = await context.ask(actions.asked_to_correct, number=number(context))
    await context.turn(views.correction(context.say, found))


async def agree(_: Update, context: Context) -> None:
    seen = context.tapped("stamp")
    said = await context.run(actions.agree_to_correct, number=number(context), stamp=seen)
    await show(context, said)


async def leave_it(_: Update, context: Context) -> None:
    await show(context, await context.run(actions.drop_correction, number=number(context)))


async def recall(_: Update, context: Context) -> None:
    found = await context.ask(actions.about_to_recall, number=number(context))
    await context.turn(views.recalls(context.say, found))


async def recall_now(_: Update, context: Context) -> None:
    await show(context, await context.run(actions.recall, number=number(context)))


async def evidence(_: Update, context: Context) -> None:
    """Who, when, which version, as a table."""
    found = await context.ask(actions.evidence, number=number(context))
    drawn = await context.bot_data.bridge.draw(tables.evidence, found, context.say)
    name = plain(context.say("announcements-evidence-file", title=found.title))
    await context.hand("document", drawn, file_name(f"{name}.xlsx"))


async def saved(_: Update, context: Context) -> None:
    found = await context.ask(actions.saved)
    await context.turn(views.saved(context.say, found))


async def drop_list(_: Update, context: Context) -> None:
    left = await context.run(actions.drop_list, list_id=int(context.tapped("list_id")))
    await context.turn(views.saved(context.say, left))


async def show(context: Context, found: Report) -> None:
    """The message shows from now on how far it has come, if it goes out to many."""
    await context.turn(views.report(context.say, found))
    if found.may_keep and views.is_on_its_way(found) and (message := context.tapped_message):
        await context.repeat(actions.follow, number=found.id, message=message)


async def leave(context: Context) -> None:
    """The message shows something else, and is not kept true any more."""
    if message := context.tapped_message:
        me = await context.ask(members.me)
        if Duty.ANNOUNCE in me.duties:
            await context.repeat(actions.leave, message=message)


async def page(_: Update, context: Context) -> None:
    wanted = context.tapped("answer") == "yes"
    found = await context.run(actions.put_on_page, number=number(context), wanted=wanted)
    if isinstance(found, Draft):
        await context.turn(views.draft(context.say, found))
    else:
        await show(context, found)


async def roll(_: Update, context: Context) -> None:
    await leave(context)
    found = await context.ask(actions.roll, number=number(context))
    await context.turn(views.roll(context.say, found))


async def phoned(_: Update, context: Context) -> None:
    who = int(context.tapped("who_id"))
    found = await context.run(actions.told_in_person, number=number(context), who_id=who)
    await context.turn(views.roll(context.say, found))


async def remind(_: Update, context: Context) -> None:
    told = await context.run(actions.remind, number=number(context))
    await context.tell("announcements-asked-again", count=told)


def number(context: Context) -> int:
    return int(context.tapped("announcement_id"))


COMMANDS = [
    Command("announce", "announcements-command-announce", write, Duty.ANNOUNCE),
    Command("announcements", "announcements-command-announcements", lists, Duty.BELONG),
]
LINKS: list[object] = []
HANDLERS = [
    views.GOT.tapped(got, in_groups=True),
    views.READ.tapped(read),
    views.LISTS.tapped(lists),
    views.WRITE.tapped(write),
    views.DRAFT.tapped(draft),
    views.REWRITE.tapped(rewrite),
    views.RETARGET.tapped(retarget),
    views.LEVEL.tapped(level),
    views.WAY.tapped(way),
    views.RECEIPT.tapped(receipt),
    views.TIME.tapped(time_it),
    views.SEND.tapped(send),
    views.DROP.tapped(drop),
    views.ASKED.tapped(asked),
    views.APPROVE.tapped(approve),
    views.SEND_BACK.tapped(send_back),
    views.PAUSE.tapped(pause),
    views.GO_ON.tapped(go_on),
    views.STOP.tapped(stop),
    views.PAGE.tapped(page),
    views.ROLL.tapped(roll),
    views.PHONED.tapped(phoned),
    views.REMIND.tapped(remind),
    views.PIN.tapped(pin),
    views.CORRECT.tapped(correct),
    views.PROPOSED.tapped(proposed),
    views.AGREE.tapped(agree),
    views.LEAVE.tapped(leave_it),
    views.RECALL.tapped(recall),
    views.RECALL_NOW.tapped(recall_now),
    views.EVIDENCE.tapped(evidence),
    views.SAVE_LIST.tapped(save_list),
    views.SAVED.tapped(saved),
    views.DROP_LIST.tapped(drop_list),
    views.UNTIL.tapped(until),
    views.FILES.tapped(files),
    views.ATTACH.tapped(attach),
    views.DETACH.tapped(detach),
    views.LOOK.tapped(look),
    views.SHOWN.tapped(shown),
    views.PAPER.tapped(paper),
    views.WEEK.tapped(week),
    views.HUSH.tapped(hush),
    views.OPEN.tapped(open_it),
]
FORMS = [ANNOUNCEMENT, REWRITE, RETARGET, TIME, ATTACH, UNTIL, CORRECTION, LIST]
PHRASES = [(searched, search)]
