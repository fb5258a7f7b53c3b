"""Pausing and stopping one on its way; who has not confirmed; telling them in person."""

from datetime import timedelta

from union.announcements import (
    finding,
    history,
    lasting,
    letters,
    progress,
    rules,
    showing,
    store,
    urging,
)
from union.announcements.rules import State
from union.announcements.sheets import Line, Report, Roll, Waiting
from union.announcements.store import Announcement, AnnouncementReader
from union.kernel import batches
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import sheets as member_sheets
from union.members import store as members
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member


@open_to(Duty.ANNOUNCE)
def pause(uow: UnitOfWork, member: Member, *, number: int) -> Report:
    """What is not sent yet waits."""
    it = finding.sent(uow, member, number)
    batches.hold(uow.session, letters.batch(it))
    return showing.report(uow, it, member)


@open_to(Duty.ANNOUNCE)
def go_on(uow: UnitOfWork, member: Member, *, number: int) -> Report:
    """It goes on, in silent hours after them; the silent have their time from then."""
    it = finding.sent(uow, member, number)
    due = urging.decent(uow, it, max(uow.now, it.due or uow.now))
    batches.go_on(uow.session, letters.batch(it), due)
    if due > uow.now:
        it.due = due
    if it.look_at:
        it.look_at = urging.later(uow, due)
    return showing.report(uow, it, member)


@open_to(Duty.ANNOUNCE)
def stop(uow: UnitOfWork, member: Member, *, number: int) -> Report:
    """Whoever did not get it yet does not get it, the readers of the public page neither."""
    it = finding.sent(uow, member, number)
    batches.let_go(uow.session, letters.batch(it))
    it.look_at, it.is_public = None, False
    letters.unsay(uow, it)
    return showing.report(uow, it, member)


@open_to(Duty.ANNOUNCE)
def drafts(uow: UnitOfWork, member: Member) -> list[Line]:
    """What I wrote and did not send."""
    return showing.lines(uow, store.drafts(uow.session, member.id), member)


@open_to(EVERYONE)
def roll(uow: UnitOfWork, member: Member, *, number: int) -> Roll:
    """Who has not confirmed, by group: to a leader the own group, to who sees to it all."""
    it = finding.get(uow, number)
    units = _units(uow, it, member)
    everybody = store.readers(uow.session, it.id)
    if units is not None and not _concerns(uow, it, everybody, units):
        raise Refusal("announcements-not-yours")
    groups: dict[int | None, list[Waiting]] = {}
    for one in everybody:
        if not one.is_closed and (units is None or one.member.unit_id in units):
            told = Waiting(one.member_id, one.member.name, not one.member.is_reached)
            groups.setdefault(one.member.unit_id, []).append(told)
    counts = store.counts(uow.session, it.id)[it.id]
    named = tuple((member_sheets.unit_name(uow, unit) or "", tuple(who))
                  for unit, who in groups.items())  # fmt: skip
    return Roll(it.id, it.title, named, counts.people, counts.closed)


def _concerns(
    uow: UnitOfWork, it: Announcement, everybody: list[AnnouncementReader], units: set[int | None]
) -> bool:
    """Whether a leader of these groups may know of it."""
    return finding.is_out(it, uow.now) and any(one.member.unit_id in units for one in everybody)


def _units(uow: UnitOfWork, it: Announcement, member: Member) -> set[int | None] | None:
    """The groups whose names I see; None for all of them."""
    if finding.keeps(uow, it, member):
        return None
    led = members.led_by(member, uow.today)
    if not led:
        raise Refusal("announcements-not-yours")
    return set(led)


@open_to(EVERYONE)
def told_in_person(uow: UnitOfWork, member: Member, *, number: int, who_id: int) -> Roll:
    """I told them myself, so the roll can close; their own word still counts more."""
    it = finding.get(uow, number)
    units, reader = _units(uow, it, member), uow.session.get(AnnouncementReader, (number, who_id))
    if reader is None or (units is not None and reader.member.unit_id not in units):
        raise Refusal("announcements-not-yours")
    if it.state is State.RECALLED:
        raise Refusal("announcements-recalled")
    if reader.phoned_by:
        reader.phoned_by = None
        history.take_back(uow.session, it, reader.member)
    else:
        reader.phoned_by = member.id
        history.note(uow.session, it, reader.member, uow.now, told_by=member)
    uow.session.flush()
    letters.redraw(uow, it)
    return roll(uow, number=number)


@open_to(Duty.ANNOUNCE)
def remind(uow: UnitOfWork, member: Member, *, number: int) -> int:
    """The silent are asked now; not sooner than some hours after the last time."""
    it, hours = finding.sent(uow, member, number), uow.policy(rules.ASKED_HOURS)
    if not it.wants_receipt:
        raise Refusal("announcements-no-receipt")
    if not finding.is_out(it, uow.now):
        raise Refusal("announcements-not-sent")
    if urging.is_held(uow, it):
        raise Refusal("announcements-paused")
    if lasting.is_over(it, uow.now):
        raise Refusal("announcements-over")
    if it.asked and uow.now < it.asked + timedelta(hours=hours):
        raise Refusal("announcements-just-asked", hours=hours)
    if (decent := urging.decent(uow, it, uow.now)) > uow.now:
        raise Refusal("announcements-at-night", time=f"{decent.astimezone(uow.zone):%H:%M}")
    return urging.ask(uow, it)


@open_to(Duty.ANNOUNCE)
def follow(uow: UnitOfWork, member: Member, *, number: int, message: int) -> None:
    """While it goes out to many, this message of mine shows how far it has come."""
    progress.follow(uow, finding.sent(uow, member, number), member, message)


@open_to(Duty.ANNOUNCE)
def leave(uow: UnitOfWork, member: Member, *, message: int) -> None:
    """This message of mine shows something else."""
    progress.leave(uow, member, message)


@unattended
def behind(uow: UnitOfWork) -> list[int]:
    """Those whose progress is followed, and has moved on."""
    return progress.behind(uow)


@unattended
def show_progress(uow: UnitOfWork, *, number: int) -> None:
    """How far it has come, to whoever follows it."""
    progress.show(uow, number)
