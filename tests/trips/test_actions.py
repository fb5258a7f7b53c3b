"""What the union does about trips by itself, and where nobody has a phone in hand."""

import pytest

from tests import people
from tests.scenes import grow, questions
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members import store as register
from union.members.rules import Standing
from union.policies import actions as policies
from union.signups import store as signups
from union.signups.rules import State as Stands
from union.trips import actions, routes, store
from union.trips.rules import State

ZHOU, LIU, WANG, LI, HELEN = map(
    Actor, (people.ZHOU, people.LIU, people.WANG, people.LI, people.HELEN)
)
TWO = "黄山 10月5日—10月8日 限2人\n莫干山 10月12日—10月14日 限1人"


@pytest.fixture
def publish(office):
    def made(text=TWO, closes="2026-09-11T17:00"):
        written = office.ask(ZHOU, actions.weigh_routes, routes=text)
        facts = {"title": "秋季疗休养", "routes": written, "closes": closes}
        return office.run(ZHOU, actions.publish, **facts).trip_id

    return made


@pytest.fixture
def choose(office):
    def chosen(who, trip, first, second=None, began="2008", last=None):
        offered = {it.partition(" ")[2]: it for it in office.ask(who, actions.routes, trip_id=trip)}
        said = {"first": offered[first], "second": offered.get(second), "began": began}
        return office.run(who, actions.choose, trip_id=trip, last=last, **said)

    return chosen


@pytest.fixture
def passes(office, clock):
    def later(**span):
        clock.passes(**span)
        for number in office.ask(NOBODY, actions.awaiting):
            office.run(NOBODY, actions.look_after, number=number)
        assert office.ask(NOBODY, actions.awaiting) == []  # nothing is looked after for ever

    return later


@unattended
def stands(uow, *, trip_id):
    """Who comes, waits, is offered, by route."""
    told = {}
    for it in uow.session.get_one(store.Trip, trip_id).routes:
        listed = signups.lines(uow.session, it.list_id) if it.list_id else []
        told[it.name] = [(one.called, one.state) for one in listed]
    return told


@unattended
def state_of(uow, *, trip_id):
    return uow.session.get_one(store.Trip, trip_id).state


@unattended
def becomes(uow, *, account, standing):
    register.by_account(uow.session, account).standing = standing


@unattended
def letters_of(uow, *, account):
    return [it.key for it in uow.session.query(Letter).filter_by(chat=account).order_by(Letter.id)]


def told(office, who):
    return office.ask(NOBODY, letters_of, account=who.account)


def test_another_trip_changes_nothing_of_one_that_is_ranked(office, publish, choose, passes):
    first, second = publish(), publish(closes="2026-09-25T17:00")
    choose(LIU, first, "黄山", began="2002", last="2015")
    choose(WANG, first, "黄山", began="2008", last="2018")
    passes(days=5)
    before = office.ask(ZHOU, actions.ranking, trip_id=first)
    choose(WANG, second, "黄山", began="1990")
    assert office.ask(ZHOU, actions.ranking, trip_id=first) == before


def test_who_has_a_place_on_one_trip_gets_none_on_another(office, publish, choose, passes):
    first, second = publish(), publish()
    for trip in (first, second):
        choose(WANG, trip, "黄山")
        choose(LI, trip, "黄山")
    passes(days=5)
    office.run(ZHOU, actions.tell_places, trip_id=first)
    ranking = office.ask(ZHOU, actions.ranking, trip_id=second)
    assert [it.outcome for it in ranking.entries] == ["elsewhere", "elsewhere"]
    with pytest.raises(Refusal, match="trips-nobody-goes"):
        office.run(ZHOU, actions.tell_places, trip_id=second)


def test_going_proves_the_year_of_the_trip_and_not_the_year_of_work(
    office, publish, choose, passes, clock
):
    office.run(ZHOU, policies.decide, name="trips-years_between", value="1")
    trip = publish()
    choose(WANG, trip, "黄山", began="1980")
    passes(days=5)
    office.run(ZHOU, actions.tell_places, trip_id=trip)
    passes(days=60)
    assert office.ask(NOBODY, state_of, trip_id=trip) is State.DONE
    ranked = office.ask(ZHOU, actions.ranking, trip_id=trip).entries
    assert [(it.name, it.last, it.place) for it in ranked] == [("王建国", None, "黄山")]
    clock.passes(days=300)
    again = publish("庐山 10月5日—10月8日 限2人", "2027-09-11T17:00")
    assert office.ask(WANG, actions.may_choose, trip_id=again) == {"began": "1980", "last": "2026"}
    choose(WANG, again, "庐山", began="2008", last="2010")  # the year of the trip stays
    (mine,) = office.ask(ZHOU, actions.ranking, trip_id=again).entries
    assert (mine.began, mine.last, mine.is_checked) == (2008, 2026, False)


def test_who_retires_can_still_give_a_place_up_and_waits_for_none(office, publish, choose, passes):
    trip = publish("黄山 10月5日—10月8日 限1人")
    for who, began in ((LI, "2000"), (LIU, "2001"), (WANG, "2002")):
        choose(who, trip, "黄山", began=began)
    passes(days=5)
    office.run(ZHOU, actions.tell_places, trip_id=trip)
    for account in (people.LI, people.LIU):
        office.run(NOBODY, becomes, account=account, standing=Standing.RETIRED)
    office.run(LI, actions.give_up, route_id=1)
    assert office.ask(NOBODY, stands, trip_id=trip)["黄山"] == [
        ("李芳", Stands.NOT_COMING), ("刘志强", Stands.NOT_COMING), ("王建国", Stands.OFFERED),
    ]  # fmt: skip


def test_who_left_loses_the_place_within_a_day_and_is_told_of_no_departure(
    office, publish, choose, passes
):
    trip = publish("黄山 10月5日—10月8日 限1人")
    choose(WANG, trip, "黄山", began="2000")
    choose(LI, trip, "黄山", began="2001")
    passes(days=5)
    office.run(ZHOU, actions.tell_places, trip_id=trip)
    office.run(NOBODY, becomes, account=people.WANG, standing=Standing.TRANSFERRED)
    passes(days=1, hours=3)
    assert ("李芳", Stands.OFFERED) in office.ask(NOBODY, stands, trip_id=trip)["黄山"]
    passes(days=25)
    assert "trips-brief-letter" not in told(office, WANG)


def test_who_retired_before_the_end_does_not_count_and_hears_it(office, publish, choose, passes):
    trip = publish()
    choose(WANG, trip, "黄山")
    choose(LI, trip, "黄山")
    office.run(NOBODY, becomes, account=people.LI, standing=Standing.RETIRED)
    passes(days=5)
    assert len(office.ask(ZHOU, actions.ranking, trip_id=trip).entries) == 1
    office.run(ZHOU, actions.tell_places, trip_id=trip)
    assert told(office, LI)[-1] == "trips-uncounted"
    with pytest.raises(Refusal, match="trips-not-offered"):
        office.run(LI, actions.accept, route_id=1)


def test_what_has_departed_is_no_route_and_what_is_never_told_ends_aloud(
    office, publish, choose, passes
):
    trip = publish()
    choose(WANG, trip, "黄山", "莫干山")
    choose(LI, trip, "黄山")
    passes(days=28)  # Monday, the fifth of October: the first route leaves
    ranking = office.ask(ZHOU, actions.ranking, trip_id=trip)
    assert [(it.name, it.place) for it in ranking.entries] == [("王建国", "莫干山"), ("李芳", "")]
    assert ranking.off == ("黄山",)
    passes(days=20)
    assert office.ask(NOBODY, state_of, trip_id=trip) is State.CANCELLED
    assert told(office, LI)[-1] == "trips-never-told"
    assert told(office, ZHOU)[-1] == "trips-never-told"


def test_after_downtime_nothing_is_said_that_is_overtaken(office, publish, choose, clock):
    trip = publish()
    choose(WANG, trip, "黄山")
    clock.passes(days=8)
    office.run(NOBODY, actions.look_after, number=trip)
    assert told(office, ZHOU).count("trips-ranked-letter") == 1


def test_it_is_urged_once_that_the_list_be_told(office, publish, choose, passes):
    trip = publish()
    choose(WANG, trip, "黄山")
    passes(days=5)
    passes(days=3)
    passes(days=3)
    assert told(office, ZHOU).count("trips-ranked-letter") == 2
    assert office.ask(NOBODY, state_of, trip_id=trip) is State.RANKED


def test_the_groups_are_reminded_two_days_before_the_end(office, publish, passes, group_letters):
    publish(closes="2026-09-14T17:00")
    passes(days=4)
    assert "trips-closing" not in group_letters()
    passes(days=1, hours=2)
    assert group_letters().count("trips-closing") == 1


@pytest.fixture
def group_letters(office):
    from tests.stage import GROUP

    return lambda: office.ask(NOBODY, letters_of, account=GROUP)


def test_a_place_given_up_by_mistake_can_be_queued_for_again(office, publish, choose, passes):
    trip = publish("黄山 10月5日—10月8日 限2人")
    choose(WANG, trip, "黄山")
    passes(days=5)
    office.run(ZHOU, actions.tell_places, trip_id=trip)
    office.run(WANG, actions.give_up, route_id=1)
    office.run(WANG, actions.accept, route_id=1)
    assert office.ask(NOBODY, stands, trip_id=trip)["黄山"] == [("王建国", Stands.COMING)]


def test_the_second_choice_is_kept_while_one_waits_for_the_first(office, publish, choose, passes):
    trip = publish("黄山 10月5日—10月8日 限1人\n莫干山 10月12日—10月14日 限1人")
    choose(LI, trip, "黄山", began="2000")
    choose(WANG, trip, "黄山", "莫干山", began="2001")
    choose(LIU, trip, "黄山", began="2002")
    passes(days=5)
    office.run(ZHOU, actions.tell_places, trip_id=trip)
    office.run(LI, actions.give_up, route_id=1)  # to Wang, who is before Liu
    found = office.ask(NOBODY, stands, trip_id=trip)
    assert ("王建国", Stands.OFFERED) in found["黄山"]
    assert ("王建国", Stands.COMING) in found["莫干山"]
    office.run(WANG, actions.accept, route_id=1)
    found = office.ask(NOBODY, stands, trip_id=trip)
    assert ("王建国", Stands.COMING) in found["黄山"]
    assert ("王建国", Stands.NOT_COMING) in found["莫干山"]
    assert ("刘志强", Stands.WAITING) in found["黄山"]


def test_whom_no_letter_reaches_gets_the_place_and_whoever_sees_to_it_hears(
    office, publish, choose, passes
):
    trip = publish("黄山 10月5日—10月8日 限1人\n莫干山 10月12日—10月14日 限1人")
    choose(WANG, trip, "黄山", began="2000")
    offered = office.ask(ZHOU, actions.routes, trip_id=trip)
    said = {"who": "孙悦", "first": offered[0], "second": offered[1], "began": "2023"}
    choose(LI, trip, "莫干山", began="2001")
    office.run(ZHOU, actions.choose_for, trip_id=trip, last=None, **said)
    passes(days=5)
    office.run(ZHOU, actions.tell_places, trip_id=trip)
    office.run(WANG, actions.give_up, route_id=1)
    found = office.ask(NOBODY, stands, trip_id=trip)
    assert ("孙悦", Stands.COMING) in found["黄山"]
    assert ("孙悦", Stands.NOT_COMING) in found["莫干山"]
    assert "trips-given" in told(office, ZHOU)


def test_a_route_that_falls_below_its_least_is_told_to_whoever_sees_to_it(
    office, publish, choose, passes
):
    trip = publish("黄山 10月5日—10月8日 限5人 满2人成团")
    choose(WANG, trip, "黄山")
    choose(LI, trip, "黄山")
    passes(days=5)
    office.run(ZHOU, actions.tell_places, trip_id=trip)
    office.run(LI, actions.give_up, route_id=1)
    assert told(office, ZHOU).count("trips-too-few-letter") == 1


def test_called_off_half_way_those_who_went_have_gone(office, publish, choose, passes, clock):
    trip = publish()
    choose(WANG, trip, "黄山")
    choose(LI, trip, "莫干山")
    passes(days=5)
    office.run(ZHOU, actions.tell_places, trip_id=trip)
    passes(days=28)
    office.run(ZHOU, actions.call_off, trip_id=trip, why="台风")
    assert told(office, LI)[-1] == "trips-called-off"
    assert "trips-called-off" not in told(office, WANG)
    clock.passes(days=330)
    again = publish("庐山 10月5日—10月8日 限2人", "2027-09-11T17:00")
    with pytest.raises(Refusal, match="trips-went-lately"):
        office.ask(WANG, actions.may_choose, trip_id=again)
    assert office.ask(LI, actions.may_choose, trip_id=again)["last"] is None


def test_nobody_is_taken_off_twice_or_out_of_a_bus_that_has_left(office, publish, choose, passes):
    trip = publish()
    choose(WANG, trip, "黄山")
    choose(LI, trip, "黄山")
    passes(days=5)
    office.run(ZHOU, actions.tell_places, trip_id=trip)
    office.run(ZHOU, actions.remove, choice_id=1)
    with pytest.raises(Refusal, match="trips-not-on-the-list"):
        office.run(ZHOU, actions.remove, choice_id=1)
    passes(days=25)
    with pytest.raises(Refusal, match="trips-not-on-the-list"):
        office.run(ZHOU, actions.remove, choice_id=2)
    with pytest.raises(Refusal, match="trips-departed"):
        office.run(LI, actions.give_up, route_id=1)


def test_who_was_taken_off_does_not_stand_in_the_line_again(office, publish, choose, passes):
    trip = publish()
    choose(WANG, trip, "黄山")
    choose(LI, trip, "黄山")
    passes(days=5)
    office.run(ZHOU, actions.tell_places, trip_id=trip)
    office.run(ZHOU, actions.remove, choice_id=1)
    with pytest.raises(Refusal, match="trips-not-offered"):
        office.run(WANG, actions.accept, route_id=1)
    assert office.ask(WANG, actions.read, trip_id=trip).places == ()
    assert [it.outcome for it in office.ask(ZHOU, actions.ranking, trip_id=trip).entries] == [
        "none", "place",
    ]  # fmt: skip


def test_who_keeps_a_trip_and_chose_too_hears_of_its_end_once(office, publish, choose, passes):
    trip = publish()
    choose(ZHOU, trip, "黄山")
    passes(days=50)
    assert told(office, ZHOU).count("trips-never-told") == 1


def test_the_deadline_leaves_time_to_tell_and_to_pack(publish):
    with pytest.raises(Refusal, match="trips-closes-late"):
        publish(closes="2026-10-04T20:00")
    with pytest.raises(Refusal, match="trips-closes-past"):
        publish(closes="2026-09-01T20:00")


def test_three_hundred_are_told_with_a_handful_of_questions_each(office, publish, passes):
    office.run(NOBODY, grow, groups=30, people=10)
    trip = publish("黄山 10月5日—10月8日 限200人\n莫干山 10月12日—10月14日 限100人")
    office.run(NOBODY, everybody_chooses, trip_id=trip)
    passes(days=5)
    asked = questions(lambda: office.run(ZHOU, actions.tell_places, trip_id=trip))
    assert asked < 60
    assert questions(lambda: office.ask(ZHOU, actions.ranking, trip_id=trip)) < 20


@unattended
def everybody_chooses(uow, *, trip_id):
    trip = uow.session.get_one(store.Trip, trip_id)
    there = uow.session.query(register.Member).filter(register.Member.account.is_(None))
    for turn, it in enumerate(there, start=1):
        made = store.TripChoice(trip_id=trip_id, member_id=it.id, first_id=trip.routes[0].id)
        made.second_id, made.turn, made.began, made.at = trip.routes[1].id, turn, 2000, uow.now
        uow.session.add(made)


def test_what_a_form_keeps_is_read_back_and_nothing_else():
    assert routes.kept("[]") == []
    for broken in ("", "{}", '[{"name": "黄山"}]', "null"):
        with pytest.raises(Refusal):
            routes.kept(broken)
