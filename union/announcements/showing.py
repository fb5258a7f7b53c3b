"""Rows of the store as the sheets that are shown."""

from datetime import datetime

from union.announcements import finding, letters, store
from union.announcements.sheets import Draft, Line, Report
from union.announcements.store import Announcement, Counts
from union.kernel.outbox import State as Fate
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.store import Member


def draft(uow: UnitOfWork, it: Announcement, member: Member) -> Draft:
    people = finding.meant(uow, it.audience)
    return Draft(
        id=it.id,
        facts=letters.facts(uow, it),
        said=it.said,
        level=it.level,
        way=it.way,
        wants_receipt=it.wants_receipt,
        state=it.state,
        people=len(people),
        lost=tuple(one.name for one in people if not one.is_reached),
        groups=len(members.union_chats(uow.session)),
        due=local(uow, it.due),
        needs_approval=finding.needs_approval(uow),
        may_approve=finding.may_approve(uow, it, member),
    )


def local(uow: UnitOfWork, at: datetime | None) -> datetime | None:
    """On the union's wall clock."""
    return at.astimezone(uow.zone) if at else None


def report(uow: UnitOfWork, it: Announcement, member: Member) -> Report:
    went = store.went(uow.session, letters.batch(it))
    counts = store.counts(uow.session, it.id)[it.id]
    mine = store.mine(uow.session, member.id, [it.id])
    return Report(
        id=it.id,
        facts=letters.facts(uow, it),
        said=it.said,
        way=it.way,
        waits_until=local(uow, it.due) if it.due and it.due > uow.now else None,
        people=counts.people,
        sent=went.get(Fate.SENT, 0),
        waiting=went.get(Fate.WAITING, 0) + went.get(Fate.SENDING, 0),
        held=went.get(Fate.HELD, 0),
        stopped=went.get(Fate.LET_GO, 0) + went.get(Fate.STALE, 0),
        blocked=went.get(Fate.BARRED, 0),
        failed=went.get(Fate.FAILED, 0),
        unsure=went.get(Fate.UNSURE, 0),
        never=counts.people - sum(went.values()),
        confirmed=counts.confirmed,
        phoned=counts.phoned,
        may_keep=finding.keeps(uow, it, member),
        is_mine=it.id in mine,
        has_confirmed=mine.get(it.id, False),
    )


def lines(uow: UnitOfWork, found: list[Announcement], member: Member) -> list[Line]:
    """Those of these that were for somebody, or that they see to."""
    numbers = [it.id for it in found]
    mine = store.mine(uow.session, member.id, numbers)
    seen = [it for it in found if it.id in mine or finding.keeps(uow, it, member)]
    counts = store.counts(uow.session, *(it.id for it in seen))
    return [_line(uow, it, counts[it.id], mine.get(it.id, False)) for it in seen]


def _line(uow: UnitOfWork, it: Announcement, counts: Counts, has_confirmed: bool) -> Line:
    day = (it.due or it.written).astimezone(uow.zone).date().isoformat()
    return Line(it.id, it.title, day, counts.people, counts.closed, it.wants_receipt,
                has_confirmed)  # fmt: skip
