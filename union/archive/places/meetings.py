"""Meetings: called, answered, put on an agenda, voted on, seen to."""

from sqlalchemy import delete, or_

from union.archive.places.place import name_of, rows
from union.archive.rules import Gone
from union.archive.sheets import Part
from union.kernel.unit import UnitOfWork
from union.meetings import finding, letters
from union.meetings.rules import TO_COME, TaskState
from union.meetings.store import (
    AgendaItem,
    Ballot,
    Decision,
    Meeting,
    MeetingReply,
    MeetingSeries,
    Motion,
)
from union.members.store import Member


def _what(uow: UnitOfWork, meeting_id: int) -> tuple[str, str]:
    """Which meeting, and when."""
    it = uow.session.get_one(Meeting, meeting_id)
    facts = finding.facts(uow, it)
    return facts["title"] or facts["kind"], f"{facts['day']} {facts['time']}"


def tell_series(uow: UnitOfWork, member: Member) -> Part:
    told = [(it.kind, it.rule, it.place, it.since, it.ended)
            for it in rows(uow, MeetingSeries, MeetingSeries.made_by == member.id)]  # fmt: skip
    return Part("meeting_series", ("title", "words", "place", "since", "until"), told)


def tell_meetings(uow: UnitOfWork, member: Member) -> Part:
    """What I called, or chaired."""
    mine = or_(Meeting.made_by == member.id, Meeting.host_id == member.id)
    told = [(*_what(uow, it.id), it.place, it.state, it.why) for it in rows(uow, Meeting, mine)]
    return Part("meetings", ("title", "at", "place", "state", "why"), told)


def tell_replies(uow: UnitOfWork, member: Member) -> Part:
    told = [(*_what(uow, it.meeting_id), it.is_coming, it.why, it.is_here)
            for it in rows(uow, MeetingReply, MeetingReply.member_id == member.id)]  # fmt: skip
    return Part("meeting_replies", ("title", "at", "coming", "why", "here"), told)


def erase_replies(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """Why somebody could not come goes; that one was there stays in the minutes, without a name."""
    for it in rows(uow, MeetingReply, MeetingReply.member_id == gone.id):
        it.why = ""
        uow.session.flush()
        meeting = uow.session.get_one(Meeting, it.meeting_id)
        if meeting.state in TO_COME:
            uow.session.delete(it)
            uow.session.flush()
            letters.redraw(uow, meeting)


def tell_items(uow: UnitOfWork, member: Member) -> Part:
    told = [(*_what(uow, it.meeting_id), it.text, it.state)
            for it in rows(uow, AgendaItem, AgendaItem.by_id == member.id)]  # fmt: skip
    return Part("agenda_items", ("title", "at", "words", "state"), told)


def tell_motions(uow: UnitOfWork, member: Member) -> Part:
    told = [(*_what(uow, it.meeting_id), it.text, it.state)
            for it in rows(uow, Motion, Motion.made_by == member.id)]  # fmt: skip
    return Part("meeting_motions", ("title", "at", "words", "state"), told)


def tell_ballots(uow: UnitOfWork, member: Member) -> Part:
    told = [(uow.session.get_one(Motion, it.motion_id).text, it.voice)
            for it in rows(uow, Ballot, Ballot.member_id == member.id)]  # fmt: skip
    return Part("meeting_ballots", ("words", "choice"), told)


def tell_decisions(uow: UnitOfWork, member: Member) -> Part:
    """What I see to, or wrote down."""
    mine = or_(Decision.owner_id == member.id, Decision.made_by == member.id)
    told = [(*_what(uow, it.meeting_id), it.text, name_of(uow, it.owner_id), it.due, it.state,
             it.why) for it in rows(uow, Decision, mine)]  # fmt: skip
    return Part(
        "meeting_decisions", ("title", "at", "words", "name", "until", "state", "why"), told
    )


def erase_decisions(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """What they saw to is nobody's now: whoever called the meeting hears of it when it is due."""
    for it in rows(uow, Decision, Decision.owner_id == gone.id):
        it.why = ""
        if it.state is TaskState.OPEN:
            it.owner = None
        uow.session.flush()


def erase_ballots(uow: UnitOfWork, member: Member, gone: Gone) -> None:
    """What was counted stays counted; of an open vote the voice is taken out."""
    uow.session.execute(delete(Ballot).where(Ballot.member_id == gone.id))
