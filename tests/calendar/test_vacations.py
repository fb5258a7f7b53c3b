"""School terms, weeks and vacations."""

from datetime import date, timedelta

import pytest

from union.calendar.vacations import (
    SchoolYears,
    day_of_week,
    in_vacation,
    pause_in_vacation,
    term_of,
    term_week,
)
from union.calendar.workdays import EMPTY, Span, add_workdays

AUTUMN = Span(date(2026, 9, 1), date(2027, 1, 22))
SPRING = Span(date(2027, 2, 22), date(2027, 7, 2))
SUMMER = Span(date(2027, 7, 3), date(2027, 8, 31))
SCHOOL = SchoolYears((AUTUMN, SPRING), (SUMMER,))


def test_between_two_terms_is_a_vacation_and_so_is_what_was_entered():
    assert not in_vacation(date(2027, 1, 22), SCHOOL)
    assert in_vacation(date(2027, 1, 23), SCHOOL)
    assert in_vacation(date(2027, 2, 21), SCHOOL)
    assert not in_vacation(date(2027, 2, 22), SCHOOL)
    assert in_vacation(date(2027, 8, 31), SCHOOL)


def test_where_no_term_was_entered_nothing_waits_for_ever():
    assert not in_vacation(date(2027, 9, 1), SCHOOL)
    assert not in_vacation(date(2026, 8, 1), SCHOOL)
    assert not in_vacation(date(2026, 8, 1), SchoolYears())
    assert term_of(date(2027, 9, 1), SCHOOL) is None


def test_school_weeks_run_from_monday_and_begin_with_that_of_the_first_day():
    assert term_week(date(2026, 9, 1), SCHOOL) == 1  # a Tuesday
    assert term_week(date(2026, 9, 6), SCHOOL) == 1
    assert term_week(date(2026, 9, 7), SCHOOL) == 2
    assert term_week(date(2027, 1, 22), SCHOOL) == 21
    assert term_week(date(2027, 2, 1), SCHOOL) is None
    assert term_week(date(2027, 2, 22), SCHOOL) == 1


def test_a_term_that_begins_on_a_weekend_has_its_first_week_after_it():
    term = Span(date(2029, 9, 1), date(2030, 1, 20))
    school = SchoolYears((term,))
    assert date(2029, 9, 1).weekday() == 5
    assert [term_week(date(2029, 9, day), school) for day in (1, 2, 3, 9, 10)] == [1, 1, 1, 1, 2]


def test_a_week_and_weekday_lead_to_their_day():
    assert day_of_week(AUTUMN, 3, 1) == date(2026, 9, 14)
    assert day_of_week(AUTUMN, 1, 1) is None  # the Monday before term
    assert day_of_week(AUTUMN, 40, 1) is None
    for number in range(140):
        day = AUTUMN.first + timedelta(days=number)
        assert day_of_week(AUTUMN, term_week(day, SCHOOL), day.isoweekday()) == day


def test_due_dates_wait_for_school():
    table = pause_in_vacation(EMPTY, SCHOOL)
    assert add_workdays(date(2027, 1, 20), 5) == date(2027, 1, 27)
    assert add_workdays(date(2027, 1, 20), 5, table) == date(2027, 2, 24)


@pytest.mark.parametrize(
    "terms",
    [
        (SPRING, AUTUMN),
        (AUTUMN, Span(date(2027, 1, 22), date(2027, 7, 1))),
        (Span(date(2027, 1, 2), date(2027, 1, 1)),),
    ],
)
def test_terms_that_cannot_be_are_refused(terms):
    with pytest.raises(ValueError):
        SchoolYears(terms)
