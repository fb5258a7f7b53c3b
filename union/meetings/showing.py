"""Rows of the store as the sheets that are shown."""

from union.kernel.unit import UnitOfWork
from union.meetings import finding, rules, store
from union.meetings.rules import TaskState
from union.meetings.sheets import Called, Item, Line, Minutes, Rhythm, Sheet, Task, Vote
from union.meetings.store import (
    AgendaItem,
    Decision,
    Meeting,
    MeetingReply,
    MeetingSeries,
    Motion,
)
from union.members import sheets as member_sheets
from union.members.store import Member


def reply_of(uow: UnitOfWork, it: Meeting, member: Member) -> MeetingReply | None:
    return uow.session.get(MeetingReply, (it.id, member.id))


def line(uow: UnitOfWork, it: Meeting, member: Member) -> Line:
    mine = reply_of(uow, it, member)
    return Line(it.id, finding.facts(uow, it), mine.is_coming if mine else None)


def items(uow: UnitOfWork, it: Meeting, member: Member | None = None) -> tuple[Item, ...]:
    """The agenda, with what was carried over to the next meeting."""
    return tuple(item(uow, one, member) for one in store.items(uow.session, it.id))


def item(uow: UnitOfWork, it: AgendaItem, member: Member | None) -> Item:
    by = uow.session.get(Member, it.by_id) if it.by_id else None
    is_mine = member is not None and it.by_id == member.id
    return Item(it.id, it.text, by.name if by else "", it.state, it.carried, is_mine)


def vote(uow: UnitOfWork, it: Motion) -> Vote:
    return Vote(it.id, it.meeting_id, it.text, it.state, it.in_favour, it.against, it.abstained,
                store.silent(uow.session, it), it.eligible, it.closes)  # fmt: skip


def task(uow: UnitOfWork, it: Decision, member: Member) -> Task:
    is_late = it.state is TaskState.OPEN and it.due is not None and it.due < uow.today
    is_reached = it.state is not TaskState.OPEN or it.owner is None or it.owner.is_reached
    return Task(it.id, it.meeting_id, it.text, it.owner.name if it.owner else "", it.due, it.state,
                it.why, is_late, it.owner_id == member.id,
                finding.keeps(uow, it.meeting, member),
                is_reached)  # fmt: skip


def sheet(uow: UnitOfWork, it: Meeting, member: Member) -> Sheet:
    """One meeting and how I stand to it."""
    mine, may_keep = reply_of(uow, it, member), finding.keeps(uow, it, member)
    facts = finding.facts(uow, it) | {"why": it.why, **counted(uow, it)}
    return Sheet(
        id=it.id,
        facts=facts,
        state=it.state,
        is_coming=mine.is_coming if mine else None,
        has_begun=it.starts <= uow.now,
        is_due=member in finding.invited(uow, it),
        may_keep=may_keep,
        items=items(uow, it, member),
        votes=tuple(vote(uow, one) for one in store.motions(uow.session, it.id)),
        tasks=tuple(task(uow, one, member) for one in store.decisions(uow.session, it.id)),
        series_id=it.series_id,
    )


def counted(uow: UnitOfWork, it: Meeting) -> dict[str, int]:
    """How many come, cannot, and have not said."""
    said = {one.member_id: one.is_coming for one in store.replies(uow.session, it.id)}
    due = [said.get(one.id) for one in finding.invited(uow, it)]
    coming, away = due.count(True), due.count(False)
    return {"coming": coming, "away": away, "silent": len(due) - coming - away, "due": len(due)}


def minutes(uow: UnitOfWork, it: Meeting, member: Member) -> Minutes:
    """Who was there, what about, what was decided; why somebody was away is nobody's business."""
    due = [one for one in store.replies(uow.session, it.id) if one.is_due]
    here = tuple(one.member.name for one in due if one.is_here)
    away = tuple(one.member.name for one in due if not one.is_here and one.is_coming is False)
    absent = tuple(one.member.name for one in due if not one.is_here and one.is_coming is not False)
    quorum = rules.has_quorum(len(here), len(due), uow.policy(rules.QUORUM))
    return Minutes(
        id=it.id,
        facts=finding.facts(uow, it),
        host=it.host.name,
        here=here,
        away=away,
        absent=absent,
        has_quorum=quorum,
        items=items(uow, it, member),
        votes=tuple(vote(uow, one) for one in store.motions(uow.session, it.id)),
        tasks=tuple(task(uow, one, member) for one in store.decisions(uow.session, it.id)),
        state=it.state,
        may_keep=finding.keeps(uow, it, member),
        sent=it.minutes,
    )


def was_there(uow: UnitOfWork, it: Meeting, member: Member) -> bool:
    mine = reply_of(uow, it, member)
    return (mine is not None and mine.is_due) or finding.keeps(uow, it, member)


def rhythm_of(uow: UnitOfWork, it: MeetingSeries) -> Rhythm:
    """A series and its next days."""
    days = tuple(uow.day_of(one.starts)
                 for one in store.of_series(uow.session, it.id))  # fmt: skip
    unit = member_sheets.unit_name(uow, it.unit_id) or ""
    return Rhythm(it.id, it.kind.value, unit, it.rule, it.place, days[:3])


def called(uow: UnitOfWork, it: Meeting) -> Called:
    missed = finding.unreachable(uow, it)
    due = len(finding.invited(uow, it))
    facts = finding.facts(uow, it) | {
        "state": it.state.value,
        "is_regular": "yes" if it.series_id else "no",
    }
    return Called(it.id, facts, due - len(missed), tuple(missed))
