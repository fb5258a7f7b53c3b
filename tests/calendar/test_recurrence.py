"""What comes again: its notation, its dates, and what holidays and vacations make of them."""

from datetime import date, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from union.calendar.occurrences import (
    InVacation,
    Occurrence,
    OnHoliday,
    Series,
    next_occurrence,
    nominal,
    occurrences,
)
from union.calendar.recurrence import (
    ByDay,
    ByLunar,
    Every,
    Recurrence,
    Unreadable,
    read_recurrence,
)
from union.calendar.vacations import SchoolYears, in_vacation
from union.calendar.workdays import Span, add_workdays, is_workday, workdays_between

# The recurrences that people's words were labelled with.
LABELLED = """FREQ=DAILY;T=08:00
FREQ=DAILY;T=21:30
FREQ=WEEKLY;BYDAY=FR
FREQ=WEEKLY;BYDAY=FR;T=16:00
FREQ=WEEKLY;BYDAY=MO;T=07:40
FREQ=WEEKLY;BYDAY=TU,TH;T=17:00
FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;T=07:30
FREQ=WEEKLY;BYDAY=SA,SU;T=10:00
FREQ=WEEKLY;BYDAY=WE;T=15:30
FREQ=MONTHLY
FREQ=MONTHLY;BYDAY=2TU
FREQ=MONTHLY;BYDAY=-1FR
FREQ=MONTHLY;BYMONTHDAY=1,15
FREQ=MONTHLY;BYMONTHDAY=-1;T=17:00
FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=10
FREQ=YEARLY;LUNAR=9-9
FREQ=WEEKLY;INTERVAL=2;BYDAY=FR
FREQ=MONTHLY;BYDAY=-1WD;T=16:00
FREQ=DAILY;BYDAY=WD;T=08:00"""
LABELS = LABELLED.split()
TODAY = date(2026, 11, 22)


def series(text, since=TODAY, **manners):
    return Series(read_recurrence(text), since, **manners)


def next_days(text, count, after=TODAY, **more):
    found, of = [], series(text, more.pop("since", after))
    for _ in range(count):
        after = next_occurrence(of, after, **more).day
        found.append(after.isoformat())
    return found


class TestNotation:
    @pytest.mark.parametrize("text", LABELS)
    def test_a_label_is_read_and_written_as_it_was(self, text):
        assert str(read_recurrence(text)) == text

    def test_its_parts_are_named(self):
        assert read_recurrence("FREQ=MONTHLY;BYDAY=-1FR;T=15:30") == Recurrence(
            Every.MONTHLY, days=(ByDay("FR", -1),), at=time(15, 30)
        )
        assert read_recurrence("FREQ=YEARLY;LUNAR=9-9").lunar == ByLunar(9, 9)

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "每周五",
            "FREQ=HOURLY",
            "FREQ=WEEKLY;BYDAY=XX",
            "FREQ=WEEKLY;BYDAY=SA,SA",
            "FREQ=WEEKLY;BYDAY=1WE",
            "FREQ=WEEKLY;BYMONTHDAY=3",
            "FREQ=MONTHLY;BYDAY=6WE",
            "FREQ=MONTHLY;BYDAY=0WE",
            "FREQ=MONTHLY;BYDAY=",
            "FREQ=MONTHLY;BYMONTHDAY=32",
            "FREQ=MONTHLY;BYMONTHDAY=0",
            "FREQ=MONTHLY;BYMONTHDAY=1,1",
            "FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1",
            "FREQ=YEARLY;BYMONTH=-1",
            "FREQ=YEARLY;LUNAR=9",
            "FREQ=YEARLY;LUNAR=13-1",
            "FREQ=YEARLY;LUNAR=9-31",
            "FREQ=MONTHLY;LUNAR=9-9",
            "FREQ=YEARLY;BYMONTH=9;LUNAR=9-9",
            "FREQ=DAILY;T=25:00",
            "FREQ=DAILY;T=8:00",
            "FREQ=DAILY;INTERVAL=0",
            "FREQ=DAILY;INTERVAL=100",
            "FREQ=DAILY;FREQ=DAILY",
            "FREQ=DAILY;COUNT=3",
            "INTERVAL=2",
            "FREQ=DAILY;",
            "FREQ=DAILY;BYDAY=WD;INTERVAL=2",
            "FREQ=MONTHLY;BYDAY=WD",
            "FREQ=MONTHLY;BYDAY=1WD,1FR",
            "FREQ=YEARLY;BYDAY=1WD",
            "FREQ=WEEKLY;BYDAY=WD",
            "FREQ=MONTHLY;BYMONTHDAY=１",
        ],
    )
    def test_what_is_no_recurrence_of_ours_is_refused(self, text):
        with pytest.raises(Unreadable):
            read_recurrence(text)

    @given(st.sampled_from(LABELS), st.integers(0, 40), st.sampled_from("FMWDAY=;,-0123456789每"))
    def test_a_label_with_one_letter_changed_is_read_as_it_stands_or_refused(
        self, text, at, letter
    ):
        changed = f"{text[:at]}{letter}{text[at + 1 :]}"
        try:
            parts = {*str(read_recurrence(changed)).split(";")}
            assert parts == {*changed.split(";")} - {"INTERVAL=1"}
        except Unreadable as refused:
            assert refused.args[0]


class TestDates:
    @pytest.mark.parametrize(
        ("text", "days"),
        [
            ("FREQ=DAILY;T=08:00", ["2026-11-23", "2026-11-24"]),
            ("FREQ=WEEKLY;BYDAY=WE;T=15:30", ["2026-11-25", "2026-12-02"]),
            ("FREQ=WEEKLY;BYDAY=TU,TH", ["2026-11-24", "2026-11-26", "2026-12-01"]),
            ("FREQ=WEEKLY", ["2026-11-29", "2026-12-06"]),
            ("FREQ=MONTHLY;BYDAY=-1FR", ["2026-11-27", "2026-12-25", "2027-01-29"]),
            ("FREQ=MONTHLY;BYDAY=1WE", ["2026-12-02", "2027-01-06"]),
            ("FREQ=MONTHLY;BYMONTHDAY=-1", ["2026-11-30", "2026-12-31", "2027-01-31"]),
            ("FREQ=MONTHLY;BYMONTHDAY=31", ["2026-12-31", "2027-01-31", "2027-03-31"]),
            ("FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=10", ["2027-09-10", "2028-09-10"]),
            ("FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", ["2027-05-09", "2028-05-14"]),
            ("FREQ=YEARLY", ["2027-11-22", "2028-11-22"]),
            ("FREQ=YEARLY;BYMONTH=3,9", ["2027-03-22", "2027-09-22", "2028-03-22"]),
            ("FREQ=YEARLY;LUNAR=9-9", ["2027-10-08", "2028-10-26"]),
            ("FREQ=YEARLY;LUNAR=12-8", ["2027-01-15", "2028-01-04"]),
            ("FREQ=YEARLY;LUNAR=12-30", ["2027-02-05", "2028-01-25"]),
            ("FREQ=DAILY;BYDAY=WD", ["2026-11-23", "2026-11-24"]),
            ("FREQ=MONTHLY;BYDAY=1WD,-1WD", ["2026-11-30", "2026-12-01", "2026-12-31"]),
            ("FREQ=YEARLY;BYMONTH=10;BYDAY=1WD", ["2027-10-06", "2028-10-05"]),
        ],
    )
    def test_the_next_dates(self, text, days):
        assert next_days(text, len(days)) == days

    def test_every_second_week_and_month_are_counted_from_the_beginning(self):
        fortnights = next_days("FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", 3, since=date(2026, 11, 3))
        assert fortnights == ["2026-12-04", "2026-12-18", "2027-01-01"]
        months = next_days("FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=5", 2, since=date(2026, 10, 1))
        assert months == ["2026-12-05", "2027-02-05"]
        lunar = next_days("FREQ=YEARLY;INTERVAL=2;LUNAR=9-9", 2, since=date(2026, 10, 1))
        assert lunar == ["2028-10-26", "2030-10-05"]

    def test_a_month_without_the_day_of_the_beginning_takes_its_last(self):
        days = next_days("FREQ=MONTHLY", 4, after=date(2027, 12, 31), since=date(2026, 10, 31))
        assert days == ["2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"]
        leap = next_days("FREQ=YEARLY", 2, after=date(2028, 3, 1), since=date(2028, 2, 29))
        assert leap == ["2029-02-28", "2030-02-28"]

    def test_nothing_comes_before_the_beginning(self):
        days = occurrences(series("FREQ=DAILY"), TODAY - timedelta(days=9), TODAY)
        assert days == [Occurrence(TODAY, TODAY)]

    def test_what_never_comes_is_none(self):
        assert next_occurrence(series("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"), TODAY) is None

    @pytest.mark.parametrize("text", LABELS)
    def test_a_decade_planned_day_by_day_is_the_decade_planned_at_once(self, text):
        of = series(text, date(2024, 2, 29))
        first, last = date(2024, 3, 1), date(2034, 3, 1)
        at_once = [it.day for it in occurrences(of, first, last)]
        one_by_one, day = [], first - timedelta(days=1)
        while (found := next_occurrence(of, day)) and found.day <= last:
            day = found.day
            one_by_one.append(day)
        assert one_by_one == at_once
        assert len(at_once) >= 9


class TestHolidays:
    """国庆 2026: 1 to 7 October off, 20 September and 10 October worked."""

    def moved(self, text, first, last, **manners):
        of = series(text, date(2026, 1, 1), **manners)
        return [(f"{key:%m-%d}", f"{day:%m-%d}") for key, day in occurrences(of, first, last)]

    @pytest.mark.parametrize(
        ("manner", "days"),
        [
            (OnHoliday.KEEP, [("09-25", "09-25"), ("10-02", "10-02"), ("10-09", "10-09")]),
            (OnHoliday.SKIP, [("10-09", "10-09")]),
            (OnHoliday.BEFORE, [("09-25", "09-24"), ("10-02", "09-30"), ("10-09", "10-09")]),
            (OnHoliday.AFTER, [("09-25", "09-28"), ("10-02", "10-08"), ("10-09", "10-09")]),
        ],
    )
    def test_a_date_on_a_holiday_is_kept_skipped_or_moved_and_keeps_its_key(self, manner, days):
        found = self.moved("FREQ=WEEKLY;BYDAY=FR", date(2026, 9, 22), date(2026, 10, 12),
                           on_holiday=manner)  # fmt: skip
        assert found == days

    def test_who_meets_on_saturdays_misses_only_the_holidays(self):
        found = self.moved("FREQ=WEEKLY;BYDAY=SA", date(2026, 9, 12), date(2026, 10, 17),
                           on_holiday=OnHoliday.SKIP)  # fmt: skip
        assert [day for _, day in found] == ["09-12", "09-19", "10-10", "10-17"]

    def test_a_monthly_day_on_a_weekend_moves_too_and_a_make_up_day_is_a_working_day(self):
        found = self.moved("FREQ=MONTHLY;BYMONTHDAY=20", date(2026, 9, 1), date(2026, 12, 31),
                           on_holiday=OnHoliday.BEFORE)  # fmt: skip
        assert found == [("09-20", "09-20"), ("10-20", "10-20"), ("11-20", "11-20"),
                         ("12-20", "12-18")]  # fmt: skip

    def test_what_was_moved_into_the_window_from_outside_is_found(self):
        before = series("FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=7", date(2026, 1, 1),
                        on_holiday=OnHoliday.BEFORE)  # fmt: skip
        eve = date(2026, 9, 30)
        assert occurrences(before, eve, eve) == [Occurrence(date(2026, 10, 7), eve)]
        assert next_occurrence(before, eve).key == date(2027, 10, 7)
        after = series("FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=1", date(2026, 1, 1),
                       on_holiday=OnHoliday.AFTER)  # fmt: skip
        day = date(2026, 10, 8)
        assert occurrences(after, day, day) == [Occurrence(date(2026, 10, 1), day)]
        assert next_occurrence(after, date(2026, 10, 5)).day == day

    def test_in_a_vacation_it_rests_if_so_wished(self):
        school = SchoolYears(entered=(Span(date(2027, 1, 23), date(2027, 2, 21)),))
        of = series("FREQ=WEEKLY;BYDAY=FR", TODAY, in_vacation=InVacation.SKIP)
        found = next_occurrence(of, date(2027, 1, 22), school=school)
        assert found.day == date(2027, 2, 26)
        kept = series("FREQ=WEEKLY;BYDAY=FR", TODAY)
        assert next_occurrence(kept, date(2027, 1, 22), school=school).day == date(2027, 1, 29)


RULES = st.sampled_from([read_recurrence(text) for text in LABELS])
EVERY_SERIES = st.builds(
    Series,
    RULES,
    st.dates(date(2020, 1, 1), date(2026, 1, 1)),
    st.sampled_from(OnHoliday),
    st.sampled_from(InVacation),
)
DAYS = st.dates(date(2019, 1, 1), date(2034, 1, 1))
SCHOOL = SchoolYears(
    entered=tuple(
        Span(date(year, month, 5), date(year, month, 28))
        for year in range(2019, 2036)
        for month in (2, 8)
    )
)


@settings(deadline=None)
@given(EVERY_SERIES, DAYS)
def test_the_next_comes_strictly_later_and_nothing_comes_between(of, after):
    found = next_occurrence(of, after, school=SCHOOL)
    assert found.day > after
    between = occurrences(of, after + timedelta(days=1), found.day, school=SCHOOL)
    assert {it.day for it in between} == {found.day}
    assert found in between


@settings(deadline=None)
@given(EVERY_SERIES, DAYS, st.integers(0, 400))
def test_keys_are_nominal_dates_each_once_and_days_never_go_back(of, first, length):
    last = first + timedelta(days=length)
    found = occurrences(of, first, last, school=SCHOOL)
    assert all(
        former.key < later.key and former.day <= later.day for former, later in pairwise(found)
    )
    reach = timedelta(days=15)
    keys = set(nominal(of.rule, of.since, first - reach, last + reach))
    for key, day in found:
        assert key in keys
        assert first <= day <= last
        if of.on_holiday is OnHoliday.KEEP:
            assert key == day
        if of.on_holiday is OnHoliday.BEFORE:
            assert day <= key
        if of.on_holiday is OnHoliday.AFTER:
            assert day >= key
        if key != day:
            assert is_workday(day)
            assert not is_workday(key)
        if of.in_vacation is InVacation.SKIP:
            assert not in_vacation(day, SCHOOL)


@settings(deadline=None)
@given(EVERY_SERIES, DAYS, st.integers(1, 300))
def test_windows_that_follow_each_other_find_everything_once(of, first, length):
    middle, last = first + timedelta(days=length // 2), first + timedelta(days=length)
    whole = occurrences(of, first, last)
    parts = occurrences(of, first, middle) + occurrences(of, middle + timedelta(days=1), last)
    assert parts == whole


def test_the_last_working_day_of_each_month_is_followed_by_no_other_in_it():
    of = series("FREQ=MONTHLY;BYDAY=-1WD", date(2025, 1, 1))
    found = [it.day for it in occurrences(of, date(2025, 1, 1), date(2026, 12, 31))]
    assert len(found) == 24
    assert all(add_workdays(day, 1).month != day.month for day in found)
    assert all(workdays_between(former, later) > 15 for former, later in pairwise(found))
