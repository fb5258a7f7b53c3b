"""Which proposal a tap is about."""

from bot.context import Context


def number(context: Context) -> int:
    return int(context.tapped("proposal_id"))
