"""/announce: write, look, send; /announcements: those there were, and who got them."""

from bot.commands import Command
from bot.handlers.announcements import attaching, keeping, mending, reading, writing
from bot.views.announcements import buttons
from union.announcements.written import searched
from union.members.rules import Duty

COMMANDS = [
    Command("announce", "announcements-command-announce", writing.write, Duty.ANNOUNCE),
    Command("announcements", "announcements-command-announcements", reading.lists, Duty.BELONG),
]
LINKS: list[object] = []
HANDLERS = [
    buttons.GOT.tapped(reading.got, in_groups=True),
    buttons.READ.tapped(reading.read),
    buttons.LISTS.tapped(reading.lists),
    buttons.WRITE.tapped(writing.write),
    buttons.DRAFT.tapped(writing.draft),
    buttons.REWRITE.tapped(writing.rewrite),
    buttons.RETARGET.tapped(writing.retarget),
    buttons.LEVEL.tapped(writing.level),
    buttons.WAY.tapped(writing.way),
    buttons.RECEIPT.tapped(writing.receipt),
    buttons.TIME.tapped(writing.time_it),
    buttons.SEND.tapped(writing.send),
    buttons.DROP.tapped(writing.drop),
    buttons.ASKED.tapped(writing.asked),
    buttons.APPROVE.tapped(writing.approve),
    buttons.SEND_BACK.tapped(writing.send_back),
    buttons.TAKE_BACK.tapped(writing.take_back),
    buttons.PAUSE.tapped(keeping.pause),
    buttons.GO_ON.tapped(keeping.go_on),
    buttons.STOP.tapped(keeping.stop),
    buttons.PAGE.tapped(writing.page),
    buttons.ROLL.tapped(keeping.roll),
    buttons.PHONED.tapped(keeping.phoned),
    buttons.REMIND.tapped(keeping.remind),
    buttons.PIN.tapped(writing.pin),
    buttons.CORRECT.tapped(mending.correct),
    buttons.PROPOSED.tapped(mending.proposed),
    buttons.AGREE.tapped(mending.agree),
    buttons.LEAVE.tapped(mending.leave_it),
    buttons.RECALL.tapped(mending.recall),
    buttons.RECALL_NOW.tapped(mending.recall_now),
    buttons.EVIDENCE.tapped(keeping.evidence),
    buttons.SAVE_LIST.tapped(writing.save_list),
    buttons.SAVED.tapped(reading.saved),
    buttons.DROP_LIST.tapped(reading.drop_list),
    buttons.UNTIL.tapped(writing.until),
    buttons.FILES.tapped(attaching.files),
    buttons.ATTACH.tapped(attaching.attach),
    buttons.DETACH.tapped(attaching.detach),
    buttons.LOOK.tapped(attaching.look),
    buttons.SHOWN.tapped(attaching.shown),
    buttons.PAPER.tapped(keeping.paper),
    buttons.WEEK.tapped(reading.week),
    buttons.HUSH.tapped(reading.hush),
    buttons.OPEN.tapped(reading.open_it),
]
FORMS = [
    writing.ANNOUNCEMENT,
    writing.REWRITE,
    writing.RETARGET,
    writing.TIME,
    attaching.ATTACH,
    writing.UNTIL,
    mending.CORRECTION,
    writing.LIST,
]
PHRASES = [(searched, reading.search)]
