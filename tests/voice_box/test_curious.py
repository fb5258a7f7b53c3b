"""Keepers who would like to know more than they should, and what they do twice or too late."""

import pytest
from sqlalchemy import select

from tests import people
from tests.people import LI, LIU, WANG, ZHOU
from tests.scenes import sits_in
from tests.stage import buttons
from tests.voice_box.scenes import FOOD, looks_up, opens, puts_in, replies, says, writes
from union.kernel.guards import unattended
from union.kernel.refusal import Refusal
from union.kernel.unit import NOBODY, Actor
from union.members import store as members
from union.members.rules import Role, UnitKind
from union.members.store import Appointment, Unit
from union.voice_box import actions
from union.voice_box.rules import Verb, Way

NONCE = "0123456789abcdef"
CRASHED = "抱歉，刚才这一步没有成功"


@pytest.fixture(autouse=True)
def no_crash(stage):
    """Whatever is tried, it is understood or refused."""
    yield
    said = [str(it["params"]) for it in stage.world.journal.entries]
    assert not any(CRASHED in it for it in said)


@unattended
def department(uow, *, name, account=None):
    """A department, and who handles what comes to it."""
    unit = members.unit(uow.session, UnitKind.DEPARTMENT, name, members.root(uow.session))
    if account:
        handler = members.by_account(uow.session, account)
        handler.appointments.append(
            Appointment(role=Role.HANDLER_DEPT, unit_id=unit.id, since=uow.today)
        )
    return unit.id


@unattended
def moves(uow, *, account, name):
    """A handler of another department from now on."""
    unit = uow.session.scalars(select(Unit).filter_by(name=name)).one()
    for it in members.by_account(uow.session, account).appointments:
        if it.role is Role.HANDLER_DEPT:
            it.unit_id = unit.id


def the_code(vault, account=ZHOU):
    (line,) = vault.ask(Actor(account), actions.desk).lines
    return line.code


def desk(vault, account=ZHOU):
    """All that this keeper can see, now."""
    shown = vault.ask(Actor(account), actions.desk)
    return [vault.ask(Actor(account), actions.read, code=it.code) for it in shown.lines], shown


def refused(key, vault, account, action, **facts):
    with pytest.raises(Refusal, match=key):
        vault.run(Actor(account), action, **facts)


# Nothing is seen before the hour.


async def test_looking_every_minute_tells_nothing_of_when_a_writer_writes(
    zhou, wang, keeper, emptied, vault
):
    code = (await puts_in(wang)).replace(" ", "")
    await emptied()
    await opens(keeper)
    await says(keeper, "答复", "已请食堂调整。")
    seen = desk(vault)
    await looks_up(wang, code)
    assert desk(vault) == seen
    await wang.taps("基本满意")
    assert desk(vault) == seen
    await wang.taps("写回信")
    await replies(wang, "周三又咸了。")
    await wang.taps("投递")
    assert "9月15日（周二）前答复" in wang.hears
    assert desk(vault) == seen
    await looks_up(wang, code)
    assert "周三又咸了" in wang.hears
    assert "满意" not in wang.sees
    await emptied("2026-09-09T08:30")
    (letter,), _ = desk(vault)
    assert (letter.state, letter.rating) == ("received", "partly")
    assert letter.due.isoformat() == "2026-09-15"
    assert letter.words[-1].text == "周三又咸了。"


async def test_nor_of_when_it_was_closed(zhou, wang, keeper, emptied, vault):
    code = (await puts_in(wang)).replace(" ", "")
    await emptied()
    seen = desk(vault)
    await looks_up(wang, code)
    await wang.taps("结束这封信")
    await wang.taps("确定结束")
    assert desk(vault) == seen
    await looks_up(wang, code)
    assert "已办结" in wang.hears
    assert wang.sees == []
    for act in (f"rate:{code}:partly", f"close_now:{code}", f"back:{code}"):
        await wang.presses(f"voice_box:{act}")
    vault.run(Actor(LIU), actions.say, code=the_code(vault), verb=Verb.ANSWER, nonce=NONCE,
              text="已请食堂调整。")  # fmt: skip
    await emptied("2026-09-09T08:30")
    (letter,), _ = desk(vault)
    assert letter.state == "closed"


async def test_a_seal_is_broken_at_once_though_the_closing_is_seen_later(
    wang, keeper, emptied, vault, stores
):
    await writes(wang, how="保密")
    await wang.taps("投递")
    await emptied()
    code = the_code(vault)
    vault.run(Actor(WANG), actions.close, ticket=code)
    (row,) = stores.letters()
    assert "b'" not in row
    assert "memory" not in row
    refused("voice-box-not-yours", vault, WANG, actions.close, ticket=code)


async def test_a_letter_with_words_that_nobody_has_read_is_not_closed(wang, keeper, emptied, vault):
    code = (await puts_in(wang)).replace(" ", "")
    await emptied()
    await opens(keeper)
    await says(keeper, "答复", "已请食堂调整。")
    vault.run(Actor(WANG), actions.write_back, ticket=code, nonce=NONCE, text="周三又咸了。")
    await keeper.taps("办结")
    assert keeper.pop_up == "来信人又写了话，到点才送来。看过再办结。"
    await emptied("2026-09-09T08:30")
    await opens(keeper)
    await says(keeper, "答复", "再去看过了。")
    vault.run(Actor(WANG), actions.rate, ticket=code, rating="satisfied")
    await keeper.taps("办结")
    assert keeper.pop_up == "办结了，封存的联系方式已销毁。"
    await emptied("2026-09-10T08:30")
    (letter,), _ = desk(vault)
    assert (letter.state, letter.rating) == ("closed", "satisfied")


async def test_a_closed_letter_is_kept_as_long_after_its_closing_as_was_said(
    wang, keeper, emptied, vault, stores
):
    code = (await puts_in(wang)).replace(" ", "")
    await emptied()
    vault.run(Actor(LIU), actions.say, code=the_code(vault), verb=Verb.ANSWER, nonce=NONCE,
              text="已请食堂调整。")  # fmt: skip
    await emptied("2026-11-20T08:30")
    vault.run(Actor(WANG), actions.close, ticket=code)
    await emptied("2026-12-31T08:30")
    assert len(stores.letters()) == 1
    await emptied("2027-02-24T08:30")
    assert stores.letters() == []


# Who reads what.


async def test_a_keeper_who_is_the_principal_keeps_no_box(
    wang, zhou, keeper, emptied, office, vault
):
    office.run(NOBODY, sits_in, account=LIU, role=Role.PRINCIPAL)
    await writes(wang, to="校长")
    await wang.taps("投递")
    heard = len(keeper.messages)
    await emptied()
    assert len(keeper.messages) == heard
    await keeper.says("/box")
    assert "现在没有您要看的信" in keeper.hears
    code = the_code(vault)
    for action, facts in (
        (actions.read, {}), (actions.picture, {}), (actions.whereto, {}), (actions.end, {}),
        (actions.forward, {"to": "principal"}), (actions.may_say, {"verb": Verb.ANSWER}),
        (actions.say, {"verb": Verb.ANSWER, "nonce": NONCE, "text": "我来答复"}),
        (actions.propose_public, {"nonce": NONCE, "text": "我来公开"}),
        (actions.agree_public, {"stamp": "0" * 12}),
    ):  # fmt: skip
        refused("voice-box-not-yours", vault, LIU, action, code=code, **facts)


async def test_a_principal_reads_a_letter_to_the_principal_only_when_it_is_forwarded(
    wang, zhou, principal, keeper, emptied, vault
):
    await writes(wang, to="校长")
    await wang.taps("投递")
    await emptied()
    code = the_code(vault)
    refused("voice-box-not-yours", vault, LI, actions.read, code=code)
    vault.run(Actor(ZHOU), actions.forward, code=code, to="principal")
    assert vault.ask(Actor(LI), actions.read, code=code).words[0].text == FOOD
    for action, facts in (
        (actions.end, {}), (actions.whereto, {}), (actions.forward, {"to": "principal"}),
        (actions.propose_public, {"nonce": NONCE, "text": "我来公开"}),
        (actions.say, {"verb": Verb.REFUSE, "nonce": NONCE, "text": "不予受理"}),
        (actions.say, {"verb": Verb.EXPLAIN, "nonce": NONCE, "text": "还在办"}),
    ):  # fmt: skip
        refused("voice-box-keepers-only", vault, LI, action, code=code, **facts)


async def test_a_department_reads_what_came_to_it_and_nothing_else(
    wang, zhou, li, helen, keeper, emptied, office, vault
):
    logistics = office.run(NOBODY, department, name="总务处", account=LI)
    teaching = office.run(NOBODY, department, name="教务处", account=people.HELEN)
    await writes(wang, how="实名", to="总务处")
    await wang.taps("投递")
    await emptied()
    code = the_code(vault)
    for account in (LI, people.HELEN):
        refused("voice-box-not-yours", vault, account, actions.read, code=code)
    vault.run(Actor(ZHOU), actions.forward, code=code, to=f"unit-{logistics}")
    letter = vault.ask(Actor(LI), actions.read, code=code)
    assert (letter.words[0].text, letter.name) == (FOOD, "")
    refused("voice-box-not-yours", vault, people.HELEN, actions.read, code=code)
    vault.run(Actor(ZHOU), actions.forward, code=code, to=f"unit-{teaching}")
    refused("voice-box-not-yours", vault, LI, actions.read, code=code)
    office.run(NOBODY, moves, account=LI, name="教务处")
    assert vault.ask(Actor(LI), actions.read, code=code).words[0].text == FOOD
    refused("voice-box-nobody-there", vault, ZHOU, actions.forward, code=code, to="unit-4040")
    refused("voice-box-nobody-there", vault, ZHOU, actions.forward, code=code, to="union")
    refused("voice-box-nobody-there", vault, ZHOU, actions.forward, code=code, to="women")


async def test_whom_a_letter_was_forwarded_to_does_not_overrule_its_keepers(
    wang, zhou, li, principal, keeper, emptied, vault
):
    code_of_wang = await puts_in(wang)
    await emptied()
    code = the_code(vault)
    vault.run(Actor(ZHOU), actions.forward, code=code, to="principal")
    vault.run(Actor(ZHOU), actions.say, code=code, verb=Verb.REFUSE, nonce=NONCE,
              text="不在受理范围内。")  # fmt: skip
    await opens(li)
    assert "答复" not in li.sees
    refused("voice-box-answered", vault, LI, actions.say, code=code, verb=Verb.ANSWER,
            nonce="f" * 16, text="我来受理")  # fmt: skip
    await li.presses(f"voice_box:say:answer:{code}")
    assert li.pop_up == "这封信已经答复过了，要补充请告诉意见箱管理员。"
    await looks_up(wang, code_of_wang)
    assert "不予受理，理由在下面" in wang.hears


async def test_letters_to_the_women_s_committee_are_closed_to_all_other_keepers(
    zhou, wang, li, womens_committee, keeper, emptied, vault
):
    await writes(wang, to="女工委")
    await wang.taps("投递")
    await emptied()
    code = the_code(vault, LI)
    for account in (ZHOU, LIU):
        assert desk(vault, account)[0] == []
        for action, facts in (
            (actions.read, {}), (actions.picture, {}), (actions.end, {}), (actions.whereto, {}),
            (actions.say, {"verb": Verb.ANSWER, "nonce": NONCE, "text": "我来答复"}),
        ):  # fmt: skip
            refused("voice-box-not-yours", vault, account, action, code=code, **facts)
    assert vault.ask(Actor(LI), actions.read, code=code).may_keep


# Words for everybody.


async def answered(wang, keeper, emptied):
    code = await puts_in(wang)
    await emptied()
    await opens(keeper)
    await says(keeper, "答复", "已请食堂调整。")
    return code.replace(" ", "")


async def test_one_keeper_alone_makes_nothing_public(wang, zhou, group, keeper, emptied, vault):
    await answered(wang, keeper, emptied)
    heard = len(group.messages)
    await says(keeper, "公开答复", "有老师反映食堂偏咸，已请食堂调整。")
    letter = desk(vault, LIU)[0][0]
    for _ in range(2):
        await keeper.presses(f"voice_box:agree:{letter.code}:{letter.public_stamp}")
    assert keeper.pop_up == "公开要两个人同意，请另一位管理员来点。"
    assert len(group.messages) == heard


async def test_who_agrees_has_read_the_words_that_are_published(
    wang, zhou, group, keeper, emptied, vault
):
    await answered(wang, keeper, emptied)
    await says(keeper, "公开答复", "有老师反映食堂偏咸，已请食堂调整。")
    await opens(zhou)
    await says(keeper, "公开答复", "数学组王老师反映食堂偏咸。")
    await zhou.taps("同意公开")
    assert zhou.pop_up == "要公开的话改过了，请重新看一遍再定。"
    assert "王老师" not in group.hears
    await opens(zhou)
    assert "数学组王老师" in zhou.hears


async def test_a_second_answer_can_be_made_public_too(wang, zhou, group, keeper, emptied, vault):
    code = await answered(wang, keeper, emptied)
    await says(keeper, "公开答复", "有老师反映食堂偏咸，已请食堂调整。")
    await opens(zhou)
    await zhou.taps("同意公开")
    assert "已请食堂调整" in group.hears
    vault.run(Actor(WANG), actions.write_back, ticket=code, nonce=NONCE, text="周三又咸了。")
    await emptied("2026-09-09T08:30")
    await opens(keeper)
    assert "拟公开的话" not in keeper.hears
    await says(keeper, "答复", "已换厨师。")
    await opens(zhou)
    assert "同意公开" not in zhou.sees
    await opens(keeper)
    await says(keeper, "公开答复", "食堂已换厨师。")
    await opens(zhou)
    await zhou.taps("同意公开")
    assert "食堂已换厨师。" in group.hears


@pytest.mark.parametrize("meanwhile", ["written back", "closed"])
async def test_what_two_agreed_to_is_published_whatever_became_of_the_letter(
    meanwhile, wang, zhou, group, keeper, emptied, vault
):
    """As when the bot was killed between the two stores."""
    code = await answered(wang, keeper, emptied)
    await says(keeper, "公开答复", "食堂偏咸，已请食堂调整。")
    letter = desk(vault)[0][0]
    vault.run(Actor(ZHOU), actions.agree_public, code=letter.code, stamp=letter.public_stamp)
    if meanwhile == "closed":
        vault.run(Actor(ZHOU), actions.end, code=letter.code)
    else:
        vault.run(Actor(WANG), actions.write_back, ticket=code, nonce=NONCE, text="又咸了。")
    await emptied("2026-09-09T08:30")
    assert "食堂偏咸，已请食堂调整。" in group.hears
    heard = len(group.messages)
    await emptied("2026-09-10T08:30")
    assert len(group.messages) == heard


# Twice, and cut off.


async def test_a_forwarding_that_was_cut_off_is_told_when_it_is_tapped_again(
    wang, zhou, li, principal, keeper, emptied, vault, stage
):
    await puts_in(wang)
    await emptied()
    await opens(zhou)
    await zhou.taps("转交")
    heard = len(li.messages)
    vault.run(Actor(ZHOU), actions.forward, code=the_code(vault), to="principal")
    assert len(li.messages) == heard  # killed before it was told
    await zhou.taps("校长")
    assert zhou.pop_up == "转给校长了。"
    assert li.hears.startswith("意见箱有一封来信转给您")
    heard = len(li.messages)
    await zhou.presses(f"voice_box:forward_to:{the_code(vault)}:principal")
    assert len(li.messages) == heard


async def test_an_answer_that_is_tapped_twice_is_said_once(wang, keeper, emptied, vault):
    code = await answered(wang, keeper, emptied)
    for _ in range(2):
        vault.run(Actor(LIU), actions.say, code=the_code(vault), verb=Verb.ANSWER, nonce=NONCE,
                  text="再说一句。")  # fmt: skip
    texts = [it.text for it in vault.ask(Actor(WANG), actions.mine, ticket=code).words]
    assert texts == [FOOD, "已请食堂调整。", "再说一句。"]
    vault.run(Actor(LIU), actions.end, code=the_code(vault))
    refused("voice-box-closed", vault, LIU, actions.end, code=the_code(vault))
    refused("voice-box-closed", vault, WANG, actions.close, ticket=code)
    for verb in (Verb.ANSWER, Verb.EXPLAIN, Verb.REFUSE):
        refused("voice-box-closed", vault, LIU, actions.say, code=the_code(vault), verb=verb,
                nonce="g" * 16, text="还要再说一句")  # fmt: skip


async def test_long_letters_and_long_words_for_everybody_fit_on_a_phone(
    wang, zhou, keeper, emptied, vault
):
    code = (await puts_in(wang, "长" * 1500)).replace(" ", "")
    for number, text in enumerate(("<咸>" * 500, "&" * 1500, "次" * 1400)):
        vault.run(Actor(WANG), actions.write_back, ticket=code, nonce=f"{number:016}", text=text)
    await emptied()
    await opens(keeper)
    await says(keeper, "答复", "短" * 1500)
    await says(keeper, "公开答复", "公" * 1500)
    await opens(zhou)
    assert "公" * 1500 in zhou.hears
    assert "同意公开" in zhou.sees
    await looks_up(wang, code)
    assert "短" * 1500 in wang.hears
    pages = [it["text"] for it in buttons(wang.last)]
    assert len(pages) >= 3


async def test_the_other_keepers_see_neither_account_nor_time_of_a_sealed_letter(
    wang, keeper, emptied, vault
):
    await writes(wang, how="保密")
    await wang.taps("投递")
    await emptied()
    (letter,), shown = desk(vault)
    assert str(WANG) not in repr(letter).replace(letter.code, "")
    assert letter.name == ""
    assert letter.way is Way.CONFIDENTIAL
    assert shown.lines[0].due == letter.due
