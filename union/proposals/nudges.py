"""What somebody is reminded of on one day: one proposal in full, or all of them in one letter."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from union.cases.rules import Mark
from union.kernel.unit import UnitOfWork
from union.members.letters import tell
from union.members.store import Member
from union.proposals import gathering, letters
from union.proposals.store import Proposal

A_DAY_LONG = timedelta(hours=14)  # a reminder speaks of its day
LISTED = 8  # lines that a phone shows
WAITS, OVERDUE = "waits", "overdue"


class Nudge(NamedTuple):
    """What today is for a proposal, its last day, and how many are left until then."""

    proposal: Proposal
    mark: Mark
    due: date
    left: int


def remind(uow: UnitOfWork, reader: Member, found: Sequence[Nudge]) -> None:
    """It is half over, nearly over, due, overdue: to whom it waits for."""
    if len(found) > 1:
        return _list(uow, reader, "proposals-nudges-letter", WAITS, found)
    [it] = found
    told = {"mark": it.mark.value, "left": max(0, it.left), "late": max(0, -it.left)}
    _one(uow, reader, "proposals-nudge-letter", WAITS, it, **told, has_due="yes")


def tell_leader(uow: UnitOfWork, reader: Member, found: Sequence[Nudge]) -> None:
    """The leader in charge hears what has been overdue for a week, and every week again."""
    if len(found) > 1:
        return _list(uow, reader, "proposals-overdues-letter", OVERDUE, found)
    _one(uow, reader, "proposals-overdue-letter", OVERDUE, found[0], late=-found[0].left)


def _one(uow: UnitOfWork, reader: Member, key: str, what: str, it: Nudge, **more: Any) -> None:
    told = letters.facts(it.proposal) | letters.now(uow, it.proposal) | more
    _on_the_day(uow, reader, key, what, **told | {"due": it.due.isoformat()})


def _list(uow: UnitOfWork, reader: Member, key: str, what: str, found: Sequence[Nudge]) -> None:
    """The most urgent first."""
    urgent = sorted(found, key=lambda it: (it.left, it.proposal.id))[:LISTED]
    leads = gathering.leads_of(uow.session, [it.proposal.id for it in urgent])
    names = {it.proposal_id: it.unit.called for it in leads}
    items = [{"proposal_id": it.proposal.id, "number": it.proposal.number or "",
              "subject": it.proposal.subject, "state": it.proposal.state.value, "left": it.left,
              "unit": names.get(it.proposal.id, "")} for it in urgent]  # fmt: skip
    _on_the_day(uow, reader, key, what, count=len(found), items=items)


def _on_the_day(uow: UnitOfWork, reader: Member, key: str, what: str, **told: Any) -> None:
    """Once, be it of one or of several: between two runs some may have been done."""
    tell(uow, reader, key, f"proposals:{what}:{uow.today}", good_for=A_DAY_LONG, **told)
