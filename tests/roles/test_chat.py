import pytest

from tests.people import ZHOU
from tests.scenes import appoint, appoint_leader, grow, questions
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members.rules import Role
from union.members.store import Appointment, Member, by_name
from union.roles import actions

ENDING = "任期到 2026年10月10日（周六）为止"


@unattended
def history(uow, name):
    person = by_name(uow.session, name)[0]
    rows = uow.session.query(Appointment).filter_by(member_id=person.id)
    return [(it.role, it.since, it.until, it.ended, it.given_by, it.ended_by) for it in rows]


async def test_everybody_sees_who_holds_what(wang):
    await wang.says("/roles")
    assert "工会主席　周敏" in wang.hears
    assert "提案委员　刘志强" in wang.hears
    assert wang.sees == []


async def test_the_chair_gives_an_office_with_a_term_and_takes_it_back(zhou, wang, office, clock):
    await appoint(zhou, "提案委员", "王建国", until="三年")
    assert "提案委员　王建国，到 2029年9月6日（周四）" in zhou.hears
    assert "您从今天起担任" in wang.hears
    assert "任期到 2029年9月6日" in wang.hears
    await zhou.says("/roles")
    await zhou.taps("免去")
    await zhou.taps("提案委员 王建国")
    assert "周敏 于 2026年9月7日（周一）任命" in zhou.hears
    await zhou.taps("确定免去")
    assert "已免去 王建国 的职务：提案委员" in zhou.hears
    assert "您不再担任提案委员" in wang.hears
    [kept] = [
        it for it in office.ask(NOBODY, history, name="王建国") if it[0] == "proposal_committee"
    ]
    assert None not in kept


async def to_the_end_of_a_term(zhou):
    await zhou.says("/roles")
    await zhou.taps("任命")
    await zhou.taps("提案委员")
    await zhou.says("王建国")


@pytest.mark.parametrize("said", ["2029年8月31日", "２０２９．８．３１", "2029-08-31"])
async def test_the_end_of_a_term_is_written_as_people_write_dates(zhou, said):
    await to_the_end_of_a_term(zhou)
    await zhou.says(said)
    assert "任期　2029年8月31日（周五），农历七月廿二，1,089 天后" in zhou.hears
    await zhou.taps("提交")
    assert "提案委员　王建国，到 2029年8月31日" in zhou.hears


async def test_an_end_that_can_be_two_days_is_asked_by_button(zhou, clock):
    clock.passes(days=5)  # a Saturday
    await to_the_end_of_a_term(zhou)
    await zhou.says("周六")
    assert zhou.sees == ["今天 9月12日", "下周六 9月19日", "取消"]
    await zhou.taps("下周六 9月19日")
    assert "2026年9月19日（周六）" in zhou.hears
    await zhou.taps("提交")
    assert "到 2026年9月19日" in zhou.hears


async def test_a_day_on_which_no_term_can_end_is_not_offered(zhou, clock):
    clock.passes(days=5)
    await to_the_end_of_a_term(zhou)
    await zhou.says("本周五")
    assert zhou.sees == ["下周五 9月18日", "取消"]
    await zhou.says("2月30日")
    assert "没有这一天" in zhou.hears
    await zhou.says("11年")
    assert "最长 10 年" in zhou.hears
    await zhou.says("不限")
    assert "任期　没有期限" in zhou.hears


async def test_a_committee_member_has_a_portfolio_and_a_department_its_people(zhou, li):
    await appoint(zhou, "工会委员", "李芳", of="文体")
    assert "工会委员　李芳（文体）" in zhou.hears
    await zhou.says("/roles")
    await zhou.taps("任命")
    await zhou.taps("承办联系人")
    assert "请先在 /groups 里新建" in zhou.pop_up
    await zhou.says("/groups")
    await zhou.taps("新建")
    await zhou.taps("承办部门")
    await zhou.says("总务处")
    await zhou.taps("提交")
    await appoint(zhou, "承办联系人", "李芳", of="总务处")
    assert "总务处承办联系人　李芳" in zhou.hears
    assert li.hears.startswith("您从今天起担任总务处承办联系人。")
    await appoint(zhou, "分管领导", "王建国", of="总务处")
    assert "总务处分管领导　王建国" in zhou.hears


@pytest.mark.parametrize("of", ["welfare", "0", "x"])
async def test_an_office_of_a_department_without_one_is_no_button_of_ours(zhou, office, of):
    with pytest.raises(Refusal, match="kernel-old-button"):
        office.run(Actor(zhou.account), actions.appoint, role="handler_dept", of=of, who="李芳")
    await zhou.presses(f"roles:give_of:handler_dept:{of}")
    assert "李芳" not in zhou.hears


async def test_an_office_ends_with_its_term_and_its_end_is_told(
    zhou, liu, wang, stage, office, clock
):
    await appoint(zhou, "提案委员", "王建国", until="2026-10-10")
    clock.passes(days=3)
    office.run(NOBODY, actions.tell_terms)
    office.run(NOBODY, actions.tell_terms)
    await stage.posts()
    told = [heard for heard in wang.has_heard if ENDING in heard]
    assert len(told) == 1
    assert ENDING in zhou.hears
    clock.passes(days=31)
    await wang.says("/roles")
    assert "王建国" not in wang.hears.replace("代表　王建国", "").replace("教代会", "")


async def test_a_chair_whose_term_is_over_stays_until_there_is_another(zhou, liu):
    await appoint(zhou, "工会主席", "周敏", until="2026-09-08")
    await zhou.says("/roles")
    await zhou.taps("免去")
    await zhou.taps("工会主席 周敏")
    await zhou.taps("确定免去")
    assert "唯一能任免职务的人" in zhou.pop_up
    await appoint(zhou, "工会主席", "刘志强")
    await liu.says("/roles")
    await liu.taps("免去")
    await liu.taps("工会主席 周敏")
    await liu.taps("确定免去")
    assert "已免去 周敏" in liu.hears
    await zhou.says("/settings")
    assert "由工会里负责的同事来办" in zhou.hears


@pytest.mark.parametrize("said", ["没有这个人", "孙 悦悦", "99"])
async def test_an_unknown_name_is_asked_again(zhou, said):
    await zhou.says("/roles")
    await zhou.taps("任命")
    await zhou.taps("提案委员")
    await zhou.says(said)
    assert "没有找到" in zhou.hears
    await zhou.says("孙悦 7")
    assert "任期到哪天" in zhou.hears
    await zhou.says("昨天")
    assert "任期的最后一天" in zhou.hears


async def test_a_retiree_holds_only_what_retirees_hold(zhou, chen):
    await zhou.says("/roles")
    await zhou.taps("任命")
    await zhou.taps("提案委员")
    await zhou.says("陈国平")
    assert "会籍状态不能担任这个职务" in zhou.hears
    await zhou.taps("取消")
    await appoint(zhou, "退协负责人", "陈国平")
    assert "退协负责人　陈国平" in zhou.hears


async def test_only_the_chair_gives_offices(wang, liu):
    for pressed in (
        "give",
        "give:chair:0",
        "give_of:group_leader:2",
        "take:0",
        "show:1",
        "dismiss:1",
    ):
        await liu.presses(f"roles:{pressed}")
        assert "由工会里负责的同事来办" in liu.pop_up, pressed


async def test_who_else_gives_offices_hears_of_power_given_and_taken(zhou, liu, wang):
    await appoint(zhou, "工会主席", "刘志强")
    await appoint(zhou, "提案委员", "王建国")
    assert "王建国 从今天起担任提案委员，由 周敏 任命。" in liu.hears
    await liu.says("/roles")
    await liu.taps("免去")
    await liu.taps("提案委员 王建国")
    await liu.taps("确定免去")
    assert "王建国 不再担任提案委员，由 刘志强 经办。" in zhou.hears
    assert wang.hears == "您不再担任提案委员，辛苦了。"
    heard = len(zhou.messages)
    await appoint(liu, "监票人", "王建国")
    assert len(zhou.messages) == heard, "counting votes is no power over others"
    await appoint_leader(zhou, "语文组", "李芳")
    assert "李芳 从今天起担任语文组工会小组长，由 周敏 任命。" in liu.hears


async def test_a_group_is_led_from_among_its_own_by_this_door_too(zhou, office):
    await zhou.says("/roles")
    await zhou.taps("任命")
    await zhou.taps("工会小组长")
    await zhou.taps("英语组")
    await zhou.says("王建国")
    assert "王建国 不在英语组" in zhou.hears
    await zhou.says("Helen")
    assert "任期到哪天" in zhou.hears


@pytest.mark.parametrize(
    ("said", "told"),
    [("无", "任期　没有期限"), ("2029-08-31", "任期　2029年8月31日（周五）"), (None, "任期　—")],
)
async def test_a_term_is_told_back_as_it_was_understood(zhou, said, told):
    await zhou.says("/roles")
    await zhou.taps("任命")
    await zhou.taps("提案委员")
    await zhou.says("王建国")
    await (zhou.says(said) if said else zhou.taps("跳过"))
    assert told in zhou.hears
    await zhou.taps("提交")
    assert "提案委员　王建国" in zhou.hears


async def test_in_english_an_office_stands_before_its_unit(helen, zhou):
    await appoint_leader(zhou, "英语组", "Helen")
    await helen.says("/roles")
    assert "group leader, 英语组: Helen" in helen.hears


@unattended
def many_delegates(uow, count):
    for number in range(1, count + 1):
        held = [Appointment(role=Role.DELEGATE, since=uow.today)]
        uow.session.add(Member(name=f"代表{number}", appointments=held))


async def test_four_hundred_delegates_come_page_by_page(zhou, office):
    office.run(NOBODY, many_delegates, count=420)
    await zhou.says("/roles")
    assert "教代会代表　代表20" in zhou.hears
    for _ in range(14):
        await zhou.taps("›")
    assert "教代会代表　代表420" in zhou.hears
    assert "›" not in zhou.sees
    await zhou.taps("‹")
    await zhou.taps("免去")
    await zhou.taps("›")
    await zhou.taps("教代会代表 代表30")
    assert "确定免去" in zhou.sees


async def test_each_of_many_groups_can_be_given_a_leader(zhou, office):
    office.run(NOBODY, grow, groups=110, people=1)
    await zhou.says("/roles")
    await zhou.taps("任命")
    await zhou.taps("工会小组长")
    await zhou.taps("›")
    await zhou.taps("第110组")
    assert "任命谁为工会小组长" in zhou.hears


def test_the_list_asks_as_little_for_many_offices_as_for_few(office):
    def ask():
        return office.ask(Actor(ZHOU), actions.lists)

    few = questions(ask)
    office.run(NOBODY, many_delegates, count=50)
    assert len(ask().held) > 50
    assert questions(ask) == few
