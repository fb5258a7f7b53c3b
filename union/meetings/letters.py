"""The notice, kept true; who is told what about a meeting, a vote, a decision."""

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from union.calendar.beats import REMINDED_FOR
from union.kernel.unit import UnitOfWork
from union.meetings import finding, store
from union.meetings.rules import HOURS_BEFORE, LATE_DAYS, ItemState, Kind
from union.meetings.sheets import Minutes, minutes_facts
from union.meetings.store import Decision, Meeting, Motion
from union.members import store as members
from union.members.letters import tell
from union.members.rules import BELONGING, ChatKind
from union.members.store import Member

NAMED_MOST, LISTED_MOST = 40, 20


def topic(it: Meeting) -> str:
    return f"meeting:{it.id}"


def chats(uow: UnitOfWork, it: Meeting) -> list[int]:
    """The bound chats of the body itself; an enlarged meeting and the women have none."""
    match it.kind:
        case Kind.COMMITTEE:
            return [one.chat for one in members.chats(uow.session, ChatKind.COMMITTEE)]
        case Kind.GROUP:
            return [one.chat for one in members.chats(uow.session, ChatKind.STAFF)
                    if one.unit_id == it.unit_id]  # fmt: skip
        case Kind.ENLARGED | Kind.WOMEN:
            return []


def notify(uow: UnitOfWork, it: Meeting) -> None:
    """The notice, good until it begins: in the body's own chat, else to each alone."""
    facts, stamp = card_facts(uow, it), f"meeting:{it.id}:{it.version}:notice"
    lasts = it.starts - uow.now
    own = chats(uow, it)
    for chat in own:
        uow.post(chat, "meetings-card", f"{stamp}:{chat}", good_for=lasts, topic=topic(it), **facts)
    for reader in () if own else finding.invited(uow, it):
        tell(uow, reader, "meetings-card", stamp, good_for=lasts, topic=topic(it), **facts)


def redraw(uow: UnitOfWork, it: Meeting) -> None:
    """All copies of the notice show how it stands now."""
    uow.redraw(topic(it), expires=it.starts, **card_facts(uow, it))


def card_facts(uow: UnitOfWork, it: Meeting) -> dict[str, Any]:
    """All that the notice shows: when, where, what about, who comes."""
    said = {one.member_id: one for one in store.replies(uow.session, it.id)}
    due = finding.invited(uow, it)
    coming = [one.name for one in due if one.id in said and said[one.id].is_coming is True]
    away = [one.name for one in due if one.id in said and said[one.id].is_coming is False]
    items = [one for one in store.items(uow.session, it.id) if one.state is not ItemState.CARRIED]
    return finding.facts(uow, it) | {
        "state": it.state.value,
        "has_begun": "yes" if it.starts <= uow.now else "no",
        "why": it.why,
        "items": [{"text": one.text, "carried": one.carried} for one in items],
        "coming": coming[:NAMED_MOST],
        "away": away[:NAMED_MOST],
        "coming_count": len(coming),
        "away_count": len(away),
        "silent": len(due) - len(coming) - len(away),
        "due": len(due),
    }


def tell_invited(uow: UnitOfWork, it: Meeting, key: str, stamp: str, but: Member | None = None,
                 **more: Any) -> None:  # fmt: skip
    """A letter to each who is due, good until it begins."""
    for reader in finding.invited(uow, it):
        if reader is not but:
            tell(uow, reader, key, f"meeting:{it.id}:{stamp}", good_for=it.starts - uow.now,
                 **finding.facts(uow, it), **more)  # fmt: skip


def tell_keepers(uow: UnitOfWork, it: Meeting, key: str, stamp: str, but: Member | None = None,
                 good_for: timedelta | None = None, **more: Any) -> None:  # fmt: skip
    """A letter to whoever sees to it."""
    for reader in finding.keepers(uow, it):
        if reader is not but:
            tell(uow, reader, key, f"meeting:{it.id}:{stamp}", good_for=good_for,
                 **finding.facts(uow, it), **more)  # fmt: skip


def preview(uow: UnitOfWork, it: Meeting, noticed: str) -> None:
    """The working day before, to whoever sees to it: what goes out, and what can be changed."""
    facts = card_facts(uow, it)
    for reader in finding.keepers(uow, it):
        tell(uow, reader, "meetings-preview-letter", f"meeting:{it.id}:{it.version}:preview",
             good_for=it.starts - uow.now, noticed=noticed, **facts)  # fmt: skip


def nudge(uow: UnitOfWork, it: Meeting) -> None:
    """The evening before, to those who have not answered."""
    said = {one.member_id for one in store.replies(uow.session, it.id) if one.is_coming is not None}
    for reader in finding.invited(uow, it):
        if reader.id not in said:
            tell(uow, reader, "meetings-nudge-letter", f"meeting:{it.id}:{it.version}:nudge",
                 good_for=it.starts - uow.now, **finding.facts(uow, it))  # fmt: skip


def remind(uow: UnitOfWork, it: Meeting) -> None:
    """Shortly before, to those who come; half an hour later it is worth nothing."""
    coming = {one.member_id for one in store.replies(uow.session, it.id) if one.is_coming}
    facts = card_facts(uow, it)
    at = it.starts - timedelta(hours=uow.policy(HOURS_BEFORE))
    for reader in finding.invited(uow, it):
        if reader.id in coming:
            tell(uow, reader, "meetings-remind-letter", f"meeting:{it.id}:{it.version}:remind",
                 good_for=at + REMINDED_FOR - uow.now, late_until=it.starts,
                 **facts)  # fmt: skip


def motion_topic(it: Motion) -> str:
    return f"motion:{it.id}"


def motion_facts(uow: UnitOfWork, it: Motion) -> dict[str, Any]:
    """What is voted on; how it went is told only when it is over."""
    closes, waiting = it.closes.astimezone(uow.zone), store.silent(uow.session, it)
    return {
        "motion_id": it.id,
        "text": it.text,
        "state": it.state.value,
        "eligible": it.eligible,
        "voted": it.eligible - waiting,
        "day": closes.date().isoformat(),
        "time": f"{closes:%H:%M}",
        "in_favour": it.in_favour,
        "against": it.against,
        "abstained": it.abstained,
        "silent": it.silent,
    }


def put_to_vote(uow: UnitOfWork, it: Motion) -> list[str]:
    """To each who may vote; who cannot be reached is named to whoever put it."""
    facts, missed = motion_facts(uow, it), []
    for reader in store.voters(uow.session, it.id):
        if reader.is_reached:
            tell(uow, reader, "meetings-motion-letter", f"motion:{it.id}",
                 good_for=it.closes - uow.now, topic=motion_topic(it), **facts)  # fmt: skip
        else:
            missed.append(reader.name)
    return missed


def redraw_motion(uow: UnitOfWork, it: Motion) -> None:
    uow.redraw(motion_topic(it), **motion_facts(uow, it))


def tell_result(uow: UnitOfWork, it: Motion) -> None:
    """What came of it, to all who could vote and to whoever sees to the meeting."""
    facts = motion_facts(uow, it)
    readers = [*store.voters(uow.session, it.id), *finding.keepers(uow, it.meeting)]
    for reader in dict.fromkeys(readers):
        tell(uow, reader, "meetings-result-letter", f"motion:{it.id}:result",
             meeting_id=it.meeting_id, **facts)  # fmt: skip


def task_facts(it: Decision) -> dict[str, Any]:
    return {
        "decision_id": it.id,
        "text": it.text,
        "due": it.due.isoformat() if it.due else "",
        "has_due": "yes" if it.due else "no",
    }


def hand(uow: UnitOfWork, it: Decision, by: Member) -> None:
    """To whoever sees to it from now on."""
    if it.owner and it.owner is not by:
        stamp = f"decision:{it.id}:{it.owner_id}:{uow.now.isoformat()}"
        tell(uow, it.owner, "meetings-handed-letter", stamp, by=by.name, **task_facts(it))


def relieve(uow: UnitOfWork, it: Decision, former: Member | None, by: Member) -> None:
    """Whoever saw to it need not any more."""
    if former and former is not by:
        stamp = f"decision:{it.id}:off:{uow.now.isoformat()}"
        tell(uow, former, "meetings-task-off", stamp, by=by.name, **task_facts(it))


def tell_late(uow: UnitOfWork, it: Decision, due: date) -> None:
    """Its owner once; a few days later, or where there is none, whoever called the meeting."""
    facts, stamp = task_facts(it), f"decision:{it.id}:{due.isoformat()}"
    owner = owner_of(it)
    if owner:
        tell(uow, owner, "meetings-late-letter", f"{stamp}:late", **facts)
    if due + timedelta(days=LATE_DAYS) <= uow.today or not owner:
        for reader in finding.keepers(uow, it.meeting):
            tell(uow, reader, "meetings-overdue-letter", f"{stamp}:overdue",
                 owner=owner.name if owner else "", has_owner="yes" if owner else "no",
                 **facts)  # fmt: skip


def owner_of(it: Decision) -> Member | None:
    """Who sees to it, while they belong to the union."""
    return it.owner if it.owner and it.owner.standing in BELONGING else None


def tell_lists(uow: UnitOfWork, found: list[Decision]) -> None:
    """To each what is theirs; what is nobody's, to whoever called the meeting."""
    week, lists = uow.today.isocalendar(), defaultdict[Member, list[Decision]](list)
    for it in found:
        owner = owner_of(it)
        for reader in [owner] if owner else finding.keepers(uow, it.meeting):
            lists[reader].append(it)
    for reader, mine in lists.items():
        lines = [task_facts(it) | {"is_mine": it.owner is reader} for it in mine[:LISTED_MOST]]
        tell(uow, reader, "meetings-week-letter", f"tasks:{week.year}-{week.week}",
             good_for=timedelta(days=4), lines=lines, count=len(mine))  # fmt: skip


def tell_of_task(uow: UnitOfWork, it: Decision, key: str, by: Member, **more: Any) -> None:
    """What became of a decision, to whoever called the meeting."""
    for reader in finding.keepers(uow, it.meeting):
        if reader is not by:
            tell(uow, reader, key, f"{key}:{it.id}:{uow.now.isoformat()}", by=by.name,
                 **task_facts(it), **more)  # fmt: skip


def send_minutes(uow: UnitOfWork, it: Meeting, told: Minutes, but: Member) -> None:
    """To all who were due, in the body's chat or each alone; the numbers of those who voted too."""
    facts = minutes_facts(told) | {"again": "yes" if it.minutes > 1 else "no"}
    stamp, own = f"meeting:{it.id}:minutes:{it.minutes}", chats(uow, it)
    for chat in own:
        uow.post(chat, "meetings-minutes-letter", f"{stamp}:{chat}", **facts)
    due = [one.member for one in store.replies(uow.session, it.id)
           if one.is_due and one.member.standing in BELONGING]  # fmt: skip
    for reader in () if own else due:
        if reader is not but:
            tell(uow, reader, "meetings-minutes-letter", stamp, **facts)
