"""A written date is read as it was meant, or not at all."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.calendar.table import NOW, TABLE
from union.calendar.written import (
    Customs,
    Day,
    Moment,
    Nothing,
    Reason,
    Recurrence,
    Several,
    read,
)
from union.calendar.written.labels import answers, line

local = datetime.fromisoformat
SATURDAY = local(NOW)
ROWS = [json.loads(row) for row in
        (Path(__file__).with_name("examples.jsonl")).read_text("utf-8").splitlines()]  # fmt: skip
WRITTEN = [(name, *row.strip().split(" = ")) for name, rows in TABLE.items()
           for row in rows.strip().splitlines()]  # fmt: skip


def accepted(row):
    return [[row["kind"], row["value"]], *row["alts"]]


def test_all_but_two_in_a_hundred_examples_are_read_exactly_and_none_wrongly_without_a_word():
    answered = [(row, line(row["text"], row["ref"])) for row in ROWS]
    missed = [(row, got) for row, got in answered
              if [got["kind"], got["value"]] not in accepted(row)]  # fmt: skip
    assert len(missed) <= 0.02 * len(ROWS)
    assert [got for _, got in missed if got["kind"] not in ("ask", "none")] == []


def meaning(text, now=SATURDAY):
    """The reading as the table writes it."""
    got = line(text, now)
    if got["kind"] == "none":
        return f"! {read(text, now).reason}"
    values = [] if got["kind"] == "ask" else [got["value"]]
    values += [value for _, value in got["alts"]]
    return ("? " if got["kind"] == "ask" else "") + " ; ".join(values)


@pytest.mark.parametrize(("name", "text", "meant"), WRITTEN, ids=[row[1] for row in WRITTEN])
def test_every_row_of_the_table_means_what_it_says(name, text, meant):
    assert meaning(text) == meant


def test_no_text_stands_twice_in_the_table():
    texts = [text for _, text, _ in WRITTEN]
    assert len(texts) > 900
    assert {text for text in texts if texts.count(text) > 1} <= TWICE


TWICE = {"明天下午"}


@pytest.mark.parametrize(
    ("now", "text", "meant"),
    [
        ("2026-11-25T10:00", "周三", "2026-11-25 ; 2026-12-02"),
        ("2026-11-25T10:00", "周三下午三点", "2026-11-25T15:00 ; 2026-12-02T15:00"),
        ("2026-11-25T16:00", "周三下午三点", "2026-12-02T15:00"),
        ("2026-11-25T10:00", "下周三", "2026-12-02"),
        ("2026-11-25T10:00", "本周五", "2026-11-27"),
        ("2026-11-25T10:00", "这周一", "2026-11-23 ; 2026-11-30"),
        ("2026-11-22T10:00", "下周日", "2026-11-29"),
        ("2026-11-22T10:00", "下周一", "2026-11-23"),
        ("2026-11-23T10:00", "下周一", "2026-11-30"),
        ("2026-11-23T10:00", "next Wednesday", "2026-12-02 ; 2026-11-25"),
        ("2026-11-23T10:00", "周末", "2026-11-28/2026-11-29"),
        ("2026-12-31T23:30", "今晚十二点", "2027-01-01T00:00"),
        ("2026-12-31T23:30", "明天", "2027-01-01"),
        ("2026-12-31T23:30", "十分钟后", "2026-12-31T23:40"),
        ("2026-12-31T23:55", "十分钟后", "2027-01-01T00:05"),
        ("2027-01-31T10:00", "一个月后", "2027-02-28"),
        ("2027-01-31T10:00", "30号", "2027-03-30"),
        ("2027-01-31T10:00", "下个月30号", "! no-such-day"),
        ("2028-02-29T10:00", "一年后", "2029-02-28"),
        ("2028-02-28T10:00", "2月29日", "2028-02-29"),
        ("2026-09-10T10:00", "教师节", "2026-09-10"),
        ("2026-09-10T10:00", "教师节上午九点", "2027-09-10T09:00"),
        ("2026-09-10T08:00", "教师节上午九点", "2026-09-10T09:00"),
        ("2026-09-10T10:00", "教师节前一天", "2027-09-09"),
        ("2026-09-24T10:00", "中秋节", "2026-09-25"),
        ("2027-02-05T10:00", "除夕", "2027-02-05"),
        ("2027-02-05T10:00", "除夕晚上七点", "2027-02-05T19:00"),
        ("2027-01-10T10:00", "今年腊月廿三", "? 2027-01-30 ; 2028-01-19"),
        ("2025-06-01T10:00", "闰六月初一", "2025-07-25"),
        ("2026-11-21T13:00", "十二点", "2026-11-22T12:00 ; 2026-11-22T00:00"),
        ("2026-11-21T16:00", "三点", "2026-11-22T15:00"),
        ("2026-11-21T00:30", "凌晨两点", "2026-11-21T02:00"),
        ("2026-11-21T20:00", "下午", "2026-11-22 afternoon"),
    ],
)
def test_what_is_meant_hangs_on_when_it_is_said(now, text, meant):
    assert meaning(text, datetime.fromisoformat(now)) == meant


def test_a_present_with_a_zone_is_read_by_its_wall_clock():
    now = datetime(2026, 11, 21, 10, tzinfo=ZoneInfo("Asia/Shanghai"))
    assert read("明天下午三点", now) == Moment(local("2026-11-22T15:00"))
    assert read("十分钟后", now) == Moment(local("2026-11-21T10:10"))
    assert read("今天", datetime(2026, 11, 21, 23, tzinfo=UTC)) == Day(date(2026, 11, 21))


def test_the_school_says_when_lessons_end():
    asked = read("下周三放学后", SATURDAY, Customs(after_school=(SATURDAY.replace(hour=15)).time()))
    assert asked == Several((Moment(local("2026-11-25T15:00")),), leaning=False)
    weekly = read("每周三放学后", SATURDAY)
    assert isinstance(weekly, Several)
    assert isinstance(weekly.readings[0], Recurrence)
    assert weekly.readings[0].at == Customs().after_school


def test_nothing_and_too_much_are_refused():
    assert read("", SATURDAY) == read("  ", SATURDAY) == Nothing(Reason.EMPTY)
    assert read("今" * 65, SATURDAY) == Nothing(Reason.TOO_LONG)
    assert read("今天" + " " * 80, SATURDAY) == Day(date(2026, 11, 21))


def test_a_word_more_than_a_date_is_no_date():
    for text in ("下周三下午三点半", "12月5日", "每周三", "周五16:00-17:30", "next Friday"):
        for more in ("好", "x", "3", "或"):
            assert isinstance(read(text + more, SATURDAY), Nothing), text + more


def test_lines_are_answered_in_order():
    asked = [json.dumps({"text": text, "ref": NOW}) for text in ("明天", "月底", "你好", "每天8点")]
    got = [json.loads(each) for each in answers([*asked, "\n"])]
    assert got == [
        {"text": "明天", "kind": "d", "value": "2026-11-22", "alts": []},
        {"text": "月底", "kind": "ask", "value": None,
         "alts": [["d", "2026-11-30"], ["r", "2026-11-21/2026-11-30"]]},
        {"text": "你好", "kind": "none", "value": None, "alts": []},
        {"text": "每天8点", "kind": "rec", "value": "FREQ=DAILY;T=08:00", "alts": []},
    ]  # fmt: skip


def test_a_day_in_the_years_we_know_is_the_only_one_given():
    assert read("1899年1月1日", SATURDAY) == Nothing(Reason.NO_SUCH_DAY)
    assert read("2200年1月1日", SATURDAY) == Nothing(Reason.NO_SUCH_DAY)
    assert read("2199年12月31日", SATURDAY) == Day(date(2199, 12, 31))
    assert read("3000天后", SATURDAY) == Day(date(2026, 11, 21) + timedelta(days=3000))
