"""In which parts somebody stands to a proposal, and what they can do with it now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from union.cases import store as cases
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.rules import Duty
from union.members.store import Member
from union.proposals import chain, finding, store
from union.proposals.chain import CHART, MATTER, TAKEN_BY, Verb, Who
from union.proposals.store import Proposal, ProposalAnswer, ProposalDepartment

NOT_YOURS = {
    Who.PROPOSER: "proposals-not-yours",
    Who.DEPARTMENT: "proposals-not-your-department",
}


@dataclass(frozen=True)
class Stand:
    """How one member stands to one proposal; until it moves on, each thing is asked once."""

    uow: UnitOfWork
    proposal: Proposal
    member: Member

    @cached_property
    def duties(self) -> frozenset[Duty]:
        """What this member may do today."""
        return self.member.duties(self.uow.today)

    @cached_property
    def departments(self) -> Sequence[ProposalDepartment]:
        """With whom it is, the lead first."""
        return finding.departments(self.uow, self.proposal)

    @cached_property
    def merged(self) -> Sequence[Proposal]:
        """What was merged into it."""
        return store.merged(self.uow.session, self.proposal.id)

    @cached_property
    def due(self) -> date | None:
        """Until when it has to be moved on."""
        return cases.due_of(self.uow.session, MATTER, self.proposal.id)

    @cached_property
    def answers(self) -> Sequence[ProposalAnswer]:
        """All of them, the last last."""
        return store.answers(self.uow.session, self.proposal.id)

    @property
    def is_early(self) -> bool:
        """Whether there still is time for those it waits for."""
        return self.due is not None and self.uow.today <= self.due

    @cached_property
    def parts(self) -> set[Who]:
        """Proposer, committee, the department in charge: one person can be several."""
        found = {Who.PROPOSER} if self.proposal.proposer_id == self.member.id else set()
        if Duty.REVIEW_PROPOSALS in self.duties:
            found.add(Who.COMMITTEE)
        if finding.is_with(self.uow, [it for it in self.departments if it.is_lead], self.member):
            found.add(Who.DEPARTMENT)
        return found

    @property
    def ways(self) -> list[Verb]:
        """What this member can do with it now, in the order of the table."""
        found = [it.verb for it in CHART.steps if it.before is self.proposal.state
                 and it.duty in self.duties and TAKEN_BY[it.verb] in self.parts]  # fmt: skip
        if Verb.UNRATED in found and self.is_early:
            found.remove(Verb.UNRATED)
        if Verb.CLOSE in found and Verb.FULFIL in found:
            found.remove(Verb.CLOSE)  # the same, said in the other part
        return found

    @property
    def may_rate(self) -> bool:
        """The proposer while an answer waits for it; the others behind it until it is closed.

        Of those others nobody who wrote the answer, or whose department sees to it.
        """
        if self.proposal.proposer_id == self.member.id:
            return self.proposal.state in chain.RATEABLE
        if self.proposal.state not in chain.STILL_RATEABLE:
            return False
        wrote = self.answers[-1].by_id == self.member.id
        if wrote or finding.is_with(self.uow, self.departments, self.member):
            return False
        return self.member in store.people(self.uow.session, self.proposal)

    @property
    def sees_to(self) -> bool:
        """Who reads and writes the notes apart: the committee, and every department it is with.

        Who proposed it is not of the committee there.
        """
        proposed = {it.proposer_id for it in (self.proposal, *self.merged)}
        if Duty.REVIEW_PROPOSALS in self.duties and self.member.id not in proposed:
            return True
        return finding.is_with(self.uow, self.departments, self.member)


def check(uow: UnitOfWork, proposal: Proposal, member: Member, verb: Verb) -> None:
    """Refuses a step that is not its time, or not theirs to take."""
    CHART.step(proposal.state, verb)
    who, stand = TAKEN_BY[verb], Stand(uow, proposal, member)
    if who not in stand.parts:
        raise Refusal(NOT_YOURS.get(who, "kernel-old-button"))
    if verb is Verb.UNRATED and stand.is_early:
        raise Refusal("proposals-still-waits")
