"""The calendar opens in two readers, the sheet can be signed, and no name does any harm."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest
import vobject
from docx import Document
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from openpyxl import load_workbook

from bot.papers import archive, attendance, calendar, joining
from bot.papers.signs import allowed
from bot.texts import LOCALES, Texts
from union.events.sheets import Guest, Plan

ZONE = ZoneInfo("Asia/Shanghai")
SAY = partial(Texts().say, "zh-CN")
HOME = "xiaojia_bot"
FRIDAY = datetime(2026, 11, 27, 8, 10, tzinfo=UTC)
PLAN = Plan(
    id=7, title="羽毛球友谊赛", starts=FRIDAY, ends=FRIDAY + timedelta(hours=3), place="体育馆",
    organiser="王建国", note="自带球拍，\n穿运动鞋。", quota=24, is_cancelled=False, version=3,
    changed=datetime(2026, 11, 20, 1, 2, 3, tzinfo=UTC),
)  # fmt: skip
LI = Guest("李芳", "语文组", 0, "", is_waiting=False, has_paid=False, is_here=None)
HOSTILE = [
    "两行\n三行\n\n", "逗号,分号;冒号:引号\"'^n 反斜杠\\n\\,\\;",
    "👩‍👩‍👧‍👦🏸" * 50, "长" * 2000, "a" * 2000,
    "BEGIN:VEVENT\nEND:VEVENT\nEND:VCALENDAR", '=HYPERLINK("http://x")', "@SUM(1)", "-1+1", "+1",
    "<b>&amp;</b>", "{ $title }", " 空格 ", "制\t表", "a\u2028b\x85c",
]  # fmt: skip

texts = st.text(st.characters(codec="utf-8"), max_size=300).map(
    lambda it: allowed(it).replace("\r", "").removeprefix("\ufeff")
)


def by_icalendar(file):
    """What the one reader sees of each event."""
    return [
        {
            "uid": str(it["UID"]), "version": it["SEQUENCE"], "status": str(it["STATUS"]),
            "title": str(it["SUMMARY"]), "place": str(it["LOCATION"]), "starts": it.start,
            "about": str(it["DESCRIPTION"]), "ends": it.end, "changed": it.stamp,
            "rings": [one["TRIGGER"].dt for one in it.walk("VALARM")],
        }
        for it in Calendar.from_ical(file).events
    ]  # fmt: skip


def by_vobject(file):
    """What the other sees."""
    [made] = vobject.readComponents(file.decode())
    return [
        {
            "uid": it.uid.value, "version": int(it.sequence.value), "status": it.status.value,
            "title": it.summary.value, "place": it.location.value, "starts": it.dtstart.value,
            "about": it.description.value, "ends": it.dtend.value, "changed": it.dtstamp.value,
            "rings": [one.trigger.value for one in getattr(it, "valarm_list", [])],
        }
        for it in getattr(made, "vevent_list", [])
    ]  # fmt: skip


def read(file):
    """As both readers agree."""
    seen = by_icalendar(file)
    assert seen == by_vobject(file)
    return seen


def event(**changed):
    [seen] = read(calendar.event_file(replace(PLAN, **changed), SAY, HOME))
    return seen


def test_an_event_opens_in_two_readers():
    assert event() == {
        "uid": "event-7@xiaojia_bot", "version": 3, "status": "CONFIRMED",
        "title": "羽毛球友谊赛", "place": "体育馆", "about": "组织：王建国\n自带球拍，\n穿运动鞋。",
        "starts": PLAN.starts, "ends": PLAN.ends, "changed": PLAN.changed,
        "rings": [-timedelta(days=1), -timedelta(hours=2)],
    }  # fmt: skip


def test_a_changed_event_is_the_same_event_in_a_newer_version():
    later = event(version=4, starts=FRIDAY + timedelta(days=7), ends=None, title="改期了")
    assert (later["uid"], later["version"]) == (event()["uid"], 4)


def test_two_events_and_two_schools_are_told_apart():
    other = calendar.event_file(PLAN, SAY, "other_bot")
    assert len({event()["uid"], event(id=8)["uid"], read(other)[0]["uid"]}) == 3


def test_a_cancelled_event_says_so_and_does_not_ring():
    seen = event(is_cancelled=True)
    assert (seen["status"], seen["rings"]) == ("CANCELLED", [])


def test_an_event_whose_end_nobody_said_takes_two_hours():
    assert event(ends=None)["ends"] == FRIDAY + timedelta(hours=2)


def test_times_are_the_same_instant_whatever_zone_they_came_in():
    assert event(starts=FRIDAY.astimezone(ZONE)) == event()
    assert b"DTSTART:20261127T081000Z\r\n" in calendar.event_file(PLAN, SAY, HOME)


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_come_back_the_same(words):
    seen = event(title=words, place=words, note=words, organiser="")
    assert (seen["title"], seen["place"], seen["about"]) == (words, words, words)
    assert event(organiser=words, note="")["about"] == f"组织：{words}"


@given(texts, texts)
def test_any_words_come_back_the_same(title, name):
    file = calendar.feed([replace(PLAN, title=title)], name, SAY, HOME)
    assert read(file)[0]["title"] == title
    assert vobject.readOne(file.decode()).x_wr_calname.value == name


@pytest.mark.parametrize("words", HOSTILE)
def test_lines_are_folded_and_ended_as_they_should_be(words):
    """RFC 5545, 3.1: 75 octets at most, CRLF, and no letter torn apart that a reader joins."""
    file = calendar.feed([replace(PLAN, title=words)], words, SAY, HOME)
    lines = file.split(b"\r\n")
    assert lines[-1] == b""
    assert all(len(it) <= 75 and b"\n" not in it and b"\r" not in it for it in lines)
    assert all(it.decode() is not None for it in lines)


def test_a_feed_holds_everything_somebody_comes_to_the_next_first():
    plans = [
        replace(PLAN, id=it, starts=FRIDAY + timedelta(days=-it), ends=None) for it in range(5)
    ]
    file = calendar.feed(plans, "李芳的活动, 小家; 1\n2", SAY, HOME)
    assert [it["uid"] for it in read(file)] == [f"event-{it}@{HOME}" for it in (4, 3, 2, 1, 0)]
    made = Calendar.from_ical(file)
    assert str(made["PRODID"]) == calendar.MAKER
    assert rb"X-WR-CALNAME:" + "李芳的活动\\, 小家\\; 1\\n2".encode() in file


def test_a_feed_of_nothing_is_a_calendar_all_the_same():
    assert read(calendar.feed([], "空的", SAY, HOME)) == []


def test_signs_that_no_file_may_hold_are_left_out_of_all_of_them():
    bad = "李\x00\x07\x0b\x1f\x7f\ud800\ufffe\uffff芳"
    plan, guest = replace(PLAN, title=bad, place=bad), replace(LI, name=bad, with_whom=bad)
    assert read(calendar.event_file(plan, SAY, HOME))[0]["title"] == "李芳"
    assert tables(plan, [guest])[0][1][1] == "李芳"
    assert listed([guest], plan)[1][0] == "李芳"
    for book in (archive.book([("甲", [[bad]])]), joining.page(bad, "", [])):
        assert load_workbook(io.BytesIO(book)).worksheets[0]["A1"].value == "李芳"


def sheet(guests, plan=PLAN, say=SAY, zone=ZONE):
    return Document(io.BytesIO(attendance.sign_in_sheet(plan, guests, say, zone)))


def tables(plan, guests):
    """The words of each table, row by row."""
    made = sheet(guests, plan)
    return [[[cell.text for cell in row.cells] for row in it.rows] for it in made.tables]


def test_a_sign_in_sheet_says_what_when_and_where():
    told = [it.text for it in sheet([LI]).paragraphs]
    assert told == [
        "羽毛球友谊赛 签到表",
        "时间　2026年11月27日（周五）16:10–19:10",
        "地点　体育馆",
    ]


@pytest.mark.parametrize(("ends", "told"), [
    (None, "2026年11月27日（周五）16:10"),
    (FRIDAY + timedelta(hours=20), "2026年11月27日（周五）16:10至11月28日（周六）12:10"),
])  # fmt: skip
def test_an_end_is_told_if_it_is_known_and_with_its_day_if_that_is_another(ends, told):
    assert sheet([], replace(PLAN, ends=ends)).paragraphs[1].text == f"时间　{told}"


def test_the_day_is_that_of_the_union():
    late = replace(PLAN, starts=datetime(2026, 11, 27, 17, 0, tzinfo=UTC), ends=None)
    assert "11月28日（周六）01:00" in sheet([], late).paragraphs[1].text


def test_everybody_who_comes_has_a_row_to_sign_and_some_are_left():
    guests = [
        LI,
        replace(LI, name="王伟", unit=None, companions=2, with_whom="爱人和孩子"),
        replace(LI, name="张敏", companions=1),
        replace(LI, name="候补的人", is_waiting=True),
    ]
    [rows] = tables(PLAN, guests)
    assert rows[:4] == [
        ["序号", "姓名", "小组", "同行", "签名"],
        ["1", "李芳", "语文组", "", ""],
        ["2", "王伟", "", "2 位：爱人和孩子", ""],
        ["3", "张敏", "语文组", "1 位", ""],
    ]
    assert rows[4:] == [[str(it), "", "", "", ""] for it in range(4, 26)]


@pytest.mark.parametrize(
    ("coming", "pages"), [(0, 1), (22, 1), (23, 2), (47, 2), (48, 3), (300, 13)]
)
def test_a_page_has_25_rows_under_the_heading_and_at_least_three_stay_empty(coming, pages):
    made = tables(PLAN, [LI] * coming)
    assert [len(it) for it in made] == [26] * pages
    assert {tuple(it[0]) for it in made} == {("序号", "姓名", "小组", "同行", "签名")}
    rows = [row for it in made for row in it[1:]]
    assert [row[0] for row in rows] == [str(it) for it in range(1, 25 * pages + 1)]
    assert [bool(row[1]) for row in rows] == [True] * coming + [False] * (25 * pages - coming)
    assert pages * 25 - coming >= 3


def test_each_page_begins_a_sheet_of_paper_and_says_which_it_is():
    made = sheet([LI] * 30)
    titles = [it for it in made.paragraphs if "签到表" in it.text]
    assert [bool(it.paragraph_format.page_break_before) for it in titles] == [False, True]
    told = [it.text for it in made.paragraphs if "页" in it.text]
    assert told == ["第 1 页，共 2 页", "第 2 页，共 2 页"]


def test_the_heading_is_repeated_where_long_words_spill_over_and_no_row_is_torn():
    made = sheet([replace(LI, name="长" * 300)] * 25)
    for table in made.tables:
        heads = [row._tr.trPr.find(qn("w:tblHeader")) is not None for row in table.rows]
        whole = [row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows]
        assert heads == [True] + [False] * 25
        assert all(whole)


def test_a_page_fits_on_a4():
    """26 rows, and above them a title of two lines and three lines, with the space after each."""
    made = sheet([LI])
    [page] = made.sections
    assert (round(page.page_width.cm, 1), round(page.page_height.cm, 1)) == (21.0, 29.7)
    [table] = made.tables
    high = sum(row.height.cm for row in table.rows)
    lines = (2 * 16 + 3 * 10.5) * 1.35 + 4 * 4  # points
    assert high + lines / 72 * 2.54 < 29.7 - page.top_margin.cm - page.bottom_margin.cm
    wide = sum(it.width.cm for it in table.columns)
    assert wide <= 21 - page.left_margin.cm - page.right_margin.cm + 0.01


def test_the_letters_are_in_a_chinese_font():
    made = sheet([LI])
    fonts = made.styles["Normal"].element.rPr.rFonts
    assert {fonts.get(qn(f"w:{it}")) for it in ("ascii", "hAnsi", "eastAsia")} == {"SimSun"}
    assert all(run.font.name is None for it in made.paragraphs for run in it.runs)


def test_a_sheet_names_no_maker():
    told = sheet([LI], replace(PLAN, title="长" * 2000)).core_properties
    assert (told.author, told.comments, told.last_modified_by) == ("", "", "")


@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_are_only_words_on_paper(words):
    plan, guest = replace(PLAN, title=words, place=words), replace(LI, name=words, unit=words)
    file = attendance.sign_in_sheet(plan, [guest], SAY, ZONE)
    made = Document(io.BytesIO(file))
    assert made.paragraphs[0].text == f"{words} 签到表"
    assert made.tables[0].rows[1].cells[1].text == words
    body = zipfile.ZipFile(io.BytesIO(file)).read("word/document.xml").decode()
    assert not re.search("<w:(instrText|fldSimple|hyperlink)", body)


def book(guests, plan=PLAN, say=SAY):
    return load_workbook(io.BytesIO(attendance.guest_list(plan, guests, say, ZONE)))


def listed(guests, plan=PLAN):
    return [[cell.value for cell in row] for row in book(guests, plan).worksheets[0].iter_rows()]


def test_the_list_has_a_row_for_each_who_waits_too():
    guests = [
        replace(LI, has_paid=True, is_here=True),
        replace(LI, name="王伟", unit=None, companions=2, with_whom="爱人和孩子", is_here=False),
        replace(LI, name="张敏", is_waiting=True),
    ]
    assert listed(guests) == [
        ["姓名", "小组", "同行", "同行的人", "报名", "缴费", "到场"],
        ["李芳", "语文组", None, None, "参加", "已交", "到了"],
        ["王伟", None, "2", "爱人和孩子", "参加", None, "没来"],
        ["张敏", "语文组", None, None, "候补", None, None],
    ]


def test_the_list_says_on_its_second_sheet_what_it_is_a_list_of():
    made = book([LI])
    assert made.sheetnames == ["名单", "活动"]
    assert [[it.value for it in row] for row in made["活动"].iter_rows()] == [
        ["活动", "羽毛球友谊赛"],
        ["时间", "2026年11月27日（周五）16:10–19:10"],
        ["地点", "体育馆"],
        ["组织", "王建国"],
        ["名额", "24"],
        ["说明", "自带球拍，\n穿运动鞋。"],
    ]


@pytest.mark.parametrize("words", HOSTILE)
def test_what_looks_like_a_formula_stays_words(words):
    guest = replace(LI, name=words, unit=words, companions=1, with_whom=words)
    made = book([guest], replace(PLAN, title=words, note=words))
    cells = [it for one in made for row in one.iter_rows() for it in row if it.value is not None]
    assert {it.data_type for it in cells} == {"s"}
    assert [it.value for it in cells].count(words) == 5


@pytest.mark.parametrize("locale", LOCALES)
def test_every_paper_can_be_drawn_in_every_language(locale):
    say = partial(Texts().say, locale)
    guests = [replace(LI, is_here=here, companions=1, with_whom="x") for here in (True, False)] * 15
    for ends in (None, PLAN.ends, FRIDAY + timedelta(days=1)):
        plan = replace(PLAN, ends=ends)
        assert "27" in sheet(guests, plan, say).paragraphs[1].text
        assert len(book(guests, plan, say).worksheets[0]["A"]) == 31
        assert read(calendar.event_file(plan, say, HOME))


def test_in_english_the_day_has_its_weekday_too():
    say = partial(Texts().say, "en")
    over = replace(PLAN, ends=FRIDAY + timedelta(days=1))
    told = "When: Fri 27 Nov 2026, 16:10 to Sat 28 Nov, 16:10"
    assert sheet([], over, say).paragraphs[1].text == told
