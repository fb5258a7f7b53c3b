"""What a poll remembers, and what it brought along from the time it was the month's alone."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from bot import migrate
from tests import people
from union.archive import actions as archive
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members import store as members
from union.polls import asking, store

A_DAY = timedelta(days=1)


@pytest.fixture
def does(office):
    """Something done with the poll of a matter by one of us."""

    def done(deed, account=people.WANG):
        return office.run(NOBODY, with_member, deed=deed, account=account)

    return done


@unattended
def with_member(uow, *, deed, account):
    return deed(uow, members.by_account(uow.session, account))


def asks(matter, days=1):
    def begin(uow, _):
        return asking.begin(uow, matter, uow.today, ["插花", "徒步"], uow.today + A_DAY * days).id

    return begin


def votes(matter, poll_id, number):
    return lambda uow, who: asking.vote(uow, who, asking.found(uow, matter, poll_id), number)


def tally(poll_id):
    return lambda uow, _: store.votes(uow.session, poll_id)


def test_one_voice_each_and_the_last_one_counts(does):
    poll = does(asks("walks"))
    assert does(votes("walks", poll, 0)).is_again is False
    assert does(votes("walks", poll, 0)).is_again is True
    assert does(votes("walks", poll, 1)).item == "徒步"
    does(votes("walks", poll, 1), people.LI)
    assert does(tally(poll)) == {"徒步": 2}


def test_a_button_of_one_matter_does_not_reach_into_another(does):
    poll = does(asks("walks"))
    for matter, poll_id, number in [("talks", poll, 0), ("walks", 4040, 0), ("walks", poll, 2)]:
        with pytest.raises(Refusal, match="kernel-old-button"):
            does(votes(matter, poll_id, number))
    assert does(tally(poll)) == {}


def test_after_its_evening_nobody_votes_whether_it_was_closed_or_not(does, clock):
    poll = does(asks("walks", days=0))
    does(votes("walks", poll, 0))
    clock.passes(hours=9, minutes=29)
    does(votes("walks", poll, 1))
    clock.passes(minutes=1)
    with pytest.raises(Refusal, match="polls-over"):
        does(votes("walks", poll, 0))
    assert [it.id for it in does(lambda uow, _: asking.close(uow, "walks"))] == [poll]
    assert does(lambda uow, _: asking.close(uow, "walks")) == []
    clock.passes(hours=-5)  # a clock that was put right
    with pytest.raises(Refusal, match="polls-over"):
        does(votes("walks", poll, 0))
    assert does(tally(poll)) == {"徒步": 1}


def test_a_matter_ends_its_own_polls_only(does, clock):
    does(asks("walks", days=0))
    theirs = does(asks("talks", days=0))
    clock.passes(days=1)
    does(lambda uow, _: asking.close(uow, "walks"))
    assert [it.id for it in does(lambda uow, _: asking.close(uow, "talks"))] == [theirs]


def test_what_i_chose_is_told_to_me_and_goes_with_me(does, office, clock):
    poll = does(asks("walks"))
    does(votes("walks", poll, 1), people.LI)
    [part] = [it for it in office.ask(Actor(people.LI), archive.export) if it.kind == "activities"]
    assert part.rows == [(date(2026, 9, 7), "徒步")]
    office.run(Actor(people.LI), archive.erase, day=date(2026, 9, 7).toordinal())
    assert does(tally(poll)) == {}


BEFORE = [
    "INSERT INTO members (id, name, standing, reachable, birthday_shown, may_care, may_photograph,"
    " birth_lunar, birth_leap) VALUES (7, '孙悦', 'in_service', {no}, 'private', {no}, {no},"
    " {no}, {no})",
    "INSERT INTO activity_polls (id, month, offered, closes, state)"
    " VALUES (5, '2026-10-01', '羽毛球\n足球', '2026-10-12 10:00:00', 'open')",
    "INSERT INTO activity_votes (poll_id, member_id, item) VALUES (5, 7, '足球')",
    "INSERT INTO letters (dedupe, chat, key, facts, lane, due, state, topic, version, drawn)"
    " VALUES ('activity:5:-100', -100, 'monthly-activity-card', '{{}}', 1, '2026-10-08', 'sent',"
    " 'activity:5', 0, 0)",
]


def test_what_was_asked_and_chosen_before_is_kept_and_counted_on(empty_office):
    engine = empty_office.engine
    migrate.downgrade(engine, "0015")
    no = "0" if engine.dialect.name == "sqlite" else "false"
    with engine.begin() as connection:
        for line in BEFORE:
            connection.exec_driver_sql(line.format(no=no))
    migrate.upgrade(engine, "head")
    assert empty_office.ask(NOBODY, kept) == (5, "2026-10-01", ["羽毛球", "足球"], {"足球": 1})
    assert said(engine, "SELECT topic FROM letters") == ["poll:5"]
    assert empty_office.run(NOBODY, ask_once_more) == 6
    migrate.downgrade(engine, "0015")
    assert said(engine, "SELECT id FROM activity_polls") == [5]
    assert said(engine, "SELECT item FROM activity_votes") == ["足球"]
    assert said(engine, "SELECT topic FROM letters") == ["activity:5"]


@unattended
def kept(uow):
    poll = uow.session.get_one(store.Poll, 5)
    return poll.id, poll.day.isoformat(), poll.items, store.votes(uow.session, 5)


@unattended
def ask_once_more(uow):
    return asking.begin(uow, "womens_day", uow.today, ["插花"], uow.today).id


def said(engine, question):
    with engine.connect() as connection:
        return list(connection.execute(text(question)).scalars())
