import pytest

from tests.people import LIU, WANG
from tests.scenes import sits_in
from tests.stage import GROUP, buttons
from union.ideas import actions
from union.kernel.unit import NOBODY, Actor
from union.members.rules import Role

MEETING = "周三的例会改成线上，资料提前一天发"


async def write(person, text=MEETING, category="学校管理"):
    await person.says(f"金点子：{text}")
    await person.taps(category)
    await person.taps("提交")


async def open_desk(person, queue=None):
    await person.says("/ideas")
    await person.taps("评议台")
    if queue:
        await person.taps(queue)


def hung(group):
    """The buttons under the last card in the group."""
    return [it["text"] for it in buttons(group.messages[-1])]


async def answer(person, button, words):
    await person.taps(button)
    await person.says(words)
    await person.taps("提交")


@pytest.fixture
def principal(office, liu):
    """Liu is the principal, too."""
    office.run(NOBODY, sits_in, account=LIU, role=Role.PRINCIPAL)
    return liu


async def test_one_message_is_enough_and_the_group_can_like_it(wang, li, helen, group):
    await wang.says(f"金点子：{MEETING}")
    assert "属于哪一类" in wang.hears
    await wang.taps("学校管理")
    assert f"金点子　{MEETING}" in wang.hears
    assert "现状　—" in wang.hears
    await wang.taps("提交")
    assert wang.has_heard[-1].startswith("收到，编号金点子 2026-01。\n教职工群里贴出来了")
    assert group.hears == f"王老师的金点子 2026-01：\n{MEETING}"
    assert group.sees == ["👍", "看全文"]
    await li.taps("👍", GROUP)
    assert li.pop_up == "已赞金点子 2026-01，再点一次收回。"
    assert group.sees == ["👍 1", "看全文"]
    await helen.taps("👍 1", GROUP)
    assert group.sees == ["👍 2", "看全文"]
    await li.taps("👍 2", GROUP)
    assert li.pop_up == "已收回对金点子 2026-01 的赞。"
    assert group.sees == ["👍 1", "看全文"]
    assert "Helen" not in group.hears
    await wang.taps("👍 1", GROUP)
    assert "您自己的金点子" in wang.pop_up
    assert group.sees == ["👍 1", "看全文"]


async def test_the_parts_are_found_in_the_text_and_any_can_be_added_at_the_end(wang):
    await wang.says("合理化建议：食堂错峰用餐。现状：十二点要排20分钟。改进：低年级提前一刻钟。")
    await wang.taps("后勤保障")
    assert "现状　十二点要排20分钟。" in wang.hears
    assert "改进　低年级提前一刻钟。" in wang.hears
    assert "预期效果　—" in wang.hears
    await wang.taps("改效果")
    await wang.says("每人少等十分钟")
    assert "预期效果　每人少等十分钟" in wang.hears
    await wang.taps("提交")
    await wang.taps("看全文")
    assert "现状　十二点要排20分钟。" in wang.hears
    assert "后勤保障 · 王建国 · 9月7日（周一） · 👍 0" in wang.hears


async def test_step_by_step_what_is_missing_is_skipped(wang):
    await wang.says("/idea")
    assert wang.hears.startswith("第 1 步，共 6 步：您的金点子是什么")
    await wang.says("太短")
    assert wang.hears == "请写 5 到 200 字，现在是 2 字。"
    await wang.says(MEETING)
    await wang.taps("学校管理")
    assert "现状怎样" in wang.hears
    await wang.says("会开得久。问题：没人听")
    await wang.taps("跳过")
    await wang.taps("跳过")
    assert "同事和评审都看不到是谁提的" in wang.hears
    assert "跳过" not in wang.sees
    await wang.taps("不写名字")
    assert f"金点子　{MEETING}\n" in wang.hears
    assert "现状　会开得久。问题：没人听" in wang.hears


async def test_similar_ones_are_shown_and_can_be_liked_instead(wang, li, group):
    await write(wang)
    await li.says("金点子：周三下午例会改成线上开")
    await li.taps("学校管理")
    assert "有人提过类似的" in li.hears
    assert f"1. 2026-01　{MEETING}" in li.hears
    await li.taps("赞这件")
    assert "👍 1" in li.hears
    assert hung(group) == ["👍 1", "看全文"]
    await li.taps("看金点子")
    assert "我的 0" in li.sees
    await li.says("金点子：周三下午例会改成线上开")  # nothing is left of the draft
    await li.taps("学校管理")
    await li.taps("赞这件")
    assert hung(group) == ["👍 1", "看全文"]  # not taken back by saying so again


async def test_the_idea_can_follow_the_command(wang):
    await wang.says("/idea 食堂错峰用餐")
    await wang.taps("后勤保障")
    assert "金点子　食堂错峰用餐\n" in wang.hears
    assert wang.sees[0] == "提交"


async def test_similar_ones_do_not_hinder(wang, li):
    await write(wang)
    await write(li, "周三下午例会改成线上开")
    assert "金点子 2026-02" in li.hears


async def test_from_new_to_done_every_step_is_told_to_its_author(zhou, principal, wang, group):
    await write(wang)
    await open_desk(zhou)
    assert "新来的 1 件，入围待定 0 件，采纳待落实 0 件。" in zhou.hears
    await zhou.taps("新来的 1")
    assert zhou.hears.startswith("新来的，第 1 件，共 1 件：")
    assert zhou.sees == ["入围", "留作参考", "评议台"]
    await zhou.taps("入围")
    assert zhou.pop_up == "金点子 2026-01 已入围，提出人会收到通知。"
    assert zhou.has_heard[-1] == "这一栏都办完了。"
    assert wang.hears.startswith("您的金点子 2026-01 入围了")
    assert group.has_heard[-1].startswith("王老师的金点子 2026-01，已入围：")
    await open_desk(principal, "待采纳 1")
    assert principal.sees == ["采纳", "留作参考", "评议台"]
    await answer(principal, "采纳", "十月起试行，教务处安排")
    assert principal.has_heard[-1].startswith("金点子 2026-01 已采纳，提出人会收到通知。")
    assert wang.hears.endswith("答复：十月起试行，教务处安排")
    assert hung(group) == ["看全文"]
    await open_desk(zhou, "待落实 1")
    await answer(zhou, "已落实", "十月起每月两次线上例会")
    assert wang.hears.startswith("您的金点子 2026-01 落实了")
    assert wang.hears.endswith("做了什么：十月起每月两次线上例会")
    assert "已落实" in group.has_heard[-1]
    await wang.says("/ideas")
    await wang.taps("已落实 1")
    await wang.taps("2026-01 周三的例会改成线上，资料提前一…")
    assert "答复　十月起试行，教务处安排\n落实情况　十月起每月两次线上例会\n已落实。" in wang.hears


async def test_the_queue_goes_one_by_one_and_a_note_needs_a_word(zhou, wang, li):
    await write(wang)
    await write(li, "操场边上加一排自行车棚", "后勤保障")
    await write(wang, "图书馆周末上午也开放", "教育教学")
    await open_desk(zhou, "新来的 3")
    assert "第 1 件，共 3 件" in zhou.hears
    await zhou.taps("›")
    assert "自行车棚" in zhou.hears
    await zhou.taps("留作参考")
    await zhou.says("好")
    assert "请写 2 到 300 字" in zhou.hears
    await zhou.says("地方不够，明年改建时再议")
    await zhou.taps("提交")
    assert zhou.has_heard[-1] == "金点子 2026-02 已留作参考，提出人会收到通知。\n这一栏还有 2 件。"
    assert li.hears.startswith("您的金点子 2026-02 认真看过了，这次留作参考")
    assert li.hears.endswith("答复：地方不够，明年改建时再议")
    await zhou.taps("看下一件")
    assert "第 1 件，共 2 件" in zhou.hears
    await zhou.taps("入围")
    assert "图书馆" in zhou.hears  # on to the next
    assert "第 1 件，共 1 件" in zhou.hears


async def test_what_the_principal_does_not_adopt_is_answered_too(zhou, principal, wang):
    await write(wang)
    await open_desk(zhou, "新来的 1")
    await zhou.taps("入围")
    await open_desk(principal, "待采纳 1")
    await answer(principal, "留作参考", "网络还不够稳，明年再看")
    assert wang.hears.endswith("答复：网络还不够稳，明年再看")
    await principal.presses("ideas:adopt:1")
    assert "已经留作参考，这一步办不了" in principal.pop_up


async def test_who_has_no_desk_sees_none_and_forges_in_vain(wang, li, principal, office):
    await write(wang)
    await li.says("/ideas")
    assert "评议台" not in li.sees
    for data in ("ideas:desk", "ideas:queue:new:0", "ideas:note:1", "ideas:adopt:1",
                 "ideas:implement:1", "ideas:decline:1"):  # fmt: skip
        await li.presses(data)
        assert "评议由民主管理委员、主席和校长来做" in li.pop_up, data
    await li.presses("ideas:shortlist:1:0")
    assert "负责的同事来办" in li.pop_up
    await principal.presses("ideas:queue:new:0")  # the committee's
    assert "过期" in principal.pop_up
    await principal.presses("ideas:note:1")
    assert "这一步办不了" in principal.pop_up
    assert office.ask(Actor(WANG), actions.read, idea_id=1).state == "new"


async def test_its_author_takes_it_back_while_it_is_new(wang, li, zhou, group):
    await write(wang)
    await write(wang, "图书馆周末上午也开放", "教育教学")
    await li.presses("ideas:withdraw_now:1")
    assert "只有提出人自己可以撤回" in li.pop_up
    await wang.says("/ideas")
    await wang.taps("2026-01 周三的例会改成线上，资料提前一…")
    await wang.taps("撤回")
    assert "撤了就不能恢复" in wang.hears
    await wang.taps("确定撤回")
    assert any("2026-01，已撤回" in it for it in group.has_heard)
    await li.presses("ideas:like:1")
    assert "已由提出人撤回" in li.pop_up
    await li.presses("ideas:read:1")
    assert "已由提出人撤回" in li.pop_up
    await open_desk(zhou, "新来的 1")
    await zhou.taps("入围")
    await wang.presses("ideas:withdraw_now:2")
    assert "已经入围，这一步办不了" in wang.pop_up


async def test_a_delegate_makes_a_proposal_of_it_with_one_tap(helen, li, chen, group):
    await helen.says("idea: 食堂错峰用餐。现状：十二点要排20分钟。改进：低年级提前一刻钟。")
    await helen.taps("后勤保障")
    await helen.taps("Submit")
    await chen.says("/ideas")
    await chen.taps("2026-01 食堂错峰用餐。")
    assert "转为提案" not in chen.sees
    await chen.presses("ideas:propose:1")
    assert "负责的同事来办" in chen.pop_up
    await li.says("/ideas")
    await li.taps("2026-01 食堂错峰用餐。")
    await li.taps("转为提案")
    assert "第 2 步，共 5 步：属于哪一类" in li.hears
    assert helen.hears.startswith("李芳 wants to write a proposal of your idea 2026-01")
    await li.taps("后勤保障")
    await li.taps("跳过")
    assert "案由　食堂错峰用餐\n" in li.hears
    assert "理由　十二点要排20分钟。" in li.hears
    assert "建议　低年级提前一刻钟。" in li.hears
    await li.taps("提交")
    assert "提案已发出" in li.hears
    await helen.says("/ideas")
    await helen.taps("2026-01 食堂错峰用餐。")
    assert "李芳 has been writing a proposal of it since Mon 7 Sep." in helen.hears


async def test_ideas_are_found_by_their_words_and_paged(wang, li):
    for number in range(9):
        await write(wang, f"第{number}条走廊装上感应灯", "后勤保障")
    await write(wang, "食堂加一个面食窗口", "生活福利")
    await li.says("/ideas")
    assert li.sees[0] == "2026-10 食堂加一个面食窗口"
    assert "›" in li.sees
    await li.taps("›")
    assert li.sees[:3] == ["2026-02 第1条走廊装上感应灯", "2026-01 第0条走廊装上感应灯", "‹"]
    await li.says("/ideas 面食 窗口")
    assert li.hears == "有“面食 窗口”的金点子，1 件："
    assert li.sees[0] == "2026-10 待评 食堂加一个面食窗口"
    await li.says("/ideas 50%")
    assert li.hears == "没有找到有“50%”的金点子。"


async def test_from_the_card_in_the_group_into_the_private_chat(wang, li, world):
    await write(wang)
    await li.taps("看全文", GROUP)
    assert li.link.endswith("?start=ideas-1")
    world.starts(li.account, li.chat, "ideas-1")
    await li.stage.settles()
    assert li.sees == ["👍", "转为提案", "看金点子"]
    await li.taps("👍")
    assert li.sees[0] == "👍 1"


async def test_the_committee_member_for_democratic_management_weighs(zhou, li, wang):
    await zhou.says("/roles")
    await zhou.taps("任命")
    await zhou.taps("工会委员")
    await zhou.taps("民主管理")
    await zhou.says("李芳")
    await zhou.taps("跳过")
    await zhou.taps("提交")
    await write(wang)
    await open_desk(li, "新来的 1")
    assert li.sees == ["入围", "留作参考", "评议台"]


async def test_in_the_morning_the_committee_hears_what_waits_and_only_if_something_came(
    zhou, principal, wang, at
):
    await at("2026-09-07T08:30")
    await write(wang)
    await at("2026-09-08T08:30")
    assert zhou.hears == "有金点子等您看：新来的 1。"
    heard = len(principal.messages)
    await at("2026-09-09T08:30")
    assert zhou.has_heard.count("有金点子等您看：新来的 1。") == 1
    await open_desk(zhou, "新来的 1")
    await zhou.taps("入围")
    assert len(principal.messages) == heard
    await at("2026-09-10T08:30")
    assert principal.hears == "有金点子等您看：待采纳 1。"


async def call(zhou, title="为办好学校献计献策", closes="9月17日"):
    await open_desk(zhou)
    await zhou.taps("开征集")
    await zhou.says(title)
    await zhou.says(closes)
    await zhou.taps("提交")


async def test_a_drive_speaks_as_its_days_come(zhou, wang, li, group, at, world):
    await at("2026-09-07T09:30")
    await call(zhou)
    assert zhou.has_heard[-1].startswith("征集开始了：为办好学校献计献策，9月17日（周四）截止。")
    assert group.hears.startswith("为办好学校献计献策，开始征集金点子")
    await li.taps("写金点子", GROUP)
    assert li.link.endswith("?start=ideas-write")
    world.starts(li.account, li.chat, "ideas-write")
    await li.stage.settles()
    assert "您的金点子是什么" in li.hears
    await write(wang)
    assert "，算进“为办好学校献计献策”。" in wang.has_heard[-1]
    await at("2026-09-11T09:30")
    before = len(group.messages)
    await at("2026-09-12T09:30")
    assert group.hears.startswith("为办好学校献计献策，已收到 1 件金点子\n")
    await at("2026-09-12T10:30")
    assert len(group.messages) == before + 1
    await at("2026-09-16T09:30")
    assert group.hears.startswith("为办好学校献计献策，9月17日（周四）截止\n已收到 1 件。")
    await zhou.presses("ideas:call")
    assert "等它结束再开新的" in zhou.pop_up
    await at("2026-09-17T09:30")
    assert len(group.messages) == before + 2
    await li.presses("ideas:call")
    assert "负责的同事来办" in li.pop_up
    await at("2026-09-18T09:30")
    assert zhou.hears.startswith("“为办好学校献计献策”征集结束，共 1 件金点子。")
    await write(wang, "图书馆周末上午也开放", "教育教学")
    assert "算进" not in wang.has_heard[-1]  # an idea may always be written


async def test_an_outage_does_not_make_it_say_old_things(zhou, group, at):
    await at("2026-09-07T09:30")
    await call(zhou)
    said = len(group.messages)
    await at("2026-09-19T09:30", down=True)
    assert len(group.messages) == said
    assert any("征集结束，共 0 件金点子。" in it for it in zhou.has_heard)
    assert "条提醒没能按时发出" in zhou.hears


async def closed_drive(zhou, wang, li, at):
    await at("2026-09-07T09:30")
    await call(zhou)
    await write(wang)
    await write(li, "=操场边上加一排自行车棚", "后勤保障")
    await at("2026-09-18T09:30")


async def test_points_prizes_and_the_result(zhou, wang, li, helen, group, at):
    await closed_drive(zhou, wang, li, at)
    await helen.taps("👍", GROUP)
    await zhou.taps("打分")
    assert zhou.hears.startswith("打分，第 1 件，共 2 件，已打完 0 件：")
    assert "新颖：还没打\n可行：还没打\n效益：还没打" in zhou.hears
    for mark in ("新颖3", "可行4", "效益2"):
        await zhou.taps(mark)
    assert "✓可行4" in zhou.sees
    assert "已打完 1 件" in zhou.hears
    await zhou.taps("可行5")
    assert "可行：5 分" in zhou.hears
    await zhou.taps("›")
    for mark in ("新颖5", "可行5", "效益4"):
        await zhou.taps(mark)
    await open_desk(zhou)
    assert "共 2 件，等着打分、定奖项。" in zhou.hears
    await zhou.taps("得分表")
    lines = zhou.hears.splitlines()
    assert lines[0] == "为办好学校献计献策　得分表，共 2 件"
    assert lines[1] == "1. 2026-02　=操场边上加一排自行车棚"
    assert lines[2] == "　14.0 分（1 人打分）　👍 1"
    assert lines[4] == "　10.0 分（1 人打分）　👍 0"
    await zhou.taps("1. 2026-02")
    assert zhou.sees == ["一等奖", "二等奖", "三等奖", "不评奖", "得分表"]
    await zhou.taps("一等奖")
    assert "👍 1　一等奖" in zhou.hears
    await zhou.taps("2. 2026-01")
    await zhou.taps("三等奖")
    assert "奖项" not in (await seen(li))  # not before it is told
    await zhou.taps("出表格")
    [file] = [it["document"] for it in zhou.messages if "document" in it]
    assert file["file_name"] == "为办好学校献计献策 得分表.xlsx"
    await zhou.taps("公布结果")
    assert "一等奖　=操场边上加一排自行车棚（李芳，2026-02）" in zhou.hears
    await zhou.taps("确定公布")
    assert group.has_heard[-1] == (
        "为办好学校献计献策　结果公布\n共收到 2 件金点子，谢谢每一位出主意的同事。\n"
        "一等奖　=操场边上加一排自行车棚（李芳，2026-02）\n"
        f"三等奖　{MEETING}（王建国，2026-01）"
    )
    assert li.hears.startswith("恭喜，您的金点子 2026-02 在“为办好学校献计献策”中获一等奖")
    await zhou.presses("ideas:award:1:0")
    assert "结果已经公布" in zhou.pop_up
    await zhou.presses("ideas:score:1:0:5:0")
    assert "结果已经公布" in zhou.pop_up
    assert "奖项　一等奖" in await seen(li)


async def seen(person):
    """The last idea, in full."""
    await person.says("/ideas 自行车棚")
    await person.taps(person.sees[0])
    return person.hears


async def test_nobody_gives_points_to_their_own_or_too_early(zhou, wang, li, office, at):
    await at("2026-09-07T09:30")
    await call(zhou)
    await write(zhou)
    await zhou.presses("ideas:scores:1:0")
    assert "截止后再打分" in zhou.pop_up
    await at("2026-09-18T09:30")
    await zhou.taps("打分")
    assert zhou.hears == "没有要您打分的金点子。"
    await zhou.presses("ideas:score:1:0:5:0")
    assert "您自己的金点子" in zhou.pop_up
    for data in ("ideas:scores:1:0", "ideas:ranking:1:0", "ideas:award:1:0", "ideas:table:1",
                 "ideas:publish_now:1", "ideas:entry:1:1"):  # fmt: skip
        await li.presses(data)
        assert "负责的同事来办" in li.pop_up, data


async def test_twice_a_year_everybody_hears_what_became_of_it(zhou, principal, wang, li, group, at):
    await write(wang)
    await write(li, "操场边上加一排自行车棚", "后勤保障")
    await open_desk(zhou, "新来的 2")
    await zhou.taps("入围")
    await zhou.taps("入围")
    for queue, word in (("待采纳 2", "十月起试行"), ("待采纳 1", "寒假施工")):
        await open_desk(zhou, queue)
        await answer(zhou, "采纳", word)
    await open_desk(zhou, "待落实 2")
    await answer(zhou, "已落实", "每月两次线上例会")
    await at("2026-12-25T09:30")
    assert zhou.hears == (
        "1月1日（周五）要向大家公布金点子的落实情况。这 1 件采纳了，还没有记为已落实；"
        "办好的请点开记一笔：\n· 2026-02　操场边上加一排自行车棚"
    )
    assert zhou.sees == ["待落实 1"]
    await at("2027-01-01T09:30")
    told = (
        "采纳的金点子，办得怎么样了\n"
        f"已落实 1 件：\n· 2026-01　{MEETING}\n　每月两次线上例会\n"
        "正在办 1 件：\n· 2026-02　操场边上加一排自行车棚"
    )
    assert group.hears == told
    before = len(group.messages)
    await at("2027-01-01T10:30")
    await at("2027-02-01T09:30")
    assert len(group.messages) == before
    await at("2027-07-01T09:30")
    assert group.hears.splitlines()[1:] == ["正在办 1 件：", "· 2026-02　操场边上加一排自行车棚"]


async def test_a_retiree_may_write_and_like(chen, wang, group):
    await write(chen, "请退休老师回校讲校史", "教育教学")
    assert group.hears.startswith("陈老师的金点子 2026-01")
    await wang.taps("👍", GROUP)
    assert group.sees[0] == "👍 1"


async def test_the_school_has_its_own_words_for_it(zhou, wang):
    await zhou.says("/settings 金点子")
    assert "金点子公布月份：1、7" in zhou.hears
    await zhou.taps("金点子类别")
    await zhou.says("课堂、食堂")
    await zhou.taps("提交")
    await wang.says(f"金点子：{MEETING}")
    assert wang.sees[:2] == ["课堂", "食堂"]


async def test_an_idea_need_not_bear_a_name(wang, li, zhou, group):
    await wang.says(f"金点子：{MEETING}，请不署名")
    await wang.taps("学校管理")
    assert f"金点子　{MEETING}\n" in wang.hears
    assert "署名　不写名字" in wang.hears
    await wang.taps("提交")
    assert group.hears == f"一位同事的金点子 2026-01：\n{MEETING}"
    await li.says("/ideas")
    await li.taps(li.sees[0])
    assert "学校管理 · 不署名 · 9月7日（周一）" in li.hears
    await open_desk(zhou, "新来的 1")
    assert "王建国" not in zhou.hears
    assert "不署名" in zhou.hears
    await answer(zhou, "留作参考", "下学期再议")
    assert "下学期再议" in wang.has_heard[-1]  # its author hears all the same


async def test_the_name_can_be_taken_off_before_it_is_sent(wang, group):
    await wang.says(f"金点子：{MEETING}")
    await wang.taps("学校管理")
    assert "署名　写上名字" in wang.hears
    await wang.taps("改署名")
    assert "同事和评审都看不到是谁提的" in wang.hears
    await wang.taps("不写名字")
    await wang.taps("提交")
    assert group.hears.startswith("一位同事的金点子 2026-01")
