"""Writing an announcement, looking at it, sending it."""

from collections.abc import Mapping, Sequence
from typing import Any

from union.announcements import (
    finding,
    history,
    lasting,
    letters,
    parcels,
    rooms,
    rules,
    showing,
    store,
    urging,
)
from union.announcements.audience import kept, read_kept
from union.announcements.rules import Level, State, Way
from union.announcements.sheets import Draft, Report
from union.announcements.store import Announcement
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.school_days import calendar


@open_to(Duty.ANNOUNCE)
def may_announce(uow: UnitOfWork, member: Member) -> None:
    """Refuses whoever does not announce, before anything is asked."""


@open_to(Duty.ANNOUNCE)
def weigh_text(uow: UnitOfWork, member: Member, *, text: str, number: int | None = None) -> str:
    """What is to be said, with its marks."""
    return rules.check_text(text)


@open_to(Duty.ANNOUNCE)
def weigh_audience(
    uow: UnitOfWork, member: Member, *, audience: str, number: int | None = None
) -> str:
    """Whom it is for, in words that this school understands."""
    said = rules.check_said(audience)
    finding.understood(uow, member, said)
    return said


@open_to(Duty.ANNOUNCE)
def write(
    uow: UnitOfWork, member: Member, *, text: str, audience: str,
    files: Sequence[Mapping[str, Any]] = (),
) -> Draft:  # fmt: skip
    """A draft; nobody is told."""
    body, said = rules.check_text(text), rules.check_said(audience)
    it = Announcement(author_id=member.id, title=rules.title_of(body), body=body,
                      audience=kept(finding.understood(uow, member, said)), said=said,
                      written=uow.now)  # fmt: skip
    parcels.put(it, files)
    uow.session.add(it)
    uow.session.flush()
    return showing.draft(uow, it, member)


@open_to(Duty.ANNOUNCE)
def rewrite(uow: UnitOfWork, member: Member, *, number: int, text: str) -> Draft:
    """Other words."""
    it = finding.draft(uow, member, number)
    it.body = rules.check_text(text)
    it.title = rules.title_of(it.body)
    return showing.draft(uow, it, member)


@open_to(Duty.ANNOUNCE)
def retarget(uow: UnitOfWork, member: Member, *, number: int, audience: str) -> Draft:
    """Other people."""
    it = finding.draft(uow, member, number)
    it.said = rules.check_said(audience)
    it.audience = kept(finding.understood(uow, member, it.said))
    return showing.draft(uow, it, member)


@open_to(Duty.ANNOUNCE)
def set_level(uow: UnitOfWork, member: Member, *, number: int, level: str) -> Draft:
    """Normal, important or urgent."""
    it = finding.draft(uow, member, number)
    if level not in set(Level):
        raise Refusal("kernel-old-button")
    it.level = Level(level)
    return showing.draft(uow, it, member)


@open_to(Duty.ANNOUNCE)
def set_way(uow: UnitOfWork, member: Member, *, number: int, way: str) -> Draft:
    """To each alone, in the groups, or both."""
    it = finding.draft(uow, member, number)
    if way not in set(Way):
        raise Refusal("kernel-old-button")
    it.way = Way(way)
    return showing.draft(uow, it, member)


@open_to(Duty.ANNOUNCE)
def set_receipt(uow: UnitOfWork, member: Member, *, number: int, wanted: bool) -> Draft:
    """Whether everybody is asked to tap that they got it."""
    it = finding.draft(uow, member, number)
    it.wants_receipt = wanted
    return showing.draft(uow, it, member)


@open_to(Duty.ANNOUNCE)
def set_pin(uow: UnitOfWork, member: Member, *, number: int, wanted: bool) -> Draft:
    """Whether it is pinned in the groups it is said in."""
    it = finding.draft(uow, member, number)
    it.pins = wanted
    return showing.draft(uow, it, member)


@open_to(Duty.ANNOUNCE)
def time_it(uow: UnitOfWork, member: Member, *, number: int, at: str) -> Draft:
    """Not now, but at that moment."""
    it = finding.draft(uow, member, number)
    due = calendar.instant(uow, at)
    rules.check_at(due, uow.now)
    it.due = due
    return showing.draft(uow, it, member)


@open_to(Duty.ANNOUNCE)
def look_at(uow: UnitOfWork, member: Member, *, number: int) -> Draft:
    """A draft of mine."""
    return showing.draft(uow, finding.own(uow, member, number), member)


@open_to(Duty.ANNOUNCE)
def take_back(uow: UnitOfWork, member: Member, *, number: int) -> Draft:
    """It waits for the second officer no more, and is a draft again."""
    it = finding.own(uow, member, number)
    if it.state is not State.ASKED:
        raise Refusal("announcements-sent-already")
    it.state = State.DRAFT
    return showing.draft(uow, it, member)


@open_to(Duty.ANNOUNCE)
def drop(uow: UnitOfWork, member: Member, *, number: int) -> None:
    """Not said after all."""
    it = finding.own(uow, member, number)
    if it.state not in (State.DRAFT, State.ASKED):
        raise Refusal("announcements-sent-already")
    uow.session.delete(it)


@open_to(Duty.ANNOUNCE)
def send(uow: UnitOfWork, member: Member, *, number: int) -> Report | Draft:
    """Out it goes, once; where this school wants a second officer, they are asked first."""
    it = finding.draft(uow, member, number)
    people = finding.meant(uow, it.audience)
    if not people:
        raise Refusal("announcements-for-nobody")
    if it.way is Way.GROUPS and not rooms.fitting(uow, read_kept(it.audience)):
        raise Refusal("announcements-no-room")
    lasting.check(it.until, max(it.due or uow.now, uow.now))
    if finding.needs_approval(uow):
        approvers = finding.approvers(uow, member)
        it.state = State.ASKED
        uow.session.flush()
        letters.tell_approvers(uow, it, approvers)
        return showing.draft(uow, it, member)
    _send(uow, it, people)
    return showing.report(uow, it, member)


@open_to(Duty.APPROVE_ANNOUNCEMENTS)
def approve(uow: UnitOfWork, member: Member, *, number: int, stamp: str) -> Report:
    """The second pair of eyes: out it goes, if it is what they saw."""
    it = finding.get(uow, number)
    if it.state is not State.ASKED:
        raise Refusal("announcements-sent-already")
    if not finding.may_approve(uow, it, member):
        raise Refusal("announcements-own-approval")
    if stamp != showing.stamp(it):
        raise Refusal("announcements-changed")
    it.approver_id = member.id
    _send(uow, it, finding.meant(uow, it.audience))
    return showing.report(uow, it, member)


@open_to(Duty.APPROVE_ANNOUNCEMENTS)
def asked(uow: UnitOfWork, member: Member, *, number: int) -> Draft:
    """What I am asked to approve, as readers will see it."""
    it = finding.get(uow, number)
    if it.state is not State.ASKED:
        raise Refusal("announcements-sent-already")
    return showing.draft(uow, it, member)


@open_to(Duty.APPROVE_ANNOUNCEMENTS)
def send_back(uow: UnitOfWork, member: Member, *, number: int) -> None:
    """Not like this: it is a draft again."""
    it = finding.get(uow, number)
    if it.state is not State.ASKED or not finding.may_approve(uow, it, member):
        raise Refusal("announcements-sent-already")
    it.state = State.DRAFT
    letters.tell_sent_back(uow, it, member)


def _send(uow: UnitOfWork, it: Announcement, people: list[Member]) -> None:
    """For whom it is stands fast from now on."""
    wanted = it.due if it.due and it.due > uow.now else uow.now
    it.due = urging.decent(uow, it, wanted)
    lasting.check(it.until, it.due)
    it.state = State.SENT
    it.look_at = urging.later(uow, it.due) if it.wants_receipt else None
    uow.session.flush()
    history.begin(uow.session, it, it.due)
    store.enrol(uow.session, it.id, (one.id for one in people))
    letters.send(uow, it, people, it.due)


@unattended
def awaiting(uow: UnitOfWork) -> list[int]:
    """Those of which the silent are to be asked again, by their numbers."""
    return store.awaiting(uow.session, uow.now)


@unattended
def ask_again(uow: UnitOfWork, *, number: int) -> None:
    """The silent once more, after two days by the leaders of their groups; then no more."""
    it = uow.session.get_one(Announcement, number)
    counts = store.counts(uow.session, it.id)[it.id]
    is_over = lasting.is_over(it, uow.now)
    if is_over or counts.closed == counts.people or it.nudged >= rules.NUDGES_MOST:
        it.look_at = None
        return
    due = urging.decent(uow, it, uow.now)
    if urging.is_held(uow, it):
        due = urging.later(uow, uow.now)
    if due > uow.now:
        it.look_at = due
        return
    urging.ask(uow, it)
