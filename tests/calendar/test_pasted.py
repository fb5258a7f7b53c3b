"""The State Council's notice as it stands on the page it is copied from."""

from datetime import date

from tests.calendar.test_notice import NOTICE_2026
from union.calendar.notice import read_notice
from union.calendar.pasted import breaks_of, essence, left_out, slips, with_year, year_named
from union.calendar.workdays import DayTable

WHOLE = f"""国务院办公厅关于2026年
部分节假日安排的通知

各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
{NOTICE_2026}
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
国务院办公厅
2025年11月4日
"""


def test_of_the_whole_page_only_the_days_count():
    table, faults = read_notice(essence(WHOLE), 2026)
    assert faults == []
    assert table == read_notice(NOTICE_2026, 2026)[0]
    assert year_named(WHOLE) == 2026
    assert list(slips(WHOLE, 2026)) == []


def test_spaces_around_the_signs_do_not_matter():
    assert essence("国庆节：10 月 1 日 至 7 日放假") == "国庆节:10月1日至7日放假"


def test_the_year_is_that_of_the_title_or_of_the_first_line():
    assert year_named("2027年\n放假 10月1日") == 2027
    assert year_named("放假 10月1日") is None
    assert year_named("2026年12月31日至1月2日放假") is None
    assert with_year("放假 10月1日", 2027) == "2027年\n放假 10月1日"
    assert with_year("2026年\n放假 10月1日", 2027) == "2026年\n放假 10月1日"


def test_in_another_year_the_weekdays_do_not_fit():
    found = list(slips("10月1日（周四）至7日（周三）放假。9月20日（周日）上班", 2027))
    assert found == ["10月1日(周四)", "7日(周三)", "9月20日(周日)"]


def test_each_row_of_days_knows_its_holidays():
    table, _ = read_notice(NOTICE_2026, 2026)
    names = [it.names for it in breaks_of(table, 2026)]
    assert names == [
        ("new_year",), ("spring_festival",), ("qingming",), ("labour_day",), ("dragon_boat",),
        ("mid_autumn",), ("national_day",),
    ]  # fmt: skip
    assert left_out(table, 2026) == ()
    few = DayTable(frozenset({date(2026, 10, 1)}))
    assert "national_day" not in left_out(few, 2026)
    assert len(left_out(few, 2026)) == 6
