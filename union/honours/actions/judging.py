"""Points for the nominees, one at a time; nobody judges what they have a part in."""

from union.honours import finding, store
from union.honours.rules import MATTER
from union.honours.sheets import NothingToScore, Scorecard
from union.honours.store import HonourNominee, HonourRound
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.proposals import store as proposals
from union.scoring import rules as points_of
from union.scoring import store as scores


@open_to(Duty.REVIEW_PROPOSALS)
def scorecard(
    uow: UnitOfWork, member: Member, *, round_id: int, at: int = 0
) -> Scorecard | NothingToScore:
    """One nominee, and what I gave it; behind the end the last."""
    it = finding.choosing(uow, round_id)
    every = store.nominees(uow.session, it.id)
    away = finding.parts(uow, [one.proposal_id for one in every], member)
    here = [one for one in every if one.proposal_id not in away]
    if not here:
        return NothingToScore(it.year, len(every))
    return _card(uow, it, here, max(0, min(at, len(here) - 1)), member, len(every) - len(here))


def _card(
    uow: UnitOfWork, it: HonourRound, here: list[HonourNominee], at: int, member: Member,
    left_out: int,
) -> Scorecard:  # fmt: skip
    one, aspects = here[at], it.aspects.splitlines()
    given = scores.given_by(uow.session, MATTER, member.id, [each.id for each in here])
    answers = proposals.answers(uow.session, one.proposal_id)
    about = one.proposal
    return Scorecard(
        it.id, it.year, one.id, about.id, about.number or "", about.subject, about.reason,
        about.measures, answers[-1].text if answers else "",
        aspects=aspects,
        given=[given[one.id].get(aspect, 0) for aspect in aspects],
        most=it.points,
        at=at,
        of=len(here),
        done=sum(set(aspects) <= set(each) for each in given.values()),
        left_out=left_out,
    )  # fmt: skip


@open_to(Duty.REVIEW_PROPOSALS)
def score(
    uow: UnitOfWork, member: Member, *, nominee_id: int, aspect_number: int, points: int, at: int
) -> Scorecard | NothingToScore:
    """So many points for one side of a nominee; given again they change."""
    one = finding.nominee(uow, nominee_id)
    it = finding.choosing(uow, one.round_id)
    if finding.is_concerned(uow, one, member):
        raise Refusal("honours-own")
    aspect = points_of.check_aspect(it.aspects.splitlines(), aspect_number)
    given = points_of.check_points(points, it.points)
    scores.give(uow.session, MATTER, one.id, member.id, aspect, given)
    return scorecard(uow, round_id=it.id, at=at)
