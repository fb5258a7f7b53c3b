"""Sign-ups on real databases: scenes, and whatever people do in whatever order."""

import os
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import hypothesis.strategies as st
import pytest
from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import create_engine, event
from sqlalchemy.orm import Session

from bot.settings import SEEDS
from union.kernel.policy import seeds
from union.kernel.refusal import Refusal
from union.kernel.tables import Table
from union.kernel.unit import NOBODY, UnitOfWork
from union.members.store import Member
from union.signups import lists, rules, store
from union.signups.rules import HOLDS_PLACES, State

ZONE = ZoneInfo("Asia/Shanghai")
MORNING = datetime(2026, 9, 7, 1, tzinfo=UTC)
PEOPLE = 8
RUNS = int(os.environ.get("SIGNUP_RUNS", "60"))
DEFAULTS = dict(seeds(SEEDS))


ENGINE = create_engine("sqlite://")
event.listen(ENGINE, "connect", lambda raw, _: setattr(raw, "isolation_level", None))
event.listen(ENGINE, "begin", lambda line: line.exec_driver_sql("BEGIN"))
Table.metadata.create_all(ENGINE)


def opened():
    """A school in memory that is forgotten again: nothing of it is committed."""
    session = Session(ENGINE, expire_on_commit=False)
    people = [
        Member(name=f"某{at}", appointments=[], account=at + 1, reachable=True)
        for at in range(PEOPLE)
    ]
    for newcomer in people[:2]:
        newcomer.joined = MORNING.date()
    session.add_all(people)
    session.flush()
    return session, people


def unit(session, now, **decided):
    return UnitOfWork(session, NOBODY, now, ZONE, DEFAULTS | decided)


class SignUps(RuleBasedStateMachine):
    """Whatever people do: the quota holds, the order is kept, every free place has one offer."""

    @initialize(
        quota=st.one_of(st.none(), st.integers(1, 8)),
        reserved=st.integers(0, 2),
        order=st.sampled_from(rules.ORDERS),
    )
    def opens(self, quota, reserved, order):
        self.session, self.people = opened()
        self.decided = {"signups-order": order}
        self.now = MORNING
        self.list = lists.open_list(
            self.uow,
            quota=quota,
            reserved=min(reserved, quota or 0),
            companions_most=2,
            closes=MORNING + timedelta(days=3),
            locks=MORNING + timedelta(days=4),
        )
        self.offers = {}

    @property
    def uow(self):
        return unit(self.session, self.now, **self.decided)

    def does(self, deed):
        """It happens, or it is refused and nothing has changed."""
        before = self.seen()
        nested = self.session.begin_nested()
        try:
            deed()
        except Refusal:
            assert self.seen() == before, "refused, and yet something was changed"
            nested.rollback()
            return
        nested.commit()
        moves = lists.settle(self.uow, self.list)
        for it in moves.offered:
            assert self.state_before(before, it.id) is not State.OFFERED
        assert len({it.id for it in moves.offered}) == len(moves.offered)

    def seen(self):
        return [(it.id, it.state, it.companions, it.turn)
                for it in store.everybody(self.session, self.list.id)]  # fmt: skip

    @staticmethod
    def state_before(before, number):
        return next((state for it, state, _, _ in before if it == number), None)

    @rule(who=st.integers(0, PEOPLE - 1), companions=st.one_of(st.none(), st.integers(0, 3)),
          left_out=st.booleans())  # fmt: skip
    def comes(self, who, companions, left_out):
        self.does(lambda: lists.come(self.uow, self.list, self.people[who],
                                     companions=companions, left_out=left_out))  # fmt: skip

    @rule(who=st.integers(0, PEOPLE - 1))
    def goes(self, who):
        self.does(lambda: lists.go(self.uow, self.list, self.people[who]))

    @rule(who=st.integers(0, PEOPLE - 1), by=st.integers(0, PEOPLE - 1))
    def is_signed_up_by_the_organiser(self, who, by):
        self.does(lambda: lists.come(self.uow, self.list, self.people[who], by=self.people[by]))

    @rule(by=st.integers(0, PEOPLE - 1))
    def a_guest_is_added(self, by):
        self.does(lambda: lists.add_guest(self.uow, self.list, "客人", by=self.people[by]))

    @rule(quota=st.integers(1, 10))
    def the_quota_changes(self, quota):
        if self.list.quota is not None:
            self.does(lambda: lists.change_quota(self.uow, self.list, quota))

    @rule(hours=st.integers(1, 30))
    def time_passes(self, hours):
        self.now += timedelta(hours=hours)
        self.does(lambda: None)

    @rule()
    def it_is_closed_or_reopened(self):
        self.list.is_closed = not self.list.is_closed
        self.does(lambda: None)

    @invariant()
    def never_more_than_there_are_places(self):
        if hasattr(self, "list") and self.list.quota is not None:
            held = [it for it in store.everybody(self.session, self.list.id)
                    if it.state in HOLDS_PLACES]  # fmt: skip
            assert sum(it.size for it in held) <= self.list.quota

    @invariant()
    def nobody_waits_who_would_fit(self):
        if hasattr(self, "list"):
            uow = self.uow
            parties = [it.party for it in store.everybody(self.session, self.list.id)]
            hours = DEFAULTS["signups-offer_hours"]
            has_time = rules.offered_until(self.now, ZONE, hours, self.list.locks)
            assert not has_time or rules.next_offer(lists.terms(uow, self.list), parties) is None

    @invariant()
    def each_person_stands_there_once_and_each_offer_has_its_end(self):
        if hasattr(self, "list"):
            every = store.everybody(self.session, self.list.id)
            named = [it.member_id for it in every if it.member_id]
            assert len(named) == len(set(named))
            assert len({it.turn for it in every}) == len(every)
            for it in every:
                assert (it.offered_until is not None) == (it.state is State.OFFERED)

    def teardown(self):
        if hasattr(self, "session"):
            self.session.close()


TestSignUps = SignUps.TestCase
TestSignUps.settings = settings(max_examples=RUNS, stateful_step_count=25, deadline=None)


@pytest.fixture
def hall():
    """Two places, and people who want them."""
    session, people = opened()
    hall = SimpleNamespace(session=session, people=people, now=MORNING)
    hall.uow = lambda: unit(session, hall.now)
    hall.list = lists.open_list(
        hall.uow(), quota=2, companions_most=1,
        closes=MORNING + timedelta(days=2), locks=MORNING + timedelta(days=3),
    )  # fmt: skip
    yield hall
    session.close()


def state(hall, who):
    return store.of_member(hall.session, hall.list.id, hall.people[who].id).state


def test_the_first_two_come_the_third_waits_and_moves_up_by_an_offer(hall):
    for who in (0, 1, 2):
        lists.come(hall.uow(), hall.list, hall.people[who])
    assert [state(hall, who) for who in (0, 1, 2)] == [State.COMING, State.COMING, State.WAITING]
    lists.go(hall.uow(), hall.list, hall.people[0])
    moves = lists.settle(hall.uow(), hall.list)
    assert [it.member for it in moves.offered] == [hall.people[2]]
    lists.come(hall.uow(), hall.list, hall.people[3])
    assert state(hall, 3) is State.WAITING  # the place is held
    lists.come(hall.uow(), hall.list, hall.people[2])
    assert state(hall, 2) is State.COMING


def test_an_offer_nobody_takes_goes_to_the_next(hall):
    for who in (0, 1, 2, 3):
        lists.come(hall.uow(), hall.list, hall.people[who])
    lists.go(hall.uow(), hall.list, hall.people[1])
    lists.settle(hall.uow(), hall.list)
    hall.now += timedelta(days=1)
    moves = lists.settle(hall.uow(), hall.list)
    assert [it.member for it in moves.lapsed] == [hall.people[2]]
    assert [it.member for it in moves.offered] == [hall.people[3]]


def test_who_brings_somebody_fits_whole_or_waits_whole(hall):
    lists.come(hall.uow(), hall.list, hall.people[0])
    lists.come(hall.uow(), hall.list, hall.people[1], companions=1)
    assert state(hall, 1) is State.WAITING
    lists.come(hall.uow(), hall.list, hall.people[2])
    assert state(hall, 2) is State.COMING
    with pytest.raises(Refusal, match="signups-no-room-for-more"):
        lists.come(hall.uow(), hall.list, hall.people[0], companions=1)


def test_after_the_deadline_only_the_organiser_signs_up_and_after_the_start_nobody(hall):
    hall.now += timedelta(days=2)
    with pytest.raises(Refusal, match="signups-closed"):
        lists.come(hall.uow(), hall.list, hall.people[0])
    lists.come(hall.uow(), hall.list, hall.people[0], by=hall.people[5])
    hall.now += timedelta(days=1)
    with pytest.raises(Refusal, match="signups-locked"):
        lists.go(hall.uow(), hall.list, hall.people[0])
