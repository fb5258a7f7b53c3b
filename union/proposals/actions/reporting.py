"""On paper: how proposals were handled, for the congress, and the form of one proposal."""

from collections.abc import Mapping

from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member
from union.proposals import choosing, counting, filling, finding
from union.proposals import report as rules
from union.proposals.report import Report
from union.proposals.sheets import Paper


@open_to(Duty.REVIEW_PROPOSALS)
def report_years(uow: UnitOfWork, member: Member) -> Mapping[int, int]:
    """How many proposals there were in each year, the last first."""
    return choosing.years(uow.session)


@open_to(Duty.REVIEW_PROPOSALS)
def report(uow: UnitOfWork, member: Member, *, since: str, until: str) -> Report:
    """The numbers of the report on proposals handed in between two days (ISO texts)."""
    found = counting.span_report(uow, *rules.check_span(since, until))
    if not found.received:
        raise Refusal("proposals-report-nothing", since=found.since, until=found.until)
    return found


@open_to(EVERYONE)
def paper(uow: UnitOfWork, member: Member, *, proposal_id: int) -> Paper:
    """The form (提案表) of one proposal, for whoever proposed it and for the committee."""
    proposal = finding.get(uow, proposal_id)
    reviews = Duty.REVIEW_PROPOSALS in member.duties(uow.today)
    if proposal.proposer_id != member.id and not reviews:
        raise Refusal("proposals-form-not-yours")
    return filling.paper(uow, proposal)
