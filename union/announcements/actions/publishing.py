"""Onto the union's public page, or off it again."""

from union.announcements import finding, showing
from union.announcements.rules import Page, State
from union.announcements.sheets import Draft, Report
from union.announcements.store import Announcement
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member


@open_to(Duty.ANNOUNCE)
def put_on_page(uow: UnitOfWork, member: Member, *, number: int, wanted: bool) -> Draft | Report:
    """Everybody outside may read it, or no more; off it comes at any time."""
    it = finding.own(uow, member, number)
    if it.state is State.RECALLED:
        raise Refusal("announcements-recalled")
    if wanted:
        _check(uow, it, member)
    it.is_public = wanted
    show = showing.report if it.state is State.SENT else showing.draft
    return show(uow, it, member)


def _check(uow: UnitOfWork, it: Announcement, member: Member) -> None:
    """Where a second officer is wanted, nothing gets there that none of them has seen."""
    if finding.page(uow, it) is Page.NEVER:
        raise Refusal("announcements-page-never")
    if it.state is State.ASKED:
        raise Refusal("announcements-sent-already")
    is_sent = it.state is State.SENT
    if is_sent and finding.needs_approval(uow) and not finding.may_approve(uow, it, member):
        raise Refusal("announcements-own-approval")
