"""Everything the bot does unasked."""

from bot.jobs import deliveries, drafts, kernel, roles

CAPABILITIES = (deliveries, drafts, kernel, roles)
JOBS = [job for capability in CAPABILITIES for job in capability.JOBS]
