"""/proposal: write one, step by step or in one message; /proposals: the board, and what follows."""

from bot.commands import Command
from bot.handlers.proposals import (
    answering,
    deciding,
    reading,
    reporting,
    seconding,
    writing,
)
from bot.handlers.proposals.writing import PROPOSAL
from bot.views.proposals import buttons
from union.members.rules import Duty
from union.proposals import written

__all__ = ["COMMANDS", "FORMS", "HANDLERS", "LINKS", "PHRASES", "PROPOSAL"]
COMMANDS = [
    Command("proposal", "proposals-command-proposal", writing.propose, Duty.TAKE_PART),
    Command("proposals", "proposals-command-proposals", reading.lists, Duty.BELONG),
]
LINKS = [buttons.FULL.followed(reading.follow)]
HANDLERS = [
    buttons.WRITE.tapped(writing.propose),
    buttons.LISTS.tapped(reading.tab),
    buttons.READ.tapped(reading.read, in_groups=True),
    buttons.SECOND.tapped(seconding.second, in_groups=True),
    buttons.INSTEAD.tapped(seconding.second_instead),
    buttons.TAKE_BACK.tapped(seconding.take_back),
    buttons.COLLEAGUES.tapped(seconding.colleagues),
    buttons.COLLEAGUES_AT.tapped(seconding.colleagues_at),
    buttons.ASK.tapped(seconding.ask_colleague),
    buttons.FILES.tapped(reading.files),
    buttons.WITHDRAW.tapped(writing.withdraw),
    buttons.HISTORY.tapped(reading.history),
    buttons.NOTE.tapped(reading.note),
    buttons.DESK.tapped(deciding.desk),
    buttons.QUEUE.tapped(deciding.queue),
    buttons.ACCEPT.tapped(deciding.accept),
    buttons.MERGING.tapped(deciding.merging),
    buttons.MERGE.tapped(deciding.merge),
    buttons.HANDING.tapped(deciding.handing),
    buttons.DEPARTMENTS.tapped(deciding.departments),
    buttons.PICK.tapped(deciding.pick),
    buttons.UNTIL.tapped(deciding.until),
    buttons.HAND_OVER.tapped(deciding.hand_over),
    buttons.CLOSE.tapped(deciding.close),
    buttons.REPORTS.tapped(reporting.choose),
    buttons.REPORT.tapped(reporting.make),
    buttons.SPAN.tapped(reporting.span),
    buttons.PAPER.tapped(reporting.paper),
    buttons.REJECT.tapped(answering.why),
    buttons.ANSWER.tapped(answering.answer),
    buttons.RATE.tapped(answering.rate),
]
FORMS = [
    PROPOSAL,
    writing.WITHDRAWAL,
    reading.NOTE,
    deciding.VERDICT,
    deciding.DUE,
    reporting.SPAN,
    answering.ANSWER,
    answering.NOT_NOW,
    answering.OBJECT,
    *answering.ASKED.values(),
]
PHRASES = [
    (written.is_search, reading.search),
    (written.begins_like_one, writing.propose_in_words),
    (written.speaks_of_seconding, reading.second_in_words),
]
