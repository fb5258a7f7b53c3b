"""/suggest: write to the box, look for the answer; /box: its keepers' desk."""

from bot import slips
from bot.commands import Command, Where
from bot.handlers.voice_box import keeping, reading, writing
from bot.views.voice_box import buttons
from union.members.rules import Duty
from union.voice_box import rules

COMMANDS = [
    Command(
        "suggest", "voice-box-command-suggest", writing.suggest, Duty.BELONG,
        Where.PRIVATE | Where.GROUP,
    ),
    Command("box", "voice-box-command-box", keeping.box, Duty.READ_VOICES),
]  # fmt: skip
LINKS = [
    buttons.DOOR.followed(writing.follow),
    buttons.WORDS.followed(writing.write),
    buttons.RECEIPT.followed(reading.look_up),
    buttons.MORE.followed(reading.back),
    buttons.SAID.followed(keeping.say),
    buttons.WORDS.answered(writing.written),
    buttons.RECEIPT.answered(reading.looked_up),
    buttons.MORE.answered(reading.written_back),
    buttons.SAID.answered(keeping.said),
    slips.meant(rules.is_surely_written, writing.surely_written),
    slips.meant(rules.digits_of, reading.looked_up),
]
HANDLERS = [
    buttons.BOX.tapped(writing.suggest),
    buttons.HOW.tapped(writing.how),
    buttons.WRITE.tapped(writing.write),
    buttons.SEND.tapped(writing.send),
    buttons.INSTEAD.tapped(writing.instead),
    buttons.DROP.tapped(writing.drop),
    buttons.NOTED.tapped(writing.noted),
    buttons.ENDING.tapped(writing.ending),
    buttons.CLEAR.tapped(writing.clear),
    buttons.LOOK_UP.tapped(reading.look_up),
    buttons.MINE.tapped(reading.mine),
    buttons.BACK.tapped(reading.back),
    buttons.SEND_BACK.tapped(reading.send_back),
    buttons.RATE.tapped(reading.rate),
    buttons.CLOSE.tapped(reading.close),
    buttons.CLOSE_NOW.tapped(reading.close_now),
    buttons.DESK.tapped(keeping.desk),
    buttons.READ.tapped(keeping.read),
    buttons.SAY.tapped(keeping.say),
    buttons.SAY_NOW.tapped(keeping.say_now),
    buttons.FORWARD.tapped(keeping.forward),
    buttons.FORWARD_TO.tapped(keeping.forward_to),
    buttons.AGREE.tapped(keeping.agree),
    buttons.END.tapped(keeping.end),
    buttons.PICTURES.tapped(keeping.pictures),
    buttons.SHUT.tapped(keeping.shut),
    buttons.SHUT_FOR.tapped(keeping.shut_for),
    buttons.OPEN.tapped(keeping.open_again),
]
overhear = writing.overhear
PHRASES = [(rules.written, writing.written_at_once)]
