from tests.scenes import appoint_leader


async def test_everybody_sees_the_groups_and_who_sits_where(wang):
    await wang.says("/groups")
    assert "数学组　2 人（不足 3 人，可并组）" in wang.hears
    assert "工会委员会：周敏" in wang.hears
    assert "提案委员会：刘志强" in wang.hears
    await wang.taps("数学组")
    assert "王建国、陈国平" in wang.hears
    assert wang.sees == ["全部小组"]


async def test_the_chair_makes_a_group_and_renames_it(zhou, wang):
    await zhou.says("/groups")
    await zhou.taps("新建")
    await zhou.taps("工会小组")
    await zhou.says("数学组")
    assert "已经有“数学组”了" in zhou.hears
    await zhou.says("体育组")
    await zhou.taps("提交")
    assert "体育组" in zhou.hears
    await zhou.taps("改名")
    await zhou.says("体艺组")
    await zhou.taps("提交")
    await wang.says("/groups")
    assert "体艺组　0 人" in wang.hears


async def test_a_new_group_can_stand_in_a_branch(zhou):
    await zhou.says("/groups")
    await zhou.taps("新建")
    await zhou.taps("分会")
    await zhou.says("小学部")
    await zhou.taps("提交")
    await zhou.says("/groups")
    await zhou.taps("新建")
    await zhou.taps("工会小组")
    await zhou.taps("小学部")
    await zhou.says("一年级组")
    await zhou.taps("提交")
    assert "一年级组（小学部）" in zhou.hears


async def test_two_small_groups_become_one_with_all_that_is_theirs(zhou, wang, li, helen):
    await appoint_leader(zhou, "数学组", "王建国")
    await zhou.says("/groups")
    await zhou.taps("数学组")
    await zhou.taps("并入别组")
    await zhou.taps("语文组")
    assert "数学组 的 2 人" in zhou.hears
    await zhou.taps("确定并入")
    assert "李芳、王建国、陈国平" in zhou.hears
    assert "组长 —" in zhou.hears
    await wang.says("/groups")
    assert "数学组" not in wang.hears
    await wang.says("/reach")
    assert "由工会里负责的同事来办" in wang.hears


async def test_a_name_that_was_merged_away_can_be_used_again(zhou):
    for _ in range(2):
        await zhou.says("/groups")
        await zhou.taps("新建")
        await zhou.taps("工会小组")
        await zhou.says("体育组")
        await zhou.taps("提交")
        await zhou.taps("并入别组")
        await zhou.taps("语文组")
        await zhou.taps("确定并入")
    await zhou.says("/groups")
    await zhou.taps("英语组")
    await zhou.taps("改名")
    await zhou.says("体育组")
    await zhou.taps("提交")
    assert "体育组" in zhou.hears


async def test_a_new_leader_is_told_and_the_former_one_steps_down(zhou, wang, chen, helen, office):
    await appoint_leader(zhou, "数学组", "王建国")
    assert "您从今天起担任 数学组 的组长" in wang.hears.replace("<b>", "").replace("</b>", "")
    await zhou.says("/groups")
    await zhou.taps("数学组")
    await zhou.taps("定组长")
    await zhou.taps("陈国平")
    assert "会籍状态不能担任" in zhou.pop_up
    await wang.says("/people 陈国平")
    assert "会籍　离退休" in wang.hears


async def test_only_keepers_of_the_register_change_groups(wang, liu):
    making = ("create", "create:group", "create_below:group:0", "merge:2", "merge_into:2:3")
    leading = ("merge_now:2:3", "leader:2", "deputy:2", "appoint:2:1:group_leader")
    for pressed in (*making, *leading):
        await wang.presses(f"groups:{pressed}")
        assert "由工会里负责的同事来办" in wang.pop_up, pressed
    await wang.presses("groups:rename:2")
    assert "由工会里负责的同事来办" in wang.pop_up


async def test_an_old_button_of_a_merged_group_says_so(zhou):
    await zhou.says("/groups")
    await zhou.presses("groups:show:4040")
    assert "已经没有了" in zhou.pop_up
    await zhou.presses("groups:merge_now:2:2")
    assert "只能并到另一个" in zhou.pop_up
