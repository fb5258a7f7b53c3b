"""What clumsy people do with ideas, and what they hear."""

import pytest

from tests.people import WANG, ZHOU
from tests.proposals.scenes import told
from union.admissions import actions as admissions
from union.ideas import actions, rules
from union.kernel.unit import Actor


@pytest.mark.parametrize("said", [
    "金点子：食堂错峰用餐（不署名）", "金点子：食堂错峰用餐，不要署名",
    "金点子：食堂错峰用餐，别写我的名字", "金点子：食堂错峰用餐。我不想署名",
    "金点子：食堂错峰用餐，不用写名字。", "金点子（匿名）：食堂错峰用餐",
    "金点子，匿名：食堂错峰用餐", "匿名金点子：食堂错峰用餐",
    "【匿名】金点子：食堂错峰用餐", "金点子：食堂错峰用餐 [匿名]",
])  # fmt: skip
def test_the_wish_to_be_unnamed_is_heard_however_it_is_put(said):
    assert rules.begins_like_one(said)
    parts = rules.whole(said)
    assert (parts["text"].strip("。"), parts["signed"]) == ("食堂错峰用餐", rules.UNSIGNED)


@pytest.mark.parametrize("said", [
    "金点子：匿名信箱放在食堂门口", "金点子：教案检查不用写名字和日期", "金点子：意见箱可以匿名",
])  # fmt: skip
def test_an_idea_about_names_keeps_its_words(said):
    assert rules.whole(said) == {"text": said.removeprefix("金点子：")}


def test_a_part_in_brackets_needs_no_colon():
    said = rules.whole("【金点子】食堂错峰用餐【现状】要排队【改进】低年级提前")
    assert said == {"text": "食堂错峰用餐", "problem": "要排队", "change": "低年级提前"}


async def test_signs_alone_are_no_idea(wang):
    await wang.says("/idea")
    await wang.says("🎉🎉🎉🎉🎉🎉")
    assert wang.hears == "光有符号看不懂，请用文字写。"


async def test_signs_that_turn_what_stands_around_them_are_left_out(wang, group):
    await wang.says("金点子：\u202e食堂错峰用餐")
    await wang.taps("后勤保障")
    await wang.taps("提交")
    assert group.hears.split("\n")[1] == "食堂错峰用餐"


async def test_a_search_as_long_as_a_message_can_be_is_answered(wang):
    await wang.says("/ideas " + "长" * 4080)
    assert wang.hears.startswith("没有找到有“长长")
    assert len(wang.hears) < 200


async def test_a_search_that_finds_many_says_that_not_all_are_shown(office, wang):
    for at in range(21):
        office.run(Actor(WANG), actions.write, text=f"食堂错峰用餐第{at}条", category="后勤保障")
    await wang.says("/ideas 食堂")
    assert wang.hears == "有“食堂”的金点子，先列最新的 20 件，多写几个字可以找得更准："
    await wang.says("/ideas 第20条")
    assert wang.hears == "有“第20条”的金点子，1 件："


def test_who_has_left_hears_no_more_of_their_idea(office):
    mine = office.run(Actor(WANG), actions.write, text="食堂错峰用餐", category="后勤保障")
    office.run(Actor(WANG), admissions.leave, sure="退会")
    office.run(Actor(ZHOU), actions.shortlist, idea_id=mine.id)
    assert told(office, WANG, "ideas-") == []
