"""What is written, and to whom, when nobody has a phone in hand."""

from datetime import UTC, datetime

import pytest

from tests import people
from tests.scenes import sits_in
from union.events import actions as events
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members import store as members
from union.members.rules import Portfolio, Role, Standing
from union.members.store import Appointment
from union.policies import actions as policies
from union.polls.store import Poll
from union.school_days import actions as school_days
from union.womens_day import actions

ZHOU, LIU, WANG, LI = map(Actor, (people.ZHOU, people.LIU, people.WANG, people.LI))
DAILY = (actions.ask, actions.sign_up, actions.tell_what_remains, actions.close)


@pytest.fixture
def on(office, clock):
    """What is done by itself at an hour, however often."""

    def stands(iso, times=1):
        clock.now = datetime.fromisoformat(f"{iso}+08:00").astimezone(UTC)
        for _ in range(times):
            for deed in DAILY:
                office.run(NOBODY, deed)

    return stands


@pytest.fixture
def committee(office):
    for account in (people.LI, people.HELEN):
        office.run(NOBODY, sits_in, account=account, role=Role.WOMEN_COMMITTEE)


@unattended
def letters(uow, *, key):
    """Who is written a letter of this kind, in the order of their accounts."""
    found = uow.session.query(Letter).filter_by(key=f"womens-day-{key}").order_by(Letter.chat)
    return [it.chat for it in found]


@unattended
def facts(uow, *, key):
    return uow.session.query(Letter).filter_by(key=f"womens-day-{key}").first().facts


@unattended
def polls(uow):
    return uow.session.query(Poll).count()


def decide(office, name, value):
    office.run(ZHOU, policies.decide, name=f"womens_day-{name}", value=value)


def publish(
    office, who=LI, title="三八节插花", starts="2027-03-08T14:30", audience="women", shown="names"
):
    place = {"place": "多功能厅", "audience": audience}
    said = {"title": title, "starts": starts, "shown": shown}
    return office.run(who, events.publish, **said, **place).event_id


def test_the_committee_is_asked_once_a_year_however_often_it_is_run(committee, on, office):
    on("2027-02-19T09:00")
    assert office.ask(NOBODY, polls) == 0
    for day in range(20, 29):
        on(f"2027-02-{day}T09:00", times=2)
    assert office.ask(NOBODY, letters, key="poll-card") == [people.LI, people.HELEN]
    assert office.ask(NOBODY, polls) == 1
    on("2028-02-20T09:00")
    assert office.ask(NOBODY, letters, key="poll-card") == [people.LI] * 2 + [people.HELEN] * 2


def test_who_comes_to_the_committee_later_is_asked_while_it_is_open(committee, on, office):
    on("2027-02-20T09:00")
    office.run(NOBODY, sits_in, account=people.ZHOU, role=Role.WOMEN_COMMITTEE)
    on("2027-02-21T09:00")
    assert people.ZHOU in office.ask(NOBODY, letters, key="poll-card")
    on("2027-02-28T18:05")
    office.run(NOBODY, sits_in, account=people.LIU, role=Role.WOMEN_COMMITTEE)
    on("2027-02-28T19:00")
    assert people.LIU not in office.ask(NOBODY, letters, key="poll-card")


def test_without_a_committee_the_officers_are_asked_and_vote(on, office):
    on("2027-02-20T09:00")
    assert office.ask(NOBODY, letters, key="poll-card") == [people.ZHOU]
    assert office.run(ZHOU, actions.vote, poll_id=1, number=0).item == "插花"


def test_whoever_looks_after_womens_work_is_asked_before_the_officers(on, office):
    office.run(NOBODY, look_after, account=people.LIU, portfolio=Portfolio.WOMEN)
    on("2027-02-20T09:00")
    assert office.ask(NOBODY, letters, key="poll-card") == [people.LIU]
    with pytest.raises(Refusal, match="womens-day-not-asked"):
        office.run(ZHOU, actions.vote, poll_id=1, number=0)
    with pytest.raises(Refusal, match="members-not-yours"):
        office.run(WANG, actions.vote, poll_id=1, number=0)


@unattended
def look_after(uow, *, account, portfolio):
    office = Appointment(role=Role.COMMITTEE_MEMBER, portfolio=portfolio, since=uow.today)
    member = members.by_account(uow.session, account)
    member.appointments.append(office)


def test_who_was_not_there_on_the_20th_asks_until_the_last_of_february(committee, on, office):
    on("2028-02-29T09:00")
    assert len(office.ask(NOBODY, letters, key="poll-card")) == 2
    assert office.ask(NOBODY, facts, key="poll-card")["day"] == "2028-02-29"


def test_who_was_not_there_in_february_at_all_hands_over_what_there_is(committee, on, office):
    on("2027-03-03T09:00", times=2)
    assert office.ask(NOBODY, letters, key="poll-card") == []
    assert office.ask(NOBODY, letters, key="signup-letter") == [people.LI, people.HELEN]
    told = office.ask(NOBODY, facts, key="signup-letter")
    assert (told["chosen"], told["offered"]) == ([], ["插花", "徒步", "游艺", "观影"])
    with pytest.raises(Refusal, match="polls-over"):
        office.run(LI, actions.vote, poll_id=1, number=0)


def test_what_is_even_is_offered_and_nothing_else(committee, on, office):
    on("2027-02-20T09:00")
    office.run(LI, actions.vote, poll_id=1, number=3)
    office.run(Actor(people.HELEN), actions.vote, poll_id=1, number=1)
    on("2027-03-01T09:00")
    told = office.ask(NOBODY, facts, key="signup-letter")
    assert (told["offered"], told["numbers"], told["people"]) == (["徒步", "观影"], [1, 3], 2)


def test_the_choice_is_handed_over_though_the_evening_before_was_missed(committee, on, office):
    on("2027-02-20T09:00")
    office.run(LI, actions.vote, poll_id=1, number=2)
    on("2027-03-01T09:00")
    assert office.ask(NOBODY, facts, key="signup-letter")["chosen"] == ["游艺"]
    assert office.ask(NOBODY, facts, key="poll-card")["state"] == "closed"


def test_what_is_published_already_is_not_asked_for(committee, on, office):
    on("2027-02-20T09:00")
    publish(office)
    for day in (1, 4, 6):
        on(f"2027-03-0{day}T09:00")
    assert office.ask(NOBODY, letters, key="signup-letter") == []
    with pytest.raises(Refusal, match="womens-day-held") as no:
        office.run(LI, actions.chosen, poll_id=1, number=0)
    assert no.value.facts == {"title": "三八节插花", "day": "2027-03-08"}


def test_what_is_published_before_the_20th_leaves_nothing_to_ask(committee, on, office, clock):
    clock.now = datetime(2027, 2, 10, 1, tzinfo=UTC)
    publish(office)
    for day in ("2027-02-20", "2027-02-28", "2027-03-01"):
        on(f"{day}T09:00")
    assert office.ask(NOBODY, polls) == 0
    assert office.ask(NOBODY, letters, key="signup-letter") == []


def test_what_is_for_all_or_in_private_or_a_habit_or_called_off_is_not_the_event(
    committee, on, office, clock
):
    clock.now = datetime(2027, 2, 1, 1, tzinfo=UTC)
    publish(office, title="女教职工瑜伽", starts="2027-02-03T16:30")
    publish(office, title="女教职工瑜伽", starts="2027-03-03T16:30")
    publish(office, title="羽毛球", starts="2027-03-05T16:30", audience="everyone")
    publish(office, title="单身联谊", starts="2027-03-06T16:30", shown="private")
    publish(office, title="春游", starts="2027-03-15T08:00")
    called_off = publish(office)
    office.run(LI, events.call_off, event_id=called_off, why="场地要修")
    on("2027-02-20T09:00")
    on("2027-03-01T09:00")
    assert office.ask(NOBODY, letters, key="poll-card") == [people.LI, people.HELEN]
    assert office.ask(NOBODY, letters, key="signup-letter") == [people.LI, people.HELEN]


def test_a_button_of_last_year_begins_nothing(committee, on, office):
    on("2027-02-20T09:00")
    on("2028-03-01T09:00")
    with pytest.raises(Refusal, match="kernel-old-button"):
        office.run(LI, actions.chosen, poll_id=1, number=0)
    assert office.run(LI, actions.chosen, poll_id=2, number=0) == "插花"


def test_on_the_eve_the_committee_hears_who_comes_or_that_nothing_is_published(
    committee, on, office
):
    on("2027-03-07T10:00", times=2)
    assert office.ask(NOBODY, letters, key="unplanned-letter") == [people.LI, people.HELEN]
    assert office.ask(NOBODY, letters, key="signup-letter") == []
    publish(office, starts="2027-03-08T14:30")
    on("2027-03-07T11:00")
    assert office.ask(NOBODY, letters, key="remaining-letter") == []  # one word an eve


def test_what_has_been_by_the_eve_leaves_nothing_to_do(committee, on, office):
    on("2027-03-01T09:00")
    publish(office, starts="2027-03-05T14:30")
    on("2027-03-07T10:00")
    assert office.ask(NOBODY, letters, key="remaining-letter") == []
    assert office.ask(NOBODY, letters, key="unplanned-letter") == []


@pytest.mark.parametrize(("year", "half"), [(2027, "yes"), (2026, "no")])
def test_half_a_day_is_spoken_of_only_where_the_8th_is_worked(committee, on, office, year, half):
    on(f"{year}-03-06T09:00")
    publish(office, starts=f"{year}-03-08T14:30")
    on(f"{year}-03-07T10:00")
    assert office.ask(NOBODY, facts, key="remaining-letter")["half_day"] == half


def test_a_school_with_ways_of_its_own_is_left_alone(committee, on, office):
    decide(office, "season", "off")
    for day in ("2027-02-20", "2027-03-01", "2027-03-07"):
        on(f"{day}T10:00")
    assert office.ask(NOBODY, polls) == 0
    for key in ("poll-card", "signup-letter", "unplanned-letter"):
        assert office.ask(NOBODY, letters, key=key) == []


def test_a_school_asks_on_its_own_day_for_its_own_choices(committee, on, office):
    decide(office, "polled_on", "10")
    decide(office, "items", "茶艺、旗袍秀")
    on("2028-02-10T09:00")
    assert office.ask(NOBODY, facts, key="poll-card")["items"] == ["茶艺", "旗袍秀"]


@pytest.fixture
def checks(office, clock):
    """The days of March on which the women are told, and who they are."""

    def told(year):
        for day in range(1, 10):
            clock.now = datetime(year, 3, day, 2, tzinfo=UTC)
            before = len(office.ask(NOBODY, letters, key="check-letter"))
            for _ in range(2):
                office.run(NOBODY, actions.remind_of_check)
            found = office.ask(NOBODY, letters, key="check-letter")
            if len(found) > before:
                yield day, found

    return told


def test_the_womens_check_is_spoken_of_only_where_the_school_wants_it(checks, office):
    assert list(checks(2027)) == []
    decide(office, "check", "on")
    assert list(checks(2027)) == [(1, [people.ZHOU, people.LI, people.HELEN])]


@pytest.mark.parametrize(("year", "day"), [(2025, 3), (2026, 2), (2027, 1)])
def test_the_women_hear_of_it_on_the_first_working_day_of_march(checks, office, year, day):
    decide(office, "check", "on")
    assert [it for it, _ in checks(year)] == [day]


def test_the_women_hear_of_it_when_school_has_begun(checks, office):
    decide(office, "check", "on")
    office.run(ZHOU, school_days.keep_term, term="2026-1", first="2026-09-01", last="2027-01-22")
    office.run(ZHOU, school_days.keep_term, term="2026-2", first="2027-03-04", last="2027-07-02")
    assert [it for it, _ in checks(2027)] == [4]


def test_who_is_retired_or_no_woman_or_unknown_is_not_told_of_it(checks, office):
    decide(office, "check", "on")
    office.run(NOBODY, becomes, account=people.LI, standing=Standing.RETIRED, sex="female")
    office.run(NOBODY, becomes, account=people.HELEN, standing=Standing.IN_SERVICE, sex=None)
    assert list(checks(2027)) == [(1, [people.ZHOU])]


@unattended
def becomes(uow, *, account, standing, sex):
    member = members.by_account(uow.session, account)
    member.standing, member.sex = standing, sex
