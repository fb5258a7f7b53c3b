"""Rows of the store as the sheets that are shown."""

from union.announcements import finding, letters, store
from union.announcements.rules import State
from union.announcements.sheets import Draft, Line, Report
from union.announcements.store import Announcement, AnnouncementReader
from union.kernel import batches
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
        lost=tuple(one.name for one in finding.lost(people)),
        groups=len(members.union_chats(uow.session)),
        due=it.due,
        needs_approval=finding.needs_approval(uow),
        may_approve=finding.may_approve(uow, it, member),
    )


def report(uow: UnitOfWork, it: Announcement, member: Member) -> Report:
    went = batches.counts(uow.session, letters.batch(it))
    everybody = store.readers(uow.session, it.id)
    mine = uow.session.get(AnnouncementReader, (it.id, member.id))
    written = sum(went.values())
    return Report(
        id=it.id,
        facts=letters.facts(uow, it),
        said=it.said,
        state=it.state,
        people=len(everybody),
        sent=went.get(Fate.SENT, 0),
        waiting=went.get(Fate.WAITING, 0) + went.get(Fate.SENDING, 0),
        held=went.get(Fate.HELD, 0),
        stopped=went.get(Fate.LET_GO, 0) + went.get(Fate.STALE, 0),
        blocked=went.get(Fate.BARRED, 0),
        failed=went.get(Fate.FAILED, 0),
        unsure=went.get(Fate.UNSURE, 0),
        never=len(everybody) - written,
        confirmed=sum(1 for one in everybody if one.confirmed),
        phoned=sum(1 for one in everybody if one.phoned_by and not one.confirmed),
        may_keep=finding.keeps(uow, it, member),
        is_mine=mine is not None,
        has_confirmed=mine is not None and mine.confirmed is not None,
    )


def line(uow: UnitOfWork, it: Announcement, member: Member) -> Line:
    people, closed = store.counts(uow.session, it.id)
    mine = uow.session.get(AnnouncementReader, (it.id, member.id))
    day = (it.due or it.written).astimezone(uow.zone).date().isoformat()
    return Line(it.id, it.title, day, it.state, people, closed, it.wants_receipt,
                mine is not None and mine.confirmed is not None)  # fmt: skip


def is_seen_by(uow: UnitOfWork, it: Announcement, member: Member) -> bool:
    """Whoever it was for, and whoever sees to it."""
    is_out = it.state in (State.SENT, State.RECALLED)
    mine = uow.session.get(AnnouncementReader, (it.id, member.id))
    return finding.keeps(uow, it, member) or (is_out and mine is not None)
