"""When something about a meeting is said, and what counts."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from union.calendar.recurrence import read_recurrence
from union.calendar.workdays import EMPTY
from union.kernel.refusal import Refusal
from union.meetings import rules
from union.meetings.rules import Beat, Times

SHANGHAI = ZoneInfo("Asia/Shanghai")


def told(starts, notice_days=3, hours_before=2):
    it = Times(datetime.fromisoformat(starts).replace(tzinfo=SHANGHAI), notice_days, hours_before)
    return {beat: f"{at:%m-%d %H:%M}" for at, beat in rules.beats(it, SHANGHAI, EMPTY)}


def test_what_is_said_of_a_meeting_on_a_wednesday():
    assert told("2026-09-16T15:30") == {
        Beat.PREVIEW: "09-10 16:00",  # the 13th is a Sunday, so that Friday has the notice
        Beat.NOTICE: "09-11 09:00",
        Beat.NUDGE: "09-15 16:00",
        Beat.REMIND: "09-16 13:30",
        Beat.BEGIN: "09-16 15:30",
        Beat.MINUTES: "09-18 09:00",
    }


def test_nobody_is_asked_for_minutes_on_a_sunday():
    assert told("2026-09-11T16:00")[Beat.MINUTES] == "09-14 09:00"


def test_after_its_hour_only_its_beginning_the_minutes_and_a_missed_reminder_matter():
    kept = set(Beat) - rules.overtaken(list(Beat), has_begun=True)
    assert kept == {Beat.REMIND, Beat.BEGIN, Beat.MINUTES}


def test_a_notice_says_what_preview_and_nudge_would():
    due = [Beat.PREVIEW, Beat.NOTICE, Beat.NUDGE]
    assert rules.overtaken(due, has_begun=False) == {Beat.PREVIEW, Beat.NUDGE}
    assert rules.overtaken([Beat.NUDGE], has_begun=False) == set()


@pytest.mark.parametrize(
    ("here", "due", "half", "two_thirds"),
    [(2, 4, False, False), (3, 4, True, True), (2, 3, True, True), (5, 9, True, False),
     (6, 9, True, True), (0, 0, False, False)],
)  # fmt: skip
def test_a_quorum_is_more_than_half_or_two_thirds_of_all_who_are_due(here, due, half, two_thirds):
    assert rules.has_quorum(here, due, "half") is half
    assert rules.has_quorum(here, due, "two_thirds") is two_thirds


@pytest.mark.parametrize(
    ("in_favour", "eligible", "is_passed"), [(4, 8, False), (5, 8, True), (4, 7, True)]
)
def test_a_motion_needs_more_than_half_of_all_who_may_vote(in_favour, eligible, is_passed):
    assert rules.is_passed(in_favour, eligible) is is_passed


@pytest.mark.parametrize(
    ("day", "begins"), [("2026-09-07", True), ("2026-09-08", False), ("2026-09-12", False)]
)
def test_a_week_begins_with_its_first_working_day(day, begins):
    assert rules.begins_week(date.fromisoformat(day), EMPTY) is begins


@pytest.mark.parametrize("notation", ["FREQ=DAILY;T=15:30", "FREQ=MONTHLY;BYDAY=1WE", "nonsense"])
def test_a_rhythm_is_not_daily_and_has_its_hour(notation):
    with pytest.raises(Refusal):
        rules.kept_rhythm(notation)
    assert rules.kept_rhythm("FREQ=MONTHLY;BYDAY=1WE;T=15:30") == read_recurrence(
        "FREQ=MONTHLY;BYDAY=1WE;T=15:30"
    )


@pytest.mark.parametrize(
    ("check", "text"),
    [(rules.check_title, "会" * 41), (rules.check_place, "，。"), (rules.check_why, "！！"),
     (rules.check_text, "决" * 201), (rules.check_place, "")],
)  # fmt: skip
def test_a_line_is_neither_empty_nor_too_long(check, text):
    with pytest.raises(Refusal, match="meetings-line-length"):
        check(text)
