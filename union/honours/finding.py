"""The round, the nominee, the line, the objection that is meant; who is concerned in it."""

from union.honours import rules, store
from union.honours.rules import Kind, State
from union.honours.store import (
    HonourDepartment,
    HonourNominee,
    HonourObjection,
    HonourRound,
    Line,
)
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.departments import handlers, handles, heir, with_former
from union.members.store import Member
from union.proposals import gathering
from union.proposals import store as proposals


def get(uow: UnitOfWork, round_id: int) -> HonourRound:
    found = uow.session.get(HonourRound, round_id)
    if found is None:
        raise Refusal("kernel-old-button")
    return found


def choosing(uow: UnitOfWork, round_id: int) -> HonourRound:
    """Refuses one that is not, or no longer, being chosen for."""
    found = get(uow, round_id)
    rules.check_state(found.state, State.CHOOSING)
    return found


def nominee(uow: UnitOfWork, nominee_id: int) -> HonourNominee:
    found = uow.session.get(HonourNominee, nominee_id)
    if found is None:
        raise Refusal("honours-nominee-gone")
    return found


def on_notice(uow: UnitOfWork, kind: str, line_id: int) -> Line:
    """A line that can be objected to now."""
    found = store.line(uow.session, kind, line_id)
    if found is None or found.place is None:
        raise Refusal("kernel-old-button")
    it = get(uow, found.round_id)
    rules.check_state(it.state, State.PUBLISHED)
    assert it.until
    rules.check_notice(it.until, uow.today)
    if found.struck is not None:
        raise Refusal("honours-struck-already", title=found.title)
    return found


def objection(uow: UnitOfWork, objection_id: int) -> HonourObjection:
    """One that waits for its answer."""
    found = uow.session.get(HonourObjection, objection_id)
    if found is None:
        raise Refusal("kernel-old-button")
    if found.answer is not None:
        raise Refusal("honours-answered-already")
    return found


def concerned(uow: UnitOfWork, line: Line) -> set[int]:
    """Who has a part in it, by their ids: stood behind the proposal, answered it or, that year, for
    the department; or answers for the department today."""
    if isinstance(line, HonourDepartment):
        found = {it.id for it in handlers(uow.session, line.unit_id, uow.today)}
        year = get(uow, line.round_id).year
        units = with_former(uow.session, [line.unit_id])
        return found | proposals.answerers(uow.session, units, year)
    found = {it.id for it in proposals.people(uow.session, line.proposal)}
    found |= {it.by_id for it in proposals.answers(uow.session, line.proposal_id)}
    for it in proposals.departments(uow.session, line.proposal_id):
        unit = heir(uow.session, it.unit) or it.unit
        found |= {one.id for one in handlers(uow.session, unit.id, uow.today)}
    return found


class Parts:
    """The same of several lines, each asked once."""

    def __init__(self, uow: UnitOfWork) -> None:
        self.uow, self.found = uow, dict[tuple[Kind, int], set[int]]()

    def of(self, line: Line) -> set[int]:
        key = (line.kind, line.id)
        if key not in self.found:
            self.found[key] = concerned(self.uow, line)
        return self.found[key]


def is_concerned(uow: UnitOfWork, line: Line, member: Member) -> bool:
    return member.id in concerned(uow, line)


def parts(uow: UnitOfWork, ids: list[int], member: Member) -> set[int]:
    """In which of these proposals this member has a part; asked at once."""
    units = with_former(uow.session, handles(member, uow.today))
    return gathering.with_part(uow.session, ids, member.id, units)
