"""Everything the bot does unasked."""

from bot.jobs import (
    admissions,
    archive,
    deliveries,
    drafts,
    events,
    kernel,
    monthly_activity,
    roles,
    school_days,
)

CAPABILITIES = (
    admissions, archive, deliveries, drafts, events, kernel, monthly_activity, roles,
    school_days,
)  # fmt: skip
JOBS = [job for capability in CAPABILITIES for job in capability.JOBS]
WATCHES = [*events.WATCHES]
