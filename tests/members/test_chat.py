import pytest

from tests.stage import GROUP
from union.joining import actions as joining
from union.joining.rules import grouped
from union.kernel.guards import unattended
from union.kernel.unit import NOBODY
from union.members.rules import Role
from union.members.store import by_account

EVERY_COMMAND = ["/start", "/help", "/proposal", "/proposals", "/settings", "/language", "/cancel"]


async def test_a_known_person_is_greeted_by_name(wang, helen):
    await wang.says("/start")
    assert wang.hears.startswith("王老师好，我是小家")
    assert wang.sees == ["写提案", "看提案", "看活动", "意见箱"]
    await helen.says("/start")
    assert helen.hears.startswith("Hello Helen")


async def test_a_retiree_is_offered_what_retirees_can_do(chen):
    await chen.says("/start")
    assert chen.sees == ["看提案", "看活动", "意见箱"]


@pytest.mark.parametrize("said", [*EVERY_COMMAND, "提案：装饮水机", "你好", "/deliveries"])
async def test_a_stranger_learns_nothing(stranger, said):
    await stranger.says(said)
    assert stranger.hears.startswith("这里只为本校教职工服务")
    assert stranger.sees == []


async def test_a_stranger_taps_in_vain(stranger, zhou):
    await zhou.says("/help", GROUP)
    await stranger.presses("proposals:read:1", GROUP)
    assert stranger.pop_up.startswith("这里只为本校教职工服务")


async def test_a_code_opens_the_door_by_link_or_by_hand(stranger, office):
    await stranger.says("AAAA-BBBB-2222")
    assert "邀请码用不了" in stranger.hears
    code = office.run(NOBODY, joining.invite, name="孙悦", role=Role.MEMBER)
    await stranger.says(grouped(code).lower())
    assert stranger.has_heard[-2].startswith("孙老师好")
    assert "开始前问您三件事" in stranger.hears
    await stranger.says(f"/start {code}")
    assert "已经登记过" in stranger.hears


async def test_the_link_of_an_invitation_opens_the_door(stranger, office):
    code = office.run(NOBODY, joining.invite, name="孙悦", role=Role.MEMBER)
    stranger.stage.world.starts(stranger.account, stranger.chat, code)
    await stranger.stage.settles()
    assert stranger.has_heard[-2].startswith("孙老师好")


@pytest.mark.parametrize("forged", ["xx", "../en", ""])
async def test_a_language_nobody_speaks_is_no_button_of_ours(wang, forged):
    await wang.presses(f"members:speak:{forged}")
    assert "过期" in wang.pop_up
    await wang.says("/help")
    assert "您可以用这些" in wang.hears


async def test_the_chair_hears_when_the_bot_is_put_out_of_a_group(zhou, world, stage):
    world.leaves(stage.bot.id, GROUP)
    await stage.settles()
    assert "被移出了“教职工之家”" in zhou.hears


async def test_everyone_chooses_their_language_and_letters_follow(wang, app):
    await wang.says("/language")
    await wang.taps("English")
    assert wang.hears == "Good, English it is."
    await wang.says("/help")
    assert wang.hears.startswith("You can use these")
    assert app.bot_data.locales[wang.account] == "en"


async def test_only_the_chair_binds_a_group_and_only_in_the_group(zhou, li, group):
    await li.says("/bind", GROUP)
    assert "由工会里负责的同事来办" in group.hears
    await zhou.says("/bind")
    assert "在要绑定的群里" in zhou.hears
    await zhou.says("/bind", GROUP)
    assert group.sees == ["教职工群", "工会委员群", "提案委员会群"]
    await li.taps("工会委员群", GROUP)
    assert "由工会里负责的同事来办" in li.pop_up
    await zhou.taps("提案委员会群", GROUP)
    assert "新提案会发到这里" in group.hears


async def test_a_committee_group_gets_its_own_menu(zhou, world, stage):
    await zhou.says("/bind", GROUP)
    await zhou.taps("工会委员群", GROUP)
    set_here = [
        it for it in world.journal.since(method="setMyCommands") if "chat_id" in str(it["params"])
    ]
    assert len(set_here) == 3


async def test_who_blocks_the_bot_is_noted_and_who_comes_back_too(wang, office, world, stage):
    world.blocks(wang.account, wang.chat)
    await stage.settles()
    assert not await reachable(office, wang)
    world.blocks(wang.account, wang.chat, blocked=False)
    await stage.settles()
    assert await reachable(office, wang)


async def reachable(office, person):
    return office.ask(
        NOBODY, unattended(lambda uow: by_account(uow.session, person.account).reachable)
    )


async def test_a_group_that_was_upgraded_still_gets_its_cards(wang, zhou, world, stage):
    people = [zhou.account, wang.account]
    small = world.group("小群", id=-5001, type="group", members=people, bots=[stage.bot.id])
    await stage.settles()
    await zhou.says("/bind", small.id)
    await zhou.taps("教职工群", small.id)
    await zhou.taps("实验学校工会", small.id)
    large = world.upgrades(small.id)
    await stage.settles()
    await wang.says("提案：装一台饮水机 理由：课间要排队 建议：总务处加装一台 类别：后勤")
    await wang.taps("跳过")
    await wang.taps("提交")
    assert "王老师提了一件提案" in wang.room(large.id).hears


async def test_a_birthday_is_told_back_as_it_was_understood(wang):
    await wang.says("/me")
    await wang.taps("改资料")
    await wang.taps("生日")
    await wang.says("1985/9/3")
    assert "生日改成：1985年9月3日" in wang.hears
    await wang.taps("上一步")
    await wang.says("阴历1984-闰10-15")
    assert "生日改成：农历1984年闰十月十五" in wang.hears
    await wang.taps("提交")
    assert "生日　农历1984年闰十月十五" in wang.hears


async def test_a_keeper_reads_the_name_of_who_asks_for_a_correction_once(helen, zhou):
    await helen.says("/me")
    await helen.taps("Correct it")
    await helen.taps("Something else")
    await helen.says("My phone is another one.")
    await helen.taps("Submit")
    assert zhou.hears.startswith("Helen 说资料有误：")


async def test_who_is_moved_is_spoken_to_and_not_about(zhou, li):
    await zhou.says("/people 李芳")
    await zhou.taps("调小组")
    await zhou.taps("英语组")
    assert li.hears == "您调到了 英语组，以后本组的通知会发给您。"
