"""From what a colleague said to the answer that comes back, as each of them sees it."""

import io

import pytest
from docx import Document

from bot.papers import relays as papers
from tests import people
from tests.relays.scenes import CANTEEN, bind, kept, lead_now, relays, settle_in, writes
from tests.stage import Room
from union.kernel.unit import NOBODY, Actor
from union.relays import actions

MATHS_ROOM = -1001000000077


@pytest.fixture
def school(office):
    office.run(NOBODY, settle_in)
    return office


async def test_a_leader_passes_on_what_was_heard_and_nobody_is_named(school, wang, zhou):
    await wang.says(f"反映 {CANTEEN}")
    assert wang.hears.startswith("第 1 步，共 3 步：组里有什么心声？先选主题")
    assert wang.sees[:6] == ["教学", "待遇", "生活", "后勤", "管理", "其他"]
    await wang.taps("后勤")
    assert f"内容　{CANTEEN}" in wang.hears
    assert "小组　数学组" in wang.hears
    assert wang.hears.endswith("校领导看到的来源是“数学组”，没有您的名字。")
    await wang.taps("提交")
    assert wang.hears.startswith("记下了，只记小组，不记是谁写的、谁说的")
    assert school.ask(NOBODY, kept) == [(CANTEEN, "collected", 1, 0)]
    await zhou.says("/relays")
    assert "1. 食堂早餐太咸，面条也太软（数学组）" in zhou.hears
    assert "王" not in zhou.hears


async def test_step_by_step_who_said_it_is_never_asked(school, li):
    await li.says("/reflect")
    await li.taps("待遇")
    assert "不用写是谁说的，小家不问，也不记" in li.hears
    await li.says("高")
    assert li.hears == "请写 4 到 200 个字，现在是 1 个。"
    await li.says("加班费的算法没人说得清")
    assert li.hears.endswith("校领导看到的来源是“各组”：小组人少，不写组名。")
    await li.taps("提交")
    await li.taps("看心声")
    assert li.hears == ("我们组的心声，点编号看全文和答复：\n1. 加班费的算法没人说得清（等转达）")
    await li.taps("1")
    assert li.hears.startswith("待遇　加班费的算法没人说得清\n各组　9月7日（周一）\n等着转达。")
    await li.taps("撤回")
    assert li.hears == "撤回了，您的小组不再提这条。"
    await li.says("/relays")
    assert li.hears.startswith("我们组还没有反映过心声")


async def test_a_colleagues_name_in_it_gets_a_gentle_word_and_can_be_taken_out(school, wang):
    await wang.says("有老师反映陈国平和Helen的办公室漏水")
    await wang.taps("后勤")
    assert "里面有同事的名字：Helen、陈国平。要隐去的话，点“改内容”重写一下。" in wang.hears
    await wang.taps("改内容")
    await wang.says("两位同事的办公室漏水")
    assert "里面有同事的名字" not in wang.hears
    await wang.taps("提交")
    assert school.ask(NOBODY, kept)[0][0] == "两位同事的办公室漏水"


async def test_the_same_in_another_group_is_one_tap(school, wang, li, zhou):
    await writes(wang, CANTEEN)
    await li.says("反映：食堂早餐太咸了")
    await li.taps("后勤")
    assert "1. 食堂早餐太咸，面条也太软（1 个组）" in li.hears
    await li.taps("同感")
    assert li.hears.startswith("加上您的小组，2 个组都提到")
    assert school.ask(NOBODY, kept) == [(CANTEEN, "collected", 2, 0)]
    await li.says("食堂")
    assert "记下" not in li.hears  # the draft is gone
    await zhou.says("/relays")
    assert "1. 食堂早餐太咸，面条也太软（各组，2 个组都提到）" in zhou.hears


async def test_the_chair_leaves_out_looks_and_relays_and_the_principal_gets_one_brief(
    school, wang, li, zhou, liu
):
    await writes(wang, CANTEEN)
    await writes(wang, "停车位不够用", theme="管理")
    await writes(li, "晚自习值班排得太密", theme="教学")
    await zhou.says("/relays")
    assert zhou.hears == (
        "等着转达的心声　3 条，这次转 3 条\n"
        "教学\n1. 晚自习值班排得太密（各组）\n"
        "后勤\n2. 食堂早餐太咸，面条也太软（数学组）\n"
        "管理\n3. 停车位不够用（数学组）"
    )
    await zhou.taps("这次不转")  # the first of them
    assert "1. 晚自习值班排得太密（各组）　这次不转" in zhou.hears
    assert "3 条，这次转 2 条" in zhou.hears
    assert zhou.sees[:2] == ["1 晚自习值班排得太密", "这次要转"]
    await zhou.taps("转达")
    assert zhou.hears.startswith("校长会收到这份，2 条，请在9月20日（周日）前答复：\n后勤")
    assert "晚自习" not in zhou.hears
    await zhou.taps("现在转达")
    assert zhou.hears.startswith("2 条转达给校长了")
    assert liu.hears == (
        "教职工心声　2 条，由工会汇总转达\n"
        "请在9月20日（周日）前答复；答复会回到提出的小组。\n"
        "后勤\n1. 食堂早餐太咸，面条也太软（数学组）\n"
        "管理\n2. 停车位不够用（数学组）"
    )
    assert liu.sees == ["看这份", "一并答复", "打印稿"]
    await zhou.says("/relays")
    assert "1 条，这次转 1 条" in zhou.hears
    await zhou.taps("已转达的")
    assert zhou.sees[0] == "9月7日　2 条，2 条等答复"


async def test_the_principal_answers_one_by_one_and_all_at_once(school, wang, li, zhou, liu):
    await writes(wang, CANTEEN)
    await writes(wang, "停车位不够用", theme="管理")
    await writes(li, "晚自习值班排得太密", theme="教学")
    await relays(zhou)
    await liu.taps("看这份")
    assert "3 条等答复，请在9月20日（周日）前答复。点编号可以逐条答。" in liu.hears
    await liu.taps("2")
    assert liu.hears.startswith("后勤　食堂早餐太咸，面条也太软\n数学组")
    await liu.taps("答复")
    await liu.says("下周起少放盐，面条现煮。")
    assert liu.hears.startswith("小组会看到这样的答复：\n下周起少放盐，面条现煮。")
    await liu.taps("提交")
    assert liu.hears == "1 条答复好了，1 个小组会知道。"
    assert wang.hears == (
        "组里反映的，学校有答复了：\n· 食堂早餐太咸，面条也太软\n"
        "答复　下周起少放盐，面条现煮。\n告诉组里以后，点一下“已反馈”。"
    )
    assert zhou.hears == "校长答复了 1 条心声，有关的小组会知道。"
    await liu.taps("看这份")
    assert "2. 食堂早餐太咸，面条也太软（数学组）　已答复" in liu.hears
    await liu.taps("一并答复")
    await liu.says("下周行政会上逐项定。")
    await liu.taps("提交")
    assert liu.hears == "2 条答复好了，2 个小组会知道。"
    await liu.presses("relays:answer_all:1")
    assert liu.pop_up == "这份里的心声都有答复了。"
    await liu.presses("relays:answer:1")
    assert liu.pop_up == "这条已经有答复了。"
    await wang.says("/relays")
    assert wang.hears.splitlines()[1:] == [
        "1. 停车位不够用（有答复，等反馈）",
        "2. 食堂早餐太咸，面条也太软（有答复，等反馈）",
    ]
    await wang.taps("2")
    assert "答复　下周起少放盐，面条现煮。\n9月7日（周一）" in wang.hears
    await wang.taps("已反馈")
    assert wang.hears.startswith("好，已反馈到组里：\n· 食堂早餐太咸，面条也太软\n答复　下周起")
    assert [it[1] for it in school.ask(NOBODY, kept)] == ["fed_back", "replied", "replied"]


async def test_a_groups_own_room_hears_the_answer_by_itself(school, stage, world, wang, zhou, liu):
    world.group("数学组", id=MATHS_ROOM, type="supergroup", members=list(people.EVERYBODY),
                bots=[stage.bot.id])  # fmt: skip
    school.run(NOBODY, bind, chat=MATHS_ROOM, group="数学组")
    await writes(wang, CANTEEN)
    await relays(zhou)
    await liu.taps("一并答复")
    await liu.says("下周起少放盐。")
    await liu.taps("提交")
    room = Room(stage, people.WANG, MATHS_ROOM)
    assert room.has_heard[-1] == (
        "组里反映的，学校有答复了：\n· 食堂早餐太咸，面条也太软\n答复　下周起少放盐。"
    )
    assert school.ask(NOBODY, kept) == [(CANTEEN, "fed_back", 1, 1)]


async def test_the_chair_answers_for_the_principal_and_says_so(school, wang, zhou):
    await writes(wang, CANTEEN)
    await relays(zhou)
    await zhou.taps("看这份")
    await zhou.taps("1")
    await zhou.taps("答复")
    await zhou.says("食堂下周换供应商。")
    await zhou.taps("提交")
    assert "答复　食堂下周换供应商。（工会代校长填写）" in wang.hears


async def test_what_the_chair_does_not_relay_is_explained(school, wang, zhou):
    await writes(wang, CANTEEN)
    await zhou.says("/relays")
    await zhou.taps("1 食堂早餐太咸，面条也太软")
    await zhou.taps("不转达")
    await zhou.says("已经在办，月底换厨师。")
    await zhou.taps("提交")
    assert zhou.hears == "不转达的原因，1 个小组会知道。"
    assert wang.hears.startswith("组里反映的，工会这次没有转达：\n· 食堂早餐太咸")
    assert "原因　已经在办，月底换厨师。" in wang.hears
    await wang.taps("已反馈")
    assert "原因　已经在办" in wang.hears
    await zhou.presses("relays:refuse:1")
    assert zhou.pop_up == "这条已经有答复，也反馈给小组了。"


async def test_without_a_principal_the_brief_is_printed(office, wang, zhou):
    office.run(NOBODY, settle_in, principal=False)
    await writes(wang, CANTEEN)
    await relays(zhou)
    assert zhou.hears.startswith("1 条记为已转达。小家现在联系不上校长，请打印出来送去")
    await zhou.taps("打印稿")
    assert zhou.last["document"]["file_name"] == "教职工心声 9月7日.docx"


async def test_the_paper_holds_every_matter_and_room_for_an_answer(school, stage):
    wang, zhou = Actor(people.WANG), Actor(people.ZHOU)
    for number in range(12):
        school.run(wang, actions.reflect, theme="后勤", text=f"第 {number} 间教室的灯坏了",
                   group="数学组")  # fmt: skip
    school.run(zhou, actions.relay, last=99)
    found = school.ask(zhou, actions.brief, brief_id=1)
    house = stage.app.bot_data

    def say(key, **facts):
        return house.texts.say("zh-CN", key, **facts)

    made = Document(io.BytesIO(papers.brief(found, say)))
    rows = [[cell.text for cell in row.cells] for row in made.tables[0].rows]
    assert rows[0] == ["序号", "主题", "内容", "来源", "答复"]
    assert rows[12] == ["12", "后勤", "第 11 间教室的灯坏了", "数学组", ""]
    assert made.paragraphs[0].text == "教职工心声汇总（2026年9月7日（周一））"
    assert made.paragraphs[1].text == "共 12 条，请在2026年9月20日（周日）前答复"


async def test_a_long_brief_is_one_screen_and_turned_page_by_page(school, zhou, liu):
    wang = Actor(people.WANG)
    for number in range(20):
        school.run(wang, actions.reflect, theme="后勤", text=f"第 {number} 间教室" + "灯坏了" * 60,
                   group="数学组")  # fmt: skip
    await relays(zhou)
    assert liu.hears.endswith("还有 12 条，点下面看全部。")
    assert len(liu.hears) < 600
    await liu.taps("看这份")
    await liu.taps("›")
    assert "\n9. 第 8 间教室" in liu.hears
    assert liu.sees[:4] == ["9", "10", "11", "12"]


async def test_who_leads_nobody_is_told_the_way(school, helen, stage):
    await helen.says("/reflect")
    assert helen.hears.startswith("Group leaders pass on what they hear")
    for data in ("relays:write", "relays:board:queue:0", "relays:foresee"):
        await helen.presses(data)
        assert "Group leaders" in helen.pop_up or "in charge" in helen.pop_up
    await helen.says("反映 食堂太咸")
    assert "Group leaders" in helen.hears


async def test_the_principal_has_no_queue_and_no_group_to_speak_for(school, liu):
    await liu.says("/relays")
    assert liu.hears == "还没有转达过心声。"
    assert liu.sees == []
    for data in ("relays:leave:1:0", "relays:relay:1", "relays:refuse:1", "relays:foresee"):
        await liu.presses(data)
        assert "负责的同事来办" in liu.pop_up


async def test_buttons_of_what_is_gone_say_so(school, wang, zhou, liu):
    await writes(wang, CANTEEN)
    for who, data in (
        (zhou, "relays:leave:77:0"), (wang, "relays:told:77"), (zhou, "relays:read:77"),
        (liu, "relays:brief:77:0"), (liu, "relays:answer_all:77"),
    ):  # fmt: skip
        await who.presses(data)
        assert who.pop_up.startswith("没有找到这条")
    await wang.presses("relays:told:1")
    assert wang.pop_up == "这条还没有转达。"
    await zhou.presses("relays:relay:0")
    assert zhou.pop_up == "现在没有要转达的心声。"


async def test_in_english_too(school, office, zhou, li, helen):
    office.run(NOBODY, lead_now, account=people.HELEN, group="英语组")
    await helen.says("reflect: the canteen is too salty")
    await helen.taps("后勤")
    assert "The leadership sees “several groups” as its source" in helen.hears
    await helen.taps("Submit")
    assert helen.hears.startswith("Noted: the group is kept, not who wrote or said it.")
    await relays(zhou)
    await zhou.taps("看这份")
    await zhou.taps("一并答复")
    await zhou.says("Less salt from Monday.")
    await zhou.taps("提交")
    assert helen.hears == (
        "The group said this, and the school has answered:\n· the canteen is too salty\n"
        "Answer  Less salt from Monday. (written by the union for the principal)\n"
        "Once you told the group, tap “Group told”."
    )
