"""When the day is summed up, and under which heading each letter counts."""

from union.kernel.policy import Policy, clock_time

AT = Policy("heartbeat-at", clock_time())
KINDS = {
    "birthdays": "greetings",
    "festivals": "greetings",
    "events": "events",
    "trips": "events",
    "monthly-activity": "events",
    "womens-day": "events",
    "meetings": "meetings",
    "proposals": "proposals",
    "annual-plan": "plan",
}


def kind_of(key: str) -> str:
    """``birthdays-card`` is a greeting; what has no heading is among the others."""
    return next((kind for name, kind in KINDS.items() if key.startswith(f"{name}-")), "others")
