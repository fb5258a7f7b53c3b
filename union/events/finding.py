"""An event, if it is there, if it is open, if it is theirs."""

from union.events.rules import State
from union.events.sheets import Line
from union.events.store import Event
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.rules import Duty
from union.members.store import Member
from union.signups import store as signups


def get(uow: UnitOfWork, event_id: int) -> Event:
    event = uow.session.get(Event, event_id)
    if event is None:
        raise Refusal("events-unknown")
    return event


def opened(uow: UnitOfWork, event_id: int) -> Event:
    """Refuses one that was called off or is over."""
    event = get(uow, event_id)
    if event.state is not State.OPEN:
        raise Refusal("events-over", title=event.title, state=event.state.value)
    return event


def own(uow: UnitOfWork, member: Member, event_id: int) -> Event:
    return of_mine(uow, member, opened(uow, event_id).id)


def of_mine(uow: UnitOfWork, member: Member, event_id: int) -> Event:
    """One that this person organises, whether it is to come, over or called off."""
    event = get(uow, event_id)
    if not organises(uow, event, member):
        raise Refusal("events-not-yours", title=event.title)
    return event


def organises(uow: UnitOfWork, event: Event, member: Member) -> bool:
    """Whoever published it, while they may; and those who lead the union."""
    duties = member.duties(uow.today)
    own = event.organiser is member and Duty.HOLD_EVENTS in duties
    return own or Duty.KEEP_REGISTER in duties


def line(uow: UnitOfWork, it: Event, member: Member) -> Line:
    mine = signups.of_member(uow.session, it.list_id, member.id)
    local = it.starts.astimezone(uow.zone)
    return Line(it.id, it.title, local.date(), f"{local:%H:%M}", mine.state if mine else None)
