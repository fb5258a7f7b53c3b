"""Everything the bot does unasked."""

from bot.jobs import admissions, archive, deliveries, drafts, kernel, roles

CAPABILITIES = (admissions, archive, deliveries, drafts, kernel, roles)
JOBS = [job for capability in CAPABILITIES for job in capability.JOBS]
