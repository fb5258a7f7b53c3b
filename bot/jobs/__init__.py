"""Everything the bot does unasked."""

from bot.jobs import (
    admissions,
    announcements,
    annual_plan,
    archive,
    birthdays,
    deliveries,
    drafts,
    events,
    festivals,
    heartbeat,
    honours,
    ideas,
    kernel,
    meetings,
    monthly_activity,
    proposals,
    relays,
    roles,
    school_days,
    trips,
    womens_day,
)

CAPABILITIES = (
    admissions, announcements, annual_plan, archive, birthdays, deliveries, drafts, events,
    festivals, heartbeat, honours, ideas, kernel, meetings, monthly_activity, proposals, relays,
    roles, school_days, trips, womens_day,
)  # fmt: skip
JOBS = [job for capability in CAPABILITIES for job in capability.JOBS]
WATCHES = [*events.WATCHES, *trips.WATCHES, *meetings.WATCHES, *announcements.WATCHES]
