"""A history that is only added to, and one day by which a case is due."""

from datetime import date

from union.cases import store
from union.cases.store import CaseStep
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY

A, B = date(2026, 9, 7), date(2026, 10, 7)


@unattended
def wait(uow, *, number, due):
    store.wait(uow.session, "proposal", number, A, due)


@unattended
def running(uow):
    return [(it.number, it.due) for it in store.running(uow.session, "proposal")]


@unattended
def note(uow, *, verb):
    step = CaseStep(matter="proposal", number=1, verb=verb, before="a", after="b", at=uow.now)
    step.note = ""
    uow.session.add(step)


@unattended
def steps(uow, *, matter="proposal", number=1):
    return [it.verb for it in store.steps(uow.session, matter, number)]


@unattended
def dues(uow):
    one = store.due_of(uow.session, "proposal", 1), store.due_of(uow.session, "proposal", 2)
    return one, store.dues_of(uow.session, "proposal", [1, 2])


def test_a_case_is_due_once_and_the_last_word_holds(office):
    office.run(NOBODY, wait, number=1, due=A)
    office.run(NOBODY, wait, number=1, due=B)
    office.run(NOBODY, wait, number=2, due=A)
    assert office.ask(NOBODY, running) == [(2, A), (1, B)]
    assert office.ask(NOBODY, dues) == ((B, A), {1: B, 2: A})
    office.run(NOBODY, wait, number=1, due=None)
    assert office.ask(NOBODY, running) == [(2, A)]
    assert office.ask(NOBODY, dues) == ((None, A), {2: A})


def test_a_history_keeps_its_order_and_is_each_cases_own(office):
    for verb in ("accept", "assign", "answer"):
        office.run(NOBODY, note, verb=verb)
    assert office.ask(NOBODY, steps) == ["accept", "assign", "answer"]
    assert office.ask(NOBODY, steps, number=2) == []
    assert office.ask(NOBODY, steps, matter="letter") == []
