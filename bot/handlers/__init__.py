"""Everything people can say to the bot, in the order it is listened to."""

from telegram import Update
from telegram.ext import MessageHandler, filters

from bot.context import Context
from bot.handlers import (
    admissions,
    announcements,
    annual_plan,
    archive,
    birthdays,
    deliveries,
    drafts,
    events,
    festivals,
    groups,
    heartbeat,
    honours,
    ideas,
    joining,
    kernel,
    meetings,
    members,
    monthly_activity,
    policies,
    proposals,
    register,
    relays,
    roles,
    school_days,
    trips,
    voice_box,
    womens_day,
)  # fmt: skip

CAPABILITIES = (
    proposals, honours, ideas, voice_box, relays, members, announcements, meetings, events, trips,
    monthly_activity, womens_day, school_days, joining, groups, roles, register, admissions,
    birthdays, festivals, annual_plan, archive, drafts, deliveries, heartbeat, policies, kernel,
)  # fmt: skip
OVERHEARD = (meetings.overhear, events.overhear, voice_box.overhear)


async def overhear(_: Update, context: Context) -> None:
    """Words in a group: of the first capability that certainly is meant."""
    for heard in OVERHEARD:
        if await heard(context):
            return


COMMANDS = [command for capability in CAPABILITIES for command in capability.COMMANDS]
HANDLERS = [
    *(link for capability in CAPABILITIES for link in capability.LINKS),
    *(command.handler() for command in COMMANDS),
    *(handler for capability in CAPABILITIES for handler in capability.HANDLERS),
    MessageHandler(filters.ChatType.GROUPS & filters.TEXT & ~filters.COMMAND, overhear),
]
FORMS = [
    *proposals.FORMS, *policies.FORMS, *members.FORMS, *groups.FORMS, *roles.FORMS, *register.FORMS,
    *admissions.FORMS, *events.FORMS, *trips.FORMS, *birthdays.FORMS, *festivals.FORMS,
    *annual_plan.FORMS, *announcements.FORMS, *meetings.FORMS, *school_days.FORMS, *relays.FORMS,
    *ideas.FORMS, *honours.FORMS,
]  # fmt: skip
PHRASES = [
    *voice_box.PHRASES, *honours.PHRASES, *ideas.PHRASES, *proposals.PHRASES, *relays.PHRASES,
    *announcements.PHRASES, *meetings.PHRASES, *events.PHRASES,
]  # fmt: skip
ASIDES = [*school_days.PHRASES]
FILES = [*register.FILES, *annual_plan.FILES]
PICTURED = events.PICTURED
LAST = kernel.LAST
