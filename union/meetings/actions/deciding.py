"""What was decided, by a vote or without; seeing it through."""

from datetime import date, timedelta

from union.calendar.workdays import is_workday
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.meetings import finding, letters, rules, showing, store
from union.meetings.rules import MotionState, TaskState, Voice
from union.meetings.sheets import Task, Vote
from union.meetings.store import Ballot, Decision, Meeting, Motion
from union.members import store as members
from union.members.guards import open_to
from union.members.letters import tell
from union.members.rules import EVERYONE, Duty
from union.members.store import Member
from union.school_days import calendar


def _decides(uow: UnitOfWork, member: Member, meeting_id: int) -> Meeting:
    """Also before it begins, to be prepared; of one that was called off there are none."""
    return finding.not_off(uow, finding.own(uow, member, meeting_id))


@open_to(Duty.HOLD_MEETINGS)
def may_decide(uow: UnitOfWork, member: Member, *, meeting_id: int) -> None:
    """Refuses whoever does not see to this meeting, before anything is asked."""
    _decides(uow, member, meeting_id)


@open_to(Duty.HOLD_MEETINGS)
def weigh_owner(
    uow: UnitOfWork,
    member: Member,
    *,
    who: str,
    meeting_id: int | None = None,
    decision_id: int | None = None,
) -> str:
    """Who sees to it; refuses a name that nobody or that two bear."""
    members.meant(uow.session, who)
    return who.strip()


@open_to(Duty.HOLD_MEETINGS)
def decide(
    uow: UnitOfWork,
    member: Member,
    *,
    meeting_id: int,
    text: str,
    who: str | None = None,
    due: str | None = None,
) -> Task:
    """Something was decided; who sees to it hears so at once."""
    it = _decides(uow, member, meeting_id)
    if len(store.decisions(uow.session, it.id)) >= rules.DECISIONS_MOST:
        raise Refusal("meetings-decisions-most", most=rules.DECISIONS_MOST)
    made = Decision(meeting_id=it.id, text=rules.check_text(text), made_by=member.id, why="",
                    state=TaskState.OPEN)  # fmt: skip
    uow.session.add(made)
    return _handed(uow, made, member, who, due)


def _handed(
    uow: UnitOfWork, it: Decision, member: Member, who: str | None, due: str | None
) -> Task:
    it.owner = members.meant(uow.session, who) if who else None
    it.due = _day(uow, due) if due else it.due
    uow.session.flush()
    letters.hand(uow, it, member)
    return showing.task(uow, it, member)


def _day(uow: UnitOfWork, said: str) -> date:
    """Until when; refuses a day that is over."""
    day = calendar.instant(uow, said).date()
    if day < uow.today:
        raise Refusal("meetings-due-past")
    return day


@open_to(Duty.HOLD_MEETINGS)
def hand_to(
    uow: UnitOfWork, member: Member, *, decision_id: int, who: str, due: str | None = None
) -> Task:
    """Somebody sees to it, until a day; whoever did so far hears that they need not any more."""
    it = _own(uow, member, decision_id)
    former = it.owner
    told = _handed(uow, it, member, who, due)
    if it.owner is not former:
        letters.relieve(uow, it, former, member)
    return told


def _own(uow: UnitOfWork, member: Member, decision_id: int) -> Decision:
    """One of a meeting that I see to, and that is not settled."""
    it = _open(uow, member, decision_id)
    if not finding.keeps(uow, it.meeting, member):
        raise Refusal("meetings-not-yours")
    return it


def _mine(uow: UnitOfWork, member: Member, decision_id: int) -> Decision:
    """One that I see to, or of a meeting that I see to."""
    it = finding.decision(uow, decision_id)
    if it.owner_id != member.id and not finding.keeps(uow, it.meeting, member):
        raise Refusal("meetings-task-not-yours")
    return it


def _open(uow: UnitOfWork, member: Member, decision_id: int) -> Decision:
    it = _mine(uow, member, decision_id)
    if it.state is not TaskState.OPEN:
        raise Refusal("meetings-task-settled", state=it.state.value)
    return it


@open_to(EVERYONE)
def tasks(uow: UnitOfWork, member: Member) -> list[Task]:
    """What is decided and not done: what I see to, and of the meetings I see to all."""
    return [showing.task(uow, it, member) for it in store.open_tasks(uow.session)
            if it.owner_id == member.id or finding.keeps(uow, it.meeting, member)]  # fmt: skip


@open_to(EVERYONE)
def task(uow: UnitOfWork, member: Member, *, decision_id: int) -> Task:
    """One of them."""
    return showing.task(uow, _mine(uow, member, decision_id), member)


@open_to(EVERYONE)
def finish(uow: UnitOfWork, member: Member, *, decision_id: int) -> Task:
    """It is done."""
    it = _open(uow, member, decision_id)
    it.state = TaskState.DONE
    uow.session.flush()
    letters.tell_of_task(uow, it, "meetings-task-done", member)
    return showing.task(uow, it, member)


@open_to(EVERYONE)
def put_off(uow: UnitOfWork, member: Member, *, decision_id: int, why: str, due: str) -> Task:
    """Later, and why."""
    it = _open(uow, member, decision_id)
    it.due, it.why = _day(uow, due), rules.check_why(why)
    uow.session.flush()
    letters.tell_of_task(uow, it, "meetings-task-later", member, why=it.why)
    return showing.task(uow, it, member)


@open_to(EVERYONE)
def ask_help(uow: UnitOfWork, member: Member, *, decision_id: int, words: str) -> Task:
    """I cannot do it alone: whoever called the meeting is told."""
    it = _open(uow, member, decision_id)
    said = rules.check_text(words)
    letters.tell_of_task(uow, it, "meetings-task-help", member, words=said)
    return showing.task(uow, it, member)


@open_to(Duty.HOLD_MEETINGS)
def drop(uow: UnitOfWork, member: Member, *, decision_id: int) -> Task:
    """It was written down by mistake: out of the minutes, and nobody need do it."""
    it = _own(uow, member, decision_id)
    if it.motion_id:
        raise Refusal("meetings-voted-already")
    it.state = TaskState.DROPPED
    uow.session.flush()
    letters.relieve(uow, it, it.owner, member)
    return showing.task(uow, it, member)


@open_to(Duty.HOLD_MEETINGS)
def put_to_vote(uow: UnitOfWork, member: Member, *, meeting_id: int, text: str) -> Vote:
    """A motion to all who may vote; who that is stands fast from now on."""
    it, said = _decides(uow, member, meeting_id), rules.check_text(text)
    if len(store.motions(uow.session, it.id)) >= rules.MOTIONS_MOST:
        raise Refusal("meetings-motions-most", most=rules.MOTIONS_MOST)
    able = finding.voters(uow, it)
    if not able:
        raise Refusal("meetings-nobody")
    closes = uow.now + timedelta(hours=uow.policy(rules.VOTE_HOURS))
    made = Motion(meeting_id=it.id, text=said, eligible=len(able), closes=closes,
                  made_by=member.id, state=MotionState.OPEN)  # fmt: skip
    uow.session.add(made)
    uow.session.flush()
    uow.session.add_all(Ballot(motion_id=made.id, member_id=one.id) for one in able)
    uow.session.flush()
    missed = letters.put_to_vote(uow, made)
    if missed:
        tell(uow, member, "meetings-vote-unreached", f"motion:{made.id}:unreached",
             names=missed, text=said)  # fmt: skip
    return showing.vote(uow, made)


@open_to(EVERYONE)
def vote(uow: UnitOfWork, member: Member, *, motion_id: int, voice: str) -> Vote:
    """For, against, or neither; the last word counts until the end."""
    it = finding.motion(uow, motion_id)
    mine = uow.session.get(Ballot, (motion_id, member.id))
    if mine is None or voice not in set(Voice):
        raise Refusal("meetings-no-vote")
    if it.state is not MotionState.OPEN or it.closes <= uow.now:
        raise Refusal("meetings-vote-over")
    mine.voice = Voice(voice)
    uow.session.flush()
    if not store.tally(uow.session, it.id).get(None):
        _count(uow, it)
    else:
        letters.redraw_motion(uow, it)
    return showing.vote(uow, it)


@open_to(EVERYONE)
def motion(uow: UnitOfWork, member: Member, *, motion_id: int) -> Vote:
    """One motion, to whoever may vote or sees to the meeting."""
    it = finding.motion(uow, motion_id)
    if uow.session.get(Ballot, (motion_id, member.id)) is None:
        finding.own(uow, member, it.meeting_id)
    return showing.vote(uow, it)


@open_to(Duty.HOLD_MEETINGS)
def close_vote(uow: UnitOfWork, member: Member, *, motion_id: int) -> Vote:
    """Nobody votes any more: it is counted."""
    it = finding.motion(uow, motion_id)
    finding.own(uow, member, it.meeting_id)
    if it.state is not MotionState.OPEN:
        raise Refusal("meetings-vote-over")
    _count(uow, it)
    return showing.vote(uow, it)


def _count(uow: UnitOfWork, it: Motion) -> None:
    """Passed with more than half of all who may vote; what is passed is a decision."""
    said = store.tally(uow.session, it.id)
    it.in_favour, it.against = said.get(Voice.FOR, 0), said.get(Voice.AGAINST, 0)
    it.abstained, it.silent = said.get(Voice.ABSTAIN, 0), store.silent(uow.session, it)
    is_passed = rules.is_passed(it.in_favour, it.eligible)
    it.state = MotionState.PASSED if is_passed else MotionState.FAILED
    if is_passed:
        uow.session.add(Decision(meeting_id=it.meeting_id, motion_id=it.id, text=it.text,
                                 made_by=it.made_by))  # fmt: skip
    uow.session.flush()
    store.forget_voices(uow.session, it.id)
    letters.tell_result(uow, it)
    letters.redraw_motion(uow, it)


@unattended
def votes_over(uow: UnitOfWork) -> list[int]:
    """The motions whose time is over, by their numbers."""
    return store.over(uow.session, uow.now)


@unattended
def count_vote(uow: UnitOfWork, *, number: int) -> None:
    """Its time is over: it is counted."""
    it = uow.session.get_one(Motion, number)
    if it.state is MotionState.OPEN:
        _count(uow, it)


@unattended
def see_through(uow: UnitOfWork) -> None:
    """On working days: what is overdue; on the first one of a week each one's list."""
    table = calendar.table(uow)
    if not is_workday(uow.today, table):
        return
    found = store.open_tasks(uow.session)
    for it in found:
        if it.due and it.due < uow.today:
            letters.tell_late(uow, it, it.due)
    if rules.begins_week(uow.today, table):
        letters.tell_lists(uow, found)
