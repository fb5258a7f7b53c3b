"""The chair finds what the school decides under its heading, or by its name."""

from union.kernel.policy import POLICIES
from union.policies import rules


async def test_the_chair_sees_and_changes_what_the_school_decided(zhou, wang, li, group):
    await zhou.says("/settings")
    await zhou.taps("提案 11")
    assert "附议人数：2" in zhou.hears
    await zhou.taps("附议人数")
    assert "要几位附议" in zhou.hears
    await zhou.says("很多")
    assert "1 到 20 之间的整数" in zhou.hears
    await zhou.says("1")
    assert zhou.hears.startswith("附议人数改成：1")
    await zhou.taps("提交")
    assert "改好了。附议人数：1" in zhou.hears
    assert zhou.sees == ["提案", "全部设置"]
    await wang.says("提案：装饮水机 理由：课间要排队 建议：总务处加装一台 类别：后勤")
    await wang.taps("跳过")
    await wang.taps("提交")
    assert "还差 1 位附议" in group.hears


async def test_a_choice_is_made_by_button_in_words(zhou):
    await zhou.says("/settings 范围")
    assert "提案人范围：全体在职" in zhou.hears
    await zhou.taps("提案人范围")
    assert zhou.sees[:2] == ["正式代表", "全体在职"]
    await zhou.taps("正式代表")
    assert "提案人范围改成：正式代表" in zhou.hears
    await zhou.taps("提交")
    assert "提案人范围：正式代表" in zhou.hears


async def test_every_setting_stands_under_one_heading(zhou):
    await zhou.says("/settings")
    headings = list(zhou.sees)
    assert len(headings) == len(rules.CHAPTERS)
    shown = []
    for heading in headings:
        await zhou.taps(heading)
        *settings, back = zhou.sees
        shown += settings
        await zhou.taps(back)
    assert len(shown) == len(POLICIES)
    assert len(set(shown)) == len(shown)


async def test_what_has_no_such_name_says_where_to_look(zhou):
    await zhou.says("/settings 食堂")
    assert zhou.hears == "没有名字里带“食堂”的设置，点“全部设置”看有哪些。"
    await zhou.presses("policies:chapter:canteen")
    assert zhou.pop_up


async def test_nobody_else_sees_them(wang):
    await wang.says("/settings")
    assert "由工会里负责的同事来办" in wang.hears


async def test_a_forged_name_changes_nothing(zhou):
    await zhou.presses("policies:change:members-roles")
    assert "没有这项设置" in zhou.pop_up
