"""Whom an event is for."""

from union.events import rules, store
from union.events.rules import Shown
from union.events.store import Event
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.rules import BELONGING, SERVING
from union.members.store import Member


def is_meant(event: Event, member: Member) -> bool:
    """Whether this person belongs, is of its audience, and of its unit or a group below it."""
    above = member.unit.parent_id if member.unit else None
    is_here = event.unit_id in (None, member.unit_id, above)
    is_for = rules.is_for(event.audience, member.standing, member.sex, SERVING)
    return member.standing in BELONGING and is_here and is_for


def check_meant(event: Event, member: Member) -> None:
    """Refuses whoever is not meant; of a private event not even that it is."""
    if not is_meant(event, member):
        is_private = event.shown is Shown.PRIVATE
        raise Refusal("events-unknown" if is_private else "events-not-for-you", title=event.title)


def check_sees(event: Event, member: Member) -> None:
    """Refuses to show a private event to whom it is not for."""
    if event.shown is Shown.PRIVATE and event.organiser is not member:
        check_meant(event, member)


def meant(uow: UnitOfWork, event: Event) -> list[Member]:
    """Everybody it is for."""
    return [it for it in store.belonging(uow.session) if is_meant(event, it)]
