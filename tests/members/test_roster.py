"""A roster as schools keep it: what is understood, and what is told."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts import LOCALES, Texts
from union.kernel.refusal import Refusal
from union.members.roster import MOST_ROWS, Birth, headings, read_birth, read_csv, read_rows
from union.members.roster.words import ROLES
from union.members.rules import Role, Standing

HEAD = "姓名,工号,性别,生日,分会,工会小组,职务,在职,手机尾号\n"
TODAY = date(2026, 11, 21)
moment = datetime.fromisoformat


def faults(roster):
    return [(it.line, it.key.removeprefix("members-roster-")) for it in roster.faults]


def one(today=TODAY, **cells):
    """A good row, but for these cells."""
    row = {"姓名": "李芳", "工号": "1005"} | cells
    return read_rows([list(row), list(row.values())], today)


def entry(**cells):
    roster = one(**cells)
    assert roster.faults == []
    return roster.entries[0]


def fault(**cells):
    roster = one(**cells)
    assert roster.entries == []
    return [key for _, key in faults(roster)]


@pytest.mark.parametrize(
    ("written", "birth"),
    [
        ("1985-03-12", Birth(1985, 3, 12)),
        ("1985/3/12", Birth(1985, 3, 12)),
        ("1985.3.12", Birth(1985, 3, 12)),
        ("1985年3月12日", Birth(1985, 3, 12)),
        ("1985 年 3 月 12 号", Birth(1985, 3, 12)),
        ("19850312", Birth(1985, 3, 12)),
        (19850312, Birth(1985, 3, 12)),
        (19850312.0, Birth(1985, 3, 12)),
        (31118, Birth(1985, 3, 12)),
        (31118.0, Birth(1985, 3, 12)),
        (31118.75, Birth(1985, 3, 12)),
        (moment("1985-03-12"), Birth(1985, 3, 12)),
        (moment("1985-03-12 08:30"), Birth(1985, 3, 12)),
        (date(1985, 3, 12), Birth(1985, 3, 12)),
        ("1985-03-12 00:00:00", Birth(1985, 3, 12)),
        ("1985-03-12T00:00:00", Birth(1985, 3, 12)),
        ("１９８５－０３－１２", Birth(1985, 3, 12)),
        ("公历1985-03-12", Birth(1985, 3, 12)),
        ("\u200b1985-03-12\u202c", Birth(1985, 3, 12)),
        ("03-12", Birth(None, 3, 12)),
        ("3月12日", Birth(None, 3, 12)),
        ("3.12", Birth(None, 3, 12)),
        (3.12, Birth(None, 3, 12)),
        ("1992-02-29", Birth(1992, 2, 29)),
        ("02-29", Birth(None, 2, 29)),
        ("农历1972-08-30", Birth(1972, 8, 30, lunar=True)),
        ("农历1972-08-15", Birth(1972, 8, 15, lunar=True)),
        ("农历八月十五", Birth(None, 8, 15, lunar=True)),
        ("阴历：八月十五", Birth(None, 8, 15, lunar=True)),
        ("1972年农历八月十五", Birth(1972, 8, 15, lunar=True)),
        ("1972农历八月十五", Birth(1972, 8, 15, lunar=True)),
        ("八月十五（农历）", Birth(None, 8, 15, lunar=True)),
        ("8月15(农历)", Birth(None, 8, 15, lunar=True)),
        ("Lunar 08-15", Birth(None, 8, 15, lunar=True)),
        ("腊月廿三", Birth(None, 12, 23, lunar=True)),
        ("冬月二十", Birth(None, 11, 20, lunar=True)),
        ("十一月初十", Birth(None, 11, 10, lunar=True)),
        ("正月初一", Birth(None, 1, 1, lunar=True)),
        ("农历十二月三十", Birth(None, 12, 30, lunar=True)),
        ("闰六月初一", Birth(None, 6, 1, lunar=True, leap=True)),
        ("1979年闰六月初一", Birth(1979, 6, 1, lunar=True, leap=True)),
        ("1979-闰06-01", Birth(1979, 6, 1, lunar=True, leap=True)),
        ("公历三月十二", Birth(None, 3, 12)),
        ("", Birth(None, None, None)),
        (None, Birth(None, None, None)),
        ("—", Birth(None, None, None)),
    ],
)
def test_birthdays_as_schools_write_them(written, birth):
    assert read_birth(written, TODAY) == birth


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("明天", "birth"),
        ("13-01", "birth"),
        ("1985-00-12", "birth"),
        ("85-03-12", "birth"),
        ("12/3/1985", "birth"),
        ("农历十五月初一", "birth"),
        (True, "birth"),
        (3.1, "birth"),
        (timedelta(hours=3), "birth"),
        (float("inf"), "birth"),
        ("1985-03", "birth-day"),
        ("1985年3月", "birth-day"),
        ("1985-3", "birth-day"),
        ("1985.3", "birth-day"),
        (198503, "birth-day"),
        (1985, "birth-day"),
        ("农历八月", "birth-day"),
        ("八月十五", "birth-which"),
        ("公历正月初一", "birth-both"),
        ("公历1985年闰三月初一", "birth-both"),
        ("1993-02-29", "birth-never"),
        ("1985-02-30", "birth-never"),
        ("2月30日", "birth-never"),
        ("04-31", "birth-never"),
        ("农历08-31", "birth-never"),
        ("农历1980年闰六月初一", "birth-never"),
        ("1899-12-31", "birth-year"),
        ("2027-01-01", "birth-year"),
        ("2026-03-12", "birth-year"),
        (moment("2026-03-12"), "birth-year"),
        ("2011-01-01", "birth-year"),
    ],
)
def test_a_day_that_cannot_be_is_refused_with_its_reason(written, why):
    with pytest.raises(Refusal) as no:
        read_birth(written, TODAY)
    assert no.value.key == f"members-roster-{why}"


def test_what_a_table_made_of_month_and_day_is_not_taken_for_a_birth_this_year():
    """Excel turns 3-12 into 12 March of the year in which it is typed."""
    assert fault(生日=moment("2026-03-12")) == ["birth-year"]
    assert one(today=None, 生日=moment("2026-03-12")).faults == []


@pytest.mark.parametrize(
    ("column", "birth"),
    [
        ("农历", Birth(1972, 8, 15, lunar=True)),
        ("阳历", Birth(1972, 8, 15)),
        ("", Birth(1972, 8, 15)),
    ],
)
def test_a_column_beside_says_whether_a_birthday_is_lunar(column, birth):
    assert entry(生日="1972-08-15", 生日类型=column).birth == birth
    assert entry(生日=moment("1972-08-15"), 历法=column).birth == birth


def test_the_heading_may_say_that_all_birthdays_are_lunar():
    assert entry(**{"生日（农历）": "八月十五"}).birth == Birth(None, 8, 15, lunar=True)
    assert entry(农历生日="08-15").birth.lunar
    assert not entry(**{"生日（公历/农历）": "08-15"}).birth.lunar


def test_the_column_and_the_words_may_not_disagree():
    assert fault(生日="农历八月十五", 生日类型="公历") == ["birth-both"]
    assert fault(生日="八月十五", 生日类型="玛雅历") == ["calendar"]


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("李 芳", "李芳"),
        ("李\u3000芳", "李芳"),
        ("\u00a0李芳 ", "李芳"),
        ("欧阳  雪", "欧阳雪"),
        ("阿依古丽·买买提", "阿依古丽·买买提"),
        ("阿依古丽 • 买买提", "阿依古丽·买买提"),
        ("Ｈｅｌｅｎ Smith", "Helen Smith"),
        ("O'Neil, Ann-Marie", "O'Neil, Ann-Marie"),
        ("王伟（语文）", "王伟(语文)"),
        ("李芳2", "李芳2"),
    ],
)
def test_names_are_kept_as_their_bearers_write_them(written, name):
    assert entry(姓名=written).name == name


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("", "name"), ("  ", "name"), ("12", "name"), (12, "name"), ("／", "name"),
        ("=1+1", "formula"), ("＝1+1", "formula"), ("+李", "formula"), ("-李", "formula"),
        ("@SUM(A1)", "formula"), ("#REF!", "formula"),
        ("李\u200b芳", "hidden"), ("李\u202e芳", "hidden"), ("李\n芳", "hidden"),
        ("李\x07芳", "hidden"), ("李\ud800芳", "hidden"), ("李\u2028芳", "hidden"),
        ("李" * 41, "long"), (moment("2026-03-12"), "text"), (True, "text"),
    ],
)  # fmt: skip
def test_a_name_that_is_none_is_told(written, why):
    assert fault(姓名=written) == [why]


@pytest.mark.parametrize(
    ("written", "number"),
    [
        (1001, "1001"), (1001.0, "1001"), ("0901", "0901"), ("T-01", "T-01"), ("１００１", "1001"),
        (" 1001\u00a0", "1001"), ("10 01", "1001"),
    ],
)  # fmt: skip
def test_staff_numbers_are_words_however_the_table_keeps_them(written, number):
    assert entry(工号=written).staff_number == number


@pytest.mark.parametrize(
    ("written", "why"),
    [
        ("", "number"), (None, "number"), (1001.5, "text"), (1.1010819850312e17, "text"),
        (moment("2026-01-02"), "text"), (timedelta(hours=1), "text"), (float("nan"), "text"),
        ("=A2", "formula"), ("10\t01", "hidden"), ("1" * 21, "long"),
    ],
)  # fmt: skip
def test_a_staff_number_that_cannot_be_kept_is_told(written, why):
    assert fault(工号=written) == [why]


def test_a_formula_in_a_group_is_told_with_its_column():
    roster = one(小组="=HYPERLINK(1)")
    assert faults(roster) == [(2, "formula")]
    assert roster.faults[0].facts["heading"] == "小组"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("3301", "3301"), (3301, "3301"), (3301.0, "3301"), (301, "0301"), (0, "0000"),
        ("13800003301", "3301"), (13800003301, "3301"), (13800003301.0, "3301"),
        ("138 0000 3301", "3301"), ("138-0000-3301", "3301"), ("+8613800003301", "3301"),
        ("008613800003301", "3301"), ("\u202d13800003301\u202c", "3301"), ("", None),
    ],
)  # fmt: skip
def test_of_a_phone_number_only_the_last_four_digits_are_kept(written, kept):
    assert entry(手机=written).phone_last4 == kept


@pytest.mark.parametrize("written", ["301", "12345", "1380000330", "0571-88886666", "没有", True])
def test_what_is_no_phone_number_is_told(written):
    assert fault(手机号=written) == ["phone"]


def test_a_fault_does_not_tell_a_number_we_do_not_want_to_know():
    told = one(手机号="330102198503121234").faults[0].facts["given"]
    assert told == "**************1234"


@pytest.mark.parametrize(
    ("written", "roles"),
    [
        ("主席、代表", [Role.CHAIR, Role.DELEGATE]),
        ("委员 女职工委员", [Role.COMMITTEE_MEMBER, Role.WOMEN_COMMITTEE]),
        ("group leader; Vice-Chair", [Role.GROUP_LEADER, Role.VICE_CHAIR]),
        ("委员,工会委员", [Role.COMMITTEE_MEMBER]),
        ("会员", []), ("", []), ("无", []),
    ],
)  # fmt: skip
def test_roles_in_one_cell(written, roles):
    assert entry(工会职务=written).roles == roles


def test_every_role_can_be_written_by_its_name_in_the_code():
    for role in set(ROLES.values()) - {None}:
        assert entry(roles=role.value).roles == [role]


def test_all_unknown_roles_are_told_together():
    assert one(职务="国王、主席、大臣").faults[0].facts["given"] == "国王、大臣"


@pytest.mark.parametrize("written", ["是", "√", "Y", "yes", "1", 1, 1.0, True, "正式", "正式代表"])
def test_a_formal_delegate_holds_the_role(written):
    assert entry(教代会代表=written).roles == [Role.DELEGATE]
    assert entry(教代会代表=written, 职务="代表").roles == [Role.DELEGATE]


@pytest.mark.parametrize("written", ["否", "×", "n", "0", 0, False, "特邀", "列席代表", "", None])
def test_special_delegates_and_observers_hold_no_role(written):
    assert entry(是否代表=written).roles == []


def test_what_is_neither_yes_nor_no_is_told():
    assert fault(教代会代表="也许") == ["delegate"]


@pytest.mark.parametrize(
    ("written", "standing"),
    [
        ("", None), ("在职", Standing.IN_SERVICE),
        ("In service", Standing.IN_SERVICE), ("临聘", Standing.TEMPORARY),
        ("编外", Standing.TEMPORARY), ("劳务派遣", Standing.TEMPORARY),
        ("Temporary", Standing.TEMPORARY), ("退休", Standing.RETIRED),
        ("离退休", Standing.RETIRED), ("retired", Standing.RETIRED), ("离职", Standing.LEFT),
    ],
)  # fmt: skip
def test_standings_as_schools_call_them(written, standing):
    assert entry(在职状态=written).standing is standing


@pytest.mark.parametrize(
    ("written", "sex"), [("男", "male"), ("女性", "female"), ("F", "female"), ("", None)]
)
def test_sexes(written, sex):
    assert entry(性别=written).sex == sex


def test_every_faulty_row_is_told_not_only_the_first():
    roster = read_csv(
        HEAD
        + "甲,1,女,13-01\n乙,2,男\n丙,,男\n丁,2,男\n戊,5,中\n"
        + "己,6,,,,,国王\n庚,7,,,,,,走了\n辛,8,,,,,,,12\n"
    )
    assert [it.name for it in roster.entries] == ["乙"]
    assert faults(roster) == [
        (2, "birth"), (4, "number"), (5, "twice"), (6, "sex"), (7, "role"), (8, "standing"),
        (9, "phone"),
    ]  # fmt: skip


def test_every_fault_of_a_row_is_told_not_only_the_first():
    roster = read_csv(HEAD + ",,中,13-01,=1,@x,国王,走了,12\n")
    assert [key for _, key in faults(roster)] == [
        "name", "number", "sex", "birth", "formula", "formula", "role", "standing", "phone",
    ]  # fmt: skip


def test_a_staff_number_twice_is_told_with_the_line_of_the_first_even_if_that_is_faulty():
    roster = read_csv(HEAD + "甲,1,中\n乙,1\n\n丙,１\n")
    assert faults(roster) == [(2, "sex"), (3, "twice"), (5, "twice")]
    assert [it.facts["first"] for it in roster.faults[1:]] == [2, 2]


def test_two_of_one_name_are_fine_if_their_staff_numbers_differ():
    assert len(read_csv(HEAD + "李芳,1\n李芳,2\n").entries) == 2


@pytest.mark.parametrize(
    ("text", "lacks"),
    [("甲,乙\n1,2\n", "both"), ("", "both"), ("姓名,性别\n", "name"), ("工号\n", "name")],
)
def test_a_table_without_its_two_headings_is_refused_as_a_whole(text, lacks):
    roster = read_csv(text)
    assert faults(roster) == [(1, "headings")]
    known = {"姓名,性别\n": "staff-number", "工号\n": "name"}.get(text, lacks)
    assert roster.faults[0].facts["lacks"] == known


def test_titles_above_the_headings_are_passed_over_and_lines_still_count_from_the_top():
    rows = [
        ["XX学校工会会员名册"],
        [],
        ["2026年9月"],
        ["序号", "姓名", "工号"],
        [1, "甲", 1],
        [2, "乙"],
    ]
    roster = read_rows(rows)
    assert [it.name for it in roster.entries] == ["甲"]
    assert faults(roster) == [(6, "number")]


def test_headings_below_the_tenth_line_are_not_looked_for():
    assert faults(read_rows([["名册"]] * 10 + [["姓名", "工号"]])) == [(1, "headings")]


def test_totals_notes_empty_rows_and_repeated_headings_are_no_people():
    rows = [
        ["姓名", "工号", "性别", "工会小组"], ["甲", 1], [], [None, " "],
        [None, None, None, "语文组"],
        ["姓名", "工号", "性别", "工会小组"], ["合计：1人"], ["备注", None, "女"], ["乙", 2],
    ]  # fmt: skip
    roster = read_rows(rows)
    assert roster.faults == []
    assert [it.name for it in roster.entries] == ["甲", "乙"]


def test_a_person_whose_name_begins_like_a_note_is_not_lost():
    assert faults(read_csv("name,staff number\nSummer Li,\n")) == [(2, "number")]


def test_of_two_columns_that_mean_the_same_the_more_exact_counts():
    exact = entry(教研组="理科", 工会小组="数学组", 职务="教务主任", 工会职务="委员")
    assert (exact.group, exact.roles) == ("数学组", [Role.COMMITTEE_MEMBER])


def test_two_columns_of_one_name_are_refused():
    roster = read_rows([["姓名", "工号", "手机", "手机"], ["甲", 1, "", ""]])
    assert faults(roster) == [(1, "heading-twice")]


def test_headings_are_known_with_stars_brackets_spaces_and_line_ends():
    known = ["*姓 名", "工号（必填）", "手机\n尾号", "Staff No.", "DATE OF BIRTH", "在 职"]
    meant = ["name", "staff_number", "phone_last4", "staff_number", "birth", "standing"]
    assert [headings.meaning(it)[0] for it in known] == meant


def test_more_rows_than_a_register_may_have_are_one_fault():
    roster = read_rows([["姓名", "工号"]] + [["甲", 1]] * MOST_ROWS)
    assert faults(roster) == [(MOST_ROWS + 1, "rows")]
    assert faults(read_csv("姓名,工号\n" + "甲,1\n" * 30_000)) == [(MOST_ROWS + 1, "rows")]


def test_a_quote_that_is_never_closed_swallows_nobody_in_silence():
    roster = read_csv(HEAD + '甲,1,,,,"语文组\n乙,2,,,,数学组\n')
    assert faults(roster) == [(2, "hidden")]


@given(st.text(alphabet='甲乙12,\n\r"女男农历-0生日姓名工号=\u200b闰月初', max_size=80))
def test_whatever_is_in_a_table_each_row_is_taken_or_told(text):
    roster = read_csv(HEAD + text)
    numbers = [it.staff_number for it in roster.entries]
    assert len(numbers) == len(set(numbers))
    assert all(fault.line >= 2 for fault in roster.faults)


@pytest.mark.parametrize("locale", LOCALES)
def test_every_fault_is_said_with_what_was_given(locale):
    texts = Texts()
    rows = [
        ["姓名", "工号", "生日", "工会小组"],
        ["=1", None, "国庆", "李\n芳"],
        ["甲", 1.5, "1985-03"],
    ]
    told = [texts.say(locale, it.key, **it.facts) for it in read_rows(rows, TODAY).faults]
    assert len(told) == 6
    assert ["=1" in told[0], "国庆" in told[2], "1.5" in told[4], "1985-03" in told[5]] == [
        True
    ] * 4
