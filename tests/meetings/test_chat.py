"""Meetings from the set-up to the minutes, as people live them."""

import io

import pytest
from docx import Document

from tests import people
from tests.scenes import grow, later
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY, Actor
from union.meetings import actions
from union.members import offices
from union.members import store as members
from union.members.rules import Role


@pytest.fixture
def passes(stage, clock):
    """Time passes, in steps small enough that nothing is late."""

    async def on(**span):
        await later(stage, clock, **span)

    return on


async def set_up(zhou, words="每月第三个星期三 15:30 工会办公室", body="工会委员会"):
    await zhou.says("/meetings")
    await zhou.taps("安排例会")
    await zhou.taps(body)
    await zhou.says(words)
    await zhou.taps("跳过")
    assert "我理解的是：" in zhou.hears, zhou.hears
    await zhou.taps("提交")


async def call(zhou, line="例会 9月9日15:30 工会办公室 议题：1教师节活动方案 2中秋慰问标准"):
    await zhou.says(line)
    if "我理解的是" not in zhou.hears:
        await zhou.taps("工会委员会")
    await zhou.taps("提交")


@unattended
def sit(uow):
    """Liu and Li sit in the committee beside the chair, Helen in the women's committee."""
    for name, role in (
        ("刘志强", Role.COMMITTEE_MEMBER), ("李芳", Role.COMMITTEE_MEMBER),
        ("Helen", Role.WOMEN_COMMITTEE), ("王建国", Role.GROUP_LEADER),
    ):  # fmt: skip
        person = members.meant(uow.session, name)
        unit = person.unit_id if role is Role.GROUP_LEADER else None
        offices.give(uow, person, role, by=None, unit_id=unit)


@pytest.fixture
def committee(office):
    office.run(NOBODY, sit)


async def test_a_regular_meeting_is_set_up_in_one_sentence(zhou, wang):
    await zhou.says("/meetings")
    await zhou.taps("安排例会")
    await zhou.taps("工会委员会")
    await zhou.says("每月第三个星期三 15:30 工会办公室")
    assert "碰上放假怎么办" in zhou.hears
    await zhou.taps("跳过")
    assert "每月 第 3 个周三 15:30，工会办公室" in zhou.hears
    assert "接下来：9月16日（周三）、10月21日（周三）" in zhou.hears
    await zhou.taps("提交")
    assert zhou.hears.startswith("工会委员会例会\n每月 第 3 个周三 15:30，工会办公室")
    await zhou.says("/meetings")
    assert "9月16日（周三）15:30，工会办公室\n工会委员会例会，还没回复" in zhou.hears
    await wang.says("/meetings")
    assert wang.hears == "最近没有要您参加的会。"
    assert wang.sees == ["以前的会"]


async def test_a_meeting_is_called_in_one_line_answered_and_reminded(
    zhou, liu, li, wang, committee, passes
):
    await call(zhou)
    assert "工会委员会例会\n9月9日（周三）15:30，工会办公室\n已经告诉 3 人。" in zhou.has_heard
    assert not any("例会" in it for it in wang.has_heard)
    notice = li.hears
    assert "1. 教师节活动方案\n2. 中秋慰问标准" in notice
    assert "应到 3 人，还有 3 人没回复" in notice
    assert li.sees == ["参加", "请假"]
    await li.taps("参加")
    assert li.pop_up == "已记参加：工会委员会例会，9月9日（周三）15:30。开会前我会提醒您。"
    assert "参加 1 人：李芳" in li.hears
    await liu.taps("请假")
    assert liu.pop_up == "已记请假：工会委员会例会，9月9日（周三）。"
    await liu.taps("写原因")
    await liu.says("外出培训")
    await liu.taps("提交")
    assert zhou.has_heard[-1].startswith("刘老师请假：外出培训")
    assert "外出培训" not in li.hears
    await passes(days=1, hours=8)  # Tuesday 16:30
    assert zhou.hears.startswith("9月9日（周三）的会，您还没说来不来：工会委员会例会")
    await zhou.taps("参加")
    await passes(hours=21, minutes=5)  # Wednesday 13:35
    assert li.hears.startswith(
        "快开会了：工会委员会例会\n9月9日（周三）15:30，工会办公室\n议题：\n1. 教师节活动方案"
    )
    assert not any(it.startswith("快开会了") for it in liu.has_heard)
    before = len(li.has_heard)
    await passes(minutes=1)
    assert len(li.has_heard) == before


async def test_items_come_by_reply_and_chatter_is_left_alone(stage, zhou, li, committee):
    await call(zhou)
    notice = li.last["message_id"]
    await replies(stage, li, "议题：换一台饮水机", notice)
    assert li.has_heard[-1] == "已加进工会委员会例会的议题：\n3. 换一台饮水机"
    assert any("3. 换一台饮水机" in it and "没回复" in it for it in zhou.has_heard)
    await replies(stage, li, "收到", notice)
    assert li.hears.startswith("这条是会议通知。")
    await replies(stage, li, "请假，孩子发烧", notice)
    assert zhou.has_heard[-1].startswith("李老师请假：孩子发烧")
    await li.taps("撤回")
    assert "换一台饮水机" not in li.hears
    await replies(stage, li, "1. 教师节活动方案", notice)
    assert li.hears == "这些议题都在里面了。"


async def replies(stage, person, text, message, chat=None):
    stage.world.says(person.account, chat or person.chat, text, reply_to=message)
    await stage.settles()


async def test_in_the_committees_own_chat_one_card_serves_all(stage, zhou, liu, li, committee):
    ours = committee_chat(stage)
    await zhou.says("/bind", ours)
    await zhou.taps("工会委员群", ours)
    await call(zhou)
    room = li.room(ours)
    assert "应到 3 人" in room.hears
    assert not any("应到" in it for it in li.has_heard)
    card = room.last["message_id"]
    await li.taps("参加", ours)
    assert "参加 1 人：李芳" in room.hears
    await liu.taps("请假", ours)
    assert liu.pop_up.startswith("已记请假")
    assert liu.hears.startswith("9月9日（周三）的工会委员会例会记了您请假")
    await liu.taps("写原因")
    await liu.says("带学生比赛")
    await liu.taps("提交")
    assert "刘老师请假：带学生比赛" in zhou.hears
    assert not any("带学生比赛" in it for it in room.has_heard)
    await replies(stage, li, "建议讨论打印机", card, ours)
    assert room.has_heard[-1].startswith("已加进工会委员会例会的议题：")
    await liu.taps("撤回", ours)
    assert liu.pop_up == "谁提的议题谁撤，召集人也可以。"
    await li.taps("撤回", ours)
    assert li.pop_up == "撤回了。"


def committee_chat(stage):
    chat = -1001000000077
    stage.world.group("工会委员", id=chat, type="supergroup", members=[101, 102, 104],
                      bots=[stage.bot.id])  # fmt: skip
    stage.bot.queue.pending.clear()
    return chat


async def test_one_is_moved_another_called_off_and_the_series_goes_on(zhou, li, committee, passes):
    await set_up(zhou)
    await passes(days=4)  # Friday: the notice is due on Friday 11 September, before Sunday 13th
    await passes(hours=1)
    assert li.hears.startswith("工会委员会例会\n9月16日（周三）15:30")
    await li.taps("参加")
    await zhou.says("/meetings")
    await zhou.taps("9月16日 工会委员会例会")
    await zhou.taps("改时间")
    await zhou.says("9月17日 16:00")
    await zhou.taps("提交")
    assert li.has_heard[-1].startswith(
        "工会委员会例会改时间了，原定 9月16日（周三）15:30\n"
        "现在是 9月17日（周四）16:00，工会办公室\n请重新说一下来不来。"
    )
    assert "9月17日（周四）16:00" in "\n".join(li.has_heard)
    await li.says("/meetings")
    assert "9月17日（周四）16:00，工会办公室\n工会委员会例会，还没回复" in li.hears
    assert "10月21日（周三）15:30" in li.hears
    await zhou.says("/meetings")
    await zhou.taps("9月17日 工会委员会例会")
    await zhou.taps("这次不开")
    await zhou.says("全校大扫除")
    await zhou.taps("提交")
    assert li.has_heard[-1].startswith("9月17日（周四）的会不开了。原因：全校大扫除")
    await li.taps("参加")
    assert li.pop_up == "9月17日（周四）的会不开了。"
    await li.says("/meetings")
    assert "9月17日" not in li.hears
    assert "10月21日（周三）15:30" in li.hears


async def test_the_chair_sees_the_notice_before_it_goes_out(zhou, li, committee, passes):
    await set_up(zhou)
    await passes(days=3, hours=8)  # Thursday 16:30
    assert zhou.hears.startswith("9月11日（周五）9:00 我会发出工会委员会例会的通知：")
    assert not any("9月16日" in it for it in li.has_heard)
    await zhou.taps("加议题")
    await zhou.says("1. 校运会分工 2. 困难补助")
    await zhou.taps("提交")
    await passes(hours=17)
    assert "1. 校运会分工\n2. 困难补助" in li.hears


async def test_the_whole_record_of_a_meeting(zhou, liu, li, wang, committee, passes, beats):
    await call(zhou)
    await li.taps("参加")
    await zhou.taps("参加")
    await passes(days=2, hours=7, minutes=5)
    assert any(it.startswith("工会委员会例会到点了。") for it in zhou.has_heard[-2:])
    assert "2 条提醒没能按时发出。" in zhou.hears  # two hours before, nobody was there to say so
    await zhou.taps("点名")
    assert "应到 3 人，实到 2 人，人数够，可以开会" in zhou.hears
    await zhou.taps("　刘志强")
    assert "实到 3 人" in zhou.hears
    await zhou.taps("✓ 刘志强")
    await zhou.taps("议题")
    await zhou.taps("第 1 项议过了")
    assert "✓ 1. 教师节活动方案" in zhou.hears
    await zhou.taps("看这次会")
    await zhou.taps("发起表决")
    await zhou.says("中秋慰问每人 200 元")
    await zhou.taps("提交")
    for person in (li, liu):
        assert "请您表决\n中秋慰问每人 200 元" in person.has_heard[-1]
    await li.taps("同意")
    assert li.pop_up.startswith("记下了：同意。已投 1/3")
    await liu.taps("不同意")
    assert "不同意 1" not in li.hears  # how it stands is told when it is over
    await wang.presses("meetings:voice:1:for")
    assert wang.pop_up == "这项表决没有您的票。"
    await zhou.taps("同意")
    assert zhou.pop_up == "记下了：同意。已投 3/3，都投完了，已经计票。"
    assert (
        "表决通过：中秋慰问每人 200 元\n同意 2，不同意 1，弃权 0，未投 0，应投 3" in liu.has_heard
    )
    await zhou.says("/meetings")
    await zhou.taps("以前的会")
    await zhou.taps("9月9日 工会委员会例会")
    assert "（通过：同意 2，不同意 1，弃权 0，应投 3）" in zhou.hears
    await zhou.taps("记决议")
    await zhou.says("办好教师节茶话会")
    await zhou.says("李芳")
    await zhou.says("9月10日")
    await zhou.taps("提交")
    assert li.hears == "周老师请您负责一项决议：办好教师节茶话会\n9月10日（周四）前办完"
    await zhou.taps("看这次会")
    await zhou.taps("会议纪要")
    assert zhou.hears == MINUTES
    await li.presses("meetings:minutes:1")
    assert li.pop_up == "纪要还没发，请等召集人发出来。"
    await zhou.taps("发给大家")
    assert li.hears == liu.hears == MINUTES
    await li.taps("下载纪要")
    assert li.last["document"]["file_name"] == "工会委员会例会纪要 2026-09-09.docx"
    await wang.presses("meetings:paper:1")
    assert wang.pop_up == "纪要还没发，请等召集人发出来。"


MINUTES = """工会委员会例会纪要
时间　2026年9月9日（周三）15:30
地点　工会办公室
主持　周敏
出席　周敏、李芳（2 人）
缺席　刘志强（1 人）
议题　1. 教师节活动方案
2. 中秋慰问标准（未议，转下次）
表决　1. 中秋慰问每人 200 元：同意 2，不同意 1，弃权 0，应投 3，通过
决议　1. 中秋慰问每人 200 元　责任人：待定　期限：待定
2. 办好教师节茶话会　责任人：李芳　期限：9月10日（周四）"""


async def test_what_was_decided_is_seen_through(zhou, li, committee, passes, beats):
    await call(zhou)
    await zhou.says("/meetings")
    await zhou.taps("9月9日 工会委员会例会")
    await zhou.presses("meetings:decide:1")
    await zhou.says("换一台饮水机")
    await zhou.says("李芳")
    await zhou.says("9月16日")
    await zhou.taps("提交")
    await beats(days=7)  # Monday 14 September
    assert li.hears == "本周督办，您手上有 1 项：\n1. 换一台饮水机，9月16日（周三）前"
    await beats(days=3)
    assert li.hears.startswith("这项过期了：换一台饮水机\n原定 9月16日（周三）办完。")
    assert not any("过期了" in it for it in zhou.has_heard)
    await beats(days=2)  # Saturday: nobody is nudged
    assert not any("过期了" in it for it in zhou.has_heard)
    await beats(days=2)
    overdue = "这项决议过期了：换一台饮水机\n原定 9月16日（周三），李芳负责"
    assert any(it.startswith(overdue) for it in zhou.has_heard)
    await li.taps("延期")
    await li.says("厂家缺货")
    await li.says("9月25日")
    await li.taps("提交")
    assert "李老师要延期：换一台饮水机\n改到 9月25日（周五），原因：厂家缺货" in zhou.hears
    await li.says("/meetings")
    await li.taps("督办 1")
    await li.taps("换一台饮水机")
    await li.taps("要帮忙")
    await li.says("请总务处帮着催一下")
    await li.taps("提交")
    assert "请总务处帮着催一下" in zhou.hears
    await li.taps("办完了")
    assert zhou.hears == "李老师办完了：换一台饮水机（原定 9月25日（周五））"
    await li.presses("meetings:finish:1")
    assert li.pop_up == "这项已经办完了。"
    before = len(li.has_heard)
    await beats(days=7)
    assert not any("督办" in it for it in li.has_heard[before:])


async def test_what_was_not_got_to_is_on_the_next_agenda(zhou, li, committee, passes):
    await set_up(zhou)
    await call(zhou)
    await passes(days=2, hours=7, minutes=5)
    await zhou.taps("议题")
    await zhou.taps("第 1 项议过了")
    await passes(days=1, hours=17, minutes=55)  # Friday 9:00: the next notice
    assert "议题：\n1. 中秋慰问标准（上次未议）" in li.hears


async def test_the_minutes_are_asked_for_two_days_later(zhou, committee, passes):
    await call(zhou)
    await passes(days=2, hours=7, minutes=5)
    await passes(days=1, hours=18)
    assert zhou.hears.startswith("9月9日（周三）的工会委员会例会，纪要还没发。")


async def test_only_who_calls_a_meeting_changes_it(zhou, li, wang, helen, committee):
    await call(zhou)
    for data in (
        "move:1",
        "call_off:1",
        "begin:1",
        "decide:1",
        "vote:1",
        "agenda:1",
        "publish:1:0",
    ):
        await li.presses(f"meetings:{data}")
        assert li.pop_up, data
        await wang.presses(f"meetings:{data}")
        assert wang.pop_up, data
    await wang.presses("meetings:come:1")
    assert wang.pop_up == "这个会没有您的名额，有事请找召集人。"
    await wang.presses("meetings:read:1")
    assert wang.pop_up == "这个会没有您的名额，有事请找召集人。"
    await wang.says("/meetings")
    await wang.taps("开一次会")
    assert wang.sees[0] == "数学组"  # a leader calls the own group, and no other
    await wang.presses("meetings:set_up")
    await helen.says("/meetings")
    assert "Single meeting" in helen.sees


async def test_a_day_that_is_over_is_not_taken_for_that_of_next_year(zhou, committee):
    await zhou.says("例会 9月1日15:30 工会办公室 议题：1预算")
    await zhou.taps("提交")
    assert zhou.pop_up == "最多提前 200 天安排，请换个近一点的时间。"


async def test_whom_no_letter_reaches_is_named_to_whoever_called_the_meeting(zhou, committee):
    await zhou.says("/meetings")
    await zhou.taps("开一次会")
    await zhou.taps("英语组")
    await zhou.says("明天15:30")
    await zhou.says("英语办公室")
    await zhou.taps("跳过")
    await zhou.taps("跳过")
    await zhou.taps("提交")
    assert "联系不上，请当面说一声：孙悦" in "\n".join(zhou.has_heard)


async def test_who_names_a_body_that_is_not_theirs_is_asked_whose_meeting_it_is(wang, committee):
    await wang.says("例会 9月9日15:30 工会办公室 议题：1预算")
    assert wang.hears == "第 1 步，共 5 步：谁的会？"
    assert wang.sees == ["数学组", "取消"]


async def test_a_rhythm_that_is_not_understood_is_asked_again(zhou, committee):
    await zhou.says("/meetings")
    await zhou.taps("安排例会")
    await zhou.taps("工会委员会")
    for typed, hears in (
        ("每月第一周周三下午三点半", "没看懂多久开一次"),
        ("每天 15:30", "没看懂多久开一次"),
        ("每月第一个星期三", "几点开"),
        ("下周三 15:30", "没看懂多久开一次"),
    ):
        await zhou.says(typed)
        assert zhou.hears.startswith(hears), typed


async def test_a_vote_ends_early_only_when_that_is_meant(zhou, li, committee):
    await call(zhou)
    await zhou.taps("看这次会")
    await zhou.taps("发起表决")
    await zhou.says("中秋慰问每人 200 元")
    await zhou.taps("提交")
    await zhou.taps("结束表决")
    assert zhou.hears.startswith("中秋慰问每人 200 元\n已投 0/3，没投的不算同意。")
    await li.taps("同意")
    assert li.pop_up.startswith("记下了：同意")
    await zhou.taps("确定结束")
    assert any("没有通过：同意 1，不同意 0，弃权 0，应投 3" in it for it in zhou.has_heard)
    await li.presses("meetings:voice:1:against")
    assert li.pop_up == "这项表决已经结束了。"


async def test_every_meeting_to_come_can_be_opened_however_many_there_are(zhou, committee):
    for day in range(8, 18):
        await call(zhou, f"例会 9月{day}日15:30 工会办公室 议题：1分工 2预算")
    await zhou.says("/meetings")
    assert "9月17日 工会委员会例会" not in zhou.sees
    await zhou.taps("›")
    await zhou.taps("9月17日 工会委员会例会")
    assert "9月17日（周四）15:30" in zhou.hears


async def test_long_minutes_say_that_the_rest_is_in_the_file(office, zhou, li, committee, passes):
    await call(zhou)
    for number in range(25):
        text = f"第 {number + 1} 项：" + "认真办好这件事，" * 22
        office.run(Actor(people.ZHOU), actions.decide, meeting_id=1, text=text, who="李芳")
    await passes(days=2, hours=7, minutes=5)
    await zhou.presses("meetings:minutes:1")
    assert "时间　2026年9月9日（周三）15:30" in zhou.hears
    assert "第 1 项" in zhou.hears
    assert zhou.hears.endswith("后面还有，全文请点“下载纪要”。")
    await zhou.presses("meetings:read:1")
    assert zhou.hears.endswith("后面还有，一条消息放不下了。")
    await zhou.taps("会议纪要")
    await zhou.taps("下载纪要")
    filed = document(zhou)
    assert "第 25 项" in filed
    assert "责任人：李芳" in filed


def document(person):
    """All that stands in the table of the file that came last."""
    content = person.stage.world.files.read(person.last["document"]["file_id"])
    [table] = Document(io.BytesIO(content)).tables
    return "\n".join(cell.text for row in table.rows for cell in row.cells)


async def test_a_roll_of_sixty_has_a_button_for_each(office, zhou, passes):
    office.run(NOBODY, grow, groups=1, people=60)
    await zhou.says("/meetings")
    await zhou.taps("开一次会")
    for said in ("第1组", "9月9日15:30", "三楼 <会议室> & 走廊"):
        await zhou.says(said)
    await zhou.taps("跳过")
    await zhou.taps("跳过")
    await zhou.taps("提交")
    await passes(days=2, hours=7)
    await zhou.taps("点名")
    assert sum("某某1-" in label for label in zhou.sees) == 60
    await zhou.taps("　某某1-060")
    assert "应到 60 人，实到 1 人，人数不够" in zhou.hears
    await zhou.taps("看这次会")
    assert "三楼 <会议室> & 走廊" in zhou.hears


async def test_buttons_of_what_was_called_off_say_so(zhou, li, committee):
    await call(zhou)
    await zhou.presses("meetings:call_off:1")
    await zhou.says("大扫除")
    await zhou.taps("提交")
    assert "工会委员会例会这次不开了。" in zhou.has_heard[-1]
    for data in ("come:1", "put:1", "away:1"):
        await li.presses(f"meetings:{data}")
        assert li.pop_up == "9月9日（周三）的会不开了。", data
    for data in ("move:1", "place:1", "call_off:1", "begin:1", "decide:1", "tick:1", "publish:1:0"):
        await zhou.presses(f"meetings:{data}")
        assert zhou.pop_up == "9月9日（周三）的会不开了。", data
