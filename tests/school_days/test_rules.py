from datetime import date, datetime, time

import pytest

from union.calendar.birthdays import Customs, LeapMonth, Missing
from union.calendar.vacations import SchoolYears
from union.calendar.workdays import EMPTY, DayTable, Span
from union.calendar.written import read
from union.kernel.policy import clock_time
from union.kernel.refusal import Refusal
from union.school_days import notices, rules, terms
from union.school_days.rules import Which

SATURDAY = datetime.fromisoformat("2026-11-21T10:00")
TODAY = date(2026, 11, 21)
NOTICE_2027 = "放假 1月1日-1月3日、2月5日-2月11日、10月1日-10月7日；上班 1月9日"


def test_customs_come_from_what_the_school_decided():
    assert rules.customs("17:10").after_school == time(17, 10)
    kept = rules.birthday_customs("leap", "after")
    assert kept == Customs(LeapMonth.LEAP, Missing.AFTER, Missing.AFTER)


@pytest.mark.parametrize(
    ("said", "kept"), [("16:30", "16:30"), ("7：05", "07:05"), (" 23:59 ", "23:59")]
)
def test_a_clock_time_is_kept_tidy(said, kept):
    assert clock_time()(said) == kept


@pytest.mark.parametrize("said", ["24:00", "16:60", "四点", "", "1630"])
def test_what_is_no_clock_time_is_refused(said):
    with pytest.raises(Refusal, match="policies-clock-time"):
        clock_time()(said)


def one_day(said):
    return rules.one_day(said, read(said, SATURDAY))


def test_a_day_is_one_or_asked_about_or_refused_with_its_reason():
    assert one_day("下周三") == "2026-11-25"
    assert one_day("周六") == Which("周六", ("2026-11-21", "2026-11-28"))
    assert one_day("月底") == Which("月底", ("2026-11-30",))
    with pytest.raises(Refusal, match="school-days-unread") as no:
        one_day("2月30日")
    assert no.value.facts == {"reason": "no-such-day"}
    for other in ("明天下午三点", "下周末", "每周三"):
        with pytest.raises(Refusal, match="school-days-no-day"):
            one_day(other)


def test_a_moment_is_one_or_asked_about_or_refused():
    def one_moment(said):
        return rules.one_moment(said, read(said, SATURDAY))

    assert one_moment("下周三下午三点半") == "2026-11-25T15:30"
    assert one_moment("下周三3:30").offered == ("2026-11-25T03:30", "2026-11-25T15:30")
    with pytest.raises(Refusal, match="school-days-no-moment"):
        one_moment("下周三")


def test_terms_of_this_school_year_and_the_next_are_offered():
    assert terms.offered(TODAY) == ["2026-1", "2026-2", "2027-1", "2027-2"]
    assert terms.offered(date(2027, 7, 31))[0] == "2026-1"
    assert terms.offered(date(2027, 8, 1))[0] == "2027-1"


FIRST = Span(date(2026, 9, 1), date(2027, 1, 22))


@pytest.mark.parametrize(
    ("name", "term", "key"),
    [
        ("2026-2", Span(date(2027, 7, 2), date(2027, 2, 22)), "backwards"),
        ("2026-2", Span(date(2026, 9, 1), date(2027, 8, 22)), "long"),
        ("2026-2", Span(date(2028, 2, 22), date(2028, 7, 2)), "year"),
        ("2026-2", Span(date(2027, 1, 22), date(2027, 7, 2)), "overlaps"),
        ("2025-2", Span(date(2026, 2, 22), date(2026, 8, 31)), None),
        ("2026-1", Span(date(2026, 8, 31), date(2027, 1, 23)), None),
        ("2026-2", Span(date(2027, 2, 22), date(2027, 7, 2)), None),
    ],
)
def test_a_term_fits_its_year_and_its_neighbours(name, term, key):
    others = {"2026-1": FIRST}
    if key is None:
        assert terms.check_term(name, term, others) is None
    else:
        with pytest.raises(Refusal, match=f"school-days-term-{key}"):
            terms.check_term(name, term, others)


def test_a_term_is_missing_unless_it_runs_or_is_to_come():
    school = SchoolYears(terms=(FIRST,))
    days = {"2026-08-01": False, "2026-08-02": False, "2026-09-01": False, "2027-01-22": False,
            "2027-01-23": True}  # fmt: skip
    assert {it: terms.is_missing(date.fromisoformat(it), school) for it in days} == days


def test_a_notice_is_for_the_year_it_names_or_the_one_that_is_due():
    assert notices.year_of("放假 1月1日", date(2026, 10, 31)) == 2026
    assert notices.year_of("放假 1月1日", date(2026, 11, 1)) == 2027
    assert notices.year_of("2026年\n放假 1月1日", date(2026, 11, 1)) == 2026
    with pytest.raises(Refusal, match="year-far"):
        notices.year_of("2029年\n放假 1月1日", date(2026, 11, 1))


def test_every_fault_of_a_notice_is_told_at_once():
    with pytest.raises(Refusal, match="notice-faults") as no:
        notices.read("放假 2月30日、十月一日；10月8日；上班 2月31日", TODAY)
    told = no.value.facts
    assert told["no_such_day"] == ["2月30日", "2月31日"]
    assert told["unread"] == ["十月", "一日"]
    assert told["no_word"] == ["10月8日"]
    assert told["both"] == told["nothing"] == "none"


def test_a_notice_without_days_is_refused():
    with pytest.raises(Refusal, match="notice-faults") as no:
        notices.read("明年怎么放假？", TODAY)
    assert {it for it, told in no.value.facts.items() if told != "none"} == {"nothing"}
    with pytest.raises(Refusal, match="notice-long"):
        notices.read("放假 1月1日。" * 999, TODAY)


def test_a_notice_of_another_year_is_known_by_its_weekdays():
    with pytest.raises(Refusal, match="notice-weekdays") as no:
        notices.read("10月1日（周四）至7日（周三）放假", TODAY)  # those of 2026
    assert no.value.facts["year"] == "2027"


def test_the_notice_that_is_due_is_awaited_from_november_on():
    known = DayTable(years=frozenset({2027}))
    assert not notices.is_awaited(date(2026, 10, 31), EMPTY)
    assert notices.is_awaited(date(2026, 11, 1), EMPTY)
    assert not notices.is_urgent(date(2026, 11, 14), EMPTY)
    assert notices.is_urgent(date(2026, 11, 15), EMPTY)
    assert not notices.is_urgent(date(2026, 12, 31), known)


def test_the_notice_of_this_year_is_asked_for_before_that_of_the_next():
    assert notices.year_awaited(date(2027, 2, 19), EMPTY) == 2027
    known = DayTable(frozenset(), frozenset(), frozenset({2027}))
    assert notices.year_awaited(date(2027, 11, 20), known) == 2028
