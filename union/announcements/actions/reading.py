"""Confirming that one got it; the announcements there were."""

from union.announcements import finding, history, letters, rules, showing, store
from union.announcements.rules import State
from union.announcements.sheets import Confirmed, Line, Report
from union.announcements.store import AnnouncementReader
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE
from union.members.store import Member

LISTED, LOOKED_AT = 60, 500


@open_to(EVERYONE)
def confirm(uow: UnitOfWork, member: Member, *, number: int) -> Confirmed:
    """I got it."""
    it, mine = finding.get(uow, number), uow.session.get(AnnouncementReader, (number, member.id))
    if mine is None or not finding.is_out(it, uow.now):
        raise Refusal("announcements-not-for-you")
    if it.state is State.RECALLED:
        raise Refusal("announcements-recalled")
    is_again = mine.confirmed is not None
    if not is_again:
        mine.confirmed = uow.now
        history.note(uow.session, it, member, uow.now)
        uow.session.flush()
        letters.redraw(uow, it)
    counts = store.counts(uow.session, it.id)[it.id]
    return Confirmed(is_again, counts.closed, counts.people)


@open_to(EVERYONE)
def listed(uow: UnitOfWork, member: Member, *, words: str = "") -> list[Line]:
    """Those for me or mine to see to, the last first; with words, those that say them."""
    wanted = words.split()
    found = [it for it in store.said(uow.session, LOOKED_AT)
             if all(word in rules.plain(it.body) for word in wanted)]  # fmt: skip
    return showing.lines(uow, found, member)[:LISTED]


@open_to(EVERYONE)
def read(uow: UnitOfWork, member: Member, *, number: int) -> Report:
    """One of them, and how it went."""
    it = finding.get(uow, number)
    report = showing.report(uow, it, member)
    if not (report.may_keep or report.is_mine):
        raise Refusal("announcements-not-for-you")
    return report
