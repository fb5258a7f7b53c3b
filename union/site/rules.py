"""What may stand on the public page: what is not surely meant for everybody stays away."""

import re
from collections.abc import Iterable
from datetime import datetime

from union.announcements.audience import Audience as Readers
from union.announcements.rules import State as Said
from union.events.rules import Audience, Shown
from union.events.rules import State as Held
from union.kernel.policy import Policy, choice
from union.members.naming import named_in
from union.proposals.chain import PUBLIC
from union.proposals.rules import State as Come

ON = "on"
OPEN = Policy("site-open", choice("on", "off"), choices=("on", "off"))
PROPOSALS = Policy("site-proposals", choice("on", "off"), choices=("on", "off"))
EVENTS = Policy("site-events", choice("on", "off"), choices=("on", "off"))
FOR_ALL = {Audience.EVERYONE, Audience.SERVING}
DIGITS = re.compile(r"\d(?:[ -]?\d){6,}")  # a telephone, an identity card, an account


def shows_announcement(
    is_wished: bool, said: Said, at: datetime | None, readers: Readers, now: datetime
) -> bool:
    """Wished there by who sees to it, out by now, and for nobody's sex, age or name."""
    is_out = said is Said.SENT and at is not None and at <= now
    return is_wished and is_out and readers.is_open


def shows_proposal(come: Come) -> bool:
    """What was submitted and goes its way; what seeks names, was withdrawn, merged or refused is
    the members'."""
    return come in PUBLIC


def shows_event(audience: Audience, unit_id: int | None, shown: Shown, held: Held) -> bool:
    """What all the staff may come to, unless it was called off."""
    is_for_all = audience in FOR_ALL and unit_id is None and shown is not Shown.PRIVATE
    return is_for_all and held is not Held.CANCELLED


def tells_of_nobody(words: Iterable[str], names: Iterable[str]) -> bool:
    """Whether no colleague is named in it, and no telephone: for what goes there unasked."""
    text = "\n".join(words)
    return not DIGITS.search(text) and not named_in(text, names)
