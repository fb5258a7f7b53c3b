"""/idea: one message is enough; /ideas: read, like, search; the committee's desk; drives."""

from bot.commands import Command
from bot.handlers.ideas import driving, weighing, writing
from bot.views.ideas import buttons
from union.ideas import rules
from union.members.rules import Duty

COMMANDS = [
    Command("idea", "ideas-command-idea", writing.write, Duty.BELONG),
    Command("ideas", "ideas-command-ideas", writing.lists, Duty.BELONG),
]
LINKS = [buttons.START.followed(writing.follow), buttons.FULL.followed(writing.follow_to)]
HANDLERS = [
    buttons.WRITE.tapped(writing.write, in_groups=True),
    buttons.BOARD.tapped(writing.board),
    buttons.READ.tapped(writing.read, in_groups=True),
    buttons.LIKE.tapped(writing.like, in_groups=True),
    buttons.INSTEAD.tapped(writing.like_instead),
    buttons.WITHDRAW.tapped(writing.withdraw),
    buttons.WITHDRAW_NOW.tapped(writing.withdraw_now),
    buttons.PROPOSE.tapped(writing.propose),
    buttons.DESK.tapped(weighing.desk),
    buttons.QUEUE.tapped(weighing.queue),
    buttons.SHORTLIST.tapped(weighing.shortlist),
    buttons.NOTE.tapped(weighing.note),
    buttons.DECLINE.tapped(weighing.decline),
    buttons.ADOPT.tapped(weighing.adopt),
    buttons.IMPLEMENT.tapped(weighing.implement),
    buttons.CALL.tapped(driving.call),
    buttons.SCORES.tapped(driving.scores),
    buttons.SCORE.tapped(driving.score),
    buttons.RANKING.tapped(driving.ranking),
    buttons.ENTRY.tapped(driving.entry),
    buttons.AWARD.tapped(driving.award),
    buttons.UNAWARD.tapped(driving.unaward),
    buttons.TABLE.tapped(driving.table),
    buttons.PUBLISH.tapped(driving.publish),
    buttons.PUBLISH_NOW.tapped(driving.publish_now),
]
FORMS = [
    writing.IDEA, weighing.NOTE, weighing.DECLINE, weighing.ADOPT, weighing.IMPLEMENT,
    driving.DRIVE,
]  # fmt: skip
PHRASES = [(rules.begins_like_one, writing.write_in_words)]
