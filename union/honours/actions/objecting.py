"""Objections: anybody has a word while the notice is up; the committee answers each."""

from union.cases.rules import check_words
from union.honours import finding, letters, rules, showing, store
from union.honours.finding import Parts
from union.honours.rules import State
from union.honours.sheets import Entry, NoObjection, Objected, Objecting, Objection
from union.honours.store import HonourNominee, HonourObjection, Line
from union.kernel.refusal import Refusal
from union.kernel.unit import UnitOfWork
from union.members.guards import open_to
from union.members.rules import EVERYONE, Duty
from union.members.store import Member


@open_to(EVERYONE)
def objecting(uow: UnitOfWork, member: Member, *, round_id: int) -> Objecting:
    """The lines of a list that is up, to choose from."""
    it = finding.get(uow, round_id)
    rules.check_state(it.state, State.PUBLISHED)
    assert it.until
    rules.check_notice(it.until, uow.today)
    lines: list[Line] = [*store.listed(uow.session, it.id), *store.departments(uow.session, it.id)]
    entries = [Entry(one.kind, one.id, one.title) for one in lines if one.struck is None]
    return Objecting(it.year, it.until, entries)


@open_to(EVERYONE)
def may_object(uow: UnitOfWork, member: Member, *, kind: str, line_id: int) -> Entry:
    """Refuses what is too late, or said already, before the reason is asked."""
    line = finding.on_notice(uow, kind, line_id)
    _check_first(uow, member, line)
    return Entry(line.kind, line.id, line.title)


@open_to(EVERYONE)
def object_to(
    uow: UnitOfWork, member: Member, *, kind: str, line_id: int, title: str, why: str
) -> Objected:
    """One reason, to be answered by those of the committee who have no part in it."""
    line = finding.on_notice(uow, kind, line_id)
    _check_first(uow, member, line)
    made = HonourObjection(round_id=line.round_id, member_id=member.id, day=uow.today,
                           text=check_words(why))  # fmt: skip
    if isinstance(line, HonourNominee):
        made.nominee_id = line.id
    else:
        made.department_id = line.id
    uow.session.add(made)
    uow.session.flush()
    letters.tell_committee(uow, made)
    until = made.round.until
    assert until
    return Objected(line.title, until)


def _check_first(uow: UnitOfWork, member: Member, line: Line) -> None:
    """One open objection a person and line."""
    still_open = store.still_open(uow.session, line.round_id)
    if any(it.member_id == member.id and it.line is line for it in still_open):
        raise Refusal("honours-objected-already", title=line.title)


@open_to(Duty.REVIEW_PROPOSALS)
def objections(
    uow: UnitOfWork, member: Member, *, round_id: int, at: int = 0
) -> Objection | NoObjection:
    """One of those this reader has no part in, the open ones first."""
    it = finding.get(uow, round_id)
    every = sorted(store.objections(uow.session, it.id), key=lambda one: one.answer is not None)
    parts = Parts(uow)
    here = [one for one in every if member.id not in parts.of(one.line) | {one.member_id}]
    if not here:
        return NoObjection(it.year, len(every))
    at = max(0, min(at, len(here) - 1))
    return _shown(here[at], at, len(here))


def _shown(it: HonourObjection, at: int = 0, of: int = 1) -> Objection:
    return Objection(it.id, it.round.year, it.line.title, it.text, it.member.name, it.day,
                     it.answer or "", letters.verdict(it), it.round_id, at, of)  # fmt: skip


@open_to(Duty.REVIEW_PROPOSALS)
def may_answer(uow: UnitOfWork, member: Member, *, objection_id: int) -> Objection:
    """Refuses what has its answer, and whoever has a part in it."""
    return _shown(_answerable(uow, member, objection_id))


def _answerable(uow: UnitOfWork, member: Member, objection_id: int) -> HonourObjection:
    it = finding.objection(uow, objection_id)
    if it.member_id == member.id:
        raise Refusal("honours-own-objection")
    if finding.is_concerned(uow, it.line, member):
        raise Refusal("honours-own")
    rules.check_state(it.round.state, State.PUBLISHED)
    return it


@open_to(Duty.REVIEW_PROPOSALS)
def dismiss(
    uow: UnitOfWork, member: Member, *, objection_id: int, title: str, why: str
) -> Objection:
    """It does not hold (不成立), and why: to whoever objected."""
    it = _answerable(uow, member, objection_id)
    _answered(uow, it, member, check_words(why), is_upheld=False)
    _tell_if_ready(uow, it)
    return _shown(it)


@open_to(Duty.REVIEW_PROPOSALS)
def uphold(
    uow: UnitOfWork, member: Member, *, objection_id: int, title: str, why: str
) -> Objection:
    """It holds (成立): the line is struck and nobody moves up; all who object to it are told."""
    it = _answerable(uow, member, objection_id)
    said, line = check_words(why), it.line
    line.struck = said
    for one in store.still_open(uow.session, it.round_id):
        if one.line is line:
            _answered(uow, one, member, said, is_upheld=True)
    letters.tell_struck(uow, it.round, line)
    letters.redraw(uow, it.round, showing.notice(uow, it.round))
    _tell_if_ready(uow, it)
    return _shown(it)


def _answered(
    uow: UnitOfWork, it: HonourObjection, by: Member, said: str, *, is_upheld: bool
) -> None:
    it.answer, it.answered_by, it.is_upheld = said, by.id, is_upheld
    uow.session.flush()
    letters.tell_answer(uow, it)


def _tell_if_ready(uow: UnitOfWork, it: HonourObjection) -> None:
    """The last answer after the notice: from now on it can be confirmed."""
    if showing.is_ready(uow, it.round):
        letters.tell_ready(uow, it.round, stands=showing.stands(uow, it.round))
