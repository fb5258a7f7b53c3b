"""Under which heading a school finds what it can decide."""

from collections.abc import Mapping, Sequence

from union.kernel.refusal import Refusal

# by the capabilities whose policies stand there, in the order in which they are shown
CHAPTERS: Mapping[str, Sequence[str]] = {
    "proposals": ["proposals"],
    "honours": ["honours"],
    "ideas": ["ideas"],
    "voices": ["voice_box", "relays"],
    "announcements": ["announcements"],
    "meetings": ["meetings"],
    "events": ["events", "signups", "monthly_activity"],
    "trips": ["trips"],
    "plan": ["annual_plan"],
    "birthdays": ["birthdays"],
    "womens_day": ["womens_day"],
    "members": ["members", "roles", "admissions", "joining"],
    "calendar": ["school_days"],
    "site": ["site"],
    "keeping": ["archive", "drafts", "heartbeat"],
}


def chapter_of(policy: str) -> str:
    """The heading of a policy, by its name."""
    capability = policy.partition("-")[0]
    return next(name for name, capabilities in CHAPTERS.items() if capability in capabilities)


def check_chapter(name: str) -> str:
    """One of them; anything else is no button of ours."""
    if name not in CHAPTERS:
        raise Refusal("kernel-old-button")
    return name
