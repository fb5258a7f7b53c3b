from datetime import UTC, date, datetime

import pytest

from tests.people import LIU, WANG, ZHOU
from union.calendar.workdays import add_workdays, is_makeup, is_workday
from union.kernel.guards import unattended
from union.kernel.outbox import Letter
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.policies import actions as policies
from union.school_days import actions, calendar, store
from union.school_days.rules import Which

CHAIR = Actor(ZHOU)
NOTICE_2027 = """2027年
元旦：1月1日（周五）至3日（周日）放假，共3天。
国庆节：10月1日（周五）至8日（周五）放假调休，共8天。9月26日（周日）上班。"""


@unattended
def works_on(uow, day):
    return is_workday(day, calendar.table(uow))


@unattended
def table_of(uow):
    return calendar.table(uow)


@unattended
def customs_of(uow):
    return calendar.customs(uow), calendar.birthday_customs(uow), calendar.school(uow)


@unattended
def entered(uow):
    return [(it.year, it.text, it.set_by, it.set_at) for it in uow.session.query(store.YearNotice)]


@unattended
def asked(uow):
    return [(it.key, it.chat) for it in uow.session.query(Letter) if "school-days" in it.key]


def test_the_notice_the_chair_enters_overrules_the_package(office):
    friday, sunday = date(2027, 10, 8), date(2027, 9, 26)
    assert office.ask(NOBODY, works_on, day=friday)
    assert not office.ask(NOBODY, works_on, day=sunday)
    office.run(CHAIR, actions.keep_notice, notice=NOTICE_2027)
    assert not office.ask(NOBODY, works_on, day=friday)
    assert office.ask(NOBODY, works_on, day=sunday)
    table = office.ask(NOBODY, table_of)
    assert is_makeup(sunday, table)
    assert add_workdays(date(2027, 9, 30), 2, table) == date(2027, 10, 12)
    assert add_workdays(date(2027, 9, 24), 1, table) == sunday


def test_entered_again_it_is_replaced_and_the_former_word_is_kept(office, clock):
    office.run(CHAIR, actions.keep_notice, notice=NOTICE_2027)
    clock.passes(days=3)
    office.run(CHAIR, actions.keep_notice, notice="2027年\n放假 10月1日-10月5日")
    assert office.ask(NOBODY, works_on, day=date(2027, 10, 8))
    assert not office.ask(NOBODY, works_on, day=date(2027, 9, 26))
    assert len({at for *_, at in office.ask(NOBODY, entered)}) == 2
    look = office.ask(CHAIR, actions.look, festivals={})
    assert [(it.what, it.by, it.at) for it in look.entered] == [("2027", "周敏", date(2026, 9, 10))]
    assert office.ask(Actor(WANG), actions.look, festivals={}).entered == ()


def test_the_vice_chair_keeps_the_calendar_and_members_do_not(office):
    with pytest.raises(Refusal, match="members-not-yours"):
        office.run(Actor(WANG), actions.keep_notice, notice=NOTICE_2027)
    with pytest.raises(Refusal, match="members-not-yours"):
        office.run(
            Actor(LIU), actions.keep_term, term="2026-1", first="2026-09-01", last="2027-01-22"
        )


def test_terms_make_weeks_and_vacations(office):
    office.run(CHAIR, actions.keep_term, term="2026-2", first="2027-02-22", last="2027-07-02")
    kept = office.run(
        CHAIR, actions.keep_term, term="2026-1", first="2026-09-01", last="2027-01-22"
    )
    assert kept.weeks == 21
    *_, school = office.ask(NOBODY, customs_of)
    assert [it.first.isoformat() for it in school.vacations] == ["2027-01-23"]
    office.run(CHAIR, actions.keep_term, term="2026-1", first="2026-09-01", last="2027-01-20")
    assert len(office.ask(NOBODY, customs_of)[2].terms) == 2
    with pytest.raises(Refusal, match="term-overlaps"):
        office.run(CHAIR, actions.keep_term, term="2026-1", first="2026-09-01", last="2027-02-26")
    with pytest.raises(Refusal, match="drafts-choose"):
        office.run(CHAIR, actions.keep_term, term="2030-1", first="2030-09-01", last="2031-01-20")


def test_what_the_school_decided_is_how_dates_are_read(office):
    school_ends = "school_days-after_school"
    office.run(CHAIR, policies.decide, name=school_ends, value="17：10")
    office.run(CHAIR, policies.decide, name="school_days-missing_day", value="after")
    written, birthdays, _ = office.ask(NOBODY, customs_of)
    assert f"{written.after_school:%H:%M}" == "17:10"
    assert birthdays.lunar_30 == birthdays.february_29 == "after"
    said = office.ask(Actor(WANG), actions.weigh_moment, said="明天放学后")
    assert said == Which("明天放学后", ("2026-09-08T17:10",))


def test_dates_are_read_by_the_clock_of_the_union(office, clock):
    clock.now = datetime(2026, 9, 7, 16, 30, tzinfo=UTC)  # half past midnight in the union
    assert office.ask(Actor(WANG), actions.weigh_day, said="今天") == "2026-09-08"
    assert (
        office.ask(Actor(WANG), actions.weigh_moment, said="下周三下午三点半") == "2026-09-16T15:30"
    )


def test_the_missing_notice_is_asked_for_once_a_week(office, clock):
    term = {"term": "2026-1", "first": "2026-09-01", "last": "2027-01-22"}
    office.run(CHAIR, actions.keep_term, **term)
    clock.now = datetime(2026, 11, 14, 1, tzinfo=UTC)
    letters = []
    for _ in range(48):  # to the last day of the year
        office.run(NOBODY, actions.remind)
        office.run(NOBODY, actions.remind)
        letters.append(len(office.ask(NOBODY, asked)))
        clock.passes(days=1)
    assert letters[:4] == [0, 1, 2, 2]  # a Saturday, a Sunday, a week that begins
    assert letters[-1] == 8
    assert set(office.ask(NOBODY, asked)) == {("school-days-notice-letter", ZHOU)}


def test_who_entered_it_is_not_asked(office, clock):
    clock.now = datetime(2026, 11, 16, 1, tzinfo=UTC)
    office.run(CHAIR, actions.keep_notice, notice=NOTICE_2027)
    office.run(NOBODY, actions.remind)
    assert office.ask(NOBODY, asked) == [("school-days-term-letter", ZHOU)]


def test_a_missing_term_is_asked_for_once_a_month(office, clock):
    for _ in range(3):
        office.run(NOBODY, actions.remind)
        clock.passes(days=10)  # 7, 17, 27 September
    assert len(office.ask(NOBODY, asked)) == 1
    office.run(NOBODY, actions.remind)
    assert len(office.ask(NOBODY, asked)) == 2
