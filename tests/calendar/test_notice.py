"""The yearly notice of days off, typed in short or pasted whole."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from union.calendar.notice import Fault, Reason, read_notice, write_notice
from union.calendar.workdays import DayTable, Span, is_makeup, is_workday

NOTICE_2026 = """一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。\
2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。"""
OCTOBER = Span(date(2026, 10, 1), date(2026, 10, 7))


def test_the_pasted_notice_of_2026_says_what_the_package_knows():
    table, faults = read_notice(NOTICE_2026, 2026)
    assert faults == []
    assert table.years == {2026}
    for day in Span(date(2026, 1, 1), date(2026, 12, 31)).days():
        assert is_workday(day, table) is is_workday(day), day
        assert is_makeup(day, table) is is_makeup(day), day


@pytest.mark.parametrize(
    "text",
    [
        "放假 10月1日-10月7日；上班 9月20日、10月10日",
        "放假：10月1日至7日，上班：9月20日，10月10日",
        "放假 10.1-10.7 上班 9/20 10/10",
        "10月1号到7号放假\n9月20号、10月10号上班",
        "国庆 2026年10月1日—7日休息，共７天；9月20日（周日）、10月10日补班",
        "放假10月1日~10月6日、7日;上班9月20日、10月10日",
    ],
)
def test_a_chair_may_type_it_in_many_ways(text):
    table, faults = read_notice(text, 2026)
    assert faults == []
    assert table.off == set(OCTOBER.days())
    assert table.worked == {date(2026, 9, 20), date(2026, 10, 10)}


@pytest.mark.parametrize(
    ("text", "reason", "part"),
    [
        ("放假 2月30日", Reason.NO_SUCH_DAY, "2月30日"),
        ("放假 10月7日-1日", Reason.BACKWARDS, "10月7日-1日"),
        ("放假 10月1日-12月7日", Reason.TOO_LONG, "10月1日-12月7日"),
        ("10月1日", Reason.NO_WORD, "10月1日"),
        ("放假 十月一日", Reason.UNREAD, "十月"),
        ("放假 7日", Reason.UNREAD, "7日"),
        ("10月1日放假。7日上班", Reason.UNREAD, "7日"),
        ("10月1日至7日放假，共8天", Reason.MISCOUNTED, "10月1日至7日放假,共8天"),
        ("放假 10月1日-7日；上班 10月3日", Reason.BOTH, "2026-10-03"),
        ("上班 9月21日", Reason.ORDINARY, "2026-09-21"),
        ("你好", Reason.NOTHING, ""),
        ("", Reason.NOTHING, ""),
    ],
)
def test_what_is_wrong_is_named(text, reason, part):
    _, faults = read_notice(text, 2026)
    assert Fault(reason, part) in faults


def test_a_notice_may_reach_into_the_next_year():
    table, faults = read_notice("12月31日至2027年1月3日放假，共4天", 2026)
    assert faults == []
    assert date(2027, 1, 3) in table.off
    assert write_notice(table) == "放假 12月31日-2027年1月3日"


weekends = st.dates(date(2027, 1, 1), date(2027, 12, 31)).filter(lambda it: it.weekday() > 4)


@settings(deadline=None)
@given(
    st.frozensets(st.dates(date(2026, 12, 1), date(2028, 1, 31)), max_size=25),
    st.frozensets(weekends, max_size=6),
)
def test_what_is_written_is_read_again(off, worked):
    table = DayTable(off, worked - off, frozenset({2027}))
    again, faults = read_notice(write_notice(table), 2027)
    assert again == table
    assert {it.reason for it in faults} == (set() if off or worked else {Reason.NOTHING})


@settings(deadline=None)
@given(st.text(alphabet="放假上班1234567890年月日号至-、，；。共天 （周六）\n十", max_size=60))
def test_no_text_is_too_strange_and_only_whole_days_come_out(text):
    table, faults = read_notice(text, 2026)
    assert all(type(it) is Fault for it in faults)
    assert all(abs(day - date(2026, 6, 1)) < timedelta(days=10**7) for day in table.off)


def test_one_day_off_needs_no_count_word():
    table, faults = read_notice("元旦:2025年1月1日(周三)放假1天，不调休。", 2025)
    assert (sorted(table.off), table.worked, faults) == ([date(2025, 1, 1)], frozenset(), [])


@pytest.mark.parametrize("said", ["10月8日不放假", "10月11日不上班", "10月11日不加班"])
def test_a_negation_is_never_read_backwards(said):
    _, faults = read_notice(f"国庆节:10月1日至7日放假，{said}。", 2025)
    assert any(fault.part.startswith("不") for fault in faults)
