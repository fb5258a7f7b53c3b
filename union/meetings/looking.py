"""Looking after a meeting: its notice, its reminders, its beginning; when to look again."""

from datetime import datetime

from union.calendar import beats
from union.kernel.unit import UnitOfWork
from union.meetings import finding, letters, rules, store
from union.meetings.rules import Beat, ItemState, State, Times
from union.meetings.store import AgendaItem, Meeting, MeetingReply
from union.school_days import calendar


def _beats(uow: UnitOfWork, it: Meeting) -> list[tuple[datetime, Beat]]:
    """Those that there still are; a notice that was to go out before it was known goes now."""
    times = Times(it.starts, uow.policy(rules.NOTICE_DAYS), uow.policy(rules.HOURS_BEFORE))
    found = list(rules.beats(times, uow.zone, calendar.table(uow)))
    if it.state is State.PLANNED:
        return [(max(at, it.looked + rules.A_MOMENT) if beat is Beat.NOTICE else at, beat)
                for at, beat in found]  # fmt: skip
    return [(at, beat) for at, beat in found if beat not in (Beat.PREVIEW, Beat.NOTICE)]


def look_ahead(uow: UnitOfWork, it: Meeting) -> None:
    """Set when there is something to do again."""
    is_over = it.state in (State.CANCELLED, State.MINUTED)
    it.look_at = None if is_over else beats.next_look(_beats(uow, it), it.looked, None)


def look(uow: UnitOfWork, it: Meeting) -> None:
    """Do what has become due since the last look, once; what comes too late is told, not done."""
    if it.look_at is None or it.look_at > uow.now:  # called off or moved a moment ago
        return
    due = beats.due(_beats(uow, it), it.looked, uow.now)
    for beat in due:
        if beat not in rules.overtaken(due, it.starts <= uow.now):
            _do(uow, it, beat)
    it.looked = uow.now
    look_ahead(uow, it)


def _do(uow: UnitOfWork, it: Meeting, beat: Beat) -> None:
    match beat:
        case Beat.PREVIEW:
            carry(uow, it)
            day = rules.notice_day(uow.day_of(it.starts),
                                   uow.policy(rules.NOTICE_DAYS), calendar.table(uow))  # fmt: skip
            letters.preview(uow, it, day.isoformat())
        case Beat.NOTICE:
            notify(uow, it)
        case Beat.NUDGE:
            letters.nudge(uow, it)
        case Beat.REMIND:
            letters.remind(uow, it)
        case Beat.BEGIN if it.state in rules.TO_COME:
            _say_begun(uow, it)
            begin(uow, it)
        case Beat.MINUTES:
            if it.state is State.OVER:
                letters.tell_keepers(uow, it, "meetings-minutes-due-letter", "minutes")


def _say_begun(uow: UnitOfWork, it: Meeting) -> None:
    """To whoever sees to it: call the roll; or that nobody was told, and what now."""
    if it.state is State.PLANNED:
        letters.tell_keepers(uow, it, "meetings-unannounced-letter", f"{it.version}:begun")
    elif uow.now - it.starts < rules.BEGUN_GOOD_FOR:
        letters.tell_keepers(uow, it, "meetings-begun-letter", f"{it.version}:begun",
                             good_for=rules.BEGUN_GOOD_FOR)  # fmt: skip


def notify(uow: UnitOfWork, it: Meeting) -> None:
    """The notice goes out, with what the last meetings did not get to."""
    carry(uow, it)
    it.state = State.NOTICED
    uow.session.flush()
    letters.notify(uow, it)
    missed = finding.unreachable(uow, it)
    if missed:
        letters.tell_keepers(uow, it, "meetings-unreached", f"{it.version}:unreached",
                             names=missed, count=len(missed))  # fmt: skip


def carry(uow: UnitOfWork, it: Meeting) -> None:
    """What earlier meetings of this body did not get to is on this agenda, the oldest first.

    Half of an agenda stays free for what is new; the rest waits for the meeting after.
    """
    before = [one.id for one in store.of_body(uow.session, it, {*rules.HELD, State.CANCELLED})]
    there = sum(1 for one in store.items(uow.session, it.id) if one.carried)
    room = max(0, rules.CARRIED_MOST - there)
    for old in store.open_items(uow.session, before)[:room]:
        old.state = ItemState.CARRIED
        uow.session.add(AgendaItem(meeting_id=it.id, text=old.text, by_id=old.by_id,
                                   carried=old.carried + 1))  # fmt: skip
        uow.session.flush()


def begin(uow: UnitOfWork, it: Meeting) -> None:
    """Who is due stands fast from now on; who said they come counts as here until corrected."""
    carry(uow, it)
    said = {one.member_id: one for one in store.replies(uow.session, it.id)}
    for person in finding.invited(uow, it):
        mine = said.get(person.id) or MeetingReply(meeting_id=it.id, member_id=person.id)
        mine.is_due, mine.is_here = True, mine.is_coming is True
        uow.session.add(mine)
    away = {number for number, one in said.items() if one.is_coming is False}
    it.host, it.state = finding.presides(uow, it, it.maker, away), State.OVER
    uow.session.flush()
    letters.redraw(uow, it)
