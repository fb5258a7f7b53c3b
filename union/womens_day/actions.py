"""Asking the women's committee, voting, handing over what was chosen, telling what remains."""

from union.calendar.workdays import workday_on_or_after
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.polls import asking
from union.polls import store as polls
from union.polls.asking import Voted
from union.polls.rules import State
from union.school_days import calendar
from union.womens_day import letters, planning, rules


@unattended
def ask(uow: UnitOfWork) -> None:
    """On its day in February, or as soon after as we are there; who joins later is asked too."""
    season = planning.season(uow)
    if not season.polled <= uow.today <= season.polled_until or planning.is_left_out(uow):
        return
    poll = polls.of_day(uow.session, rules.MATTER, season.day)
    if poll is None and not planning.planned(uow, season):
        poll = planning.begin(uow, season)
    if poll and poll.state is State.OPEN:
        letters.ask(uow, poll)


def _is_asked(uow: UnitOfWork, member: Member) -> None:
    """Refuses an officer where the women have a committee of their own."""
    if member not in letters.asked(uow):
        raise Refusal("womens-day-not-asked")


@open_to(Duty.KEEP_WOMENS_DAY, _is_asked)
def vote(uow: UnitOfWork, member: Member, *, poll_id: int, number: int) -> Voted:
    """Choose one; who chooses again changes their mind."""
    poll = asking.found(uow, rules.MATTER, poll_id)
    voted = asking.vote(uow, member, poll, number)
    asking.redraw(uow, poll)
    return voted


@unattended
def close(uow: UnitOfWork) -> None:
    """The evening before the sign-up: the cards show what was chosen."""
    planning.close(uow)


@unattended
def sign_up(uow: UnitOfWork) -> None:
    """On 1 March, or as soon after: whoever is asked can publish it, unless that is done."""
    season = planning.season(uow)
    is_time = season.signed_up <= uow.today < season.eve
    if is_time and not planning.is_left_out(uow) and not planning.planned(uow, season):
        letters.hand_over(uow, planning.ended(uow, season), season)


@unattended
def tell_what_remains(uow: UnitOfWork) -> None:
    """On 7 March; who signed up is reminded by the event itself."""
    season = planning.season(uow)
    if uow.today != season.eve or planning.is_left_out(uow):
        return
    planned = planning.planned(uow, season)
    coming = next((it for it in planned if it.starts > uow.now), None)
    if coming:
        letters.tell_what_remains(uow, season, coming)
    elif not planned:
        letters.tell_unplanned(uow, season, planning.ended(uow, season))


@open_to(Duty.KEEP_WOMENS_DAY)
def chosen(uow: UnitOfWork, member: Member, *, poll_id: int, number: int) -> str:
    """What is to be held; refused where one of us published it already."""
    poll = asking.found(uow, rules.MATTER, poll_id)
    if poll.day.year != uow.today.year:
        raise Refusal("kernel-old-button")
    if planned := planning.planned(uow, planning.season(uow)):
        day = uow.day_of(planned[0].starts)
        raise Refusal("womens-day-held", title=planned[0].title, day=day.isoformat())
    return asking.item_of(poll, number)


@unattended
def remind_of_check(uow: UnitOfWork) -> None:
    """On the first day of March that is worked at school, if this school has a check then."""
    first = workday_on_or_after(uow.today.replace(month=3, day=1), calendar.worked(uow))
    if uow.today == first and first.month == 3 and uow.policy(rules.CHECK) == "on":
        letters.tell_of_check(uow)
