import pytest

from tests.calendar.test_pasted import WHOLE
from union.kernel.unit import NOBODY
from union.school_days import actions

SCREEN = 24  # lines of a phone


async def fill_term(zhou, name, first, last):
    await zhou.says("/calendar")
    await zhou.taps("填学期")
    await zhou.taps(name)
    await zhou.says(first)
    await zhou.says(last)


async def test_everybody_sees_today_this_month_and_the_next(wang):
    await wang.says("/calendar")
    assert wang.hears.startswith("今天　2026年9月7日（周一）\n农历七月廿六，就是今天，工作日")
    assert "9月\n放假　9月25日（周五） 至 9月27日（周日）" in wang.hears
    assert "调休上班　9月20日（周日）" in wang.hears
    assert "节日　教师节 9月10日、中秋节 9月25日" in wang.hears
    assert "10月\n放假　10月1日（周四） 至 10月7日（周三）" in wang.hears
    assert "调休上班　10月10日（周六）" in wang.hears
    assert "还没有填" not in wang.hears
    assert len(wang.hears.splitlines()) <= SCREEN
    assert wang.sees == []


async def test_in_english_too(helen):
    await helen.says("/calendar")
    assert "Off: Fri 25 Sep to Sun 27 Sep" in helen.hears
    await helen.says("/calendar September 16 at 3:30pm")
    assert helen.hears.startswith("Wed 16 Sep 2026 15:30\nLunar month 8 day 6, in 9 days")


async def test_from_november_on_the_missing_table_is_hinted_at(wang, clock):
    clock.passes(days=54)  # 31 October
    await wang.says("/calendar")
    assert "还没有填进来" not in wang.hears
    clock.passes(days=1)
    await wang.says("/calendar")
    assert "2027年的放假安排还没有填进来" in wang.hears
    assert "12月\n没有放假，也没有调休。" in wang.hears


@pytest.mark.parametrize("said", ["/calendar 下周三下午三点半", "下周三下午三点半"])
async def test_a_date_is_understood_after_the_command_or_alone(wang, said):
    await wang.says(said)
    assert wang.hears == "2026年9月16日（周三）15:30\n农历八月初六，9 天后，工作日"
    assert wang.sees == ["看校历"]
    await wang.taps("看校历")
    assert "今天　2026年9月7日" in wang.hears


async def test_whether_a_day_is_worked_is_said(wang):
    await wang.says("9月20日")
    assert "调休上班" in wang.hears
    await wang.says("10月8日")
    assert "工作日" in wang.hears
    await wang.says("国庆节")
    assert "放假，国庆节" in wang.hears


async def test_saturday_said_on_a_saturday_is_asked_by_button(wang, clock):
    clock.passes(days=5)
    await wang.says("/calendar 周六")
    assert "“周六”可以有几种意思" in wang.hears
    assert wang.sees == ["今天 9月12日", "下周六 9月19日", "看校历"]
    await wang.taps("下周六 9月19日")
    assert wang.hears.startswith("2026年9月19日（周六）\n农历八月初九，7 天后，周末")


async def test_other_readings_are_asked_about_too(wang):
    await wang.says("八月十五")
    assert wang.sees[:2] == ["2026年9月25日", "2027年8月15日"]
    await wang.says("月底")
    assert wang.sees[:2] == ["2026年9月30日", "9月21日（周一） 至 9月30日（周三）"]
    await wang.taps("9月21日（周一） 至 9月30日（周三）")
    assert "前后 10 天" in wang.hears
    await wang.says("明天傍晚")
    assert "我理解的“明天傍晚”是这样，对吗" in wang.hears


async def test_a_rhythm_is_told_with_its_next_days(wang):
    await wang.says("每周三下午三点半")
    rhythm, coming = wang.hears.splitlines()
    assert rhythm == "每周 周三 15:30"
    assert coming == "接下来：2026年9月9日（周三）、2026年9月16日（周三）、2026年9月23日（周三）"


async def test_what_cannot_be_is_refused_with_its_reason(wang):
    await wang.says("2月30日")
    assert "没有这一天" in wang.hears
    await wang.says("/calendar 随时")
    assert "请写得确切些" in wang.hears
    await wang.says("/calendar " + "很" * 99)
    assert "太长了" in wang.hears
    await wang.says("随便说说")
    assert "没看懂" in wang.hears
    for forged in ("2026-02-30", "x", "9999-01-01"):
        await wang.presses(f"school_days:picked:{forged}")
        assert "过期了" in wang.pop_up


async def test_the_chair_pastes_the_notice_and_sees_what_would_hold(zhou, wang, clock):
    clock.passes(days=70)
    notice = (
        "国务院办公厅关于2027年部分节假日安排的通知\n"
        "一、元旦：1月1日（周五）至3日（周日）放假，共3天。\n"
        "二、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）上班。\n"
        "国务院办公厅\n2026年11月4日"
    )
    await zhou.says("/calendar")
    assert zhou.sees == ["填放假安排", "填学期"]
    await zhou.taps("填放假安排")
    await zhou.says(notice)
    assert "2027年放假安排\n元旦　1月1日（周五） 至 1月3日（周日），3 天" in zhou.hears
    assert "国庆节　10月1日（周五） 至 10月7日（周四），7 天" in zhou.hears
    assert "上班　9月26日（周日）" in zhou.hears
    assert "没有写到 春节、清明节" in zhou.hears
    await wang.says("2027年9月26日")
    assert "周末（放假安排还没有，先这样算）" in wang.hears
    await zhou.taps("提交")
    assert "填好了" in zhou.hears
    await wang.says("2027年9月26日")
    assert "调休上班" in wang.hears
    await zhou.says("/calendar")
    assert "2027年放假安排：周敏，2026年11月16日（周一） 填" in zhou.hears
    assert "还没有填进来" not in zhou.hears


async def test_every_fault_of_a_pasted_notice_is_told(zhou):
    await zhou.says("/calendar")
    await zhou.taps("填放假安排")
    await zhou.says("放假 2月30日、十月一日；10月8日；上班 2月31日")
    assert "没看懂：十月、一日" in zhou.hears
    assert "没有这一天：2月30日、2月31日" in zhou.hears
    assert "没写是放假还是上班：10月8日" in zhou.hears
    await zhou.says("2027年\n10月1日（周四）至7日（周三）放假")
    assert "2027年里，这几天的星期对不上：10月1日(周四)、7日(周三)" in zhou.hears
    await zhou.says(WHOLE)
    assert "2026年放假安排" in zhou.hears


async def test_the_chair_enters_a_term_with_typed_dates(zhou, wang, clock):
    clock.passes(days=5)
    await zhou.says("/calendar")
    await zhou.taps("填学期")
    assert zhou.sees[:2] == ["2026—2027学年第一学期", "2026—2027学年第二学期"]
    await zhou.taps("2026—2027学年第一学期")
    await zhou.says("下午三点")
    assert "这里要的是某一天" in zhou.hears
    await zhou.says("周六")
    assert "“周六”可以有几种意思" in zhou.hears
    assert "2026年9月19日（周六），农历八月初九，7 天后" in zhou.hears
    assert zhou.sees == ["今天 9月12日", "下周六 9月19日", "取消"]
    await zhou.taps("今天 9月12日")
    await zhou.says("明年1月22日")
    assert "开学　2026年9月12日（周六），农历八月初二，就是今天" in zhou.hears
    assert "结束　2027年1月22日（周五），农历腊月十五，132 天后" in zhou.hears
    await zhou.taps("提交")
    assert "9月12日（周六） 至 2027年1月22日（周五），共 19 周" in zhou.hears
    clock.passes(days=9)
    await wang.says("/calendar")
    assert "第 2 教学周" in wang.hears


async def test_an_old_button_of_a_question_does_nothing(zhou, clock):
    clock.passes(days=5)
    await fill_term(zhou, "2026—2027学年第一学期", "9月1日", "周六")
    pressed = next(
        button["callback_data"]
        for row in zhou.last["reply_markup"]["inline_keyboard"]
        for button in row
        if button["text"].startswith("下周六")
    )
    await zhou.says("明年1月22日")
    await zhou.presses(pressed)
    assert "这个按钮过期了" in zhou.pop_up
    assert "2027年1月22日" in zhou.hears


async def test_a_term_that_cannot_be_is_refused_and_can_be_mended(zhou):
    await fill_term(zhou, "2026—2027学年第一学期", "2027-01-22", "2026-09-01")
    await zhou.taps("提交")
    assert "要在开学之后" in zhou.pop_up
    await zhou.taps("改开学")
    await zhou.says("2026-08-31")
    await zhou.taps("改结束")
    await zhou.says("2027-01-22")
    await zhou.taps("提交")
    assert "共 21 周" in zhou.hears
    await fill_term(zhou, "2026—2027学年第二学期", "2027-01-20", "2027-07-02")
    await zhou.taps("提交")
    assert "和2026—2027学年第一学期" in zhou.pop_up


async def test_the_letter_leads_to_the_form(zhou, clock, office, stage):
    office.run(NOBODY, actions.remind)
    await stage.posts()
    assert "日历里还没有这个学期" in zhou.hears
    await zhou.taps("填学期")
    assert "填哪个学期" in zhou.hears
    await zhou.taps("取消")
    clock.passes(days=75)
    office.run(NOBODY, actions.remind)
    await stage.posts()
    heard = [it for it in zhou.has_heard if "2027年的放假安排还没有填" in it]
    assert len(heard) == 1
    await zhou.taps("填放假安排")
    assert "整段粘贴" in zhou.hears


async def test_nobody_else_fills_it_in(wang, liu):
    for one in (wang, liu):
        for pressed in ("fill_notice", "fill_term"):
            await one.presses(f"school_days:{pressed}")
            assert "由工会里负责的同事来办" in one.pop_up
