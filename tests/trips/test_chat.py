import io

import pytest
from openpyxl import load_workbook

from tests import people
from tests.scenes import later
from tests.stage import GROUP, Room
from union.kernel.unit import NOBODY, Actor
from union.policies import actions as policies
from union.trips import actions

ROUTES = "黄山四日 10月5日—10月8日 限2人 满2人成团 自付800元\n莫干山 10月12日—10月14日 限1人"


@pytest.fixture
def group(stage):
    return Room(stage, people.WANG, GROUP)


async def publish(zhou, routes=ROUTES, closes="本周五17:00"):
    await zhou.says("/trips")
    await zhou.taps("发布线路")
    await zhou.says("秋季疗休养")
    await zhou.says(routes)
    await zhou.says(closes)
    await zhou.says("带好身份证")
    await zhou.taps("提交")


async def choose(person, first, second, began, last):
    await person.says("/trips")
    await person.taps("秋季疗休养")
    await person.taps("填志愿")
    await person.taps(first)
    await (person.taps(second) if second else person.taps("跳过"))
    await person.says(began)
    await (person.says(last) if last else person.taps("跳过"))
    await person.taps("提交")


async def test_routes_are_read_shown_and_hung_in_the_group(zhou, group):
    await zhou.says("/trips")
    assert zhou.hears == "眼下没有疗休养安排。"
    await zhou.taps("发布线路")
    await zhou.says("秋季疗休养")
    await zhou.says("黄山四日 10月5日—10月8日 满2人成团")
    assert "第 1 条线路（黄山四日 10月5日—10月8日 满2人成团）没看到名额" in zhou.hears
    await zhou.says(ROUTES)
    await zhou.says("本周五17:00")
    await zhou.taps("跳过")
    assert "1. 黄山四日　10月5日（周一）至10月8日（周四），限 2 人，满 2 人成团，自付800元" in (
        zhou.hears
    )
    await zhou.taps("提交")
    assert "已发到群里" in zhou.hears
    assert group.hears == (
        "秋季疗休养\n\n"
        "1. 黄山四日　10月5日（周一）至10月8日（周四），限 2 人，满 2 人成团，自付800元\n"
        "　　0 人首选\n"
        "2. 莫干山　10月12日（周一）至10月14日（周三），限 1 人\n　　0 人首选\n\n"
        "报名条件：每 3 年去一次。名额不够时，没去过的、最久没去的优先。\n\n"
        "0 人填了志愿，9月11日（周五）17:00 截止"
    )
    assert group.sees == ["填志愿"]


async def test_who_went_lately_hears_why_not_and_from_when_on(zhou, wang, stage):
    await publish(zhou)
    await wang.says("/trips")
    await wang.taps("秋季疗休养")
    await wang.taps("填志愿")
    await wang.taps("黄山四日")
    await wang.taps("跳过")
    await wang.says("十年前")
    assert wang.hears == "请发四位数的年份，从 1950 到 2026，例如 2008。"
    await wang.says("2008")
    await wang.says("2024年")
    assert wang.hears == "规定每 3 年去一次。上次是 2024 年，2027 年起可以报。"
    await wang.says("2020")
    await wang.taps("提交")
    assert wang.hears.startswith("记下了：首选 黄山四日。截止前随时可以改")


async def test_years_of_service_are_asked_for_where_the_school_says_so(zhou, wang, office, group):
    office.run(Actor(people.ZHOU), policies.decide, name="trips-years_of_service", value="5")
    await publish(zhou)
    assert "报名条件：工龄满 5 年，每 3 年去一次。" in group.hears
    await wang.says("/trips")
    await wang.taps("秋季疗休养")
    await wang.taps("填志愿")
    await wang.taps("黄山四日")
    await wang.taps("跳过")
    await wang.says("2023")
    assert wang.hears == "这次要求工龄满 5 年。2023 年参加工作，2028 年起可以报。"


async def everybody_chooses(zhou, liu, wang, li, helen):
    """In the ranking: Li and Helen, who never went, by their service; Wang, Liu, Zhou."""
    await publish(zhou)
    await choose(zhou, "黄山四日", None, "2000", "2022")
    await choose(liu, "黄山四日", "莫干山", "2002", "2020")
    await choose(wang, "莫干山", "黄山四日", "2008", "2018")
    await choose(li, "黄山四日", "莫干山", "2012", None)
    await helen.says("/trips")
    await helen.taps("秋季疗休养")
    await helen.taps("Choose")
    await helen.taps("黄山四日")
    await helen.taps("Skip")
    await helen.says("2015")
    await helen.taps("Skip")
    await helen.taps("Submit")


async def test_the_whole_way_from_choices_to_places_an_offer_and_the_next_year(
    zhou, liu, wang, li, helen, group, stage, clock, office
):
    await everybody_chooses(zhou, liu, wang, li, helen)
    assert "　　4 人首选" in group.hears
    await zhou.says("/trips")
    await zhou.taps("秋季疗休养")
    await zhou.taps("管理")
    await zhou.taps("名次")
    assert zhou.hears.startswith(
        "秋季疗休养\n共 5 人，没去过的、最久没去的在前。还没截止，名次会变。"
    )
    await later(stage, clock, days=4, hours=9)
    assert zhou.hears.startswith("“秋季疗休养”填报截止了，5 人填了志愿。")
    await zhou.taps("名次")
    assert zhou.hears.splitlines()[2:] == [
        "1. 李芳（2012 年参加工作，没去过，本人填，第 4 个填）→ 黄山四日",
        "2. Helen（2015 年参加工作，没去过，本人填，第 5 个填）→ 黄山四日",
        "3. 王建国（2008 年参加工作，上次 2018 年，本人填，第 3 个填）→ 莫干山",
        "4. 刘志强（2002 年参加工作，上次 2020 年，本人填，第 2 个填）→ 候补",
        "5. 周敏（2000 年参加工作，上次 2022 年，本人填，第 1 个填）→ 候补",
    ]
    assert group.sees == []
    await zhou.taps("管理")
    await zhou.taps("公布名单")
    assert "3 人有名额，2 人候补，0 人没有线路" in zhou.hears
    await zhou.taps("现在公布")
    assert any("已通知 5 位同事" in it for it in zhou.has_heard)
    assert "　　2 人成行，候补 2 人：李芳、Helen" in group.hears
    assert "　　1 人成行，候补 1 人：王建国" in group.hears
    assert li.hears.startswith(
        "秋季疗休养\n您排在第 1 位（2012 年参加工作，没去过，本人填，第 4 个填）。"
        "您去黄山四日：10月5日（周一）出发"
    )
    assert liu.hears == (
        "秋季疗休养\n您排在第 4 位（2002 年参加工作，上次 2020 年，本人填，第 2 个填）。"
        "名额满了，您在候补：黄山四日、莫干山。有人让出就通知您。"
    )
    assert "You are number 2" in helen.hears
    await zhou.presses("trips:tell_now:1")
    assert "名单已经公布" in zhou.pop_up
    # Li gives up: the place is offered to Liu, who takes it and waits no more for the other route
    await li.taps("让出名额")
    assert "再想去要从头排队" in li.hears
    await li.taps("确定让出")
    assert "黄山四日：您不去" in li.hears
    assert liu.hears.startswith(
        "有人让出了名额，轮到您了：秋季疗休养，黄山四日，10月5日（周一）出发"
    )
    await liu.taps("参加")
    assert "黄山四日：您有名额" in liu.hears
    assert "莫干山：您不去" in liu.hears
    assert "　　2 人成行，候补 1 人：Helen、刘志强" in group.hears
    assert "　　1 人成行：王建国" in group.hears
    # three days before: only those who go on that route
    await later(stage, clock, days=20, hours=17)
    assert liu.hears.startswith("秋季疗休养快出发了。\n黄山四日：10月5日（周一）出发")
    assert "候补" not in wang.hears
    await later(stage, clock, days=20)
    assert "已结束" in group.hears
    # who went is remembered, and told so the next year
    clock.passes(days=300)
    await publish(zhou, "庐山 9月5日—9月8日 限9人", "8月30日17:00")
    await liu.says("/trips")
    await liu.taps("秋季疗休养")
    await liu.taps("填志愿")
    assert "上次是 2026 年，2029 年起可以报" in liu.pop_up


async def test_an_offer_nobody_takes_goes_to_the_next(
    zhou, liu, wang, li, helen, stage, clock, office
):
    await everybody_chooses(zhou, liu, wang, li, helen)
    await later(stage, clock, days=4, hours=9)
    await zhou.presses("trips:tell_now:1")
    await li.taps("让出名额")
    assert "再想去要从头排队" in li.hears
    await li.taps("确定让出")
    assert liu.hears.startswith("有人让出了名额")
    await later(stage, clock, days=1)
    assert liu.hears == "“秋季疗休养”给您留的黄山四日名额过时了。还想去，可以在 /trips 里重新排队。"
    assert zhou.hears.startswith("有人让出了名额，轮到您了：秋季疗休养，黄山四日")
    await liu.presses("trips:accept:1")
    assert "黄山四日：候补中" in liu.hears  # at the end of the line


async def test_a_route_with_too_few_does_not_go_and_its_people_hear_it(
    zhou, wang, li, group, stage, clock
):
    await publish(zhou)
    await choose(wang, "黄山四日", None, "2008", None)
    await choose(li, "黄山四日", "莫干山", "2012", None)
    await li.taps("看详情")
    await li.taps("撤回志愿")
    assert "您还没填志愿" in li.hears
    await choose(zhou, "莫干山", None, "2000", None)
    await later(stage, clock, days=4, hours=9)
    await zhou.taps("名次")
    assert "人数不够，不成团：黄山四日" in zhou.hears
    await zhou.taps("管理")
    await zhou.taps("公布名单")
    assert "1 人有名额，0 人候补，1 人没有线路" in zhou.hears
    await zhou.taps("现在公布")
    assert "您选的线路没有成团" in wang.hears
    assert "　　未成团" in group.hears


async def test_nothing_goes_with_too_few_everywhere_and_the_deadline_can_be_moved(
    zhou, wang, li, group, stage, clock
):
    await publish(zhou, "黄山四日 10月5日—10月8日 限9人 满2人成团")
    await choose(wang, "黄山四日", None, "2008", None)
    await later(stage, clock, days=4, hours=9)
    await zhou.taps("管理")
    await zhou.presses("trips:tell_now:1")
    assert zhou.pop_up == "“秋季疗休养”没有一条线路成团。可以延长截止，或者取消。"
    await zhou.taps("改截止")
    await zhou.says("下周三17:00")
    await zhou.taps("提交")
    assert "“秋季疗休养”填志愿改到 9月16日（周三）17:00 截止。" in group.has_heard
    await choose(li, "黄山四日", None, "2012", None)
    await later(stage, clock, days=6)
    await zhou.presses("trips:tell_now:1")
    assert "您去黄山四日" in li.hears


async def test_the_committee_chooses_for_somebody_without_telegram_and_hands_the_table_out(
    zhou, wang, stage, clock
):
    await publish(zhou)
    await zhou.taps("管理")
    await zhou.taps("代人填")
    await zhou.says("孙悦")
    await zhou.taps("莫干山")
    await zhou.taps("跳过")
    await zhou.says("2023")
    await zhou.taps("跳过")
    await zhou.taps("提交")
    assert zhou.hears.startswith("替 孙悦 记下了：首选 莫干山。")
    await zhou.taps("管理")
    await zhou.taps("名次表")
    paper = zhou.messages[-1]["document"]
    assert paper["file_name"] == "秋季疗休养 名次表.xlsx"
    kept = stage.world.files
    book = load_workbook(io.BytesIO(kept.read(kept.get(paper["file_id"]).id)))
    rows = list(book.worksheets[0].values)
    assert rows[0][:5] == ("名次", "姓名", "小组", "参加工作", "上次疗休养")
    assert rows[1][:7] == ("1", "孙悦", "英语组", "2023", None, "已核对", "1")
    await later(stage, clock, days=4, hours=9)
    await zhou.presses("trips:tell_now:1")
    assert "这几位要您当面说一声：孙悦" in zhou.hears


async def test_what_the_committee_checked_is_not_changed_by_ones_own_word(zhou, wang):
    await publish(zhou)
    await zhou.taps("管理")
    await zhou.taps("代人填")
    await zhou.says("王建国")
    await zhou.taps("黄山四日")
    await zhou.taps("跳过")
    await zhou.says("2008")
    await zhou.says("2020")
    await zhou.taps("提交")
    assert wang.hears.startswith("周敏替您填了“秋季疗休养”的志愿：首选 黄山四日。")
    await wang.says("/trips")
    await wang.taps("秋季疗休养")
    await wang.taps("填志愿")
    await wang.taps("莫干山")
    await wang.taps("跳过")
    assert "参加工作　2008 年" in wang.hears  # known, so not asked
    await wang.taps("改上次")
    await wang.says("2000")
    await wang.taps("提交")
    assert "工会核对过的记录是：2008 年参加工作，上次 2020" in wang.pop_up


async def test_members_and_retirees_and_forged_taps_get_a_clear_no(zhou, wang, chen, group):
    await publish(zhou)
    for data in ("trips:keep:1", "trips:ranking:1:0", "trips:tell_now:1", "trips:table:1",
                 "trips:for:1", "trips:extend:1", "trips:call_off:1", "trips:write"):  # fmt: skip
        await wang.presses(data)
        assert "负责的同事来办" in wang.pop_up
    await chen.presses("trips:wish:1", GROUP)
    assert "在职教职工" in chen.pop_up
    await wang.presses("trips:accept:1")
    assert "这个按钮过期了" in wang.pop_up
    await wang.presses("trips:read:77")
    assert wang.pop_up == "没有这次疗休养。"


async def test_called_off_everybody_who_chose_hears_why(zhou, wang, li, group):
    await publish(zhou)
    await choose(wang, "黄山四日", "莫干山", "2008", None)
    await zhou.taps("管理")
    await zhou.taps("取消疗休养")
    await zhou.says("经费没有批下来")
    await zhou.taps("提交")
    assert "已通知 1 位同事" in zhou.hears
    assert wang.hears == "“秋季疗休养”取消了：经费没有批下来"
    assert "疗休养取消了" in group.hears
    assert group.sees == []


async def test_somebody_taken_off_hears_by_whom_and_the_next_moves_up(
    zhou, liu, wang, li, helen, stage, clock
):
    await everybody_chooses(zhou, liu, wang, li, helen)
    await later(stage, clock, days=4, hours=9)
    await zhou.presses("trips:tell_now:1")
    await zhou.taps("管理")
    await zhou.taps("名次")
    await zhou.taps("1 李芳")
    await zhou.taps("移出名单")
    assert li.hears == "周敏把您从“秋季疗休养”的名单里移出了。有疑问请直接跟周敏说。"
    assert liu.hears.startswith("有人让出了名额，轮到您了")


async def test_looked_after_twice_nothing_is_said_twice(zhou, wang, group, stage, clock, office):
    await publish(zhou)
    await choose(wang, "莫干山", None, "2008", None)
    await later(stage, clock, days=4, hours=9)
    heard = len(zhou.messages)
    office.run(NOBODY, actions.look_after, number=1)
    office.run(NOBODY, actions.look_after, number=1)
    await stage.settles()
    assert len(zhou.messages) == heard
