"""What English forms are left over for dateparser, and that it is asked for nothing else."""

import sys
from datetime import date, datetime

import pytest

from tests.calendar.table import NOW, TABLE
from union.calendar.written import Day, Moment, Nothing, english_tail, read

local = datetime.fromisoformat
SATURDAY = local(NOW)
LEFT_OVER = {
    "2026 Dec 5": Day(date(2026, 12, 5)),
    "2026, December 5th": Day(date(2026, 12, 5)),
    "Dec 2026 5": Day(date(2026, 12, 5)),
    "2026 Dec 5 14:30": Moment(local("2026-12-05T14:30")),
}


@pytest.fixture
def asked(monkeypatch):
    """The texts that reach dateparser."""
    texts = []
    monkeypatch.setattr(english_tail, "parsed", lambda text, now: texts.append(text))
    return texts


@pytest.mark.parametrize("text", LEFT_OVER)
def test_a_day_with_its_month_and_year_is_read_in_any_order(text):
    assert read(text, SATURDAY) == LEFT_OVER[text]


def test_a_wrong_day_or_weekday_is_refused_there_too():
    assert isinstance(read("2026 Feb 30", SATURDAY), Nothing)
    assert isinstance(read("Fri 2026 Dec 5", SATURDAY), Nothing)
    assert read("Sat 2026 Dec 5", SATURDAY) == Day(date(2026, 12, 5))


def test_nothing_else_reaches_it(asked):
    for rows in TABLE.values():
        for row in rows.strip().splitlines():
            read(row.split(" = ")[0].strip(), SATURDAY)
    assert set(asked) <= {"friday, december 5, 2026", "sat 05 dec 2026, 14:00"}
    for text in (
        "may 2026",
        "10",
        "may",
        "12/5",
        "next week 2026",
        "Dec 5 in 2026 or so",
        "十二月",
    ):
        asked.clear()
        read(text, SATURDAY)
        assert not asked, text


def test_reading_chinese_does_not_even_import_it():
    for name in [name for name in sys.modules if name.split(".")[0] == "dateparser"]:
        del sys.modules[name]
    read("下周三下午三点半", SATURDAY)
    read("周三开会", SATURDAY)
    assert "dateparser" not in sys.modules
