"""/meetings: those to come and my answer; calling them, their agenda, votes, minutes, tasks."""

from telegram.ext import MessageHandler, filters

from bot.commands import Command
from bot.handlers.meetings import answering, arranging, deciding, minuting
from bot.views.meetings import buttons
from union.meetings.written import begins_like_one
from union.members.rules import Duty

COMMANDS = [Command("meetings", "meetings-command-meetings", answering.board, Duty.BELONG)]
LINKS: list[object] = []
HANDLERS = [
    buttons.COME.tapped(answering.come, in_groups=True),
    buttons.AWAY.tapped(answering.away, in_groups=True),
    buttons.UNSAY.tapped(answering.unsay, in_groups=True),
    buttons.REASON.tapped(answering.reason),
    buttons.LISTS.tapped(answering.board),
    buttons.AHEAD.tapped(answering.ahead),
    buttons.PAST.tapped(answering.past),
    buttons.READ.tapped(answering.read),
    buttons.PUT.tapped(answering.put),
    buttons.SET_UP.tapped(arranging.set_up),
    buttons.CALL.tapped(arranging.call),
    buttons.SERIES.tapped(arranging.series),
    buttons.CHANGE.tapped(arranging.change),
    buttons.END.tapped(arranging.end),
    buttons.END_SURE.tapped(arranging.end_sure),
    buttons.MOVE.tapped(arranging.move),
    buttons.PLACE.tapped(arranging.place),
    buttons.CALL_OFF.tapped(arranging.call_off),
    buttons.BEGIN.tapped(minuting.begin),
    buttons.MARK.tapped(minuting.mark),
    buttons.AGENDA.tapped(minuting.agenda),
    buttons.TICK.tapped(minuting.tick),
    buttons.MINUTES.tapped(minuting.minutes),
    buttons.PUBLISH.tapped(minuting.publish),
    buttons.PAPER.tapped(minuting.paper),
    buttons.DECIDE.tapped(deciding.decide),
    buttons.VOTE.tapped(deciding.put_to_vote),
    buttons.VOICE.tapped(deciding.vote),
    buttons.MOTION.tapped(deciding.motion),
    buttons.COUNT.tapped(deciding.count),
    buttons.COUNT_SURE.tapped(deciding.count_sure),
    buttons.TASKS.tapped(deciding.tasks),
    buttons.TASK.tapped(deciding.task),
    buttons.FINISH.tapped(deciding.finish),
    buttons.DROP.tapped(deciding.drop),
    buttons.LATER.tapped(deciding.later),
    buttons.HELP.tapped(deciding.help),
    buttons.HAND.tapped(deciding.hand),
    MessageHandler(
        filters.ChatType.PRIVATE & filters.TEXT & filters.REPLY & ~filters.COMMAND, answering.reply
    ),
]
FORMS = [
    arranging.SERIES,
    arranging.ONCE,
    arranging.MOVE,
    arranging.PLACE,
    arranging.CALL_OFF,
    answering.REASON,
    answering.PUT,
    deciding.DECIDE,
    deciding.VOTE,
    deciding.LATER,
    deciding.HELP,
    deciding.HAND,
]
PHRASES = [(begins_like_one, arranging.in_words)]
overhear = answering.overhear
