"""Saying that one comes or cannot; seeing the meetings there are."""

from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.meetings import finding, letters, proposing, rules, showing, store, written
from union.meetings.rules import TO_COME
from union.meetings.sheets import Answered, Board, Line, Overheard, Said, Sheet
from union.meetings.store import Meeting, MeetingReply
from union.meetings.written import Kinds
from union.members import store as members
from union.members.guards import open_to
from union.members.letters import tell
from union.members.rules import EVERYONE, Duty
from union.members.store import Member

PAST_MOST = 200


@open_to(EVERYONE)
def board(uow: UnitOfWork, member: Member) -> Board:
    """The meetings to come that concern me, and the series I keep."""
    lines = [showing.line(uow, it, member) for it in store.to_come(uow.session)
             if finding.concerns(uow, it, member)]  # fmt: skip
    series = [showing.rhythm_of(uow, it) for it in store.running(uow.session)
              if finding.keeps(uow, it, member)]  # fmt: skip
    mine = [it for it in store.open_tasks(uow.session)
            if it.owner_id == member.id or finding.keeps(uow, it.meeting, member)]  # fmt: skip
    may = Duty.HOLD_MEETINGS in member.duties(uow.today)
    return Board(tuple(lines), tuple(series), may, len(mine))


@open_to(EVERYONE)
def past(uow: UnitOfWork, member: Member) -> list[Line]:
    """Those I was due at or see to, the last one first."""
    found = store.held(uow.session, PAST_MOST)
    return [showing.line(uow, it, member) for it in found if showing.was_there(uow, it, member)]


@open_to(EVERYONE)
def read(uow: UnitOfWork, member: Member, *, meeting_id: int) -> Sheet:
    """One meeting that concerns me."""
    it = finding.get(uow, meeting_id)
    if it.state in TO_COME or not showing.was_there(uow, it, member):
        finding.concerning(uow, member, meeting_id)
    return showing.sheet(uow, it, member)


@open_to(EVERYONE)
def answer(uow: UnitOfWork, member: Member, *, meeting_id: int, is_coming: bool) -> Answered:
    """I come, or I cannot; the last word before it begins counts.

    A letter asks once, in private, for the reason of a leave, if none was said.
    """
    answered = _answer(uow, member, meeting_id, is_coming)
    it = finding.get(uow, meeting_id)
    if not is_coming and not uow.session.get_one(MeetingReply, (it.id, member.id)).why:
        tell(uow, member, "meetings-reason-letter", f"meeting:{it.id}:{it.version}:why",
             good_for=it.starts - uow.now, **finding.facts(uow, it))  # fmt: skip
    return answered


def _answer(uow: UnitOfWork, member: Member, meeting_id: int, is_coming: bool) -> Answered:
    it = _open(uow, member, meeting_id)
    mine = showing.reply_of(uow, it, member) or MeetingReply(
        meeting_id=it.id, member_id=member.id, is_coming=None, why=""
    )
    is_new = mine.is_coming is not is_coming
    mine.is_coming, mine.why = is_coming, "" if is_coming else mine.why
    uow.session.add(mine)
    uow.session.flush()
    letters.redraw(uow, it)
    return Answered(it.id, finding.facts(uow, it), is_coming, is_new)


def _open(uow: UnitOfWork, member: Member, meeting_id: int) -> Meeting:
    """Refuses one that has begun or was called off, and whoever is not due at it."""
    it = finding.get(uow, meeting_id)
    if member not in finding.invited(uow, it):
        raise Refusal("meetings-not-for-you")
    return finding.still_to_come(uow, it)


@open_to(EVERYONE)
def give_reason(uow: UnitOfWork, member: Member, *, meeting_id: int, why: str) -> Answered:
    """Why I cannot come; whoever called the meeting is told, nobody else."""
    said = rules.check_why(why)
    answered = _answer(uow, member, meeting_id, is_coming=False)
    mine = uow.session.get_one(MeetingReply, (meeting_id, member.id))
    mine.why = said
    uow.session.flush()
    it = finding.get(uow, meeting_id)
    letters.tell_keepers(uow, it, "meetings-leave", f"leave:{member.id}:{uow.now.isoformat()}",
                         but=member, name=member.name, reason=said)  # fmt: skip
    return answered


@unattended
def overheard(
    uow: UnitOfWork, *, account: int, chat: int, message: int, text: str
) -> Overheard | None:
    """The meeting whose notice a colleague who is due answers with words."""
    meeting_id = finding.of_card(uow, chat, message)
    member = members.by_account(uow.session, account)
    if meeting_id is None or member is None:
        return None
    due = finding.invited(uow, finding.get(uow, meeting_id))
    return Overheard(meeting_id, written.heard(text) is not None) if member in due else None


@open_to(EVERYONE)
def hear(uow: UnitOfWork, member: Member, *, meeting_id: int, text: str) -> Said:
    """What a reply under a notice certainly says: I come, I cannot, or this is to be discussed."""
    found = written.heard(text)
    if found is None:
        return Said()
    match found.kind:
        case Kinds.COMES:
            return Said(answered=answer(uow, meeting_id=meeting_id, is_coming=True))
        case Kinds.LEAVE if found.why:
            said = give_reason(uow, meeting_id=meeting_id, why=found.why[: rules.WHY_MOST])
            return Said(answered=said)
        case Kinds.LEAVE:
            return Said(answered=answer(uow, meeting_id=meeting_id, is_coming=False))
        case Kinds.ITEMS:
            return Said(
                added=proposing.put(uow, _open(uow, member, meeting_id), member, list(found.items))
            )
