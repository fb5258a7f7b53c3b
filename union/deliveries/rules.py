"""What a letter that was not sent in time is called, and whether it may still be sent."""

from collections.abc import Iterable
from datetime import datetime

KINDS = {
    "birthdays-card": "birthday",
    "birthdays-private-letter": "birthday",
    "birthdays-wishes-letter": "birthday",
    "festivals-card": "festival",
    "events-card": "event",
    "events-invitation-letter": "event",
    "meetings-card": "meeting",
    "meetings-nudge-letter": "meeting",
    "meetings-motion-letter": "meeting",
    "annual-plan-card": "plan",
    "annual-plan-preview-letter": "plan",
    "annual-plan-undone-letter": "plan",
    "events-offer-letter": "offer",
    "trips-offer-letter": "offer",
    "events-silent-letter": "reminder",
    "events-reminder-letter": "reminder",
    "trips-closing": "reminder",
    "trips-extended": "reminder",
    "trips-brief-letter": "reminder",
    "festivals-preview-letter": "reminder",
    "festivals-prepare-letter": "reminder",
    "birthdays-month-letter": "reminder",
    "meetings-preview-letter": "reminder",
    "meetings-remind-letter": "reminder",
    "meetings-reason-letter": "reminder",
    "meetings-week-letter": "reminder",
    "womens-day-poll-card": "reminder",
    "womens-day-signup-letter": "reminder",
    "womens-day-remaining-letter": "reminder",
    "womens-day-unplanned-letter": "reminder",
    "womens-day-check-letter": "reminder",
    "relays-asked-letter": "reminder",
    "relays-waiting-letter": "reminder",
    "relays-due-letter": "reminder",
    "ideas-drive-card": "reminder",
    "ideas-midway-card": "reminder",
    "ideas-eve-card": "reminder",
    "ideas-queue-letter": "reminder",
    "ideas-unfinished-letter": "reminder",
    "ideas-report-card": "reminder",
    "honours-last-day-card": "reminder",
    "honours-waiting-letter": "reminder",
    "honours-unheard-letter": "reminder",
    "honours-ready-letter": "reminder",
    "proposals-nudge-letter": "reminder",
    "proposals-nudges-letter": "reminder",
    "proposals-overdue-letter": "reminder",
    "proposals-overdues-letter": "reminder",
    "heartbeat-letter": "summary",
}


def kind_of(key: str) -> str:
    """A greeting, a reminder and so on; what has no name of its own is among the others."""
    return KINDS.get(key, "others")


def counted(keys: Iterable[str]) -> dict[str, int]:
    """How many of each kind, in the order of ``KINDS``."""
    kinds = [kind_of(it) for it in keys]
    return {it: kinds.count(it) for it in dict.fromkeys((*KINDS.values(), "others"))
            if it in kinds}  # fmt: skip


def may_send(is_late: bool, late_until: datetime | None, now: datetime) -> bool:
    """What was too late for its hour, only as long as it makes sense; anything else at any time."""
    return not is_late or (late_until is not None and now < late_until)
