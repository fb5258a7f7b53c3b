"""What written dates come to."""

from datetime import date, datetime

import pytest

from bot import dates
from tests.calendar.chat import CHATTER
from tests.calendar.table import NOW, TABLE
from union.calendar.described import described
from union.calendar.understood import (
    coming,
    names_a_date,
    of_reading,
    reading_of,
    understand,
    value_of,
)
from union.calendar.written import Day, Nothing, Reason, Several, read

HERE = datetime.fromisoformat(NOW)
TEXTS = [
    row.strip().split(" = ")[0] for rows in TABLE.values() for row in rows.strip().splitlines()
]


def about(day):
    return described(day, HERE.date())


def next_days(said):
    return [day.isoformat() for day in coming(read(said, HERE), HERE)]


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("每周三", ["2026-11-25", "2026-12-02", "2026-12-09"]),
        ("每天9点", ["2026-11-22", "2026-11-23", "2026-11-24"]),
        ("每天11点", ["2026-11-21", "2026-11-22", "2026-11-23"]),
        ("每两周周五", ["2026-11-27", "2026-12-11", "2026-12-25"]),
        ("每月最后一个工作日", ["2026-11-30", "2026-12-31", "2027-01-29"]),
        ("每年农历九月初九", ["2027-10-08", "2028-10-26", "2029-10-16"]),
        ("每年母亲节", ["2027-05-09", "2028-05-14", "2029-05-13"]),
        ("每小时", []),
    ],
)
def test_a_rhythm_comes_on_its_next_three_days(said, days):
    assert next_days(said) == days


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("每年冬至", ["2026-12-22", "2027-12-22", "2028-12-21"]),
        ("每年除夕", ["2027-02-05", "2028-01-25", "2029-02-12"]),
    ],
)
def test_so_do_the_feasts_that_no_fixed_date_names(said, days):
    [rule] = read(said, HERE).readings
    assert [day.isoformat() for day in coming(rule, HERE)] == days


def test_every_row_of_the_table_can_be_told_in_both_languages():
    for said in TEXTS:
        for locale in ("zh-CN", "en"):
            assert dates.told(said, HERE, locale).startswith(said)


def test_a_question_keeps_all_its_meanings_and_nothing_its_reason():
    asked = understand("周六", HERE, about)
    assert not asked.sure
    assert [it.days[0].day for it in asked.meanings] == [date(2026, 11, 21), date(2026, 11, 28)]
    assert understand("下周三", HERE, about).sure
    assert understand("2月30日", HERE, about).reason is Reason.NO_SUCH_DAY
    far = of_reading("x", Day(date(9999, 1, 1)), HERE, about)
    assert far.reason is Reason.TOO_FAR


def test_what_stands_on_a_button_is_read_back():
    for said in TEXTS:
        reading = read(said, HERE)
        for each in reading.readings if isinstance(reading, Several) else (reading,):
            value = value_of(each)
            if value:
                assert reading_of(value) == each, said
                assert len(f"school_days:picked:{value}".encode()) <= 64
                assert ":" not in value


@pytest.mark.parametrize("forged", ["", "x", "2026-02-30", "9999-01-01", "2026-11-21 tea", "1/2"])
def test_a_forged_button_is_read_as_nothing(forged):
    with pytest.raises(ValueError):
        reading_of(forged)


def test_chatter_is_no_date_and_dates_are():
    assert [it for it in CHATTER if names_a_date(it)] == []
    missed = [
        it for it in TEXTS if not names_a_date(it) and not isinstance(read(it, HERE), Nothing)
    ]
    assert missed == []
