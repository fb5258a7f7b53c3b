from datetime import date, time
from pathlib import Path

import pytest

from union.calendar.festivals import Audience, read_festivals
from union.festivals.rules import Chosen, is_for, occasions
from union.members.rules import Standing

FESTIVALS = read_festivals(Path(__file__).parents[2] / "data" / "seeds")


def posts(year):
    """What is posted in a civil year, by day."""
    days = (date.fromordinal(it) for it in range(*ends(year)))
    return [(day.isoformat(), it.names) for day in days for it in occasions(day, FESTIVALS, {})]


def ends(year):
    return date(year, 1, 1).toordinal(), date(year + 1, 1, 1).toordinal()


def test_a_year_has_each_of_its_festivals_once():
    assert posts(2026) == [
        ("2026-01-01", ["new_year"]),
        ("2026-02-16", ["new_years_eve"]),
        ("2026-02-17", ["spring_festival"]),
        ("2026-03-03", ["lantern"]),
        ("2026-03-08", ["womens_day"]),
        ("2026-04-05", ["qingming"]),
        ("2026-05-01", ["labour_day"]),
        ("2026-05-04", ["youth_day"]),
        ("2026-06-19", ["dragon_boat"]),
        ("2026-09-10", ["teachers_day"]),
        ("2026-09-25", ["mid_autumn"]),
        ("2026-10-01", ["national_day"]),
        ("2026-10-18", ["double_ninth"]),
    ]


@pytest.mark.parametrize(
    ("year", "day", "names"),
    [
        (2025, "2025-10-01", ["national_day", "mid_autumn"]),  # Mid-Autumn on the sixth
        (2028, "2028-10-01", ["national_day", "mid_autumn"]),  # on the third
        (2031, "2031-10-01", ["national_day", "mid_autumn"]),  # on the very day
        (2029, "2029-09-22", ["mid_autumn"]),
    ],
)
def test_where_two_fall_together_one_post_serves_both(year, day, names):
    autumn = [it for it in posts(year) if "mid_autumn" in it[1]]
    assert autumn == [(day, names)]
    assert len([it for it in posts(year) if "national_day" in it[1]]) == 1


def test_what_the_chair_switched_off_is_not_posted_and_does_not_swallow_another():
    off = {"national_day": Chosen(is_on=False)}
    found = {day.isoformat(): it.names for day in map(date.fromordinal, range(*ends(2025)))
             for it in occasions(day, FESTIVALS, off)}  # fmt: skip
    assert found["2025-10-06"] == ["mid_autumn"]
    assert "2025-10-01" not in found


def test_the_chairs_hour_and_words_go_before_those_of_the_seeds():
    own = {"lantern": Chosen(at=time(19, 30), words="猜灯谜去")}
    (found,) = occasions(date(2026, 3, 3), FESTIVALS, own)
    assert (found.at, found.words) == (time(19, 30), "猜灯谜去")


@pytest.mark.parametrize(
    ("audience", "standing", "sex", "age", "meant"),
    [
        (Audience.WOMEN, Standing.IN_SERVICE, "female", None, True),
        (Audience.WOMEN, Standing.IN_SERVICE, "male", None, False),
        (Audience.WOMEN, Standing.IN_SERVICE, None, None, False),
        (Audience.WOMEN, Standing.RETIRED, "female", None, False),
        (Audience.RETIRED, Standing.RETIRED, None, None, True),
        (Audience.YOUNG, Standing.TEMPORARY, None, 35, True),
        (Audience.YOUNG, Standing.IN_SERVICE, None, 36, False),
        (Audience.YOUNG, Standing.IN_SERVICE, None, None, False),
        (Audience.EVERYONE, Standing.IN_SERVICE, None, 30, False),
    ],
)
def test_whom_a_private_word_is_for(audience, standing, sex, age, meant):
    assert is_for(audience, standing, sex, age, 35) is meant
