"""Who is greeted on which day, once a year, as each wishes; looked at day by day."""

import os
from datetime import date, datetime, time, timedelta

import pytest

from tests import people
from tests.stage import GROUP
from union.birthdays import actions
from union.birthdays.rules import Person, kept_on
from union.birthdays.store import BirthdayGreeting
from union.calendar.birthdays import Birthday, Customs
from union.kernel.causes import Cause
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.unit import NOBODY, Actor
from union.kernel.work import Deed
from union.members import actions as members
from union.members import store as register
from union.members.rules import Shown, Standing
from union.policies import actions as policies

ZHOU, WANG, LI, HELEN = map(Actor, (people.ZHOU, people.WANG, people.LI, people.HELEN))


@unattended
def change(uow, *, account, **facts):
    member = register.by_account(uow.session, account)
    for name, value in facts.items():
        setattr(member, name, value)


@unattended
def said(uow):
    """Every letter about a birthday: to whom, which, on what day."""
    found = uow.session.query(Letter).filter(Letter.key.startswith("birthdays-"))
    return [
        (it.chat, it.key, it.due.astimezone(uow.zone).date().isoformat())
        for it in found.order_by(Letter.id)
    ]


@unattended
def greetings(uow):
    found = uow.session.query(BirthdayGreeting).order_by(BirthdayGreeting.id)
    return [(it.member_id, it.year, it.kept.isoformat(), it.how.value) for it in found]


@pytest.fixture
def day_by_day(office, clock):
    def run(days):
        for _ in range(days):
            office.run(NOBODY, actions.greet)
            clock.passes(days=1)

    return run


def born(office, who, month, day, **more):
    blank = {"birth_year": None, "birth_lunar": False, "birth_leap": False}
    facts = blank | {"birth_month": month, "birth_day": day} | more
    office.run(NOBODY, change, account=who.account, **facts)


def test_a_private_word_on_the_day_and_only_once_however_often_it_runs(office, day_by_day):
    for _ in range(3):  # Monday the seventh; Wang's is on the tenth
        office.run(NOBODY, actions.greet)
    day_by_day(5)
    assert office.ask(NOBODY, said) == [(people.WANG, "birthdays-private-letter", "2026-09-10")]
    office.run(NOBODY, actions.greet)
    assert len(office.ask(NOBODY, said)) == 1


def test_who_wishes_it_is_greeted_in_the_group_all_of_a_day_in_one_message(office, day_by_day):
    for who in (WANG, LI):
        born(office, who, 9, 8)
        office.run(who, members.wish, about="birthday", choice=Shown.PUBLIC.value)
    day_by_day(3)
    assert office.ask(NOBODY, said) == [(GROUP, "birthdays-card", "2026-09-08")]


def test_nobody_is_greeted_who_wishes_none_has_left_or_is_left_in_peace(office, day_by_day):
    for who in (WANG, LI, HELEN):
        born(office, who, 9, 8)
    office.run(WANG, members.wish, about="birthday", choice=Shown.OFF.value)
    office.run(NOBODY, change, account=people.LI, standing=Standing.LEFT)
    office.run(ZHOU, actions.hold, who="Helen", until="2026-09-08")
    day_by_day(4)
    assert office.ask(NOBODY, greetings) == []


def test_a_hold_that_has_ended_or_was_lifted_holds_no_more(office, day_by_day):
    born(office, WANG, 9, 9)
    born(office, LI, 9, 9)
    office.run(ZHOU, actions.hold, who="王建国", until="2026-09-08")
    (held,) = office.run(ZHOU, actions.hold, who="李芳", until="2026-12-31")[1:]
    office.run(ZHOU, actions.let_go, member_id=held.member_id)
    day_by_day(4)
    assert len(office.ask(NOBODY, greetings)) == 2


def test_who_corrects_a_birthday_is_not_greeted_twice_in_a_year(office, day_by_day):
    office.run(NOBODY, change, account=people.CHEN, birthday_shown=Shown.OFF)
    day_by_day(5)  # Wang was greeted on the tenth
    born(office, WANG, 9, 20)
    day_by_day(15)
    assert len(office.ask(NOBODY, greetings)) == 1
    born(office, WANG, 8, 15, birth_lunar=True)  # 25 September: another calendar, the same year
    day_by_day(10)
    assert len(office.ask(NOBODY, greetings)) == 1


@pytest.mark.parametrize(
    ("habit", "kept"), [(None, "2027-02-28"), ("before", "2027-02-28"), ("after", "2027-03-01")]
)
def test_29_february_is_kept_as_each_person_chose(office, clock, day_by_day, habit, kept):
    born(office, WANG, 2, 29)
    if habit:
        office.run(WANG, actions.choose, habit=habit)
    clock.passes(days=(date(2027, 2, 20) - date(2026, 9, 7)).days)
    day_by_day(15)
    assert [it[2] for it in office.ask(NOBODY, greetings)] == [kept]


def test_birthdays_of_free_days_are_told_on_the_working_day_before_where_the_school_says_so(
    office, day_by_day
):
    office.run(ZHOU, policies.decide, name="birthdays-free_days", value="workday_before")
    born(office, WANG, 9, 12)  # a Saturday
    born(office, LI, 9, 13)
    for who in (WANG, LI):
        office.run(who, members.wish, about="birthday", choice=Shown.PUBLIC.value)
    born(office, HELEN, 9, 12)  # privately, on the day itself
    day_by_day(10)
    assert office.ask(NOBODY, said) == [
        (GROUP, "birthdays-card", "2026-09-11"),
        (people.HELEN, "birthdays-private-letter", "2026-09-12"),
    ]
    assert [it[2] for it in office.ask(NOBODY, greetings)] == [
        "2026-09-12", "2026-09-13", "2026-09-12",
    ]  # fmt: skip


def test_no_two_greetings_in_a_row_are_the_same(office, day_by_day):
    for who, day in ((WANG, 8), (LI, 9), (HELEN, 10)):
        born(office, who, 9, day)
        office.run(who, members.wish, about="birthday", choice=Shown.PUBLIC.value)
    day_by_day(5)

    @unattended
    def variants(uow):
        found = uow.session.query(Letter).filter_by(key="birthdays-card").order_by(Letter.id)
        return [it.facts["variant"] for it in found]

    first, second, third = office.ask(NOBODY, variants)
    assert first != second != third


def test_the_list_of_the_next_month_goes_out_on_the_day_the_school_chose(office, clock):
    @unattended
    def lists(uow):
        found = uow.session.query(Letter).filter_by(key="birthdays-month-letter")
        return [(it.chat, it.facts["month"], [one["name"] for one in it.facts["lines"]])
                for it in found]  # fmt: skip

    for _ in range(30):
        office.run(NOBODY, actions.list_next_month)
        clock.passes(days=1)
    assert office.ask(NOBODY, lists) == [(people.ZHOU, 10, ["陈国平"])]


def test_the_gift_of_a_year_is_noted_and_taken_back(office):
    found = office.ask(ZHOU, actions.this_month).lines
    assert [(it.name, it.turns, it.has_gift) for it in found] == [("王建国", 41, False)]
    once = {"member_id": found[0].member_id, "iso": "2026-09-01"}
    assert office.run(ZHOU, actions.give, **once).lines[0].has_gift
    assert not office.run(ZHOU, actions.give, **once).lines[0].has_gift


def test_round_birthdays_are_counted_in_full_years_or_nominal_ones(office):
    assert [(it.name, it.turns) for it in office.ask(ZHOU, actions.round_ones)] == [("周敏", 50)]
    office.run(ZHOU, policies.decide, name="birthdays-age", value="nominal")
    assert office.ask(ZHOU, actions.round_ones) == []


YEARS = int(os.environ.get("DECADE", "1"))  # ten take 40 seconds; the rules alone, two
FIRST, LAST = date(2026, 9, 7), date(2026 + YEARS, 9, 6)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_through_the_years_three_hundred_people_are_greeted_once_a_year(office, clock):
    """Against a computation of its own: a table of lunar months, and plain arithmetic."""
    everyone = office.run(NOBODY, populate)
    days = [FIRST + timedelta(days=it) for it in range((LAST - FIRST).days + 1)]
    causes = [
        Cause("birthdays.greet", it.toordinal(), datetime.combine(it, time(7, 30), office.zone))
        for it in days
    ]
    deeds = [Deed((Actor(cause=it), actions.greet), {}) for it in causes]
    for at in range(0, len(deeds), 100):
        assert office.run_together(deeds[at : at + 100]) == [None] * len(deeds[at : at + 100])
    told = {}
    for member_id, year, kept, _ in office.ask(NOBODY, greetings):
        told.setdefault(member_id, []).append((year, date.fromisoformat(kept)))
    for member_id, (lunar, month, day) in everyone.items():
        assert told.get(member_id, []) == list(days_of(lunar, month, day, FIRST, LAST))
    sent = office.ask(NOBODY, said)
    assert len(sent) == sum(map(len, told.values())) > 270 * YEARS


@unattended
def populate(uow):
    """Three hundred people; the others are not greeted."""
    made = {}
    for number in range(300):
        lunar, month, day, leap = kind_of(number)
        member = register.Member(
            name=f"某某{number}", birth_month=month, birth_day=day, birth_lunar=lunar,
            birth_leap=leap, appointments=[], account=5000 + number,
            reachable=True,
        )  # fmt: skip
        uow.session.add(member)
        uow.session.flush()
        made[member.id] = (lunar, month, day)
    for it in uow.session.query(register.Member).filter(register.Member.id.not_in(made)):
        it.birthday_shown = Shown.OFF
    return made


def test_by_the_rules_a_decade_has_everybody_once_a_year():
    """The same for all ten years, without a database."""
    first, last = date(2026, 1, 1), date(2035, 12, 31)
    people, expected = [], {}
    for number in range(300):
        lunar, month, day, leap = kind_of(number)
        people.append(Person(number, Birthday(month, day, lunar, leap), None, Customs()))
        expected[number] = list(days_of(lunar, month, day, first, last))
    told = {number: [] for number in expected}
    for it in range((last - first).days + 1):
        for kept in kept_on(first + timedelta(days=it), people):
            told[kept.id].append((kept.year, kept.day))
    assert told == expected
    assert sum(map(len, told.values())) > 2900


def kind_of(number):
    """Birthdays of all kinds, 29 February, lunar 30ths and leap months among them."""
    lunar = number % 3 == 0
    month, day = number % 12 + 1, number * 7 % (30 if lunar else 28) + 1
    if number % 50 == 1:
        lunar, month, day = False, 2, 29
    return lunar, month, day, lunar and number % 30 == 0


def days_of(lunar, month, day, first, last):
    """Every year's day, a leap month's in the ordinary one; what is missing, the day before."""
    for year in range(2025, 2037):
        kept = lunar_day(year, month, day) if lunar else solar_day(year, month, day)
        if first <= kept <= last:
            yield year, kept


def solar_day(year, month, day):
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 2, 28)


# The usual table of lunar years: bit 16 - m says that month m has 30 days, the last four bits
# which month is followed by a leap one, bit 16 that this one has 30.
MONTHS = {
    2025: 0x0A6E6, 2026: 0x0A4E0, 2027: 0x0D260, 2028: 0x0EA65, 2029: 0x0D530, 2030: 0x05AA0,
    2031: 0x076A3, 2032: 0x096D0, 2033: 0x04AFB, 2034: 0x04AD0, 2035: 0x0A4D0, 2036: 0x1D0B6,
}  # fmt: skip
NEW_YEAR_2025 = date(2025, 1, 29)
NEW_YEARS = {2026: (2, 17), 2027: (2, 6), 2028: (1, 26), 2029: (2, 13), 2030: (2, 3), 2031: (1, 23)}


def lengths(year):
    """The months of a lunar year in order: number, whether it is a leap one, days."""
    table = MONTHS[year]
    for month in range(1, 13):
        yield month, False, 30 if table & (0x10000 >> month) else 29
        if table & 0xF == month:
            yield month, True, 30 if table & 0x10000 else 29


def lunar_day(year, month, day):
    begins = NEW_YEAR_2025 + timedelta(
        days=sum(days for it in range(2025, year) for _, _, days in lengths(it))
    )
    for number, leap, days in lengths(year):
        if (number, leap) == (month, False):
            return begins + timedelta(days=min(day, days) - 1)
        begins += timedelta(days=days)
    raise AssertionError("unreachable")


def test_the_table_of_the_test_is_that_of_the_almanac():
    for year, (month, day) in NEW_YEARS.items():
        assert lunar_day(year, 1, 1) == date(year, month, day)


def test_who_corrects_a_birthday_to_an_earlier_month_is_greeted_the_next_year(
    office, clock, day_by_day
):
    office.run(NOBODY, change, account=people.CHEN, birthday_shown=Shown.OFF)
    day_by_day(5)
    born(office, WANG, 6, 1)
    clock.passes(days=(date(2027, 5, 25) - date(2026, 9, 12)).days)
    day_by_day(10)
    assert [it[2] for it in office.ask(NOBODY, greetings) if it[0] == 3] == [
        "2026-09-10", "2027-06-01",
    ]  # fmt: skip


@pytest.mark.parametrize("late", ["policy", "wish", "hold"])
def test_who_could_not_be_told_on_the_working_day_before_is_told_on_the_day(
    office, day_by_day, late
):
    born(office, WANG, 9, 12)  # a Saturday
    if late != "policy":
        office.run(ZHOU, policies.decide, name="birthdays-free_days", value="workday_before")
    if late != "wish":
        office.run(WANG, members.wish, about="birthday", choice=Shown.PUBLIC.value)
    if late == "hold":
        office.run(ZHOU, actions.hold, who="王建国", until="2026-09-11")
    day_by_day(5)  # Friday has passed
    office.run(ZHOU, policies.decide, name="birthdays-free_days", value="workday_before")
    office.run(WANG, members.wish, about="birthday", choice=Shown.PUBLIC.value)
    day_by_day(3)
    assert [it[2:] for it in office.ask(NOBODY, greetings)] == [("2026-09-12", "public")]


def test_a_hold_takes_back_what_waits_and_is_forgotten_when_it_ends(office, clock, day_by_day):
    clock.passes(days=3)
    office.run(NOBODY, actions.greet)
    assert len(office.ask(NOBODY, said)) == 1
    office.run(ZHOU, actions.hold, who="王建国", until="2026-09-12")
    assert office.ask(NOBODY, said) == []
    day_by_day(4)
    assert office.ask(ZHOU, actions.holds) == []
