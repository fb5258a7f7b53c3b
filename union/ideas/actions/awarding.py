"""Points for the ideas of a drive, the order they come to, prizes, and the result."""

from union.ideas import letters, rules, scoring, sheets, store
from union.ideas.rules import State
from union.ideas.scoring import MATTER
from union.ideas.sheets import Drive, Ranked, Ranking, Scorecard
from union.ideas.store import Idea, IdeaDrive
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.scoring import rules as points_of
from union.scoring import store as scores


@open_to(Duty.WEIGH_IDEAS)
def scorecard(uow: UnitOfWork, member: Member, *, drive_id: int, at: int = 0) -> Scorecard | None:
    """One idea of a drive, and what I gave it; never my own; behind the end the last."""
    drive = _judged(uow, drive_id)
    ideas = [it for it in store.of_drive(uow.session, drive.id) if it.author_id != member.id]
    if not ideas:
        return None
    at = min(at, len(ideas) - 1)
    aspects, given = (
        uow.policy(rules.ASPECTS),
        scores.given_by(uow.session, MATTER, member.id, [it.id for it in ideas]),
    )
    done = sum(set(aspects) <= set(it) for it in given.values())
    return Scorecard(drive.id, sheets.sheet(uow, ideas[at], member), aspects,
                     [given[ideas[at].id].get(it, 0) for it in aspects],
                     uow.policy(rules.POINTS), at, len(ideas), done)  # fmt: skip


@open_to(Duty.WEIGH_IDEAS)
def score(
    uow: UnitOfWork, member: Member, *, idea_id: int, aspect_number: int, points: int, at: int
) -> Scorecard | None:
    """So many points for one side of an idea; given again they change."""
    it = sheets.found(uow, idea_id)
    drive = _judged(uow, it.drive_id or 0)
    aspect = points_of.check_aspect(uow.policy(rules.ASPECTS), aspect_number)
    if it.state is State.WITHDRAWN:
        raise Refusal("kernel-old-button")
    if it.author_id == member.id:
        raise Refusal("ideas-own")
    given = points_of.check_points(points, uow.policy(rules.POINTS))
    scores.give(uow.session, MATTER, it.id, member.id, aspect, given)
    return scorecard(uow, drive_id=drive.id, at=at)


def _judged(uow: UnitOfWork, drive_id: int) -> IdeaDrive:
    """A drive that is closed and whose result is not told yet."""
    drive = sheets.found_drive(uow, drive_id)
    if drive.closed is None:
        raise Refusal("ideas-drive-open", closes=drive.closes.isoformat())
    if drive.published:
        raise Refusal("ideas-drive-published")
    return drive


@open_to(Duty.WEIGH_IDEAS)
def ranking(uow: UnitOfWork, member: Member, *, drive_id: int) -> Ranking:
    """The ideas of a drive by their points, with the likes beside them."""
    drive, duties = sheets.found_drive(uow, drive_id), member.duties(uow.today)
    ideas = {it.id: it for it in store.of_drive(uow.session, drive.id)}
    likes, points = store.likes(uow.session, [*ideas]), scores.points(uow.session, MATTER, [*ideas])
    judges = scores.judges(uow.session, MATTER, [*ideas])
    ranked = scoring.ranked(scoring.Scored(it, points[it], likes.get(it, 0)) for it in ideas)
    aspects = uow.policy(rules.ASPECTS)
    entries = [_entry(ideas[it.id], it, judges.get(it.id, 0), aspects) for it in ranked]
    return Ranking(
        drive=sheets.drive(uow, drive),
        aspects=aspects,
        prizes=uow.policy(rules.PRIZES),
        entries=entries,
        may_award=Duty.CALL_FOR_IDEAS in duties and bool(drive.closed) and not drive.published,
    )


def _entry(it: Idea, scored: scoring.Scored, judges: int, aspects: list[str]) -> Ranked:
    means = [points_of.mean(scored.points.get(one, ())) for one in aspects]
    return Ranked(
        id=it.id, number=it.number, text=it.text, category=it.category, problem=it.problem or "",
        change=it.change or "", effect=it.effect or "", author=it.signed_by, state=it.state,
        likes=scored.likes, judges=judges, means=[points_of.written(one) for one in means],
        total=points_of.written(points_of.total(scored.points)), prize=it.prize or "",
    )  # fmt: skip


@open_to(Duty.CALL_FOR_IDEAS)
def award(uow: UnitOfWork, member: Member, *, idea_id: int, prize_number: int) -> Ranking:
    """This idea wins that prize, once the result is told."""
    prizes = uow.policy(rules.PRIZES)
    if not 0 <= prize_number < len(prizes):
        raise Refusal("kernel-old-button")
    return _prized(uow, idea_id, prizes[prize_number])


@open_to(Duty.CALL_FOR_IDEAS)
def unaward(uow: UnitOfWork, member: Member, *, idea_id: int) -> Ranking:
    """It wins none."""
    return _prized(uow, idea_id, None)


def _prized(uow: UnitOfWork, idea_id: int, prize: str | None) -> Ranking:
    it = sheets.found(uow, idea_id)
    drive = _judged(uow, it.drive_id or 0)
    if it.state is State.WITHDRAWN:
        raise Refusal("ideas-settled-already", state=it.state.value)
    it.prize = prize
    uow.session.flush()
    return ranking(uow, drive_id=drive.id)


@open_to(Duty.CALL_FOR_IDEAS)
def may_publish(uow: UnitOfWork, member: Member, *, drive_id: int) -> Ranking:
    """What would be told, before it is."""
    return ranking(uow, drive_id=_judged(uow, drive_id).id)


@open_to(Duty.CALL_FOR_IDEAS)
def publish(uow: UnitOfWork, member: Member, *, drive_id: int) -> Drive:
    """The result goes to the groups, and to each who won."""
    drive = _judged(uow, drive_id)
    drive.published = uow.today
    ideas = store.of_drive(uow.session, drive.id)
    order = uow.policy(rules.PRIZES)
    won = sorted(
        (it for it in ideas if it.prize),
        key=lambda it: (order.index(it.prize) if it.prize in order else len(order), it.id),
    )
    letters.publish(uow, drive, len(ideas), won)
    for it in won:
        letters.tell_author(uow, it, "ideas-prize-letter", prize=it.prize, title=drive.title)
    uow.session.flush()
    return sheets.drive(uow, drive)
