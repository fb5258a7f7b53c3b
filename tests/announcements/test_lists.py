"""Audiences that are needed again, and the groups in which each is read."""

import pytest

from tests.announcements.scenes import send
from tests.stage import GROUP
from union.announcements.audience import Audience, Sort, Trait
from union.announcements.rules import check_name
from union.announcements.written import Known, Unread, is_free, read_audience


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


async def test_a_draft_whose_list_is_gone_can_be_mended(zhou, wang):
    await write(zhou, "数学组")
    await save(zhou, "骨干班底")
    await zhou.taps("提交")
    await write(zhou, "骨干班底")
    await zhou.presses("announcements:drop_list:1")
    await zhou.presses("announcements:draft:2")
    assert "对象：骨干班底，0 人" in zhou.hears
    await zhou.taps("改对象")
    await zhou.says("王建国")
    await zhou.taps("提交")
    await zhou.taps("发出")
    assert wang.hears.startswith("备课检查")


@pytest.mark.parametrize("name", ["女教", "除夕值班", "35岁以下骨干", "青年", "代", "在职代"])
def test_a_name_that_would_change_other_words_or_is_never_read_is_not_free(name):
    assert not is_free(name, Known({3: "数学组"}, {"李芳": (4,)}))


@pytest.mark.parametrize("name", ["骨干班底", "数学组骨干", "Core team", "校庆(筹备)"])
def test_a_name_of_its_own_is_free_and_read(name):
    known = Known({3: "数学组"}, {"李芳": (4,)}, lists=(name,))
    assert is_free(name, Known(known.units, known.people))
    assert read_audience(name, known) == Audience(((Trait(Sort.LIST, name),),))


def test_what_a_group_of_today_bears_too_is_asked_about():
    known = Known({3: "骨干班底"}, {}, lists=("骨干班底",))
    assert read_audience("骨干班底", known) == Unread((), ("骨干班底",))


def test_a_name_is_kept_as_it_is_read():
    assert check_name(" 校庆（筹备） ") == "校庆(筹备)"
    assert check_name("Core  team") == "Core team"


@pytest.mark.parametrize(
    ("audience", "is_overheard"), [("全体", False), ("王建国", True), ("全体，除李芳", True)]
)
async def test_whoever_else_reads_it_in_the_group_is_said_before(zhou, audience, is_overheard):
    await write(zhou, audience)
    assert "群里的其他人也会看到" not in zhou.hears
    await zhou.taps("只发群里")
    assert ("群里的其他人也会看到" in zhou.hears) == is_overheard
