"""One step of a round, written into its history."""

from union.cases.store import CaseStep
from union.honours import rules
from union.honours.rules import MATTER, State, Verb
from union.honours.store import HonourRound
from union.kernel.unit import UnitOfWork
from union.members.store import Member


def take(uow: UnitOfWork, it: HonourRound, verb: Verb, by: Member, note: str = "") -> None:
    """As the table has it, or refused."""
    before, it.state = it.state, rules.check_step(it.state, verb)
    written(uow, it, verb, by, before, note)


def written(
    uow: UnitOfWork, it: HonourRound, verb: Verb, by: Member, before: State, note: str = ""
) -> None:
    uow.session.flush()
    uow.session.add(CaseStep(matter=MATTER, number=it.id, verb=verb, before=before, after=it.state,
                             by_id=by.id, at=uow.now, note=note))  # fmt: skip
    uow.session.flush()
