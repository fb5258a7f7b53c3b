"""Everything the bot does unasked."""

from bot.jobs import deliveries, drafts, kernel

CAPABILITIES = (deliveries, drafts, kernel)
JOBS = [job for capability in CAPABILITIES for job in capability.JOBS]
