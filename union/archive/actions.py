"""Handing out what is kept about a person, erasing it, and forgetting in time."""

from datetime import timedelta

from union.archive import rules, store
from union.archive.places import PLACES
from union.archive.rules import Gone
from union.archive.sheets import Foreseen, Part
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members import offices, sheets
from union.members import store as members
from union.members.guards import open_to
from union.members.letters import tell
from union.members.rules import EVERYONE
from union.members.store import Member


@open_to(EVERYONE)
def export(uow: UnitOfWork, member: Member) -> list[Part]:
    """Everything that is kept about me, table by table; what holds nothing is left out."""
    told = (it.tells(uow, member) for it in PLACES)
    return [part for part in told if part.rows]


@open_to(EVERYONE)
def foresee(uow: UnitOfWork, member: Member) -> Foreseen:
    """What erasing would take away and what would stay; the last chair cannot go."""
    held = member.held(uow.today)
    offices.check_successor(uow, member)
    submitted, unsubmitted = store.proposals_of(uow.session, member)
    return Foreseen(
        submitted=submitted,
        unsubmitted=unsubmitted,
        seconded=store.seconds_of(uow.session, member),
        ideas=store.adopted_ideas_of(uow.session, member),
        offices=[(it.role, sheets.unit_name(uow, it.unit_id)) for it in held],
        backups_days=uow.policy(rules.BACKUPS_DAYS),
        day=uow.today.toordinal(),
    )


@open_to(EVERYONE)
def erase(uow: UnitOfWork, member: Member, *, day: int) -> None:
    """Erase me, now; only on the day on which I was told what that means."""
    if day != uow.today.toordinal():
        raise Refusal("kernel-old-button")
    unit = sheets.unit_name(uow, member.unit_id) or ""
    serving = members.serving(uow.session, member.unit_id, uow.today)
    _erase(uow, member)
    for reader in serving:  # they learn that somebody went, and not from us who
        if reader is not member:
            tell(uow, reader, "archive-told", f"erased:{member.id}", unit=unit)


def _erase(uow: UnitOfWork, member: Member) -> None:
    longer = frozenset(store.names_holding(uow.session, member.name))
    gone = Gone(member.id, member.name, member.staff_number, member.account, longer)
    offices.end_all(uow, member, by=None)
    for place in PLACES:
        if place.erases:
            place.erases(uow, member, gone)
    uow.session.flush()


@unattended
def forget(uow: UnitOfWork) -> None:
    """Once a night: what has been kept as long as this school keeps it."""
    store.forget_letters(uow.session, uow.now - timedelta(days=uow.policy(rules.LETTERS_DAYS)))
    store.forget_knocks(uow.session, uow.today - timedelta(days=uow.policy(rules.KNOCKS_DAYS)))
    invited = timedelta(days=uow.policy(rules.INVITATIONS_DAYS))
    store.forget_invitations(uow.session, uow.now - invited)
    left = uow.today - timedelta(days=uow.policy(rules.LEFT_DAYS))
    for member in store.gone_since(uow.session, left):
        _erase(uow, member)


@unattended
def backups_days(uow: UnitOfWork) -> int:
    """How long this school keeps copies of the database."""
    return uow.policy(rules.BACKUPS_DAYS)
