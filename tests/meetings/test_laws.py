from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.calendar.notice import read_notice
from union.calendar.recurrence import read_recurrence
from union.kernel.refusal import Refusal
from union.meetings.rules import (
    Beat,
    Times,
    beats,
    begins_week,
    check_rhythm,
    has_quorum,
    is_passed,
    kept_rhythm,
    notice_day,
)

SHANGHAI = ZoneInfo("Asia/Shanghai")
TABLE, _ = read_notice("放假 10月1日-10月7日；上班 9月27日、10月10日", 2026)


@given(st.integers(1, 60), st.data())
def test_a_motion_passes_with_more_than_half_of_all_who_may_vote(eligible, data):
    in_favour = data.draw(st.integers(0, eligible))
    assert is_passed(in_favour, eligible) is (in_favour > eligible / 2)


def test_half_is_not_a_majority_and_silence_is_not_consent():
    assert not is_passed(3, 6)
    assert is_passed(4, 7)
    assert not is_passed(3, 7)  # 3 for, none against, 4 silent


@pytest.mark.parametrize(
    ("here", "due", "half", "two_thirds"),
    [
        (3, 6, False, False),
        (4, 6, True, True),
        (4, 7, True, False),
        (5, 7, True, True),
        (0, 0, False, False),
    ],
)
def test_the_quorum_as_the_school_decided(here, due, half, two_thirds):
    assert has_quorum(here, due, "half") is half
    assert has_quorum(here, due, "two_thirds") is two_thirds


def test_the_notice_goes_out_on_a_working_day():
    assert notice_day(date(2026, 12, 2), 3, TABLE) == date(2026, 11, 27)  # Sunday, so on Friday
    assert notice_day(date(2026, 9, 30), 3, TABLE) == date(2026, 9, 27)  # a Sunday that is worked
    assert notice_day(date(2026, 10, 8), 3, TABLE) == date(2026, 9, 30)  # before the holiday


def test_what_is_said_by_itself_comes_in_order():
    starts = datetime(2026, 9, 16, 15, 30, tzinfo=SHANGHAI)
    found = list(beats(Times(starts, 3, 2), SHANGHAI, TABLE))
    assert [beat for _, beat in found] == list(Beat)
    assert [f"{at:%m-%d %H:%M}" for at, _ in found] == [
        "09-10 16:00", "09-11 09:00", "09-15 16:00", "09-16 13:30", "09-16 15:30", "09-18 09:00",
    ]  # fmt: skip


@given(st.datetimes(datetime(2026, 1, 5), datetime(2035, 12, 20)), st.integers(1, 10))  # noqa: DTZ001
def test_the_notice_is_never_after_the_meeting(starts, days):
    at = starts.replace(tzinfo=SHANGHAI)
    said = {beat: when for when, beat in beats(Times(at, days, 2), SHANGHAI, TABLE)}
    assert said[Beat.PREVIEW] < said[Beat.NOTICE] < at
    assert at - said[Beat.NOTICE] < timedelta(days=days + 12)


def test_the_week_begins_on_its_first_working_day():
    assert begins_week(date(2026, 9, 14), TABLE)
    assert not begins_week(date(2026, 9, 15), TABLE)
    assert begins_week(date(2026, 10, 8), TABLE)  # Thursday after the holiday
    assert not begins_week(date(2026, 10, 10), TABLE)
    assert not begins_week(date(2026, 10, 5), TABLE)


@pytest.mark.parametrize("notation", ["FREQ=DAILY;T=15:30", "FREQ=MONTHLY;BYDAY=1WE", "x", ""])
def test_a_rhythm_without_an_hour_or_of_every_day_is_refused(notation):
    with pytest.raises(Refusal):
        kept_rhythm(notation)


def test_a_rhythm_with_its_hour_is_kept():
    rule = read_recurrence("FREQ=MONTHLY;BYDAY=1WE;T=15:30")
    assert check_rhythm(rule) == kept_rhythm(str(rule)) == rule
