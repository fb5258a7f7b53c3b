"""Wishing to have the week summed up, or no more; telling it."""

from datetime import datetime

from union.announcements import digest, lasting, store
from union.announcements.digest import Heard
from union.announcements.store import AnnouncementDigest
from union.kernel.guards import unattended
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.letters import tell
from union.members.rules import BELONGING, EVERYONE
from union.members.store import Member


@open_to(EVERYONE)
def hears_week(uow: UnitOfWork, member: Member) -> bool:
    """Whether I wish to hear every week."""
    return uow.session.get(AnnouncementDigest, member.id) is not None


@open_to(EVERYONE)
def wish_week(uow: UnitOfWork, member: Member, *, wanted: bool) -> tuple[int, str]:
    """Hear every week, or no more; on which weekday and at which hour that is."""
    found = uow.session.get(AnnouncementDigest, member.id)
    if found and not wanted:
        uow.session.delete(found)
    elif wanted and not found:
        uow.session.add(AnnouncementDigest(member_id=member.id, since=uow.now))
    return uow.policy(digest.DAY), uow.policy(digest.AT)


@unattended
def tell_week(uow: UnitOfWork) -> None:
    """On the day this school chose, to each who wishes it; nothing where nothing was."""
    if uow.today.isoweekday() != uow.policy(digest.DAY):
        return
    good_for = digest.ends(uow.today, uow.now, uow.zone) - uow.now
    stamp = f"announcements:week:{digest.week_of(uow.today)}"
    for wish, member in store.wishing(uow.session):
        since = wish.told or uow.now - digest.A_WEEK
        facts = digest.summed_up(_heard(uow, member, since), since)
        if facts and member.standing in BELONGING:
            tell(uow, member, "announcements-digest-letter", stamp, good_for=good_for, **facts)
        wish.told = uow.now


def _heard(uow: UnitOfWork, member: Member, since: datetime) -> list[Heard]:
    """What went out to them, far enough back."""
    first = min(since, uow.now - digest.LOOKS_BACK)
    told = store.told_since(uow.session, member.id, first, uow.now)
    untold = store.untold(uow.session, member.id, [it.id for it, _ in told])
    return [Heard(it.id, it.title, uow.day_of(it.due), it.due, it.wants_receipt,
                  mine.is_closed, lasting.is_over(it, uow.now))
            for it, mine in told if it.due and (mine.is_closed or it.id not in untold)]  # fmt: skip
