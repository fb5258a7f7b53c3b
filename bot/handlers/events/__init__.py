"""/newevent: publish one, step by step or in one line; /events: those to come, and my answer."""

from telegram.ext import MessageHandler, filters

from bot.commands import Command
from bot.handlers.events import (
    answering,
    attending,
    keeping,
    overhearing,
    picturing,
    writing,
)
from bot.views import events as views
from union.events import rules
from union.events.oneline import begins_like_one
from union.members.rules import Duty

COMMANDS = [
    Command("events", "events-command-events", answering.lists, Duty.BELONG),
    Command("newevent", "events-command-newevent", writing.write, Duty.HOLD_EVENTS),
]
LINKS: list[object] = []
HANDLERS = [
    views.COME.tapped(answering.come, in_groups=True),
    views.BRING.tapped(answering.bring, in_groups=True),
    views.FEWER.tapped(answering.fewer),
    views.WITH_WHOM.tapped(answering.with_whom),
    views.GO.tapped(answering.go, in_groups=True),
    views.NAMES.tapped(answering.names, in_groups=True),
    views.UNDO.tapped(overhearing.undo, in_groups=True),
    views.LISTS.tapped(answering.more),
    views.READ.tapped(answering.read),
    views.WRITE.tapped(writing.write),
    views.REMIND.tapped(answering.remind),
    views.REMIND_ME.tapped(answering.remind_me),
    views.KEEP.tapped(keeping.keep),
    views.MOVE.tapped(keeping.move),
    views.RELOCATE.tapped(keeping.relocate),
    views.RESIZE.tapped(keeping.resize),
    views.CLOSE.tapped(keeping.close),
    views.REOPEN.tapped(keeping.reopen),
    views.CALL_OFF.tapped(keeping.call_off),
    views.NOTIFY.tapped(keeping.notify),
    views.SIGN_UP.tapped(attending.sign_up),
    views.RESULT.tapped(attending.result),
    views.DRAW.tapped(attending.draw),
    views.DRAW_ONE.tapped(attending.draw_one),
    views.ROLL.tapped(attending.roll),
    views.ENTRY.tapped(attending.entry),
    views.MARK.tapped(attending.mark),
    views.REMOVE.tapped(attending.remove),
    views.CODE.tapped(attending.code),
    views.TABLE.tapped(attending.table),
    views.SIGN_IN.tapped(attending.sign_in),
    views.AGAIN.tapped(writing.again),
    views.CALENDAR.tapped(answering.calendar),
    views.FEED.tapped(answering.feed),
    views.MONTHS.tapped(attending.months),
    views.ALBUM.tapped(picturing.album),
    views.TAKE_OUT.tapped(picturing.take_out),
    views.RAIN.tapped(keeping.rain),
    views.RAIN_NOW.tapped(keeping.rain_now),
    views.RAIN_SURE.tapped(keeping.rain_sure),
    MessageHandler(filters.ChatType.GROUPS & filters.PHOTO & filters.REPLY, picturing.pin_up),
    views.SERIES.tapped(keeping.series),
    views.HOLD_AGAIN.tapped(keeping.hold_again),
]
FORMS = [
    keeping.RAIN,
    picturing.TAKE_OUT,
    writing.EVENT,
    keeping.MOVE,
    keeping.PLACE,
    keeping.QUOTA,
    attending.SIGN_UP,
    keeping.NOTICE,
    answering.WITH_WHOM,
    attending.RESULT,
    keeping.CALL_OFF,
]
PHRASES = [(begins_like_one, writing.in_words), (rules.is_code, answering.check_in)]
PICTURED = picturing.hand_in
overhear = overhearing.overhear
