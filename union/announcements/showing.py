"""Rows of the store as the sheets that are shown."""

from collections import defaultdict
from datetime import datetime

from union.announcements import finding, history, lasting, letters, parcels, rooms, rules, store
from union.announcements.audience import read_kept
from union.announcements.history import AnnouncementText
from union.announcements.rules import State, Way
from union.announcements.sheets import Correction, Draft, Evidence, Known, Line, Report, Version
from union.announcements.store import Announcement, Counts
from union.kernel.outbox import State as Fate
from union.kernel.unit import UnitOfWork
from union.members import sheets as member_sheets
from union.members.rules import Duty
from union.members.store import Member


def draft(uow: UnitOfWork, it: Announcement, member: Member) -> Draft:
    audience = read_kept(it.audience)
    people = [] if finding.gone_lists(uow, audience) else finding.meant(uow, it.audience)
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
        groups=tuple(one.title for one in rooms.fitting(uow, audience)),
        is_overheard=it.way is not Way.PRIVATE and rooms.is_overheard(uow, audience),
        pins=it.pins,
        due=local(uow, it.due) if it.due else None,
        needs_approval=finding.needs_approval(uow),
        may_approve=finding.may_approve(uow, it, member),
        files=tuple(it.attached),
        behind=tuple(map(tuple, parcels.behind(it))),
        page=finding.page(uow, it),
        stamp=stamp(it),
    )


def stamp(it: Announcement) -> str:
    """Of a draft as a second officer looks at it."""
    return rules.stamp_of(it.body, it.audience, it.level.value, it.way.value, it.wants_receipt,
                          it.due, it.until, it.pins, it.is_public, it.attached)  # fmt: skip


def local(uow: UnitOfWork, at: datetime) -> datetime:
    """On the union's wall clock."""
    return at.astimezone(uow.zone)


def report(uow: UnitOfWork, it: Announcement, member: Member) -> Report:
    went = store.went(uow.session, letters.batch(it))
    counts = store.counts(uow.session, it.id)[it.id]
    mine = _mine(uow, [it], member)
    return Report(
        id=it.id,
        facts=letters.facts(uow, it),
        said=it.said,
        way=it.way,
        state=it.state,
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
        withdrawn=store.withdrawn(uow.session, letters.batches_of(it)),
        unpinned=store.unpinned(uow.session, letters.batch(it)),
        version=it.version,
        has_waiting=history.waiting(uow.session, it.id) is not None,
        may_keep=finding.keeps(uow, it, member),
        is_mine=it.id in mine,
        has_confirmed=mine.get(it.id, False),
        files=tuple(it.attached),
        behind=tuple(map(tuple, parcels.behind(it))),
        page=finding.page(uow, it),
    )


def lines(uow: UnitOfWork, found: list[Announcement], member: Member) -> list[Line]:
    """Those of these that were for somebody, or that they see to."""
    mine = _mine(uow, found, member)
    seen = [it for it in found if it.id in mine or finding.keeps(uow, it, member)]
    counts = store.counts(uow.session, *(it.id for it in seen))
    return [_line(uow, it, counts[it.id], mine.get(it.id, False)) for it in seen]


def _mine(uow: UnitOfWork, found: list[Announcement], member: Member) -> dict[int, bool]:
    """Which of these were said to somebody by now, and whether they confirmed."""
    out = [it.id for it in found if finding.is_out(it, uow.now)]
    untold = store.untold(uow.session, member.id, out)
    mine = store.mine(uow.session, member.id, out)
    return {number: known for number, known in mine.items() if known or number not in untold}


def _line(uow: UnitOfWork, it: Announcement, counts: Counts, has_confirmed: bool) -> Line:
    day = uow.day_of(it.due or it.written).isoformat()
    is_over, is_back = lasting.is_over(it, uow.now), it.state is State.RECALLED
    return Line(it.id, it.title, day, counts.people, counts.closed, it.wants_receipt,
                has_confirmed, is_over, is_back)  # fmt: skip


def called(uow: UnitOfWork, member_id: int | None) -> str:
    """By name; nobody has none."""
    return uow.session.get_one(Member, member_id).name if member_id else ""


def correction(
    uow: UnitOfWork, it: Announcement, made: AnnouncementText, member: Member
) -> Correction:
    """As readers will see it."""
    now = {"body": made.body, "corrected": f"{local(uow, uow.now):%Y-%m-%dT%H:%M}"}
    may_agree = (made.by_id != member.id
                 and Duty.APPROVE_ANNOUNCEMENTS in member.duties(uow.today))  # fmt: skip
    return Correction(it.id, letters.facts(uow, it) | now, made.is_anew, may_agree,
                      rules.stamp_of(made.body, made.is_anew))  # fmt: skip


def evidence(uow: UnitOfWork, it: Announcement) -> Evidence:
    """Everybody it was for once, or as often as they came to know a version."""
    units = member_sheets.unit_names(uow, *finding.UNITS)
    fates, known = store.fates(uow.session, letters.batch(it)), defaultdict(list)
    for one in (receipts := history.receipts(uow.session, it.id)):
        known[one.member_id].append(one)
    named = {who: called(uow, who) for who in {one.told_by for one in receipts}}
    people = list[Known]()
    for reader in store.readers(uow.session, it.id):
        who = (reader.member.name, units.get(reader.member.unit_id or 0, ""),
               fates.get(store.letter_of(it.id, reader.member_id)))  # fmt: skip
        people += [Known(*who, one.version, local(uow, one.at), named[one.told_by])
                   for one in known[reader.member_id]] or [Known(*who, None, None, "")]  # fmt: skip
    versions = [Version(one.version, local(uow, one.said_at), called(uow, one.by_id),
                        rules.plain(one.body))
                for one in history.texts(uow.session, it.id) if one.said_at]  # fmt: skip
    return Evidence(it.title, it.said, it.state is State.RECALLED, tuple(versions), tuple(people))
