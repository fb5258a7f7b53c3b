"""Wishing to hear every evening, or no more; telling it."""

from datetime import datetime, time, timedelta
from typing import Any

from union.birthdays import whose
from union.deliveries import store as deliveries
from union.heartbeat import store
from union.heartbeat.store import HeartbeatReader
from union.kernel.guards import unattended
from union.kernel.outbox import State
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.letters import tell
from union.members.rules import Duty, Shown
from union.members.store import Member

GOOD_FOR = timedelta(hours=10)
A_DAY = timedelta(days=1)
GONE = (State.FAILED, State.STALE, State.UNSURE)


@open_to(Duty.WATCH_DELIVERIES)
def hears(uow: UnitOfWork, member: Member) -> bool:
    """Whether I wish to hear every evening."""
    return uow.session.get(HeartbeatReader, member.id) is not None


@open_to(Duty.WATCH_DELIVERIES)
def wish(uow: UnitOfWork, member: Member) -> bool:
    """Hear every evening, or no more."""
    if it := uow.session.get(HeartbeatReader, member.id):
        uow.session.delete(it)
    else:
        uow.session.add(HeartbeatReader(member_id=member.id, since=uow.now))
    uow.session.flush()
    return hears(uow)


@open_to(Duty.WATCH_DELIVERIES)
def today(uow: UnitOfWork, member: Member) -> dict[str, Any]:
    """How the day is so far."""
    return _facts(uow)


@unattended
def beat(uow: UnitOfWork) -> None:
    """To each who wishes it and still keeps watch; told even where nothing happened."""
    facts = _facts(uow)
    for reader in store.readers(uow.session):
        if Duty.WATCH_DELIVERIES in reader.duties(uow.today):
            tell(uow, reader, "heartbeat-letter", f"heartbeat:{uow.today.isoformat()}",
                 good_for=GOOD_FOR, **facts)  # fmt: skip


def _facts(uow: UnitOfWork) -> dict[str, Any]:
    begins = datetime.combine(uow.today, time(), uow.zone)
    tomorrow, after = (datetime.combine(uow.today + A_DAY * it, time(), uow.zone) for it in (1, 2))
    sent = store.said(uow.session, begins, tomorrow, [State.SENT])
    lost = store.said(uow.session, begins, tomorrow, GONE)
    kept = whose.kept_on(uow, uow.today + A_DAY)
    return {
        "sent": [{"kind": kind, "count": count} for kind, count in sorted(sent.items())],
        "all_sent": sent.total(),
        "lost": lost.total(),
        "unsettled": deliveries.tally(uow.session),
        "birthdays": sum(1 for it, _ in kept if it.birthday_shown is not Shown.OFF),
        "events": store.held(uow.session, tomorrow, after),
        "closing": store.closing(uow.session, tomorrow, after),
    }
