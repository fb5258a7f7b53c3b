"""Until when an announcement holds: said before it goes out, seen to when that has come."""

from union.announcements import finding, lasting, letters, showing, store, written
from union.announcements.sheets import Draft
from union.announcements.store import Announcement
from union.kernel import batches
from union.kernel.guards import unattended
from union.kernel.outbox import State as Fate
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.school_days import calendar
from union.school_days.rules import Which


@open_to(Duty.ANNOUNCE)
def weigh_until(uow: UnitOfWork, member: Member, *, said: str) -> str | Which:
    """The last minute that somebody wrote, also as 到周五, as ISO text."""
    return calendar.deadline_meant(uow, written.ending(said))


@open_to(Duty.ANNOUNCE)
def hold_until(uow: UnitOfWork, member: Member, *, number: int, until: str | None) -> Draft:
    """It holds until that minute; without one, for good."""
    it = finding.draft(uow, member, number)
    it.until = calendar.instant(uow, until) if until else None
    lasting.check(it.until, max(it.due or uow.now, uow.now))
    return showing.draft(uow, it, member)


@unattended
def ending(uow: UnitOfWork) -> list[int]:
    """Those that hold no longer, by their numbers."""
    return store.ending(uow.session, uow.now)


@unattended
def end(uow: UnitOfWork, *, number: int) -> None:
    """Nothing of it goes out any more, nobody is asked again, the cards in groups say so.

    What somebody held back is let go; what was late by itself grows stale, and is a doubt.
    """
    it = uow.session.get_one(Announcement, number)
    it.is_over, it.look_at = True, None
    batches.turn(uow.session, letters.batch(it), Fate.HELD, Fate.LET_GO)
    uow.session.flush()
    letters.redraw(uow, it)
