"""Those who relay look what waits, leave out or refuse what need not go, and send one brief."""

from union.calendar.workdays import add_workdays
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.relays import finding, letters, rules, store
from union.relays.actions.reading import QUEUE, board
from union.relays.rules import State
from union.relays.sheets import Answered, Board, Foreseen, Matter, Relayed
from union.relays.store import RelayAnswer, RelayBrief, RelayItem
from union.school_days import calendar


@open_to(Duty.RELAY_VOICES)
def leave_out(uow: UnitOfWork, member: Member, *, item_id: int) -> Board:
    """Not in the next brief; or in it after all."""
    it = _waiting(uow, item_id)
    it.is_left_out = not it.is_left_out
    uow.session.flush()
    return board(uow, which=QUEUE)


def _waiting(uow: UnitOfWork, item_id: int) -> RelayItem:
    it = finding.item(uow, item_id)
    rules.check_step(it.state, State.RELAYED)
    return it


@open_to(Duty.RELAY_VOICES)
def foresee(uow: UnitOfWork, member: Member) -> Foreseen:
    """The brief as it would go out now."""
    going = _going(uow)
    due = add_workdays(uow.today, uow.policy(rules.ANSWER_DAYS), calendar.worked(uow))
    return Foreseen(tuple(finding.by_theme(uow, going)), due, max(it.id for it in going))


def _going(uow: UnitOfWork) -> list[RelayItem]:
    found = [it for it in store.items(uow.session, State.COLLECTED) if not it.is_left_out]
    if not found:
        raise Refusal("relays-nothing")
    return found


@open_to(Duty.RELAY_VOICES)
def relay(uow: UnitOfWork, member: Member, *, last: int) -> Relayed:
    """One brief of all that was seen up to ``last``; what was left out waits for the next."""
    going = [it for it in _going(uow) if it.id <= last]
    if not going:
        raise Refusal("relays-nothing")
    given = uow.policy(rules.ANSWER_DAYS)
    due = add_workdays(uow.today, given, calendar.worked(uow))
    brief = RelayBrief(day=uow.today, given=given, due=due, sent_by=member.id)
    uow.session.add(brief)
    uow.session.flush()
    for it in going:
        it.state, it.brief_id = rules.check_step(it.state, State.RELAYED), brief.id
    for it in store.items(uow.session, State.COLLECTED):
        it.is_left_out = False
    uow.session.flush()
    return Relayed(brief.id, len(going), due, letters.bring(uow, brief))


@open_to(Duty.RELAY_VOICES)
def may_refuse(uow: UnitOfWork, member: Member, *, item_id: int) -> Matter:
    """Refuses what was relayed already, before the reason is asked."""
    return finding.matter(uow, _waiting(uow, item_id))


@open_to(Duty.RELAY_VOICES)
def refuse(uow: UnitOfWork, member: Member, *, item_id: int, why: str) -> Answered:
    """The union does not relay it, and says to its groups why."""
    it = _waiting(uow, item_id)
    said = RelayAnswer(words=rules.check_words(why), day=uow.today, by_id=member.id)
    said.is_on_behalf = False
    uow.session.add(said)
    it.state, it.answer = rules.check_step(it.state, State.REFUSED), said
    uow.session.flush()
    return Answered(1, letters.pass_on(uow, said, [it]), None)


@unattended
def tell_waiting(uow: UnitOfWork) -> None:
    """On the days of the month that this school chose, or as soon as they are worked."""
    days, count = uow.policy(rules.BRIEF_DAYS), store.waiting(uow.session)
    if count and rules.brings_today(uow.today, days, calendar.worked(uow)):
        letters.tell_waiting(uow, count)
