"""What is held for the women of the staff about a day."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from union.events.rules import Audience, Shown, State
from union.events.store import Event

LATELY = timedelta(days=60)


def planned(session: Session, since: datetime, until: datetime) -> list[Event]:
    """Not called off, the next one first; what was held under that name lately is a habit.

    What is told to each alone (联谊) is nobody's business here.
    """
    earlier = aliased(Event)
    lately = (earlier.starts >= since - LATELY, earlier.starts < since)
    habits = select(earlier.title).where(earlier.audience == Audience.WOMEN, *lately)
    of = select(Event).where(Event.starts >= since, Event.starts < until)
    ours = of.where(Event.audience == Audience.WOMEN, Event.shown != Shown.PRIVATE)
    held = ours.where(Event.state != State.CANCELLED, Event.title.not_in(habits))
    return list(session.scalars(held.order_by(Event.starts, Event.id)).unique())
