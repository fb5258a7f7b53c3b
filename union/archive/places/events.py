"""Events, sign-ups, reminders, pictures, and what was chosen in polls."""

from sqlalchemy import delete, func, or_, select

from union.archive.places.place import at, name_of, rows
from union.archive.rules import Gone
from union.archive.sheets import Part
from union.events import looking
from union.events.rules import State as EventState
from union.events.store import Event, EventPicture, EventWish
from union.kernel.unit import UnitOfWork
from union.members.store import Member
from union.polls.store import Poll, Vote
from union.signups import lists
from union.signups.store import Signup
from union.trips.store import TripRoute


def tell_events(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.title, at(uow, it.starts), it.place, it.state)
            for it in rows(uow, Event, Event.organiser_id == member.id)]  # fmt: skip
    return Part("events", ("title", "at", "place", "state"), told)


def tell_signups(uow: UnitOfWork, member: Member) -> Part:
    """Mine, and those I made for others."""
    about_me = or_(Signup.member_id == member.id, Signup.by_id == member.id)
    of = select(Signup, func.coalesce(Event.title, TripRoute.name))
    of = of.outerjoin(Event, Event.list_id == Signup.list_id)
    of = of.outerjoin(TripRoute, TripRoute.list_id == Signup.list_id)
    found = uow.session.execute(of.where(about_me).order_by(Signup.id)).unique()
    told = [
        (title, it.called, it.state, it.companions, it.with_whom, it.has_paid, it.is_here,
         at(uow, it.at), name_of(uow, it.by_id))
        for it, title in found
    ]  # fmt: skip
    columns = ("title", "name", "state", "companions", "with_whom", "paid", "came", "at",
               "given_by")  # fmt: skip
    return Part("signups", columns, told)


def erase_signups(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """No place is held for somebody who is no more; whoever waited is offered it."""
    for it in rows(uow, Signup, Signup.member_id == member.id):
        it.with_whom = ""
        event = uow.session.scalars(select(Event).filter_by(list_id=it.list_id)).first()
        if event and event.state is EventState.OPEN:
            lists.take_out(uow, it)
            looking.settle(uow, event)


def tell_reminders(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.remind,) for it in rows(uow, EventWish, EventWish.member_id == member.id)]
    return Part("reminders", ("value",), told)


def erase_reminders(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    uow.session.execute(delete(EventWish).where(EventWish.member_id == gone.id))


def tell_pictures(uow: UnitOfWork, member: Member) -> Part:
    told = [(uow.session.get_one(Event, it.event_id).title, at(uow, it.at))
            for it in rows(uow, EventPicture, EventPicture.member_id == member.id)]  # fmt: skip
    return Part("pictures", ("title", "at"), told)


def erase_pictures(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    uow.session.execute(delete(EventPicture).where(EventPicture.member_id == gone.id))


def tell_activities(uow: UnitOfWork, member: Member) -> Part:
    mine = select(Poll.day, Vote.item).join(Vote).where(Vote.member_id == member.id)
    told = [(day, item) for day, item in uow.session.execute(mine.order_by(Poll.day, Poll.id))]
    return Part("activities", ("since", "title"), told)


def erase_activities(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    uow.session.execute(delete(Vote).where(Vote.member_id == gone.id))
