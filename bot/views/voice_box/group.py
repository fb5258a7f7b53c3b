"""What a group sees of the box: only the way to it."""

from telegram import InlineKeyboardButton

from bot.card import Card, Say, plain, rows
from bot.views.voice_box.buttons import DOOR, GO


def door(say: Say, username: str) -> Card:
    return Card(say("voice-box-group-door"), rows(way(say, username)))


def aside(say: Say, username: str) -> Card:
    return Card(say("voice-box-group-aside"), rows(way(say, username)))


def way(say: Say, username: str) -> InlineKeyboardButton:
    return InlineKeyboardButton(plain(say(GO)), url=DOOR.url(username))
