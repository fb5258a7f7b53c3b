"""Which event a button means."""

from bot.context import Context


def number(context: Context) -> int:
    return int(context.tapped("event_id"))
