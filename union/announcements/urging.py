"""Asking the silent again: at decent hours, some times, after two days by their leaders."""

from datetime import datetime, time, timedelta

from union.announcements import letters, rules
from union.announcements.store import Announcement
from union.kernel import batches
from union.kernel.outbox import State as Fate
from union.kernel.unit import UnitOfWork


def decent(uow: UnitOfWork, it: Announcement, wanted: datetime) -> datetime:
    """That moment, or the end of the silent hours it lies in."""
    begins, ends = (time.fromisoformat(uow.policy(one))
                    for one in (rules.QUIET_FROM, rules.QUIET_UNTIL))  # fmt: skip
    return rules.goes_out(wanted, it.level, uow.zone, begins, ends)


def is_held(uow: UnitOfWork, it: Announcement) -> bool:
    """Whether somebody holds it back: then nobody is asked about what they never got."""
    return Fate.HELD in batches.counts(uow.session, letters.batch(it))


def later(uow: UnitOfWork, after: datetime) -> datetime:
    """When the silent are asked next."""
    return after + timedelta(hours=uow.policy(rules.ASKED_HOURS))


def ask(uow: UnitOfWork, it: Announcement) -> int:
    """The silent once more, and after two days their leaders; how many a letter reaches."""
    it.nudged, it.asked = it.nudged + 1, uow.now
    it.look_at = later(uow, uow.now)
    uow.session.flush()
    if it.due and uow.now - it.due >= rules.LEADER_AFTER:
        letters.tell_leaders(uow, it)
    return letters.nudge(uow, it)
