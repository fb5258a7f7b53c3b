"""What holds for every roster, however its columns stand and its cells are kept."""

import random
from datetime import date, datetime, time

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.papers import roster as paper
from bot.sheets import workbook
from union.calendar.lunar import leap_month
from union.members.roster import MOST_ROWS, Birth, Entry, births, read_birth, read_rows
from union.members.roster.births import DAY_ZERO
from union.members.roster.headings import HEADINGS
from union.members.roster.words import ROLES, STANDINGS
from union.members.rules import Role

TODAY = date(2026, 11, 21)
WIDE = {ord(str(digit)): chr(ord("０") + digit) for digit in range(10)} | {ord("-"): "－"}
MONTHS = ["正", "二", "三", "四", "五", "六", "七", "八", "九", "十", "冬", "腊"]
ONES = "一二三四五六七八九十"

days = st.dates(date(1930, 1, 1), date(2010, 12, 31))
words = st.text(alphabet="李芳王伟语数组阿依·ABCabc19 ()", min_size=1, max_size=12).map(
    lambda it: f"甲{it.strip()}"
)
numbers = st.from_regex(r"[0-9A-Z]{1,8}(-[0-9]{1,3})?", fullmatch=True)
solar = st.one_of(days.map(lambda it: Birth(it.year, it.month, it.day)),
                  st.builds(lambda it: Birth(None, it.month, it.day), days))  # fmt: skip
lunar = st.builds(
    Birth, st.none() | st.integers(1930, 2010), st.integers(1, 12), st.integers(1, 30),
    lunar=st.just(True), leap=st.just(False),
)  # fmt: skip
leap = lunar.map(lambda it: it._replace(year=None, leap=True)) | (
    st.integers(1930, 2010)
    .filter(leap_month)
    .flatmap(lambda year: st.builds(
        Birth, st.just(year), st.just(leap_month(year)), st.integers(1, 30),
        lunar=st.just(True), leap=st.just(True),
    ))
)  # fmt: skip
roles = [it for it in Role if it in ROLES.values() and it is not Role.DELEGATE]
entries = st.builds(
    Entry,
    name=words,
    staff_number=numbers,
    sex=st.sampled_from(["male", "female", None]),
    birth=st.one_of(st.just(Birth(None, None, None)), solar, lunar, leap),
    branch=st.just("") | words,
    group=st.just("") | words,
    roles=st.builds(
        lambda held, delegate: held + [Role.DELEGATE] * delegate,
        st.lists(st.sampled_from(roles), unique=True, max_size=3),
        st.booleans(),
    ),
    standing=st.sampled_from([*STANDINGS.values()]),
    phone_last4=st.none() | st.from_regex("[0-9]{4}", fullmatch=True),
    account=st.none() | st.integers(1, 10**15 - 1),
)
rosters = st.lists(entries, max_size=6, unique_by=lambda it: it.staff_number)


def tidy(entry):
    """As the reader spells it: no gap between Chinese letters, one between others."""
    [read] = read_rows(cells_of([entry])).entries
    return read


def cells_of(people):
    columns = [it.heading for it in (*paper.COLUMNS, paper.ACCOUNT)]
    return [columns, *map(paper.row_of, people)]


@settings(deadline=None, max_examples=30)
@given(rosters)
def test_a_roster_that_is_written_and_read_back_is_the_same(people):
    back = read_rows(workbook.rows(paper.roster(people)), TODAY)
    assert back.faults == []
    assert back.entries == [tidy(it) for it in people]
    for read, given_ in zip(back.entries, people, strict=True):
        assert read.name.replace(" ", "") == given_.name.replace(" ", "")
        assert (read.staff_number, read.birth, read.sex, read.standing, read.phone_last4,
                read.account) == (given_.staff_number, given_.birth, given_.sex, given_.standing,
                                  given_.phone_last4, given_.account)  # fmt: skip
        assert set(read.roles) == set(given_.roles)


def says_no_calendar(heading):
    return heading == "农历公历" or not {"农历", "阴历"} & {heading[:2]}


@settings(deadline=None)
@given(rosters, st.randoms(use_true_random=False), st.data())
def test_headings_may_stand_in_any_order_by_any_of_their_names(people, chance, data):
    rows = cells_of(people)
    order = list(range(len(rows[0])))
    chance.shuffle(order)
    fields = ["name", "staff_number", "sex", "birth", "calendar", "branch", "group", "roles",
              "delegate", "standing", "phone_last4", "account"]  # fmt: skip
    rows[0] = [data.draw(st.sampled_from(HEADINGS[it]).filter(says_no_calendar)) for it in fields]
    mixed = [[row[index] for index in order] for row in rows]
    assert read_rows(mixed, TODAY) == read_rows(cells_of(people), TODAY)


@given(days)
def test_a_date_is_the_same_however_a_table_keeps_it(day):
    birth = Birth(day.year, day.month, day.day)
    ways = [
        day,
        datetime.combine(day, time(23, 59)),
        (day - DAY_ZERO).days,
        float((day - DAY_ZERO).days),
        int(f"{day:%Y%m%d}"),
        f"{day:%Y%m%d}",
        f"{day:%Y-%m-%d}",
        f"{day.year}/{day.month}/{day.day}",
        f"{day.year}.{day.month}.{day.day}",
        f"{day.year}年{day.month}月{day.day}日",
        f"{day.isoformat()} 00:00:00",
        day.isoformat().translate(WIDE),
    ]
    assert {read_birth(it, TODAY) for it in ways} == {birth}
    if day.day <= 30:
        assert read_birth(day, TODAY, "农历") == birth._replace(lunar=True)


def spelt(day):
    if day <= 10:
        return f"初{ONES[day - 1]}"
    ten, one = divmod(day, 10)
    return ["", "十", "廿", "三十"][ten] + (ONES[one - 1] if one else "") if day != 20 else "二十"


@given(st.one_of(st.just(Birth(None, None, None)), solar, lunar, leap))
def test_a_birthday_that_was_understood_is_read_again_as_the_same(birth):
    assert read_birth(births.spelt(birth)) == birth


@given(st.integers(1, 12), st.integers(1, 30), st.none() | st.integers(1930, 2010))
def test_a_lunar_day_is_the_same_in_figures_and_in_words(month, day, year):
    birth = Birth(year, month, day, lunar=True)
    in_year = f"{year}年" if year else ""
    figures = f"{year}-{month:02}-{day:02}" if year else f"{month:02}-{day:02}"
    ways = [
        f"农历{figures}",
        f"{figures}（农历）",
        f"农历{in_year}{MONTHS[month - 1]}月{spelt(day)}",
        f"{in_year}农历{MONTHS[month - 1]}月{spelt(day)}日",
        f"{in_year}{month}月{day}日(阴历)",
    ]
    assert {read_birth(it, TODAY) for it in ways} == {birth}


@given(st.lists(numbers, max_size=12))
def test_of_each_staff_number_the_first_is_taken_and_all_others_are_told(given_numbers):
    roster = read_rows([["姓名", "工号"], *(["甲", it] for it in given_numbers)])
    assert [it.staff_number for it in roster.entries] == list(dict.fromkeys(given_numbers))
    assert len(roster.entries) + len(roster.faults) == len(given_numbers)
    for fault in roster.faults:
        assert fault.key == "members-roster-twice"
        assert given_numbers.index(fault.facts["number"]) == fault.facts["first"] - 2


cells = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=12), st.datetimes(),
    st.timedeltas(), days,
)  # fmt: skip


@settings(deadline=None, max_examples=100)
@given(st.lists(st.lists(cells, max_size=14), max_size=8))
def test_whatever_the_cells_are_reading_ends_with_people_or_faults(rows):
    headed = [[words[0] for words in HEADINGS.values()], *rows]
    roster = read_rows(headed, TODAY)
    assert {it.line for it in roster.faults} <= set(range(2, len(headed) + 1))
    assert all(it.name.strip() == it.name and it.name.isprintable() for it in roster.entries)


def test_as_many_rows_as_a_register_may_have_are_read():
    chance = random.Random(7)
    rows = [["姓名", "工号", "生日", "手机"]]
    for number in range(1, MOST_ROWS):
        day = date.fromordinal(chance.randrange(712000, 733000))
        rows.append(["李芳", number, day, 13800000000 + number])
    roster = read_rows(rows, TODAY)
    assert (len(roster.entries), roster.faults) == (MOST_ROWS - 1, [])
    assert roster.entries[-1].phone_last4 == f"{MOST_ROWS - 1:04}"[-4:]
