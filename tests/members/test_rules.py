import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.kernel.refusal import Refusal
from union.members import rules
from union.members.roster import Birth, read_birth, read_csv
from union.members.rules import Duty, Role, Standing, duties_of

HEAD = "姓名,工号,性别,生日,分会,工会小组,职务,在职,手机尾号\n"


def test_who_has_left_may_nothing_whatever_they_held():
    assert duties_of(Standing.LEFT, [Role.CHAIR]) == frozenset()


def test_a_retiree_belongs_but_takes_no_part_in_votes():
    assert duties_of(Standing.RETIRED, []) == {Duty.BELONG}


@given(st.builds(rules.new_code))
def test_a_code_is_known_again_however_it_is_typed(code):
    typed = rules.grouped(code).lower().replace("-", " ")
    assert rules.looks_like_code(code)
    assert rules.looks_like_code(typed)
    assert rules.fingerprint(typed) == rules.fingerprint(code)


@pytest.mark.parametrize(
    "word",
    ["Refurbishing", "在三楼增设教职工饮水机吧", "1234567890123", "", "/start", "Get 25 new tags"],
)
def test_ordinary_words_are_no_codes(word):
    assert not rules.looks_like_code(word)


@pytest.mark.parametrize(
    ("written", "birth"),
    [
        ("1985-03-12", Birth(1985, 3, 12)),
        ("1985年3月12日", Birth(1985, 3, 12)),
        ("3.12", Birth(None, 3, 12)),
        ("1992-02-29", Birth(1992, 2, 29)),
        ("02-29", Birth(None, 2, 29)),
        ("农历1972-08-30", Birth(1972, 8, 30, lunar=True)),
        ("", Birth(None, None, None)),
    ],
)
def test_birthdays_as_schools_write_them(written, birth):
    assert read_birth(written) == birth


@pytest.mark.parametrize("written", ["1993-02-29", "13-01", "04-31", "农历08-31", "明天", "1985-3"])
def test_a_day_that_cannot_be_is_refused(written):
    with pytest.raises(Refusal, match="members-roster-birth"):
        read_birth(written)


def test_every_faulty_row_is_told_not_only_the_first():
    roster = read_csv(
        HEAD
        + "甲,1,女,13-01\n乙,2,男\n丙,,男\n丁,2,男\n戊,5,中\n"
        + "己,6,,,,,国王\n庚,7,,,,,,走了\n辛,8,,,,,,,12\n"
    )
    assert [it.name for it in roster.entries] == ["乙"]
    assert [(it.line, it.key.removeprefix("members-roster-")) for it in roster.faults] == [
        (2, "birth"), (4, "name"), (5, "twice"), (6, "sex"), (7, "role"), (8, "standing"),
        (9, "phone"),
    ]  # fmt: skip


def test_a_table_without_names_is_refused_as_a_whole():
    assert [it.key for it in read_csv("甲,乙\n1,2\n").faults] == ["members-roster-headings"]
    assert read_csv("").faults[0].line == 1


@given(st.text(alphabet='甲乙12,\n\r"女男农历-0生日姓名工号', max_size=80))
def test_whatever_is_in_a_table_each_row_is_taken_or_told(text):
    roster = read_csv(HEAD + text)
    numbers = [it.staff_number for it in roster.entries]
    assert len(numbers) == len(set(numbers))
    assert all(fault.line >= 2 for fault in roster.faults)
