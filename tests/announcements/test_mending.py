"""An announcement that was wrong: corrected everywhere, taken back, and still provable."""

import io

import pytest
from openpyxl import load_workbook

from tests.announcements.scenes import came, send, sends, shown, two_agree
from tests.scenes import appoint
from tests.stage import GROUP


async def correct(zhou, text, how="重新确认"):
    await zhou.says("/announcements")
    await zhou.taps("体检通知")
    await zhou.taps("更正")
    await zhou.says(text)
    await zhou.taps(how)
    await zhou.taps("提交")


async def test_a_correction_asks_exactly_those_who_confirmed_what_was_wrong(
    zhou, wang, li, group, passes
):
    await send(zhou, way="群里私信都发")
    await wang.taps("收到")
    assert group.hears.endswith("已收到 1/7")
    await correct(zhou, "体检通知\n10月16日起，市中医院。")
    assert "点了收到 0，当面告知 0\n现在是第 2 版" in zhou.has_heard[-1]
    head = "更正 您点过“收到”的通知有改动，请以这条为准，再点一次“收到”。"
    assert wang.has_heard[-1].startswith(f"{head}\n\n体检通知\n10月16日起")
    assert not any("更正 您点过" in it for it in li.has_heard)
    await passes(seconds=5)
    for person in (wang, li, group):
        assert not any("10月15日" in it for it in person.has_heard)
    assert li.has_heard[-1].startswith(
        "体检通知\n10月16日起，市中医院。\n——周敏\n（9月7日（周一）08:30 更正）"
    )
    assert group.has_heard[-1].endswith("已收到 0/7")
    await wang.taps("收到")
    assert wang.pop_up == "记下了，谢谢。现在 1/7 人收到。"


async def test_a_slip_of_the_pen_is_mended_without_asking_anybody_again(zhou, wang, li, passes):
    await send(zhou)
    await wang.taps("收到")
    await correct(zhou, "体检通知\n10月15日起，市中医院（东院）。", "不再打扰")
    assert "点了收到 1" in zhou.has_heard[-1]
    await passes(seconds=5)
    assert wang.has_heard[-1].startswith("体检通知\n10月15日起，市中医院（东院）。")
    assert len([it for it in wang.has_heard if "体检通知" in it]) == 1
    await zhou.taps("更正")
    await zhou.says("体检通知\n10月15日起，市中医院（东院）。")
    assert zhou.hears == "和现在的一模一样，没有要改的。"


async def test_what_waits_for_its_hour_goes_out_corrected_and_once(zhou, wang, passes):
    await send(zhou, at="今天 16:00")
    await correct(zhou, "体检通知\n改到12月。")
    assert not any("体检" in it for it in wang.has_heard)
    await passes(hours=8)
    assert [it for it in wang.has_heard if "体检" in it][0].startswith("体检通知\n改到12月。")
    assert len([it for it in wang.has_heard if "体检" in it]) == 1


async def test_where_two_must_agree_a_correction_waits_for_the_second_too(zhou, liu, wang, passes):
    await appoint(zhou, "工会副主席", "刘志强")
    await send(zhou)
    await two_agree(zhou)
    await correct(zhou, "体检通知\n取消。")
    assert "发出更正后，点过“收到”的人要重新点。" in zhou.hears
    await zhou.presses("announcements:agree:1:0123456789ab")
    assert zhou.pop_up == "自己写的通知要请另一位负责人同意。"
    await passes(seconds=5)
    assert not any("取消" in it for it in wang.has_heard)
    assert liu.hears == "通知要更正，请您看过再改：体检通知"
    await liu.taps("看更正")
    await liu.taps("同意更正")
    await passes(seconds=5)
    assert wang.has_heard[-1].startswith("体检通知\n取消。")
    await liu.presses("announcements:agree:1:0123456789ab")
    assert liu.pop_up == "这条通知已经处理过了。"


async def test_what_is_taken_back_is_out_of_every_chat_and_who_knew_is_told(
    zhou, wang, li, group, passes
):
    await send(zhou, way="群里私信都发")
    await wang.taps("收到")
    await zhou.says("/announcements")
    await zhou.taps("体检通知")
    await zhou.taps("撤回")
    assert zhou.hears.startswith("撤回体检通知？\n送达的 6 条会从聊天里删掉")
    await zhou.taps("确定撤回")
    await passes(seconds=5)
    await passes(seconds=5)
    assert wang.hears == "通知体检通知撤回了，请不要照办。——周敏"
    for person in (li, group):
        assert not any("体检" in it for it in person.has_heard), person.has_heard
    await li.presses("announcements:got:1")
    assert li.pop_up == "这条通知已经撤回了。"
    await zhou.says("/announcements")
    assert "体检通知，1/7 收到（已撤回）" in zhou.hears
    await zhou.taps("体检通知")
    assert "已收回 7 条消息" in zhou.hears
    for data in ("recall_now", "correct", "remind", "pause"):
        await zhou.presses(f"announcements:{data}:1")
        assert zhou.pop_up == "这条通知已经撤回了。", data


async def test_what_is_too_old_to_be_deleted_says_that_it_does_not_hold(zhou, li, passes):
    await send(zhou, receipt=False)
    await passes(hours=49)
    await taken_back(zhou)
    await passes(seconds=5)
    assert li.has_heard[-1] == "通知体检通知撤回了，请不要照办。——周敏"
    assert not any("市中医院" in it for it in li.has_heard)


async def test_what_waits_and_is_taken_back_is_never_sent(zhou, li, passes):
    await send(zhou, at="今天 16:00")
    await taken_back(zhou)
    await passes(hours=9)
    assert not any("体检" in it for it in li.has_heard)


async def test_who_knew_which_version_when_is_a_table(stage, zhou, wang, li, passes):
    await send(zhou)
    await wang.taps("收到")
    await passes(hours=1)
    await correct(zhou, "体检通知\n10月16日起。")
    await wang.taps("收到")
    await zhou.says("/announcements")
    await zhou.taps("体检通知")
    await zhou.taps("谁没收到")
    await zhou.taps("孙悦")
    await zhou.says("/announcements")
    await zhou.taps("体检通知")
    await zhou.taps("签收表")
    book = load_workbook(io.BytesIO(shown(stage, zhou)))
    people, said = ([tuple(cell.value for cell in row) for row in sheet] for sheet in book)
    assert people[0] == ("姓名", "小组", "私信", "版本", "知道的时间", "谁当面告知")
    mine = [row for row in people if row[0] == "王建国"]
    assert mine == [
        ("王建国", "数学组", "送达", "1", "9月7日（周一）08:30", None),
        ("王建国", "数学组", "送达", "2", "9月7日（周一）09:30", None),
    ]
    assert ("孙悦", "英语组", "没有私信", "2", "9月7日（周一）09:30", "周敏") in people
    assert ("李芳", "语文组", "送达", None, None, None) in people
    assert said[1][:3] == ("1", "9月7日（周一）08:30", "周敏")
    assert said[2] == ("2", "9月7日（周一）09:30", "周敏", "体检通知\n10月16日起。")
    await li.presses("announcements:evidence:1")
    assert "负责的同事来办" in li.pop_up


async def test_in_the_group_it_can_be_pinned_and_is_told_where_that_is_not_allowed(
    stage, zhou, group
):
    await send(zhou, way="只发群里", pins=True)
    assert "有 1 个群没能置顶，请给我“置顶消息”的权限" in await fresh(zhou)
    stage.world.promotes(stage.bot.id, GROUP, zhou.account)
    await send(zhou, way="只发群里", pins=True)
    assert "没能置顶" not in await fresh(zhou)
    pinned = [it for it in stage.world.journal.entries if it["method"] == "pinChatMessage"]
    assert [it["status"] for it in pinned] == [400, 200]


async def fresh(zhou):
    await zhou.says("/announcements")
    await zhou.taps("体检通知")
    return zhou.hears


async def carrying(zhou, count):
    """Sent with so many photos."""
    await zhou.says("/announce")
    await zhou.says("体检通知\n10月15日起，市中医院。")
    for _ in range(count):
        await sends(zhou, album="a" if count > 1 else "")
    await zhou.says("全体")
    await zhou.taps("提交")
    await zhou.taps("发出")


async def test_words_under_a_photo_are_corrected_there_and_kept_short_enough(zhou, li, passes):
    await carrying(zhou, 1)
    await zhou.says("/announcements")
    await zhou.taps("体检通知")
    await zhou.taps("更正")
    await zhou.says("长" * 881)
    assert zhou.hears.startswith("这条通知的文字在照片或文件下面，最多 880 字，现在是 881 字。")
    await zhou.says("体检通知\n改到12月。")
    await zhou.taps("重新确认")
    await zhou.taps("提交")
    await passes(seconds=5)
    assert came(li)[-1][:2] == (
        "photo",
        "体检通知\n改到12月。\n——周敏\n（9月7日（周一）08:30 更正）",
    )


@pytest.mark.parametrize("count", [1, 3])
async def test_photos_are_taken_back_too(zhou, li, passes, count):
    since = len(li.messages)
    await carrying(zhou, count)
    assert len(came(li)) - since == (1 if count == 1 else 1 + count)
    await taken_back(zhou)
    await passes(seconds=5)
    assert came(li)[since:] == []


async def test_under_a_photo_that_is_too_old_it_says_that_it_does_not_hold(zhou, li, passes):
    await carrying(zhou, 1)
    await passes(hours=49)
    await taken_back(zhou)
    await passes(seconds=5)
    assert ("photo", "通知体检通知撤回了，请不要照办。——周敏", None) in came(li)


async def taken_back(zhou):
    await zhou.says("/announcements")
    await zhou.taps("体检通知")
    await zhou.taps("撤回")
    await zhou.taps("确定撤回")


async def test_one_officers_correction_does_not_push_out_anothers(zhou, liu):
    await appoint(zhou, "工会副主席", "刘志强")
    await send(zhou)
    await two_agree(zhou)
    await correct(zhou, "体检通知\n取消。")
    await liu.presses("announcements:correct:1")
    await liu.says("体检通知\n延期。")
    await liu.taps("重新确认")
    await liu.taps("提交")
    assert liu.pop_up == "另一位负责人的更正还在等人同意。请先点“看更正”，同意它或者不更正。"
    await liu.presses("announcements:proposed:1")
    assert "取消" in liu.hears


async def test_words_that_stood_before_their_photo_are_called_back_where_they_stand(
    zhou, li, passes
):
    await zhou.says("/announce")
    await zhou.says("体检通知\n" + "长" * 900)
    await sends(zhou)
    await zhou.says("全体")
    await zhou.taps("提交")
    await zhou.taps("发出")
    await correct(zhou, "体检通知\n短了。", "不再打扰")
    await passes(hours=49)
    await taken_back(zhou)
    for _ in range(2):  # one change of a chat at a time
        await passes(seconds=5)
    assert ("text", "通知体检通知撤回了，请不要照办。——周敏", None) in came(li)
    assert not any("短了" in words for _, words, _ in came(li))
