"""Which meetings a series comes to, and that nothing is done twice."""

from datetime import UTC, datetime

import pytest

from tests.meetings.test_chat import sit
from tests.people import LI, LIU, WANG, ZHOU
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.meetings import actions, store
from union.meetings.rules import State
from union.meetings.store import Meeting
from union.members.rules import Standing
from union.members.store import Member
from union.school_days import actions as school_days

CHAIR = Actor(ZHOU)


@pytest.fixture
def office(empty_office):
    empty_office.run(NOBODY, sit)
    return empty_office


@unattended
def days(uow):
    """The days of the meetings to come."""
    return [it.starts.astimezone(uow.zone).strftime("%m-%d %H:%M")
            for it in store.to_come(uow.session)]  # fmt: skip


def set_up(office, rhythm="FREQ=MONTHLY;BYDAY=1WE;T=15:30", **more):
    return office.run(CHAIR, actions.set_up, which="committee", rhythm=rhythm,
                      place="工会办公室", **more)  # fmt: skip


def stands(clock, iso):
    clock.now = datetime.fromisoformat(f"{iso}+08:00").astimezone(UTC)


def holiday(office, text="放假 10月1日-10月7日；上班 9月27日、10月10日"):
    said = office.ask(CHAIR, school_days.weigh_notice, notice=text)
    office.run(CHAIR, school_days.keep_notice, notice=said)


def test_a_meeting_on_a_holiday_is_put_off_brought_forward_or_left_out(office, clock):
    holiday(office)
    for free, day in (("after", "10-08"), ("before", "09-30"), ("skip", None)):
        made = set_up(office, free=free)
        found = [it for it in office.ask(NOBODY, days) if it.startswith(day or "10-0")]
        assert found == ([f"{day} 15:30"] if day else []), free
        office.run(CHAIR, actions.end_series, series_id=made.id)


def test_a_holiday_that_is_entered_later_moves_what_was_planned_but_not_by_hand(office, clock):
    set_up(office, rhythm="FREQ=MONTHLY;BYDAY=3WE;T=15:30")
    assert office.ask(NOBODY, days) == ["09-16 15:30", "10-21 15:30"]
    holiday(office, "放假 9月16日-9月17日、10月1日-10月7日；上班 9月27日、10月10日")
    office.run(NOBODY, actions.plan)
    assert office.ask(NOBODY, days) == ["09-18 15:30", "10-21 15:30"]
    office.run(CHAIR, actions.move, meeting_id=1, starts="2026-09-15T10:00")
    office.run(NOBODY, actions.plan)
    office.run(NOBODY, actions.plan)
    assert office.ask(NOBODY, days) == ["09-15 10:00", "10-21 15:30"]


def test_no_meeting_in_the_vacation_unless_the_school_wishes_so(office, clock):
    terms = (("2026-1", "2026-09-01", "2027-01-22"), ("2026-2", "2027-02-22", "2027-07-02"))
    for term, first, last in terms:
        office.run(CHAIR, school_days.keep_term, term=term, first=first, last=last)
    stands(clock, "2027-01-07T10:00")
    set_up(office)
    assert office.ask(NOBODY, days) == ["03-03 15:30"]


def test_the_planner_writes_nothing_twice_however_often_it_is_run(office, clock):
    set_up(office, rhythm="FREQ=WEEKLY;BYDAY=WE;T=15:30")
    before = office.ask(NOBODY, days)
    assert len(before) == 7
    for _ in range(3):
        office.run(NOBODY, actions.plan)
    assert office.ask(NOBODY, days) == before


def test_one_that_was_called_off_does_not_come_back(office, clock):
    set_up(office)
    office.run(CHAIR, actions.call_off, meeting_id=1, why="大扫除")
    office.run(NOBODY, actions.plan)
    assert office.ask(NOBODY, days) == []
    stands(clock, "2026-10-12T10:00")
    office.run(NOBODY, actions.plan)
    assert office.ask(NOBODY, days) == ["11-04 15:30"]


@unattended
def leaves(uow, account):
    uow.session.query(Member).filter_by(account=account).one().standing = Standing.LEFT


def test_who_left_is_not_due_and_votes_no_more(office, clock):
    office.run(CHAIR, actions.call, which="committee", starts="2026-09-08T15:30", place="工会")
    vote = office.run(CHAIR, actions.put_to_vote, meeting_id=1, text="经费")
    assert vote.eligible == 3
    office.run(NOBODY, leaves, account=LIU)
    with pytest.raises(Refusal):
        office.run(Actor(LIU), actions.vote, motion_id=1, voice="for")
    with pytest.raises(Refusal):
        office.run(Actor(LIU), actions.answer, meeting_id=1, is_coming=True)
    stands(clock, "2026-09-08T15:31")
    roll = office.run(CHAIR, actions.begin, meeting_id=1)
    assert {it.name for it in roll.people} == {"周敏", "李芳"}


def test_a_vote_ends_at_its_time_and_only_numbers_are_kept(office, clock):
    office.run(CHAIR, actions.call, which="committee", starts="2026-09-08T15:30", place="工会")
    office.run(CHAIR, actions.put_to_vote, meeting_id=1, text="经费")
    office.run(Actor(LI), actions.vote, motion_id=1, voice="for")
    assert office.ask(NOBODY, actions.votes_over) == []
    clock.passes(hours=49)
    for number in office.ask(NOBODY, actions.votes_over):
        office.run(NOBODY, actions.count_vote, number=number)
    found = office.ask(CHAIR, actions.motion, motion_id=1)
    assert (found.state, found.in_favour, found.silent, found.eligible) == ("failed", 1, 2, 3)
    assert office.ask(NOBODY, voices) == [None, None, None]
    with pytest.raises(Refusal, match="meetings-vote-over"):
        office.run(Actor(LI), actions.vote, motion_id=1, voice="against")


@unattended
def voices(uow):
    return [it.voice for it in uow.session.query(store.Ballot)]


def test_at_an_enlarged_meeting_the_committee_alone_votes(office, clock):
    office.run(CHAIR, actions.call, which="enlarged", starts="2026-09-08T15:30", place="工会")
    sheet = office.ask(Actor(WANG), actions.read, meeting_id=1)
    assert sheet.facts["due"] == 4
    assert office.run(CHAIR, actions.put_to_vote, meeting_id=1, text="经费").eligible == 3
    with pytest.raises(Refusal, match="meetings-no-vote"):
        office.run(Actor(WANG), actions.vote, motion_id=1, voice="for")


@unattended
def states(uow):
    return [it.state for it in uow.session.query(Meeting).order_by(Meeting.id)]


def test_a_series_that_ends_leaves_what_was_told(office, clock):
    made = set_up(office, rhythm="FREQ=WEEKLY;BYDAY=WE;T=15:30")
    for number in office.ask(NOBODY, actions.awaiting):
        office.run(NOBODY, actions.look_after, number=number)
    office.run(CHAIR, actions.end_series, series_id=made.id)
    assert office.ask(NOBODY, states)[:2] == [State.NOTICED, State.CANCELLED]
    assert office.ask(NOBODY, days) == ["09-09 15:30"]
