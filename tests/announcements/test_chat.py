"""An announcement from the first word to the last who got it."""

import pytest

from tests.announcements.scenes import two_agree
from tests.scenes import appoint, appoint_leader
from tests.stage import GROUP
from union.announcements import rules
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY
from union.members import offices
from union.members import store as members
from union.members.rules import Portfolio, Role


async def write(zhou, text="体检通知\n10月15日起，市中医院。", audience="全体"):
    await zhou.says("/announce")
    await zhou.says(text)
    await zhou.says(audience)
    await zhou.taps("提交")


async def test_it_is_written_looked_at_sent_and_confirmed(zhou, wang, li, chen, helen):
    await write(zhou)
    assert zhou.hears.startswith("体检通知\n10月15日起，市中医院。\n——周敏\n\n以上是大家看到的样子")
    assert "对象：全体，7 人\n方式：私信，请大家点“收到”" in zhou.hears
    assert "联系不上 1 人：孙悦" in zhou.hears
    assert not any("体检通知" in it for it in wang.has_heard)
    await zhou.taps("发出")
    assert wang.hears == "体检通知\n10月15日起，市中医院。\n——周敏"
    assert chen.hears == wang.hears
    await wang.taps("收到")
    assert wang.pop_up == "记下了，谢谢。现在 1/7 人收到。"
    await wang.taps("收到")
    assert wang.pop_up.startswith("您已经点过了。")
    await helen.taps("Got it")
    assert helen.pop_up == "Noted, thank you. 2 of 7 got it."
    await zhou.says("/announcements")
    await zhou.taps("体检通知")
    assert "送达 6，待发 0，联系不上 1\n点了收到 2，当面告知 0" in zhou.hears
    await zhou.taps("谁没收到")
    assert "语文组（1 人）：李芳" in zhou.hears
    assert "英语组（1 人）：孙悦*" in zhou.hears
    await zhou.taps("孙悦")
    assert "3/7 人已知道" in zhou.hears
    assert "孙悦" not in zhou.hears


def bars(stage):
    """Every bar that was shown, in order."""
    texts = (it["params"].get("text", "") for it in stage.world.journal.entries)
    return [line for text in texts for line in text.splitlines() if "%" in line]


@pytest.fixture
def to_many(monkeypatch):
    """Five are many."""
    monkeypatch.setattr(rules, "MANY", 5)


async def test_who_sent_it_to_many_sees_how_far_it_has_come(to_many, stage, zhou, passes):
    await write(zhou)
    await zhou.taps("发出")
    assert bars(stage) == ["░░░░░░░░ 0%  0/6"]
    sent = zhou.hears
    await passes(seconds=4)
    assert zhou.hears == sent  # Telegram wants no more than one edit in five seconds
    await passes(seconds=2)
    assert zhou.hears != sent
    assert "送达 6，待发 0，联系不上 1" in zhou.hears
    assert "暂停" not in zhou.sees
    edits = len(stage.world.journal.entries)
    await passes(seconds=6)
    assert len(stage.world.journal.entries) == edits


async def test_a_bar_that_is_paused_goes_on_after_a_restart(to_many, stage, zhou, passes):
    await write(zhou)
    await zhou.taps("定时发")
    await zhou.says("今天 16:00")
    await zhou.taps("提交")
    await zhou.taps("发出")
    await zhou.taps("暂停")
    assert bars(stage)[-1] == "░░░░░░░░ 0%  0/6"
    stage.begins_anew()
    await passes(hours=8)
    assert "暂停 6" in zhou.hears
    await zhou.taps("继续发")
    await passes(seconds=6)
    assert "送达 6，待发 0" in zhou.hears


async def test_a_message_that_shows_something_else_is_left_alone(to_many, stage, zhou, passes):
    await write(zhou)
    await zhou.taps("发出")
    await zhou.taps("谁没收到")
    await passes(seconds=6)
    assert "人已知道" in zhou.hears


async def test_marks_are_kept_and_markup_of_others_is_not(stage, zhou, wang):
    await zhou.says("/announce")
    bold = [{"type": "bold", "offset": 0, "length": 2}]
    stage.world.says(zhou.account, zhou.chat, "重点：<b>不是</b> & 别的", entities=bold)
    await stage.settles()
    await zhou.says("王建国")
    await zhou.taps("提交")
    await zhou.taps("发出")
    assert wang.hears.startswith("重点：<b>不是</b> & 别的\n")
    assert wang.last["entities"][0] == {"type": "bold", "offset": 0, "length": 2}


async def test_everything_can_be_changed_before_it_goes_out(zhou, wang, li, group):
    await write(zhou)
    await zhou.taps("改对象")
    await zhou.says("火星组")
    assert zhou.hears.startswith("没看懂发给谁：火星组。")
    await zhou.says("数学组，除退休")
    await zhou.taps("提交")
    assert "对象：数学组，除退休，1 人" in zhou.hears
    await zhou.taps("改内容")
    await zhou.says("校运会分工")
    await zhou.taps("提交")
    await zhou.taps("设为紧急")
    assert zhou.hears.startswith("【紧急】\n校运会分工")
    await zhou.taps("不用点收到")
    await zhou.taps("群里私信都发")
    assert "方式：私信，也发群里（教职工之家），不用回执" in zhou.hears
    await zhou.taps("发出")
    assert wang.hears.startswith("【紧急】\n校运会分工")
    assert not any("校运会" in it for it in li.has_heard)
    assert "【紧急】\n校运会分工\n——周敏" in group.has_heard
    await zhou.presses("announcements:send:1")
    assert zhou.pop_up == "这条通知已经处理过了。"


async def test_the_card_in_the_group_counts(zhou, wang, group):
    await write(zhou, audience="在职")
    await zhou.taps("只发群里")
    await zhou.taps("发出")
    assert group.hears.endswith("已收到 0/6")
    await wang.taps("收到", GROUP)
    assert group.hears.endswith("已收到 1/6")
    await wang.says("/announcements")
    assert "体检通知，1/6 收到 ✓" in wang.hears


async def test_at_night_only_what_is_urgent_goes_out(zhou, wang, passes):
    await passes(hours=14)  # 22:30
    await write(zhou)
    await zhou.taps("发出")
    assert not any("体检通知" in it for it in wang.has_heard)
    assert zhou.hears.endswith("9月8日（周二）07:00 发出")
    await write(zhou, text="停水")
    await zhou.taps("设为紧急")
    await zhou.taps("发出")
    assert wang.hears.startswith("【紧急】\n停水")
    await passes(hours=8, minutes=29)
    assert wang.hears.startswith("【紧急】\n停水")
    await passes(minutes=2)
    assert wang.hears.startswith("体检通知")


async def test_it_goes_out_at_its_time_and_can_be_stopped_before(zhou, wang, group, passes):
    for stops in (True, False):
        await write(zhou, text=f"家长会{stops}")
        await zhou.taps("群里私信都发")
        await zhou.taps("定时发")
        await zhou.says("今天 16:00")
        await zhou.taps("提交")
        assert "9月7日（周一）16:00 发出" in zhou.hears
        await zhou.says("/announcements")
        await zhou.taps(f"草稿：家长会{stops}")
        assert "9月7日（周一）16:00 发出" in zhou.hears  # by the wall clock, also when read again
        await zhou.taps("发出")
        assert "送达 0，待发 6，联系不上 1" in zhou.hears
        assert zhou.hears.endswith("9月7日（周一）16:00 发出")
        if stops:
            await zhou.taps("暂停")
            assert "待发 0，暂停 6" in zhou.hears
            await zhou.taps("停发")
            assert "停发 6" in zhou.hears
    await passes(hours=8)
    assert wang.hears.startswith("家长会False")
    assert not any("家长会True" in it for it in (*wang.has_heard, *group.has_heard))
    assert any("家长会False" in it for it in group.has_heard)


async def test_only_the_silent_are_asked_and_after_two_days_their_leader(
    zhou, wang, li, liu, chen, helen, passes
):
    await appoint_leader(zhou, "语文组", "李芳")
    await write(zhou)
    await zhou.taps("发出")
    for person, label in ((wang, "收到"), (liu, "收到"), (chen, "收到"), (zhou, "收到")):
        await person.taps(label)
    await passes(hours=25)
    assert li.hears.startswith("这条通知您还没点“收到”：\n\n体检通知")
    assert helen.hears.startswith("You have not confirmed this yet:")
    assert not any("还没点" in it for it in wang.has_heard)
    await passes(hours=25)
    told = [it for it in li.has_heard if it.startswith("您组里还有")]
    assert told == [
        "您组里还有 1 人没点收到：李芳\n通知：体检通知\n方便时请当面说一声，说过的点一下名字。"
    ]
    await zhou.says("/announcements")
    await zhou.taps("体检通知")
    await zhou.taps("提醒没点的")
    assert zhou.pop_up == "刚提醒过，隔 24 小时再提醒。"
    await li.taps("收到")
    await passes(hours=25)
    await passes(hours=25)
    await passes(hours=25)
    assert sum("还没点“收到”" in it for it in li.has_heard) == 2
    assert sum("not confirmed this yet" in it for it in helen.has_heard) == 3


async def test_where_the_school_wants_it_another_officer_approves(zhou, liu, wang, li, passes):
    await two_agree(zhou)
    await write(zhou)
    await zhou.taps("发出")
    assert "眼下没有别的负责人" in zhou.pop_up
    await appoint(zhou, "工会副主席", "刘志强")
    await zhou.says("/announcements")
    await zhou.taps("草稿：体检通知")
    await zhou.taps("发出")
    assert liu.hears == "周老师写了一条通知，要您同意后才发出：体检通知"
    assert not any("体检" in it for it in wang.has_heard)
    await zhou.presses("announcements:approve:1:0123456789ab")
    assert zhou.pop_up == "自己写的通知要请另一位负责人同意。"
    await li.presses("announcements:approve:1:0123456789ab")
    assert "负责的同事来办" in li.pop_up
    await liu.taps("看一看")
    await liu.taps("退回修改")
    assert zhou.hears.startswith("刘老师把通知退回来了：体检通知")
    await passes(minutes=1)
    await zhou.says("/announcements")
    await zhou.taps("草稿：体检通知")
    await zhou.taps("发出")
    await liu.taps("看一看")
    await liu.taps("同意发出")
    assert wang.hears.startswith("体检通知")


async def test_what_was_said_is_found_again_and_only_by_whom_it_was_for(zhou, wang, li):
    await write(zhou, audience="王建国")
    await zhou.taps("发出")
    await wang.says("找通知 体检")
    assert "体检通知" in wang.hears
    await li.says("找通知 体检")
    assert li.hears == "没有找到通知。"
    for data in ("read:1", "got:1", "roll:1", "phoned:1:3"):
        await li.presses(f"announcements:{data}")
        assert li.pop_up, data
    for data in ("pause:1", "stop:1", "remind:1", "draft:1", "send:1", "approve:1:0123456789ab"):
        await wang.presses(f"announcements:{data}")
        assert "负责的同事来办" in wang.pop_up, data


async def test_too_long_and_nothing_at_all_are_told(zhou):
    await zhou.says("/announce")
    await zhou.says("长" * 3001)
    assert zhou.hears.startswith("请写 1 到 3000 字，现在是 3001 字。")
    await zhou.says("长" * 3000)
    await zhou.says("全体")
    await zhou.taps("提交")
    assert "以上是大家看到的样子" in zhou.hears


async def test_the_silent_are_not_asked_at_night(zhou, wang, passes):
    await write(zhou)
    await zhou.taps("发出")
    await passes(hours=14)  # 22:30
    await zhou.presses("announcements:remind:1")
    assert zhou.pop_up == "现在是免打扰时间，07:00 以后再提醒。"
    assert not any("还没点" in it for it in wang.has_heard)


async def test_who_may_not_see_sex_or_age_cannot_ask_for_them_by_a_head_count(zhou, office, li):
    office.run(NOBODY, publicist)
    await li.says("/announce")
    await li.says("板报征稿")
    for said in ("女教职工", "王建国35岁以下", "全体，除50岁以上"):
        await li.says(said)
        assert li.hears == "按性别、年龄来发，要请主席或副主席写这条通知。", said
    await li.says("长" * 121)
    assert li.hears.startswith("发给谁请写 1 到 120 字，现在是 121 字。")
    await li.says("数学组")
    await li.taps("提交")
    assert "对象：数学组，2 人" in li.hears


@unattended
def publicist(uow):
    person = members.meant(uow.session, "李芳")
    offices.give(uow, person, Role.COMMITTEE_MEMBER, by=None, portfolio=Portfolio.PUBLICITY)
