"""The year as it usually goes: all of it in the seeds, its feasts where they fall, kept once."""

import re
from datetime import date

import pytest

from bot.settings import SEEDS
from bot.texts import LOCALES, Texts
from union.annual_plan import template
from union.annual_plan.rules import TASKS_MOST, check_text
from union.calendar.festivals import read_festivals
from union.kernel.policy import YEAR_PLAN, seeds
from union.kernel.refusal import Refusal

TABLES = seeds(SEEDS)[YEAR_PLAN]
FESTIVALS = read_festivals(SEEDS)
WORKS = template.seeds_of(TABLES["works"])


def offered(year, today=date(2025, 12, 31)):
    return template.offered(TABLES, FESTIVALS, template.months_left(year, today))


def month_of(words, year):
    return [month.month for month, works in offered(year).months
            if any(words in it.text for it in works)]  # fmt: skip


def test_every_row_of_the_seeds_can_be_kept_and_is_known():
    keys = {"text", "month", "for", "starred", "festival", "before"}
    for it in (*TABLES["works"], *TABLES["each_month"]):
        assert set(it) <= keys
        assert check_text(it["text"]) == it["text"]
    assert len({(it.month, it.text) for it in WORKS}) == len(WORKS)
    assert [it.month for it in WORKS] == sorted(it.month for it in WORKS)
    assert {it.month for it in WORKS} == set(range(1, 13))
    assert {it.festival for it in WORKS} - {None} <= set(FESTIVALS)
    assert len(list(template.wanted(offered(2027)))) <= TASKS_MOST


@pytest.mark.parametrize("locale", LOCALES)
def test_everybody_whom_a_work_concerns_has_a_name(locale):
    texts = Texts()
    found = {who for it in WORKS for who in it.audience} - {"everyone"}
    names = {texts.say(locale, "annual-plan-audience", audience=who) for who in found}
    assert len(names) == len(found)
    assert texts.say(locale, "annual-plan-audience", audience="everyone") not in names


def test_the_works_of_the_published_plan_are_marked():
    starred = [it for it in WORKS if it.is_starred]
    assert len(starred) == 31
    assert {it.month for it in starred} == set(range(2, 13))


@pytest.mark.parametrize(
    ("words", "year", "month"),
    [
        ("端午慰问", 2027, [6]), ("端午慰问", 2028, [5]),
        ("春节祝福", 2027, [2]), ("春节祝福", 2028, [1]),
        ("元宵猜谜", 2026, [3]), ("元宵猜谜", 2027, [2]),
        ("春节送温暖", 2027, [1]), ("春节送温暖", 2026, [2]),
        ("中秋慰问", 2027, [9]), ("重阳退休座谈", 2027, [10]),
        ("清明节提醒", 2027, [4]), ("教师节庆祝", 2027, [9]),
    ],
)  # fmt: skip
def test_a_work_moves_with_its_feast(words, year, month):
    assert month_of(words, year) == month


@pytest.mark.parametrize("year", range(2026, 2041))
def test_no_work_is_lost_whatever_the_year(year):
    found = [it.text for _, works in offered(year).months for it in works]
    assert sorted(found) == sorted(it.text for it in WORKS)


def test_of_this_year_the_months_that_are_left_and_of_one_that_is_over_none():
    rows = list(template.wanted(offered(2026, date(2026, 11, 22))))
    assert {it.month for it in rows} == {date(2026, 11, 1), date(2026, 12, 1)}
    assert sum("委员例会" in it.text for it in rows) == 2
    with pytest.raises(Refusal, match="annual-plan-template-over"):
        template.months_left(2025, date(2026, 1, 1))


async def test_a_school_without_a_plan_takes_what_is_left_of_the_year(zhou, wang, helen):
    await wang.says("/plan")
    assert "用范本" not in wang.sees
    await wang.presses("annual_plan:template")
    assert "负责的同事来办" in wang.pop_up
    await zhou.says("/plan")
    assert "用范本" in zhou.sees
    await zhou.taps("用范本")
    assert zhou.sees[:2] == ["2026年", "2027年"]
    await zhou.taps("2026年")
    shown = zhou.hears.splitlines()
    assert shown[0].startswith("2026年计划范本")
    assert [it for it in shown if re.fullmatch(r"\d+月|每个月都有", it)] == [
        "9月", "10月", "11月", "12月", "每个月都有",
    ]  # fmt: skip
    assert "· ★ 教师节庆祝（9月10日，提前10天定方案）" in shown
    assert "· 外地单身青年中秋联欢 青年教师" in shown
    await wang.says("/plan")
    assert wang.hears == "2026年9月还没有工作安排。"  # nothing is kept yet
    await zhou.taps("提交")
    rows = len(shown) - 6 + 3 * 4  # without the head and five titles; four rows in four months
    assert zhou.hears == f"记进计划 {rows} 项。"
    await zhou.taps("看这个月")
    assert "1. 教师节庆祝" in zhou.hears
    assert "每周：政治学习" in zhou.hears
    assert "用范本" not in zhou.sees
    await helen.says("/plan")
    assert "1. 教师节庆祝" in helen.hears  # the plan is the school's document


async def test_the_whole_of_the_next_year_fits_a_message_and_is_taken_once(zhou):
    for taken in ("记进计划 122 项。", "记进计划 0 项，122 项早就有了，没有重复记。"):
        await zhou.presses("annual_plan:template")
        await zhou.taps("2027年")
        assert "· 每周：政治学习、周三集中锻炼" in zhou.hears  # the last line of all
        assert len(zhou.hears) < 4000
        await zhou.taps("提交")
        assert zhou.hears == taken


async def test_a_template_shown_before_new_year_is_not_taken_for_a_year_that_is_over(zhou, clock):
    await zhou.says("/plan")
    await zhou.taps("用范本")
    await zhou.taps("2026年")
    clock.passes(days=120)
    await zhou.taps("提交")
    assert "2026年已经过去了，请另选一年。" in (zhou.pop_up, zhou.hears)
