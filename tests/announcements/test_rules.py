from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.announcements.rules import (
    TEXT_MOST,
    TITLE_MOST,
    Level,
    check_text,
    goes_out,
    is_quiet,
    plain,
    title_of,
)
from union.kernel.refusal import Refusal

ZONE = ZoneInfo("Asia/Shanghai")
QUIET = (time(21, 30), time(7))


@pytest.mark.parametrize(
    ("at", "quiet"),
    [("21:29", False), ("21:30", True), ("00:00", True), ("06:59", True), ("07:00", False)],
)
def test_the_silent_hours_go_over_midnight(at, quiet):
    assert is_quiet(time.fromisoformat(at), *QUIET) is quiet


@given(st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1)), st.sampled_from(list(Level)))  # noqa: DTZ001
def test_nothing_but_what_is_urgent_goes_out_in_silent_hours(wanted, level):
    at = wanted.replace(tzinfo=ZONE)
    out = goes_out(at, level, ZONE, *QUIET)
    assert timedelta() <= out - at < timedelta(hours=10)
    if level is Level.URGENT:
        assert out == at
    else:
        assert not is_quiet(out.astimezone(ZONE).time(), *QUIET)


def test_marks_do_not_count_as_words():
    marked = f"<b>{'字' * TEXT_MOST}</b>"
    assert check_text(marked) == marked
    for text in ("", "  ", "<b></b>", "字" * (TEXT_MOST + 1)):
        with pytest.raises(Refusal):
            check_text(text)


def test_the_title_is_the_first_line():
    assert title_of("\n <b>体检</b> &amp; 疫苗\n第二行") == "体检 & 疫苗"
    assert len(title_of("长" * 99)) == TITLE_MOST
    assert plain('<a href="x">链接</a>') == "链接"
