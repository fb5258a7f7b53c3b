"""Everything people can say to the bot, in the order it is listened to."""

from bot.handlers import deliveries, drafts, kernel, members, policies, proposals

CAPABILITIES = (proposals, members, drafts, deliveries, policies, kernel)
COMMANDS = [command for capability in CAPABILITIES for command in capability.COMMANDS]
HANDLERS = [
    *(link for capability in CAPABILITIES for link in capability.LINKS),
    *(command.handler() for command in COMMANDS),
    *(handler for capability in CAPABILITIES for handler in capability.HANDLERS),
]
FORMS = [*proposals.FORMS, *policies.FORMS]
PHRASES = [*proposals.PHRASES]
LAST = kernel.LAST
