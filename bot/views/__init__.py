"""How everything looks: facts in, a card out."""

from collections.abc import Callable

from bot.card import Card
from bot.views import (
    admissions,
    announcements,
    annual_plan,
    birthdays,
    deliveries,
    events,
    festivals,
    heartbeat,
    honours,
    ideas,
    joining,
    meetings,
    members,
    monthly_activity,
    proposals,
    relays,
    school_days,
    trips,
    voice_box,
    womens_day,
)

LETTERS: dict[str, Callable[..., Card]] = {
    **proposals.LETTERS,
    **relays.LETTERS,
    **ideas.LETTERS,
    **honours.LETTERS,
    **deliveries.LETTERS,
    **joining.LETTERS,
    **members.LETTERS,
    **admissions.LETTERS,
    **school_days.LETTERS,
    **events.LETTERS,
    **monthly_activity.LETTERS,
    **trips.LETTERS,
    **womens_day.LETTERS,
    **birthdays.LETTERS,
    **festivals.LETTERS,
    **annual_plan.LETTERS,
    **meetings.LETTERS,
    **announcements.LETTERS,
    **heartbeat.LETTERS,
    **voice_box.LETTERS,
}
