import pytest
from hypothesis import given
from hypothesis import strategies as st

from union.announcements.audience import (
    Audience,
    Person,
    Sort,
    Trait,
    is_meant,
    kept,
    read_kept,
)
from union.announcements.written import Known, Unread, read_audience
from union.members.rules import Role, Standing

UNITS = {1: "语文组", 2: "数学组", 3: "英语组", 4: "行政和后勤组"}
NAMES = {"周敏": (1,), "李芳": (2,), "王建国": (3,), "张伟": (4, 5), "Helen": (6,)}
KNOWN = Known(UNITS, NAMES, lists=("疗休养名单",))


def person(number, standing="in_service", sex="male", born=1980, unit=1, roles=()):
    return Person(number, Standing(standing), sex, born, frozenset({unit, 100}), frozenset(roles))


PEOPLE = [
    person(1, sex="female", roles=[Role.CHAIR], unit=4, born=1976),
    person(2, sex="female", unit=1, born=1994),
    person(3, unit=2, roles=[Role.DELEGATE, Role.GROUP_LEADER]),
    person(6, sex="female", unit=3, born=None),
    person(7, standing="retired", unit=2, born=1960),
    person(8, standing="left", unit=2),
    person(9, sex=None, unit=2, born=1991),
]
LISTS = {"疗休养名单": frozenset({3, 7, 8})}


def meant(text):
    audience = read_audience(text, KNOWN)
    assert isinstance(audience, Audience), audience
    return [it.id for it in PEOPLE if is_meant(audience, it, 2026, LISTS)]


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("全体", [1, 2, 3, 6, 7, 9]),
        ("全体教职工", [1, 2, 3, 6, 7, 9]),
        ("在职教职工", [1, 2, 3, 6, 9]),
        ("退休老师", [7]),
        ("女教职工", [1, 2, 6]),
        ("数学组", [3, 7, 9]),
        ("数学组、英语组", [3, 6, 7, 9]),
        ("数学组的在职老师", [3, 9]),
        ("语文组女教师和组长", [2, 3]),
        ("35岁以下", [2, 9]),
        ("青年教师", [2, 9]),
        ("50岁以上", [1, 7]),
        ("教代会代表", [3]),
        ("委员会", [1]),
        ("女教职工，除李芳", [1, 6]),
        ("全体，除退休、英语组以外", [1, 2, 3, 9]),
        ("除了退休教职工，数学组", [3, 9]),
        ("全体，不含退休，不含李芳", [1, 3, 6, 9]),
        ("行政和后勤组", [1]),
        ("行政和后勤组和数学组", [1, 3, 7, 9]),
        ("李芳、王建国", [2, 3]),
        ("疗休养名单", [3, 7]),
        ("疗休养名单，除退休", [3]),
        ("women", [1, 2, 6]),
        ("women under 35", [2]),
        ("everyone except retired, Helen", [1, 2, 3, 6, 9]),  # the comma ends the exception
        ("除李芳", [1, 3, 6, 7, 9]),
    ],
)
def test_an_audience_as_people_write_it(typed, ids):
    assert meant(typed) == ids


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("物理组", ("物理组",)),
        ("数学组、火星组", ("火星组",)),
        ("全体，除火星人", ("火星人",)),
        ("", ("",)),
        ("，", (",",)),
        ("数学组的好人", ("数学组的好人",)),
    ],
)
def test_words_that_name_nobody_are_named_and_never_left_out_in_silence(typed, words):
    found = read_audience(typed, KNOWN)
    assert isinstance(found, Unread)
    assert found.words == words


def test_a_name_that_two_bear_is_asked_about():
    found = read_audience("张伟", KNOWN)
    assert isinstance(found, Unread)
    assert found.twice == ("张伟",)


TRAITS = st.one_of(
    st.sampled_from([Trait(it) for it in (Sort.EVERYONE, Sort.SERVING, Sort.RETIRED, Sort.WOMEN,
                                          Sort.MEN, Sort.LEADERS)]),
    st.builds(Trait, st.sampled_from([Sort.YOUNGER, Sort.OLDER]), st.sampled_from(["30", "50"])),
    st.builds(Trait, st.just(Sort.UNIT), st.sampled_from(["1", "2", "3"])),
    st.builds(Trait, st.just(Sort.PERSON), st.sampled_from(["1", "2", "7"])),
)  # fmt: skip
GROUPS = st.lists(st.lists(TRAITS, min_size=1, max_size=3).map(tuple), max_size=3).map(tuple)
AUDIENCES = st.builds(Audience, GROUPS.filter(bool), GROUPS)


@given(AUDIENCES)
def test_what_is_kept_is_read_back(audience):
    assert read_kept(kept(audience)) == audience


@given(AUDIENCES)
def test_nobody_who_left_and_nobody_left_out_is_ever_meant(audience):
    everyone = Audience(((Trait(Sort.EVERYONE),),))
    for it in PEOPLE:
        in_those = is_meant(Audience(audience.those), it, 2026, LISTS)
        in_but = bool(audience.but) and is_meant(Audience(audience.but), it, 2026, LISTS)
        found = is_meant(audience, it, 2026, LISTS)
        assert found is (in_those and not in_but)
        assert not (found and not is_meant(everyone, it, 2026, LISTS))


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", "[[],[]]", "[[[]],[]]", '[[[["x",""]]],[]]', "null"]
)
def test_what_we_did_not_write_is_no_audience(text):
    with pytest.raises(ValueError):
        read_kept(text)


@given(st.text(max_size=40))
def test_whatever_is_typed_comes_to_an_end(text):
    assert isinstance(read_audience(text, KNOWN), Audience | Unread)
