"""An announcement for the wall."""

from union.announcements import finding, rules
from union.announcements.files import Kind
from union.announcements.sheets import Notice
from union.kernel.unit import UnitOfWork
from union.members import store as members
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member


@open_to(Duty.ANNOUNCE)
def print_it(uow: UnitOfWork, member: Member, *, number: int) -> Notice:
    """What stands on paper: its words, who says them, and the day it went out."""
    it, root = finding.sent(uow, member, number), members.root(uow.session)
    day = uow.day_of(it.due or it.written).isoformat()
    named = tuple(one.name for one in it.attached if one.kind is Kind.DOCUMENT and one.name)
    return Notice(rules.title_of(it.body), it.body, root.name if root else "", day, named)
