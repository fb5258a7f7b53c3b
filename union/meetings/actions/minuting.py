"""Who is here, and the minutes."""

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.meetings import finding, letters, looking, rules, showing, store
from union.meetings.rules import HELD, State
from union.meetings.sheets import Minutes, Present, Roll
from union.meetings.store import Meeting, MeetingReply
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member


def _held(uow: UnitOfWork, member: Member, meeting_id: int) -> Meeting:
    """One of mine that has begun; it may have begun before anybody looked after it."""
    it = finding.not_off(uow, finding.own(uow, member, meeting_id))
    if it.starts > uow.now:
        raise Refusal("meetings-not-begun")
    if it.state not in HELD:
        looking.begin(uow, it)
    return it


def _roll(uow: UnitOfWork, it: Meeting) -> Roll:
    due = [one for one in store.replies(uow.session, it.id) if one.is_due]
    people = tuple(Present(one.member_id, one.member.name, one.is_coming, one.why, one.is_here)
                   for one in due)  # fmt: skip
    here = sum(1 for one in due if one.is_here)
    quorum = rules.has_quorum(here, len(due), uow.policy(rules.QUORUM))
    return Roll(it.id, finding.facts(uow, it), people, here, len(due), quorum)


@open_to(Duty.HOLD_MEETINGS)
def begin(uow: UnitOfWork, member: Member, *, meeting_id: int) -> Roll:
    """The roll of a meeting whose hour has come, even if nobody looked after it yet."""
    return _roll(uow, _held(uow, member, meeting_id))


@open_to(Duty.HOLD_MEETINGS)
def mark(uow: UnitOfWork, member: Member, *, meeting_id: int, who_id: int) -> Roll:
    """Here, or not here."""
    it = _held(uow, member, meeting_id)
    mine = uow.session.get(MeetingReply, (meeting_id, who_id))
    if mine is None or not mine.is_due:
        raise Refusal("meetings-not-due")
    mine.is_here = not mine.is_here
    uow.session.flush()
    return _roll(uow, it)


@open_to(EVERYONE)
def minutes(uow: UnitOfWork, member: Member, *, meeting_id: int) -> Minutes:
    """As they stand: to whoever sees to it before, to all who were due once they are sent."""
    it = finding.get(uow, meeting_id)
    is_kept = finding.keeps(uow, it, member)
    if it.state not in HELD or not (
        is_kept or (it.state is State.MINUTED and showing.was_there(uow, it, member))
    ):
        raise Refusal("meetings-no-minutes")
    return showing.minutes(uow, it, member)


@open_to(Duty.HOLD_MEETINGS)
def publish(uow: UnitOfWork, member: Member, *, meeting_id: int, sent: int) -> Minutes:
    """The minutes to all who were due; sent again, they say that they were corrected.

    ``sent`` is how often they were before: who taps twice does not send them twice.
    """
    it = _held(uow, member, meeting_id)
    if it.minutes != sent:
        raise Refusal("kernel-old-button")
    it.state, it.minutes = State.MINUTED, it.minutes + 1
    looking.look_ahead(uow, it)
    uow.session.flush()
    letters.send_minutes(uow, it, showing.minutes(uow, it, member), but=member)
    return showing.minutes(uow, it, member)
