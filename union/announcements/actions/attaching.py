"""Photos and files: put beside the words, taken out again, looked at."""

from collections.abc import Mapping, Sequence
from typing import Any

from union.announcements import finding, parcels, showing
from union.announcements.files import FILES_MOST
from union.announcements.sheets import Draft
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member


@open_to(Duty.ANNOUNCE)
def files_most(uow: UnitOfWork, member: Member) -> int:
    """How many an announcement carries at most."""
    return FILES_MOST


@open_to(Duty.ANNOUNCE)
def attach(
    uow: UnitOfWork, member: Member, *, number: int, files: Sequence[Mapping[str, Any]] | None
) -> Draft:
    """Some more."""
    it = finding.draft(uow, member, number)
    parcels.put(it, files or ())
    uow.session.flush()
    return showing.draft(uow, it, member)


@open_to(Duty.ANNOUNCE)
def detach(uow: UnitOfWork, member: Member, *, number: int, file_id: int) -> Draft:
    """One of them less."""
    it = finding.draft(uow, member, number)
    gone = next((one for one in it.files if one.id == file_id), None)
    if gone is None:
        raise Refusal("kernel-old-button")
    it.files.remove(gone)
    uow.session.flush()
    return showing.draft(uow, it, member)


@open_to(Duty.ANNOUNCE)
def attachable(uow: UnitOfWork, member: Member, *, number: int) -> Draft:
    """A draft of mine, and what it carries; refuses what is sent."""
    return showing.draft(uow, finding.draft(uow, member, number), member)
