from tests.scenes import appoint, appoint_leader, grow, two_branches
from union.kernel.unit import NOBODY


async def make(zhou, kind, name):
    await zhou.says("/groups")
    await zhou.taps("新建")
    await zhou.taps(kind)
    await zhou.says(name)
    await zhou.taps("提交")


async def merge(zhou, group, into):
    await zhou.says("/groups")
    await zhou.taps(group)
    await zhou.taps("并入别组")
    await zhou.taps(into)
    await zhou.taps("确定并入")


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


async def test_a_new_leader_is_told_and_the_former_one_too(zhou, helen, wang):
    await appoint_leader(zhou, "数学组", "王建国")
    assert "您从今天起担任 数学组 的组长" in wang.hears
    await appoint_leader(zhou, "英语组", "Helen")
    assert "you are the leader of 英语组" in helen.hears
    await appoint_leader(zhou, "英语组", "孙悦")
    assert helen.hears == "You are no longer group leader, 英语组. Thank you for your work."


async def test_only_who_can_lead_is_offered(zhou, wang):
    await zhou.says("/groups")
    await zhou.taps("数学组")
    await zhou.taps("定组长")
    assert zhou.sees == ["王建国", "看小组"]
    chen, li = 6, 4
    await zhou.presses(f"groups:appoint:3:{chen}:group_leader")
    assert "会籍状态不能担任" in zhou.pop_up
    await zhou.presses(f"groups:appoint:3:{li}:group_leader")
    assert "李芳 不在" in zhou.pop_up


async def test_the_present_leader_chosen_again_keeps_the_term(zhou, wang):
    await appoint(zhou, "工会小组长", "王建国", until="三年", of="数学组")
    heard = len(wang.messages)
    await appoint_leader(zhou, "数学组", "王建国")
    assert len(wang.messages) == heard
    await zhou.says("/roles")
    assert "数学组工会小组长　王建国，到 2029年9月6日（周四）" in zhou.hears


async def test_a_merge_is_told_to_those_it_concerns(zhou, wang, chen, li, stage):
    await appoint_leader(zhou, "数学组", "王建国")
    await appoint_leader(zhou, "语文组", "李芳")
    await merge(zhou, "数学组", "语文组")
    assert chen.hears == "“数学组”并入了“语文组”，您现在在“语文组”。"
    assert {"您不再担任数学组工会小组长，辛苦了。", chen.hears} <= set(wang.has_heard)
    assert "“数学组”并入了您带的“语文组”，来了 2 人" in li.hears


async def test_a_department_can_bear_the_name_of_a_group_merged_away(zhou):
    await make(zhou, "工会小组", "总务处")
    await merge(zhou, "总务处", "语文组")
    await make(zhou, "承办部门", "总务处")
    assert "总务处" in zhou.hears
    assert "承办部门" in zhou.hears


async def test_many_groups_come_page_by_page(zhou, office):
    office.run(NOBODY, grow, groups=110)
    await zhou.says("/groups")
    await zhou.taps("语文组")
    await zhou.taps("并入别组")
    assert len(zhou.sees) == 60 + 2
    await zhou.taps("›")
    await zhou.taps("第110组")
    assert "确定并入" in zhou.sees


async def test_all_of_a_large_group_can_be_chosen(zhou, office):
    office.run(NOBODY, grow, groups=1, people=300)
    await zhou.says("/groups")
    await zhou.taps("第1组")
    for deed, beside in (("定组长", 3), ("组员", 3)):
        await zhou.taps(deed)
        for _ in range(4):
            await zhou.taps("›")
        assert len(zhou.sees) == 60 + beside - 1
        assert "某某1-300" in zhou.sees
        await zhou.taps("看小组")


async def test_two_groups_of_one_name_are_told_apart_by_their_branch(zhou, office):
    office.run(NOBODY, two_branches)
    await zhou.says("/groups")
    assert {"初中部·体育组", "高中部·体育组", "语文组"} <= set(zhou.sees)


async def test_only_keepers_of_the_register_change_groups(wang, liu):
    making = ("create", "create:group:0", "create_below:group:0", "merge:2:0", "merge_into:2:3")
    leading = ("merge_now:2:3", "leader:2:0", "deputy:2:0", "appoint:2:1:group_leader")
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
