"""Calling for ideas: the chair opens a drive, and it speaks as its days come."""

from union.ideas import letters, rules, sheets, store
from union.ideas.sheets import Drive
from union.ideas.store import IdeaDrive
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.school_days import calendar


@open_to(Duty.CALL_FOR_IDEAS)
def may_call(uow: UnitOfWork, member: Member) -> None:
    """Refuses while another runs, before anything is asked."""
    if running := store.running(uow.session, uow.today):
        raise Refusal("ideas-drive-runs", title=running.title, closes=running.closes.isoformat())


@open_to(Duty.CALL_FOR_IDEAS)
def open_drive(uow: UnitOfWork, member: Member, *, title: str, closes: str) -> Drive:
    """From now on ideas count for it, until the end of its last day; the groups hear so."""
    may_call(uow)
    last = rules.check_closes(uow.today, calendar.day_tapped(uow, closes))
    made = IdeaDrive(title=rules.check_title(title), opens=uow.today, closes=last,
                     opened_by=member.id)  # fmt: skip
    uow.session.add(made)
    uow.session.flush()
    letters.say_of_drive(uow, made, "ideas-drive-card")
    return sheets.drive(uow, made)


@unattended
def keep_drives(uow: UnitOfWork) -> None:
    """A word half-way and one the day before it closes; after its last day points are given."""
    for drive in store.unclosed(uow.session):
        count = store.how_many(uow.session, drive.id)
        before = rules.eve(drive.opens, drive.closes)
        if uow.today == rules.midway(drive.opens, drive.closes):
            letters.say_of_drive(uow, drive, "ideas-midway-card", count=count)
        elif uow.today == before:
            letters.say_of_drive(uow, drive, "ideas-eve-card", last=before, count=count)
        elif uow.today > drive.closes:
            drive.closed = uow.today
            letters.tell_closed(uow, drive, count)
