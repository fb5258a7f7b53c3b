"""Honours from the desk of proposals: choosing, points, the list, its notice, objections."""

from bot.commands import Command
from bot.handlers.honours import choosing, listing, objecting
from bot.views.honours import buttons
from union.honours import rules

COMMANDS: list[Command] = []
LINKS = [buttons.FULL.followed(objecting.follow)]
HANDLERS = [
    buttons.DESK.tapped(choosing.desk),
    buttons.DESK_OF.tapped(choosing.desk_of),
    buttons.HANDLINGS.tapped(choosing.handlings),
    buttons.SHORTLIST.tapped(choosing.shortlist),
    buttons.BEGIN.tapped(choosing.begin),
    buttons.NOMINATE.tapped(choosing.nominate),
    buttons.DROP.tapped(choosing.drop),
    buttons.SCORES.tapped(choosing.scores),
    buttons.SCORE.tapped(choosing.score),
    buttons.LISTING.tapped(listing.listing),
    buttons.PLACES.tapped(listing.places),
    buttons.PICKING.tapped(listing.picking),
    buttons.PICK.tapped(listing.pick),
    buttons.UNPICK.tapped(listing.unpick),
    buttons.PREVIEW.tapped(listing.preview),
    buttons.PUBLISH.tapped(listing.publish),
    buttons.NOTICE.tapped(listing.notice),
    buttons.PAPER.tapped(listing.paper),
    buttons.CONFIRM.tapped(listing.confirm),
    buttons.CONFIRM_NOW.tapped(listing.confirm_now),
    buttons.CALL_OFF.tapped(listing.call_off),
    buttons.ROLL.tapped(listing.roll),
    buttons.ROLL_OF.tapped(listing.roll_of),
    buttons.OBJECTING.tapped(objecting.objecting, in_groups=True),
    buttons.OBJECT.tapped(objecting.object_to),
    buttons.OBJECTIONS.tapped(objecting.objections),
    buttons.DISMISS.tapped(objecting.dismiss),
    buttons.UPHOLD.tapped(objecting.uphold),
]
FORMS = [listing.CALL_OFF, objecting.OBJECTION, objecting.DISMISS, objecting.UPHOLD]
PHRASES = [(rules.speaks_of_honours, listing.roll_in_words)]
