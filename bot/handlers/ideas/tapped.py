"""Which idea a tap is about."""

from bot.context import Context


def number(context: Context, name: str = "idea_id") -> int:
    return int(context.tapped(name))
