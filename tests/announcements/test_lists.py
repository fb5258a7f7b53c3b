"""Audiences that are needed again, and the groups in which each is read."""

from tests.announcements.scenes import send
from tests.stage import GROUP


async def write(zhou, audience):
    await zhou.says("/announce")
    await zhou.says("备课检查")
    await zhou.says(audience)
    await zhou.taps("提交")


async def save(zhou, name):
    await zhou.taps("存为名单")
    await zhou.says(name)


async def test_an_audience_is_saved_under_a_name_and_counted_anew_each_time(zhou, wang, li):
    await write(zhou, "数学组的在职、李芳")
    await save(zhou, "教")
    assert zhou.hears == "名单的名字请用 2 到 12 个字。"
    for taken in ("全体", "数学组", "李芳", "女教师"):
        await zhou.says(taken)
        assert zhou.hears == f"“{taken}”已经有别的意思，请换个名字。"
    await zhou.says("骨干班底")
    await zhou.taps("提交")
    await write(zhou, "骨干班底，除李芳")
    assert "对象：骨干班底，除李芳，1 人" in zhou.hears
    await zhou.taps("发出")
    assert wang.hears.startswith("备课检查")
    assert not any("备课" in it for it in li.has_heard)


async def test_a_list_that_is_dropped_is_missed_before_anything_is_sent(zhou, wang):
    await write(zhou, "数学组")
    await save(zhou, "骨干班底")
    await zhou.taps("提交")
    await write(zhou, "骨干班底、李芳")
    await save(zhou, "又一个名单")
    assert zhou.hears == "这条通知的对象里已经有名单，请写明是哪些人再存。"
    await zhou.says("/announcements")
    await zhou.taps("名单")
    assert "骨干班底：数学组" in zhou.hears
    await zhou.taps("删 骨干班底")
    assert zhou.hears.startswith("还没有名单。")
    await zhou.presses("announcements:send:2")
    assert zhou.pop_up == "名单“骨干班底”已经删掉了，请改一下对象。"
    assert not any("备课" in it for it in wang.has_heard)
    await wang.presses("announcements:saved")
    assert "负责的同事来办" in wang.pop_up


async def test_who_has_a_group_of_their_own_reads_it_there(stage, zhou, li, group):
    ours = stage.world.group(
        "语文组备课", type="supergroup", members=[zhou.account, li.account], bots=[stage.bot.id]
    ).id
    await zhou.says("/bind", ours)
    await zhou.taps("教职工群", ours)
    await zhou.taps("语文组", ours)
    heard = len(group.has_heard)
    await send(zhou, audience="语文组", way="只发群里")
    assert any("体检通知" in it for it in zhou.room(ours).has_heard)
    assert len(group.has_heard) == heard
    await send(zhou, audience="语文组、数学组", way="只发群里")
    assert any("体检通知" in it for it in zhou.room(GROUP).has_heard)
