import io
import re

import pytest
from openpyxl import load_workbook

from tests import people
from tests.people import HELEN, STRANGER
from tests.scenes import appoint, appoint_leader
from union.joining import actions, store
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members.rules import Role, Standing
from union.members.store import Unit, by_account, by_name


@unattended
def unit_id(uow, name):
    return uow.session.query(Unit).filter_by(name=name).one().id


@unattended
def member_id(uow, name):
    return by_name(uow.session, name)[0].id


@unattended
def bound_to(uow, account):
    found = by_account(uow.session, account)
    return found and found.name


@unattended
def knocks(uow):
    return [(it.account, it.tries, it.member_id) for it in uow.session.query(store.Knock)]


def kept_file(world, number):
    return world.files.read(world.files.get(number).id)


async def test_the_chair_sees_who_is_missing_and_hands_out_links(zhou, stranger):
    await zhou.says("/reach")
    assert "名册 7 人，能通知到 6 人，还差 1 人" in zhou.hears
    assert zhou.sees == ["英语组"]
    await zhou.taps("英语组")
    assert "没来过（1）：孙悦" in zhou.hears
    await zhou.taps("发邀请链接")
    code = re.search(r"start=(\w{12})", zhou.hears)[1]
    stranger.stage.world.starts(stranger.account, stranger.chat, code)
    await stranger.stage.settles()
    assert stranger.has_heard[-2].startswith("孙老师好")
    assert "开始前问您三件事" in stranger.hears
    await stranger.taps("就这样")
    assert "记下了" in stranger.hears
    await zhou.says("/reach")
    assert "还差 0 人" in zhou.hears


async def test_who_blocked_the_bot_is_told_apart_from_who_never_came(zhou, helen, world, stage):
    world.blocks(HELEN, stage.bot.id)
    await stage.settles()
    await zhou.says("/reach")
    assert "英语组（2 人）：没来过 1，停用了 1" in zhou.hears
    await zhou.taps("英语组")
    assert "停用了小家（1）：Helen" in zhou.hears


async def test_invitations_come_as_a_picture_and_as_a_page_to_print(zhou, world):
    await zhou.says("/reach")
    await zhou.taps("英语组")
    await zhou.taps("孙悦")
    picture = zhou.messages[-1]
    assert "孙悦 的邀请" in picture["caption"]
    assert kept_file(world, picture["photo"][-1]["file_id"]).startswith(b"\x89PNG")
    await zhou.taps("打印邀请单")
    paper = zhou.messages[-1]["document"]
    assert paper["file_name"] == "英语组 小家邀请单.xlsx"
    sheet = load_workbook(io.BytesIO(kept_file(world, paper["file_id"]))).active
    assert sheet["A4"].value == "孙悦"
    assert len(sheet._images) == 1


async def test_a_leader_serves_the_own_group_and_no_other(zhou, helen, li, office):
    await appoint_leader(zhou, "英语组", "Helen")
    await helen.says("/reach")
    assert "2 in the register, 1 can be reached" in helen.hears
    chinese = office.ask(NOBODY, unit_id, name="语文组")
    for pressed in ("unreached", "links", "paper"):
        await helen.presses(f"joining:{pressed}:{chinese}")
        assert "not in your group" in helen.pop_up
    await li.says("/reach")
    assert "由工会里负责的同事来办" in li.hears


async def test_name_and_number_then_one_tap_of_the_leader(zhou, helen, stranger, office):
    await appoint_leader(zhou, "英语组", "Helen")
    await stranger.says("孙悦 7")
    assert "小组长核对是您本人后" in stranger.hears
    assert "Somebody says to be 孙悦" in re.sub("<.*?>", "", helen.hears)
    assert "路人" in helen.hears
    await helen.taps("It is them")
    assert "孙悦 has joined" in helen.hears
    assert "核对好了，欢迎加入" in stranger.hears
    assert office.ask(NOBODY, bound_to, account=STRANGER) == "孙悦"
    await helen.presses(f"joining:vouch:{STRANGER}:7")
    assert "dealt with" in helen.pop_up


@pytest.mark.parametrize("said", ["孙悦 8", "孙越 7", "谁谁 99", "我是孙悦，工号：700"])
async def test_a_stranger_learns_nothing_from_a_wrong_guess(zhou, stranger, said):
    await stranger.says("孙悦 7")
    right = stranger.hears
    await stranger.says(said)
    assert stranger.hears == right
    assert sum("有人说自己是" in heard for heard in zhou.has_heard) == 1


async def test_guessing_comes_to_an_end(zhou, stranger):
    for number in range(20, 26):
        await stranger.says(f"孙悦 {number}")
    await stranger.says("孙悦 7")
    assert "小组长核对" in stranger.hears
    assert not any("有人说自己是" in heard for heard in zhou.has_heard)


async def test_who_is_turned_away_hears_nothing_of_it(zhou, stranger, office):
    await stranger.says("孙悦 7")
    heard = len(stranger.messages)
    await zhou.taps("不是本人")
    assert "没有放进来" in zhou.hears
    assert len(stranger.messages) == heard
    assert office.ask(NOBODY, knocks) == [(STRANGER, 1, None)]


async def test_a_member_who_says_a_name_and_a_number_is_not_knocking(wang):
    await wang.says("张慧 1023")
    assert "没看懂" in wang.hears


async def test_a_new_phone_is_confirmed_and_the_old_one_is_told(zhou, wang, stranger):
    await stranger.says("王建国 3")
    assert "已经在用小家了" in zhou.hears
    await zhou.taps("是本人")
    assert "换到了另一个 Telegram 账号" in wang.hears
    await wang.says("/me")
    assert "只为本校教职工服务" in wang.hears


async def test_nobody_opens_the_door_to_more_power_than_their_own(zhou, liu, stranger, office):
    await appoint_leader(zhou, "行政组", "刘志强")
    chair = office.ask(NOBODY, member_id, name="周敏")
    await liu.presses(f"joining:invite:{chair}")
    assert "您不能代为确认" in liu.pop_up
    await stranger.says("周敏 1")
    assert not any("有人说自己是" in heard for heard in liu.has_heard)
    with pytest.raises(Refusal, match="joining-more-than-yours"):
        office.run(Actor(liu.account), actions.vouch, stranger=STRANGER, as_id=1)


def test_a_code_of_somebody_who_left_opens_nothing(office):
    code = office.run(NOBODY, actions.invite, name="孙悦", role=Role.MEMBER)
    with pytest.raises(Refusal, match="members-here-already"):
        office.run(Actor(HELEN), actions.join, code=code, locale="en")


async def test_the_button_means_the_person_whose_letter_it_is(zhou, stranger, office):
    await stranger.says("孙悦 7")
    first = zhou.messages[-1]
    await stranger.says("王建国 3")
    button = first["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
    await zhou._press(None, first["message_id"], button)
    assert "已经处理过了" in zhou.pop_up
    assert office.ask(NOBODY, bound_to, account=STRANGER) is None


async def test_a_knock_is_not_answered_days_later(zhou, stranger, clock, office):
    await stranger.says("孙悦 7")
    clock.passes(days=4)
    await zhou.taps("是本人")
    assert "已经处理过了" in zhou.pop_up
    assert office.ask(NOBODY, bound_to, account=STRANGER) is None


async def test_a_wrong_no_can_be_mended_by_knocking_again(zhou, stranger, office):
    await stranger.says("孙悦 7")
    await zhou.taps("不是本人")
    await stranger.says("孙悦 7")
    await zhou.taps("是本人")
    assert office.ask(NOBODY, bound_to, account=STRANGER) == "孙悦"


def test_a_code_made_for_a_plain_member_is_no_way_to_power(office):
    code, other = (
        office.run(Actor(people.ZHOU), actions.invite_one, member_id=7).code for _ in range(2)
    )
    office.run(Actor(STRANGER), actions.join, code=code, locale="en")
    with pytest.raises(Refusal, match="joining-code-unknown"):
        office.run(Actor(STRANGER + 1), actions.join, code=other, locale="en")


async def test_a_leaders_code_ends_where_their_power_ends(zhou, helen, office):
    await appoint_leader(zhou, "英语组", "Helen")
    code = office.run(Actor(HELEN), actions.invite_one, member_id=7).code
    await appoint(zhou, "提案委员", "孙悦")
    with pytest.raises(Refusal, match="joining-code-unknown"):
        office.run(Actor(STRANGER), actions.join, code=code, locale="en")


async def test_a_new_phone_is_not_for_a_leader_to_arrange(zhou, helen, li, stranger, office):
    await appoint_leader(zhou, "语文组", "李芳")
    await appoint_leader(zhou, "英语组", "Helen")
    await helen.presses("joining:invite:5")
    assert "not in your group" in helen.pop_up
    office.run(Actor(STRANGER), actions.join, code=made(office, 7), locale="en")
    await helen.presses("joining:invite:7")
    assert "a new phone is for the chair" in helen.pop_up
    await stranger.says("/me")
    office.run(Actor(STRANGER + 1), actions.join, code=made(office, 7), locale="en")
    await stranger.stage.posts()
    assert "换到了另一个 Telegram 账号" in stranger.hears or "another Telegram" in stranger.hears
    assert any("孙悦 的小家换到了" in plain(heard) for heard in zhou.has_heard)


def made(office, member_id):
    return office.run(Actor(people.ZHOU), actions.invite_one, member_id=member_id).code


def plain(text):
    return re.sub("<.*?>", "", text)


async def test_who_left_can_come_back_as_a_new_entry(zhou, wang, office):
    @unattended
    def leave(uow):
        by_account(uow.session, wang.account).standing = Standing.LEFT

    office.run(NOBODY, leave)
    await wang.says("/me")
    assert "只为本校教职工服务" in wang.hears
    code = office.run(NOBODY, actions.invite, name="孙悦", role=Role.MEMBER)
    await wang.says(code)
    assert "孙老师好" in wang.has_heard[-2]


def test_the_way_back_refuses_an_office_that_would_be_none(office):
    with pytest.raises(Refusal, match="members-not-in-service"):
        office.run(NOBODY, actions.invite, name="陈国平", role=Role.CHAIR)
