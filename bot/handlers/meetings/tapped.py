"""The number that a tapped button of a meeting carries."""

from bot.context import Context


def number(context: Context, name: str = "meeting_id") -> int:
    return int(context.tapped(name))
