"""Which round, page or line a tap is about."""

from bot.context import Context


def number(context: Context, name: str = "round_id") -> int:
    return int(context.tapped(name))
