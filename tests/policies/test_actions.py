"""What the school decided, as every deed asks for it."""

from tests.people import ZHOU
from tests.scenes import questions
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY, Actor
from union.members.guards import open_to
from union.members.rules import Duty
from union.policies import actions
from union.proposals.rules import ACCEPT_WORKDAYS, ANSWER_DAYS, SECONDERS

ASKED = (SECONDERS, ACCEPT_WORKDAYS, ANSWER_DAYS)


@unattended
def values(uow, asked=ASKED):
    return [uow.policy(it) for it in asked]


@open_to(Duty.SET_POLICIES)
def decides(uow, member):
    """Asked, decided, and asked once more in one transaction."""
    before = uow.policy(SECONDERS)
    actions.decide(uow, name=SECONDERS.name, value="5")
    return before, uow.policy(SECONDERS)


def test_however_many_a_deed_asks_for_they_are_one_question(office):
    one = questions(lambda: office.ask(NOBODY, values, asked=ASKED[:1]))
    assert questions(lambda: office.ask(NOBODY, values)) == one


def test_what_is_decided_holds_at_once_and_for_every_deed_after_it(office):
    before, now = office.run(Actor(ZHOU), decides)
    assert now == 5 != before
    assert office.ask(NOBODY, values)[0] == 5
    office.run(Actor(ZHOU), actions.decide, name=SECONDERS.name, value="3")
    assert office.ask(NOBODY, values)[0] == 3
