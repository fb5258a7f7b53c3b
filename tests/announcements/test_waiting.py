"""What waits for its hour, is held or was stopped is news to nobody whom it did not reach."""

import pytest

from tests.announcements.scenes import send, two_agree, write
from tests.scenes import appoint, appoint_leader
from union.kernel import batches
from union.kernel.guards import unattended
from union.kernel.outbox import Letter, State
from union.kernel.unit import NOBODY
from union.members.store import Chat


async def opened(zhou):
    await zhou.says("/announcements")
    await zhou.taps("体检通知")


async def test_before_its_hour_nobody_finds_it_and_nobody_is_asked(zhou, wang, passes):
    await send(zhou, at="今天 16:00")
    await wang.says("找通知 体检")
    assert wang.hears == "没有找到通知。"
    for data in ("read:1", "got:1"):
        await wang.presses(f"announcements:{data}")
        assert wang.pop_up == "这条通知不是发给您的。", data
    await opened(zhou)
    assert "提醒没点的" not in zhou.sees
    await zhou.presses("announcements:remind:1")
    assert zhou.pop_up == "这条通知还没发出。"
    assert not any("市中医院" in it for it in wang.has_heard)
    await passes(hours=8)
    await wang.says("找通知 体检")
    assert "体检通知" in wang.hears


async def test_while_it_is_held_nobody_is_asked_about_it(zhou, wang, passes):
    await send(zhou, at="今天 16:00")
    await zhou.taps("暂停")
    await passes(hours=33)
    assert not any("市中医院" in it for it in wang.has_heard)
    await zhou.presses("announcements:remind:1")
    assert zhou.pop_up == "这条通知暂停着，先点“继续发”再提醒。"
    await wang.says("/announcements")
    assert wang.hears == "没有找到通知。"
    await opened(zhou)
    await zhou.taps("继续发")
    await passes(minutes=1)
    assert wang.hears == "体检通知\n10月15日起，市中医院。\n——周敏"
    await passes(hours=23)
    assert wang.hears == "体检通知\n10月15日起，市中医院。\n——周敏"
    await passes(hours=2)
    assert wang.hears.startswith("这条通知您还没点“收到”：")


@pytest.mark.parametrize("way", [None, "只发群里"])
async def test_what_was_stopped_before_its_hour_is_said_to_nobody_later(
    zhou, wang, group, passes, way
):
    await send(zhou, at="今天 16:00", way=way)
    if way:
        await passes(hours=1)
    await zhou.presses("announcements:stop:1")
    await passes(hours=9)
    await zhou.presses("announcements:remind:1")
    assert zhou.pop_up == "这条通知还没发出。"
    await opened(zhou)
    await zhou.taps("更正")
    await zhou.says("体检通知\n改到12月。")
    assert zhou.sees[:1] != ["重新确认"]
    await zhou.taps("不再打扰")
    await zhou.taps("提交")
    await passes(hours=25)
    await wang.says("/announcements")
    assert not any("体检" in it for it in (*wang.has_heard, *group.has_heard))


async def test_whoever_was_spared_by_a_stop_is_not_asked_either(zhou, wang, li, office, passes):
    await send(zhou)
    office.run(NOBODY, spared, account=li.account)
    before = len(li.has_heard)
    await passes(hours=25)
    assert any("还没点“收到”" in it for it in wang.has_heard)
    assert len(li.has_heard) == before


async def test_a_correction_of_what_is_over_asks_nobody_anew(zhou, wang, passes):
    await write(zhou)
    await zhou.taps("有效期")
    await zhou.says("今天 18:00")
    await zhou.taps("提交")
    await zhou.taps("发出")
    await wang.taps("收到")
    await passes(hours=11)
    await opened(zhou)
    await zhou.taps("更正")
    await zhou.says("体检通知\n已办完。")
    assert "重新确认" not in zhou.sees
    await zhou.taps("不再打扰")
    await zhou.taps("提交")
    await passes(minutes=1)
    await opened(zhou)
    assert "点了收到 1，当面告知 0\n现在是第 2 版" in zhou.hears
    await zhou.says("/deliveries")
    assert "王建国" not in zhou.hears


async def test_a_week_without_what_was_held_back(zhou, wang, at):
    await wang.says("/announcements")
    await wang.taps("每周小结")
    await send(zhou, at="今天 16:00")
    await zhou.taps("暂停")
    await at("2026-09-11T16:00")
    assert not any("体检" in it for it in wang.has_heard)


async def test_into_groups_that_are_not_there_nothing_is_sent(zhou, office):
    office.run(NOBODY, unbind)
    await write(zhou)
    await zhou.taps("只发群里")
    await zhou.taps("发出")
    assert zhou.pop_up.startswith("还没有绑定群，只发群里就没有人看得到。")
    await zhou.taps("只发私信")
    await zhou.taps("发出")
    assert any(it.startswith("体检通知") for it in zhou.has_heard)


async def test_a_second_officer_agrees_to_what_they_saw_and_to_nothing_else(
    zhou, liu, wang, passes
):
    await two_agree(zhou)
    await appoint(zhou, "工会副主席", "刘志强")
    await write(zhou)
    await zhou.taps("发出")
    await liu.taps("看一看")
    seen = tap(liu, "同意发出")
    await liu.taps("退回修改")
    await zhou.says("/announcements")
    await zhou.taps("草稿：体检通知")
    await passes(minutes=1)
    await zhou.taps("改内容")
    await zhou.says("体检通知\n完全不同的话。")
    await zhou.taps("提交")
    await zhou.taps("发出")
    await liu.presses(seen)
    assert liu.pop_up == "内容又改过了，请重新打开看一遍再定。"
    assert not any("完全不同" in it for it in wang.has_heard)
    await liu.taps("看一看")
    await liu.taps("同意发出")
    assert any("完全不同" in it for it in wang.has_heard)
    await changed(zhou, "体检通知\n更正一。")
    await liu.taps("看更正")
    seen = tap(liu, "同意更正")
    await zhou.says("/announcements")
    await zhou.taps("体检通知")
    await zhou.taps("看更正")
    await zhou.taps("不更正")
    await passes(minutes=1)
    await changed(zhou, "体检通知\n更正二。")
    await liu.presses(seen)
    assert liu.pop_up == "内容又改过了，请重新打开看一遍再定。"
    assert not any("更正二" in it for it in wang.has_heard)


async def changed(zhou, text):
    await opened(zhou)
    await zhou.taps("更正")
    await zhou.says(text)
    await zhou.taps("重新确认")
    await zhou.taps("提交")


def tap(person, label):
    """What a button of the last message says to the bot."""
    lines = person.last["reply_markup"]["inline_keyboard"]
    return next(it["callback_data"] for line in lines for it in line if it["text"] == label)


async def test_a_button_of_a_draft_that_is_sent_asks_for_nothing(zhou):
    await send(zhou)
    await zhou.presses("announcements:rewrite:1")
    assert zhou.pop_up == "这条通知已经处理过了。"


def test_a_letter_to_be_tried_again_is_not_lost_with_one_that_was_let_go(office):
    office.run(NOBODY, two_letters)
    assert office.run(NOBODY, becomes) is State.WAITING


@unattended
def two_letters(uow):
    for chat, state in ((1, State.LET_GO), (2, State.SENDING), (3, State.WAITING)):
        uow.post(chat, "x", f"x:{chat}", batch="x")
        uow.session.flush()
        uow.session.query(Letter).filter_by(dedupe=f"x:{chat}").one().state = state


@unattended
def becomes(uow):
    return batches.now_of(uow.session, uow.session.query(Letter).filter_by(dedupe="x:2").one())


@unattended
def spared(uow, *, account):
    [letter] = uow.session.query(Letter).filter_by(chat=account, batch="announcement:1")
    letter.state = State.LET_GO


@unattended
def unbind(uow):
    uow.session.query(Chat).delete()


async def test_a_leader_hears_of_nothing_that_is_not_for_their_group(zhou, li, passes):
    await appoint_leader(zhou, "语文组", "李芳")
    await send(zhou, audience="王建国")
    await send(zhou, audience="语文组", at="今天 16:00")
    for number in (1, 2):
        await li.presses(f"announcements:roll:{number}")
        assert li.pop_up == "这条通知由发的人和工会负责人来管。", number
    await passes(hours=8)
    await li.presses("announcements:roll:2")
    assert "语文组（1 人）：李芳" in li.hears


async def test_who_waits_for_the_second_officer_can_take_it_back_and_change_it(zhou, liu, wang):
    await appoint(zhou, "工会副主席", "刘志强")
    await two_agree(zhou)
    await write(zhou)
    await zhou.taps("发出")
    await zhou.taps("取回修改")
    await zhou.taps("设为重要")
    assert zhou.hears.startswith("【重要】")
    await liu.taps("看一看")
    assert liu.pop_up == "这条通知已经处理过了。"
    await zhou.presses("announcements:take_back:1")
    assert zhou.pop_up == "这条通知已经处理过了。"


async def test_what_goes_on_at_night_waits_for_the_morning(zhou, wang, passes):
    await send(zhou, at="今天 16:00")
    await zhou.taps("暂停")
    await passes(hours=14)  # 22:30
    await zhou.taps("继续发")
    assert zhou.hears.endswith("9月8日（周二）07:00 发出")
    assert not any("体检" in it for it in wang.has_heard)
    await passes(hours=8, minutes=31)
    assert wang.hears.startswith("体检通知")


async def test_when_everybody_is_known_to_know_nobody_is_asked_again(zhou, wang, li, passes):
    await send(zhou, audience="王建国、孙悦")
    await wang.taps("收到")
    await zhou.taps("谁没收到")
    await zhou.taps("孙悦")
    assert "2/2 人已知道" in zhou.hears
    for _ in range(3):
        await passes(hours=25)
    assert not any("还没点“收到”" in it for it in wang.has_heard)
    assert not any(it.startswith("您组里还有") for it in (*li.has_heard, *zhou.has_heard))
