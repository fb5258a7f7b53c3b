"""Which proposal a tap is about, and a form."""

from bot.context import Context
from bot.forms.form import Beside
from bot.views.proposals.sheet import about
from union.proposals import actions

ABOUT = Beside(actions.read, "proposal_id", about)


def number(context: Context) -> int:
    return int(context.tapped("proposal_id"))
