"""Everything people can say to the bot, in the order it is listened to."""

from bot.handlers import (
    admissions,
    annual_plan,
    archive,
    birthdays,
    deliveries,
    drafts,
    events,
    festivals,
    groups,
    heartbeat,
    joining,
    kernel,
    members,
    monthly_activity,
    policies,
    proposals,
    register,
    roles,
    school_days,
    trips,
)  # fmt: skip

CAPABILITIES = (
    proposals, events, trips, monthly_activity, school_days, joining, members, groups, roles,
    register, admissions, birthdays, festivals, annual_plan, archive, drafts, deliveries, heartbeat,
    policies, kernel,
)  # fmt: skip
COMMANDS = [command for capability in CAPABILITIES for command in capability.COMMANDS]
HANDLERS = [
    *(link for capability in CAPABILITIES for link in capability.LINKS),
    *(command.handler() for command in COMMANDS),
    *(handler for capability in CAPABILITIES for handler in capability.HANDLERS),
]
FORMS = [
    *proposals.FORMS, *policies.FORMS, *members.FORMS, *groups.FORMS, *roles.FORMS, *register.FORMS,
    *admissions.FORMS, *events.FORMS, *trips.FORMS, *birthdays.FORMS, *festivals.FORMS,
    *annual_plan.FORMS, *school_days.FORMS,
]  # fmt: skip
PHRASES = [*proposals.PHRASES, *events.PHRASES]
ASIDES = [*school_days.PHRASES]
FILES = [*register.FILES]
PICTURED = events.PICTURED
LAST = kernel.LAST
