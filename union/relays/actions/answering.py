"""The school answers, its groups are told, and whoever lets it wait is reminded."""

from collections.abc import Sequence

from union.calendar.workdays import is_workday, workdays_between
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import Duty
from union.members.store import Member
from union.relays import finding, letters, rules, store
from union.relays.rules import State
from union.relays.sheets import Answered, Brief, Matter
from union.relays.store import RelayAnswer, RelayItem
from union.school_days import calendar


@open_to(Duty.ANSWER_RELAYS)
def may_answer(uow: UnitOfWork, member: Member, *, item_id: int) -> Matter:
    """Refuses what waits for no answer, before it is asked for."""
    it = finding.readable(uow, member, item_id)
    rules.check_step(it.state, State.REPLIED)
    return finding.matter(uow, it)


@open_to(Duty.ANSWER_RELAYS)
def answer(uow: UnitOfWork, member: Member, *, item_id: int, words: str) -> Answered:
    """One matter is answered, and its groups hear so."""
    return _answer(uow, member, [finding.readable(uow, member, item_id)], words)


@open_to(Duty.ANSWER_RELAYS)
def may_answer_all(uow: UnitOfWork, member: Member, *, brief_id: int) -> Brief:
    """Refuses a brief of which nothing waits."""
    found = finding.sheet(uow, finding.brief(uow, brief_id))
    if not found.unanswered:
        raise Refusal("relays-all-answered")
    return found


@open_to(Duty.ANSWER_RELAYS)
def answer_all(uow: UnitOfWork, member: Member, *, brief_id: int, words: str) -> Answered:
    """All that still waits of a brief is answered at once."""
    found = store.of_brief(uow.session, finding.brief(uow, brief_id).id)
    left = [it for it in found if it.state is State.RELAYED]
    if not left:
        raise Refusal("relays-all-answered")
    return _answer(uow, member, left, words)


def _answer(uow: UnitOfWork, member: Member, items: Sequence[RelayItem], words: str) -> Answered:
    said = RelayAnswer(words=rules.check_words(words), day=uow.today, by_id=member.id)
    said.is_on_behalf = not finding.is_principal(uow, member)
    uow.session.add(said)
    for it in items:
        it.state, it.answer = rules.check_step(it.state, State.REPLIED), said
    uow.session.flush()
    groups = letters.pass_on(uow, said, items)
    brief_id = items[0].brief_id
    letters.tell_answered(uow, said, member, len(items), brief_id)
    return Answered(len(items), groups, brief_id)


@open_to(Duty.LEAD_GROUP)
def told(uow: UnitOfWork, member: Member, *, item_id: int) -> list[Matter]:
    """My group knows this answer now, and all that it answers."""
    it = finding.item(uow, item_id)
    mine = finding.mine(uow, member, it)
    if not mine:
        raise Refusal("relays-unknown")
    if it.state is not State.FED_BACK:
        rules.check_step(it.state, State.FED_BACK)
    found = store.of_answer(uow.session, it.answer_id)
    here = [one for one in found if mine & {group.unit_id for group in one.groups}]
    letters.note_told(uow, here, mine)
    return finding.matters(uow, here)


@unattended
def remind(uow: UnitOfWork) -> None:
    """On working days of the term: half, four fifths, all of the time for an answer is gone."""
    table = calendar.worked(uow)
    if not is_workday(uow.today, table):
        return
    for brief_id, count in store.unanswered(uow.session).items():
        it = finding.brief(uow, brief_id)
        if stage := rules.stage(workdays_between(it.day, uow.today, table), it.given):
            letters.remind(uow, it, stage, count)
