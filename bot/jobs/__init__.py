"""Everything the bot does unasked."""

from bot.jobs import admissions, archive, deliveries, drafts, kernel, roles, school_days

CAPABILITIES = (admissions, archive, deliveries, drafts, kernel, roles, school_days)
JOBS = [job for capability in CAPABILITIES for job in capability.JOBS]
