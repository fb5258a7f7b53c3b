from union.kernel.policy import POLICIES


async def test_the_chair_sees_and_changes_what_the_school_decided(zhou, wang, li, group):
    await zhou.says("/settings")
    assert len(zhou.sees) == len(POLICIES)
    await zhou.taps("提案附议人数：2")
    assert "要几位附议" in zhou.hears
    await zhou.says("很多")
    await zhou.taps("提交")
    assert "1 到 20 之间的整数" in zhou.pop_up
    await zhou.taps("上一步")
    await zhou.says("1")
    await zhou.taps("提交")
    assert "改好了。提案附议人数：1" in zhou.hears
    await wang.says("提案：装饮水机 理由：课间要排队 建议：总务处加装一台 类别：后勤")
    await wang.taps("跳过")
    await wang.taps("提交")
    assert "还差 1 位附议" in group.hears


async def test_nobody_else_sees_them(wang):
    await wang.says("/settings")
    assert "由工会里负责的同事来办" in wang.hears


async def test_a_forged_name_changes_nothing(zhou):
    await zhou.presses("policies:change:members-roles")
    assert "没有这项设置" in zhou.pop_up
