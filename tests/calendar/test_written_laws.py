"""Laws that hold for every written date, tried on many."""

from datetime import date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from bench.dates import strings
from tests.calendar.table import NOW, TABLE
from union.calendar import lunar
from union.calendar.written import Day, Moment, Nothing, Range, Several, read
from union.calendar.written.labels import line
from union.calendar.written.numerals import counted, spelled

local = datetime.fromisoformat
SATURDAY = local(NOW)
TEXTS = [row.split(" = ")[0].strip() for rows in TABLE.values() for row in rows.strip().split("\n")]
moments = st.datetimes(local("2020-01-01T00:00"), local("2060-01-01T00:00"))
days = st.dates(date(2020, 1, 1), date(2060, 1, 1))
clocks = st.times().map(lambda at: at.replace(second=0, microsecond=0))
SIGNS = "一二三四五六日"
WIDE = str.maketrans("0123456789:/-()", "０１２３４５６７８９：／－（）")


def first(reading):
    return reading.readings[0] if isinstance(reading, Several) else reading


def numeral(number):
    """Chinese for a number below a hundred, made apart from the code under test."""
    signs = "零一二三四五六七八九"
    if number < 10:
        return signs[number]
    tens, ones = divmod(number, 10)
    return ("" if tens == 1 else signs[tens]) + "十" + (signs[ones] if ones else "")


@given(st.integers(0, 99))
def test_numerals_count(number):
    assert counted(numeral(number)) == number


def test_what_is_spelled_is_read_back():
    assert [counted(spelled(it)) for it in range(1, 100)] == list(range(1, 100))
    assert (spelled(10), spelled(12), spelled(20), spelled(100)) == ("十", "十二", "二十", "100")


@given(days, clocks, moments)
def test_a_full_date_and_time_is_read_back(day, at, now):
    meant = Moment(datetime.combine(day, at))
    figures = f"{at:%H:%M}"
    assert read(f"{day.isoformat()} {figures}", now) == meant
    assert read(f"{day.year}年{day.month}月{day.day}日{figures}", now) == meant
    assert read(f"{day.year}/{day.month}/{day.day} {figures}", now) == meant
    assert read(f"{day:%b} {day.day}, {day.year} at {figures}", now) == meant


@given(days, moments)
def test_month_and_day_are_the_next_ones(day, now):
    found = first(read(f"{day.month}月{day.day}日", now))
    assert (found.on.month, found.on.day) == (day.month, day.day)
    assert found.on >= now.date()
    years = [year for year in range(now.year, now.year + 9)
             if (day.month, day.day) != (2, 29) or year % 4 == 0]  # fmt: skip
    assert found.on == min(it for year in years if (it := day.replace(year=year)) >= now.date())
    assert first(read(f"{numeral(day.month)}月{numeral(day.day)}号", now)) == found


@given(moments, st.integers(0, 6), st.integers(-2, 3))
def test_weekdays_are_counted_in_weeks_that_begin_on_monday(now, weekday, week):
    name = {-2: "上上", -1: "上", 0: "本", 1: "下", 2: "下下", 3: "下下下"}[week]
    found = first(read(f"{name}周{SIGNS[weekday]}", now)).on
    year, number, _ = (now + timedelta(days=7 * week)).isocalendar()
    assert found == date.fromisocalendar(year, number, weekday + 1)


@given(moments, st.integers(0, 6), clocks)
def test_a_bare_weekday_is_the_next_one_that_is_not_over(now, weekday, at):
    found = first(read(f"周{SIGNS[weekday]}{at:%H:%M}", now)).at
    now = now.replace(second=0, microsecond=0)
    assert found.weekday() == weekday
    assert timedelta(minutes=-1) <= found - now <= timedelta(days=7, minutes=1)


@given(moments, st.integers(1, 31))
def test_a_bare_number_is_the_next_such_day(now, number):
    found = first(read(f"{number}号", now)).on
    day = now.date()
    while day.day != number:
        day += timedelta(days=1)
    assert found == day


@given(days)
def test_lunar_days_are_read_back(day):
    of = lunar.lunar_of(day)
    written = f"{of.year}年农历{'闰' if of.leap else ''}{numeral(of.month)}月{lunar_day(of.day)}"
    assert day in [it.on for it in every(read(written, SATURDAY))]


def lunar_day(number):
    return f"初{numeral(number)}" if number <= 10 else numeral(number)


def every(reading):
    return reading.readings if isinstance(reading, Several) else (reading,)


@given(days, st.integers(1, 60), moments)
def test_a_range_of_days_is_read_back(day, length, now):
    last = day + timedelta(days=length)
    assert read(f"{day}至{last}", now) == Range(day, last)
    assert isinstance(read(f"{last}至{day}", now), Nothing)


@given(days, moments)
def test_the_wrong_weekday_in_brackets_is_refused(day, now):
    written = f"{day.year}年{day.month}月{day.day}日"
    for weekday, sign in enumerate(SIGNS):
        right = weekday == day.weekday()
        assert read(f"{written}（周{sign}）", now) == Day(day) or not right
        assert isinstance(read(f"{written}（周{sign}）", now), Nothing) or right


@given(st.sampled_from(TEXTS))
def test_full_width_signs_mean_the_same(text):
    assert read(text.translate(WIDE), SATURDAY) == read(text, SATURDAY)


@given(st.sampled_from([text for text in TEXTS if not text.isascii()]))
def test_spaces_around_do_not_matter(text):
    assert read(f" {text}\u3000", SATURDAY) == read(text, SATURDAY)


@given(days, clocks)
def test_spaces_between_the_parts_do_not_matter(day, at):
    parts = [
        f"{day.year}年",
        f"{day.month}月",
        f"{day.day}日",
        "下午",
        f"{at.hour % 11 + 1}点",
        "半",
    ]
    assert read(" ".join(parts), SATURDAY) == read("".join(parts), SATURDAY)


@given(st.sampled_from(TEXTS))
@settings(max_examples=300)
def test_capitals_do_not_matter(text):
    assert line(text.upper(), SATURDAY) | {"text": ""} == line(text, SATURDAY) | {"text": ""}


@given(st.text(max_size=64), moments)
@settings(max_examples=500)
def test_any_text_at_all_is_answered(text, now):
    assert line(text, now)["kind"] in {"dt", "d", "r", "part", "rec", "ask", "none"}


def test_five_thousand_strange_strings_are_answered():
    """A hundred thousand, and how long they take, are in ``python -m bench.dates``."""
    for text in strings(5_000):
        assert line(text, SATURDAY)["kind"] in {"dt", "d", "r", "part", "rec", "ask", "none"}
