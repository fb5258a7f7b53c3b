"""Many at once, on both databases."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests import people
from tests.scenes import grow
from union.events import actions
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members.store import Member
from union.signups import store as signups
from union.signups.rules import State

FIRST = 5000


@unattended
def give_accounts(uow):
    """Everybody in the larger school has come to the bot."""
    found = uow.session.query(Member).filter(Member.account.is_(None)).order_by(Member.id)
    for at, member in enumerate(found):
        member.account, member.reachable = FIRST + at, True


@unattended
def states(uow):
    return [it.state for it in signups.everybody(uow.session, 1)]


@pytest.fixture
def event(office):
    office.run(NOBODY, grow, groups=3, people=14)
    office.run(NOBODY, give_accounts)
    facts = {"title": "羽毛球", "starts": "2026-09-11T16:10", "place": "体育馆"}
    office.run(Actor(people.ZHOU), actions.publish, **facts, audience="everyone", quota="30")
    return 1


def test_a_rush_fills_the_places_once_and_nobody_is_turned_away(office, event):
    with ThreadPoolExecutor(6) as crowd:
        taps = [
            crowd.submit(office.run, Actor(FIRST + at), actions.come, event_id=event)
            for at in range(40)
        ]
        answers = [it.result() for it in taps]
    assert sorted(it.place for it in answers if it.state is State.COMING) == list(range(1, 31))
    assert office.ask(NOBODY, states).count(State.COMING) == 30
    assert office.ask(NOBODY, states).count(State.WAITING) == 10


def test_two_processes_that_look_after_it_do_everything_once(office, event, clock):
    clock.passes(days=5)
    with ThreadPoolExecutor(2) as both:
        for it in [both.submit(office.run, NOBODY, actions.look_after, number=event)] * 2:
            it.result()
    assert office.ask(NOBODY, actions.awaiting) == []


def test_a_number_that_is_not_there_is_refused(office):
    with pytest.raises(Refusal, match="events-unknown"):
        office.run(Actor(people.WANG), actions.come, event_id=77)
