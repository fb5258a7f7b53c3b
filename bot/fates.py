"""What became of a letter that could not simply be sent."""

from datetime import timedelta

from sqlalchemy.exc import DBAPIError
from telegram import error

from bot.pace import pause_of
from bot.transport import surely_not_sent
from union.kernel.outbox import Fate, State

SOON = timedelta(seconds=30)


def fate_after(failure: Exception) -> Fate:
    """What a failure says of the letter: surely not sent, refused, or nobody can know."""
    match failure:
        case error.RetryAfter():
            return Fate(State.WAITING, pause_of(failure))
        case error.ChatMigrated(new_chat_id=chat):
            return Fate(State.WAITING, timedelta(), moved_to=chat)
        case error.InvalidToken() | error.Conflict():
            return Fate(State.WAITING, SOON)
        case error.BadRequest() | error.Forbidden():
            return Fate(State.BARRED if isinstance(failure, error.Forbidden) else State.FAILED)
        case error.TelegramError() if surely_not_sent(failure):
            return Fate(State.WAITING, SOON)
        case error.TelegramError():
            return Fate(State.UNSURE)
        case DBAPIError():
            return Fate(State.WAITING, SOON)
    return Fate(State.FAILED)  # it could not even be drawn
